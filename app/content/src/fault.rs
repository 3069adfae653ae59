//! What is wrong in the content folder, where, and what to do about it.

use std::fmt;

use serde::Serialize;

/// One fault of the content.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ContentFault {
    /// File, relative to the content folder.
    pub file: String,
    /// Line from 1; 0 where the whole file is meant.
    pub line: usize,
    /// Column from 1; 0 where the whole line is meant.
    pub column: usize,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

impl ContentFault {
    pub(crate) fn of_file(file: &str, what: impl Into<String>, remedy: &str) -> Self {
        Self {
            file: file.to_owned(),
            line: 0,
            column: 0,
            what: what.into(),
            remedy: remedy.to_owned(),
        }
    }

    /// A fault at a byte of the file's text.
    pub(crate) fn at_byte(
        file: &str,
        source: &str,
        byte: usize,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        let before = source.get(..byte).unwrap_or("");
        Self {
            file: file.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before.rsplit('\n').next().unwrap_or("").chars().count() + 1,
            what: what.into(),
            remedy: remedy.into(),
        }
    }
}

impl fmt::Display for ContentFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            line,
            column,
            what,
            remedy,
        } = self;
        write!(f, "{file}:{line}:{column}: {what}; {remedy}")
    }
}

/// Faults as one JSON array of objects, for other programs.
pub fn as_json(faults: &[ContentFault]) -> String {
    // Texts and numbers always serialise.
    serde_json::to_string(faults).unwrap_or_default()
}
