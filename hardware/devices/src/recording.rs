//! Recordings of what a device said and was told: text, versioned, with what must come of it.
//!
//! A recording is made on the bench, of invented documents only; a shipping build cannot make one, because all this is
//! compiled out of it. The format: a line `egne-fingre recording 1`, then lines that begin with a word or a sign.
//!
//! | line | meaning |
//! | --- | --- |
//! | `# …`, blank | for people |
//! | `device reader` | which kind of device |
//! | `about …` | what this shows, in a sentence |
//! | `settings { … }` | how the device was set up, as an inline table of `kiosk.toml` |
//! | `+12.5 < 49 00 5C` | 12.5 ms after the line before: these bytes came from the device |
//! | `+0.0 > 56 00 00` | … and these were sent to it |
//! | `= …` | what must come of it, in order |

mod format;
mod recorder;
mod replay;

use std::time::Duration;

pub use format::RecordingError;
pub use recorder::Recorder;
pub use replay::{Pieces, describe, replay};

/// The first line.
const HEAD: &str = "egne-fingre recording";
/// The version we write, and the only one there is.
const VERSION: &str = "1";

/// One recording. Everything in it is invented, so it may be shown with `Debug`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Recording {
    /// Which kind of device: `reader`.
    pub device: String,
    /// What it shows.
    pub about: String,
    /// How the device was set up: an inline table of TOML.
    pub settings: String,
    /// What came and went.
    pub traffic: Vec<Traffic>,
    /// What must come of it, in order.
    pub expected: Vec<String>,
}

/// Bytes in one direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Traffic {
    /// Time since the bytes before, a multiple of 100 µs.
    pub after: Duration,
    /// True where the device sent them.
    pub is_from_device: bool,
    /// The bytes.
    pub bytes: Vec<u8>,
}
