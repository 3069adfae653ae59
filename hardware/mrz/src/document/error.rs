//! Why a text is no document.

use thiserror::Error;

/// A text that is not the zone of a travel document. Names lines and lengths, never what stands in them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Unreadable {
    /// Nothing but blanks.
    #[error("there is nothing to read")]
    Empty,
    /// Longer than any document with its trimmings.
    #[error("too long for a travel document: {bytes} bytes, at most {most}")]
    TooLong {
        /// What was given.
        bytes: usize,
        /// What is read.
        most: usize,
    },
    /// Some lines are there and others are not.
    #[error("only {found} of {expected} lines of {length} characters were read")]
    LinesMissing {
        /// How many lines there are.
        found: usize,
        /// How many the document has.
        expected: usize,
        /// How long each is.
        length: usize,
    },
    /// More lines than a document has.
    #[error(
        "{found} lines, where a travel document has 2 lines of 44 or 36 characters or 3 lines of 30; leave an empty line between two documents"
    )]
    TooManyLines {
        /// How many lines there are.
        found: usize,
    },
    /// One line is longer or shorter than the others let expect.
    #[error("line {line} has {found} characters, not {expected}")]
    LineLength {
        /// Which line, from 1.
        line: usize,
        /// How long it is.
        found: usize,
        /// How long it should be.
        expected: usize,
    },
    /// No line has the length of a document's line.
    #[error("not the lines of a travel document: 2 lines of 44 or 36 characters, or 3 lines of 30")]
    NoSuchShape,
    /// The lines have the right length, and the first character belongs to no document of that size.
    #[error(
        "the document code at the start of line 1 is not one of a document with {lines} lines of {length} characters"
    )]
    UnknownCode {
        /// How many lines there are.
        lines: usize,
        /// How long each is.
        length: usize,
    },
    /// A French identity card of 1988 to 2021, whose two lines of 36 follow a national rule.
    #[error(
        "a French identity card of the old model: its lines follow a national rule, so the page must be read by eye"
    )]
    OldFrenchCard,
}
