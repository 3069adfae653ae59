//! What is wrong in the content folder, where, and what to do about it.

use std::fmt;

/// One fault of the content.
#[derive(Clone, Debug, PartialEq, Eq)]
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
