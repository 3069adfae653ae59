//! What the camera sees, while it is on: the picture of now, and what is to be said about the last code.
//!
//! It holds no text of a code, and goes with the camera.

use std::sync::Arc;

use egne_contracts::Preview;

/// What the coach says about the last code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CodeSeen {
    /// None was seen.
    #[default]
    None,
    /// One of ours that belongs to another place.
    Elsewhere,
    /// Not one of ours. What it says was not looked at.
    Foreign,
    /// One of ours; told on the staff screen, where nothing follows from it.
    Ours,
}

/// The camera is on.
#[derive(Clone, Debug, Default)]
pub struct Sight {
    /// What it sees now.
    pub(crate) preview: Option<Arc<Preview>>,
    /// The last code.
    pub(crate) code: CodeSeen,
}
