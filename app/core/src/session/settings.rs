//! What a learner may choose about how the program looks, sounds and behaves. Forgotten with the session.

use crate::views::{TextSize, Theme};

/// A learner's choices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Tag of the coach's language.
    pub language: String,
    /// Text size.
    pub text_size: TextSize,
    /// Colours.
    pub theme: Theme,
    /// Things may move.
    pub motion: bool,
    /// Only the right place answers; hints take twice as long.
    pub calm: bool,
    /// Hand and pictures from the start.
    pub pictures_first: bool,
    /// Instructions are read aloud when they appear.
    pub sound: bool,
}

impl Settings {
    /// What a fresh session begins with.
    pub fn fresh(language: &str, theme: Theme, text_size: TextSize) -> Self {
        Self {
            language: language.to_owned(),
            text_size,
            theme,
            motion: true,
            calm: false,
            pictures_first: false,
            sound: true,
        }
    }
}
