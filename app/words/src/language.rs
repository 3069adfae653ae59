//! One language the program can speak: its names, its direction, and how far its translation has come.
//!
//! The list of languages and the choice among them are in [`crate::Languages`].

use serde::{Deserialize, Serialize};

use crate::Tag;

/// Which way a language is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// As Danish is.
    #[default]
    LeftToRight,
    /// As Arabic is.
    RightToLeft,
}

impl Direction {
    /// Whether lines begin on the right.
    #[must_use]
    pub fn is_rtl(self) -> bool {
        self == Self::RightToLeft
    }
}

/// How far a translation has come. Only a person can move it on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TranslationState {
    /// Written, and checked by nobody yet.
    Draft,
    /// Read through by a second person who knows the language.
    Checked,
    /// Checked by a native speaker who saw learners use it.
    NativeChecked,
}

/// One entry of `locales/languages.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// The tag that files and messages use.
    pub tag: Tag,
    /// The language's name in itself: "العربية".
    pub endonym: String,
    /// The language's name in English, for authors and logs.
    pub english: String,
    /// Which way it is written.
    pub direction: Direction,
    /// The script's four-letter code (ISO 15924), which decides the fonts.
    pub script: String,
    /// Languages tried before Danish where a text is missing.
    #[serde(default)]
    pub fallback: Vec<Tag>,
    /// The espeak-ng voice, where there is one.
    #[serde(default)]
    pub voice: Option<String>,
    /// How far the translation has come.
    pub state: TranslationState,
    /// "Choose your language" in this language, for the start screen.
    pub choose: String,
}
