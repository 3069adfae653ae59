//! What a camera reports: its state, a small picture of what it sees, and the codes it read.
//!
//! Field trouble (unplugged, no permission, in use elsewhere) is a status from a closed list and never an error.
//!
//! Invariant: frames and texts of codes print as sizes and `***`, and are wiped when they are dropped.

use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

/// How a camera is. Whatever it is, it sees only while somebody asked it to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum CameraStatus {
    /// It is not asked to look: closed, its light off, nothing flows.
    Off,
    /// No camera is there.
    Absent,
    /// A camera is there, and this account may not open it: staff add it to the group `video`.
    NoPermission,
    /// Another program uses it.
    Busy,
    /// It gives pictures in no form that we read.
    Unsuitable,
    /// It was asked to look and gave no picture yet.
    Starting,
    /// It sees. The screen must say so clearly as long as this holds.
    On,
    /// It is open and no picture came for some seconds. The screen must say that it is on.
    Stalled,
    /// It, or its driver, broke; it is tried again by itself.
    Faulted,
}

impl CameraStatus {
    /// True where a code may be read soon: nothing has to be mended first.
    #[must_use]
    pub fn is_able(self) -> bool {
        matches!(self, Self::Starting | Self::On)
    }

    /// True where the camera may be seeing somebody: the sign must show.
    #[must_use]
    pub fn is_watching(self) -> bool {
        matches!(self, Self::Starting | Self::On | Self::Stalled)
    }
}

/// The text of a code that was held to the camera.
#[derive(Clone, PartialEq, Eq)]
pub struct CodeText(String);

impl CodeText {
    /// Takes the text into custody.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(text)
    }

    /// Lends the text for the moment of use; do not store what is lent.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Drop for CodeText {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl std::fmt::Debug for CodeText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

/// A small grey picture of what the camera sees, so that a hand can find the middle.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Preview {
    /// Pixels across, at most 320.
    pub width: usize,
    /// Pixels down, at most 320.
    pub height: usize,
    /// One byte a pixel, row by row from the top: 0 is black. Holds `width * height` bytes.
    pub grey: Vec<u8>,
}

impl Drop for Preview {
    fn drop(&mut self) {
        self.grey.zeroize();
    }
}

/// Size only.
impl std::fmt::Debug for Preview {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Preview({} x {})", self.width, self.height)
    }
}

/// What a camera tells, in the order it happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CameraReport {
    /// The camera's state changed.
    Status(CameraStatus),
    /// What it sees now. At most ten a second; an older one is of no use.
    Preview(Preview),
    /// A code was read that is another than the last one since the camera was asked to look.
    Code(CodeText),
}
