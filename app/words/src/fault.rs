//! What is wrong in a file of texts, said so that its author can mend it.
//!
//! Faults never stop the program: the sound messages of a file work beside the broken ones.

use std::fmt;

use fluent_syntax::parser::{ErrorKind, ParserError};
use serde::Serialize;

/// One fault, with the place and the remedy.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct WordsFault {
    /// The file as it was named to [`crate::Catalogue::add`].
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

impl fmt::Display for WordsFault {
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

/// Line and column of a byte of the source, both from 1.
pub(crate) fn place(source: &str, byte: usize) -> (usize, usize) {
    let before = source.as_bytes().get(..byte).unwrap_or(source.as_bytes());
    let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
    let tail = before.rsplit(|&byte| byte == b'\n').next().unwrap_or_default();
    (line, String::from_utf8_lossy(tail).chars().count() + 1)
}

/// An entry that Fluent could not read.
pub(crate) fn broken(file: &str, source: &str, error: &ParserError) -> WordsFault {
    // A brace that is not closed is missed only after the blanks that follow.
    let end = match error.kind {
        ErrorKind::ExpectedToken('}') => source
            .get(..error.pos.start)
            .map_or(0, |before| before.trim_end().len()),
        _ => error.pos.start,
    };
    let (line, column) = place(source, end);
    let (what, remedy) = explain(&error.kind);
    WordsFault {
        file: file.to_owned(),
        line,
        column,
        what,
        remedy: remedy.to_owned(),
    }
}

fn explain(kind: &ErrorKind) -> (String, &'static str) {
    match kind {
        ErrorKind::ExpectedToken('=') => (
            "a name without `=`".to_owned(),
            "write `name = text`, and begin a line that goes on with four spaces",
        ),
        ErrorKind::ExpectedToken('}') => ("a `{` is not closed".to_owned(), "close it with `}` on this line"),
        ErrorKind::ExpectedMessageField { entry_id } => (
            format!("`{entry_id}` has no text"),
            "write the text after `=`, or take the line out",
        ),
        ErrorKind::ExpectedTermField { entry_id } => (
            format!("`-{entry_id}` has no text"),
            "write the text after `=`, or take the line out",
        ),
        ErrorKind::MissingDefaultVariant => (
            "a choice has no default".to_owned(),
            "put `*` before one variant, as in `*[other]`",
        ),
        ErrorKind::MultipleDefaultVariants => ("a choice has two defaults".to_owned(), "keep `*` at one variant only"),
        ErrorKind::UnbalancedClosingBrace => ("a `}` closes nothing".to_owned(), "take it out, or write `{\"}\"}`"),
        ErrorKind::UnterminatedStringLiteral => ("a `\"` is not closed".to_owned(), "close it on the same line"),
        other => (
            other.to_string(),
            "compare with a message that works, or see projectfluent.org/fluent/guide",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_characters_not_bytes() {
        assert_eq!(place("a = å\nbæø", 0), (1, 1));
        assert_eq!(place("a = å\nbæø", 7), (2, 1));
        assert_eq!(place("a = å\nbæø", 10), (2, 3));
        assert_eq!(place("a = å\nbæø", 999), (2, 4));
    }

    #[test]
    fn a_fault_reads_as_one_line() {
        let fault = WordsFault {
            file: "da/start.ftl".to_owned(),
            line: 3,
            column: 7,
            what: "a choice has no default".to_owned(),
            remedy: "put `*` before one variant".to_owned(),
        };
        assert_eq!(
            fault.to_string(),
            "da/start.ftl:3:7: a choice has no default; put `*` before one variant"
        );
    }
}
