//! What a passport reader reports: its state, what it read, and why it could not.
//!
//! Field trouble (unplugged, no permission, a document that cannot be read) is a value of a closed list and never an
//! error: it happens every week.
//!
//! Invariant: the lines of a document print as `***` and are wiped when they are dropped. What the lines mean is the
//! business of `egne-mrz`; the sentences that staff and learners see stand in the words of the program.

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

/// How a reader is, as far as the system and the reader itself say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ReaderStatus {
    /// No reader is plugged in where it was looked for.
    Absent,
    /// A reader is there, and this account may not open it: staff add it to the group that owns the port.
    NoPermission,
    /// Another program holds the reader's port.
    Busy,
    /// What was configured is there and is not a serial port.
    NotAPort,
    /// The port is open and the reader is asked whether it is there.
    Opening,
    /// The port is open and the reader does not answer: wrong speed, wrong dialect, or a reader without power.
    Silent,
    /// It reads what is laid on it.
    Ready,
    /// The driver broke and starts again by itself.
    Faulted,
}

impl ReaderStatus {
    /// True where a document laid on the reader now would be read without anyone doing anything first.
    #[must_use]
    pub fn is_able(self) -> bool {
        self == Self::Ready
    }
}

/// The two or three lines of one document as the reader gave them: upper-case letters, digits, `<`, and `?` where a
/// character could not be told. 2 x 36, 2 x 44 or 3 x 30 characters.
#[derive(Clone, PartialEq, Eq)]
pub struct DocumentLines(Vec<String>);

impl DocumentLines {
    /// Takes the lines into custody.
    #[must_use]
    pub fn new(lines: Vec<String>) -> Self {
        Self(lines)
    }

    /// Lends the lines for the moment of use; do not store what is lent.
    #[must_use]
    pub fn expose(&self) -> &[String] {
        &self.0
    }
}

impl Drop for DocumentLines {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for DocumentLines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// Why a document was not read. Trying again is the answer to each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Unreadable {
    /// The reader itself said that it cannot read what lies on it.
    NotRead,
    /// Too few lines came, as happens with imagers that read one line at a time (`hardware.md` 1.1, Code Corp).
    LinesMissing {
        /// How many came.
        read: u8,
    },
    /// The message broke off: the document or the cable was pulled.
    CutOff,
    /// Whole, and not the lines of a travel document.
    Malformed,
    /// Longer than any document.
    TooLong,
    /// The check byte of the message is wrong: bad cable, wrong speed.
    BadCheckByte,
}

/// What staff should know though the reader works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ReaderWarning {
    /// The port refuses the control line DTR. Some readers wait for it; virtual ports have none.
    ModemLinesRefused,
    /// Many bytes came that fit no message of the configured dialect: wrong dialect or speed.
    ForeignBytes,
    /// A card of another kind was read (magnetic stripe, bar code). What it held was thrown away.
    OtherCard,
}

/// What a reader tells, in the order it happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReaderReport {
    /// Its state changed.
    Status(ReaderStatus),
    /// A document was read. The same one is not told again while it lies there.
    Document(DocumentLines),
    /// A document was laid on it.
    DocumentPresent,
    /// The document was taken away.
    DocumentRemoved,
    /// A document was not read.
    Unreadable(Unreadable),
    /// Told once for each time the port was opened.
    Warning(ReaderWarning),
    /// What the reader says of its own version. Printable ASCII, at most 64 characters.
    Version(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_document_are_not_printed() {
        let report = ReaderReport::Document(DocumentLines::new(vec!["P<UTOERIKSSON".to_owned()]));
        assert_eq!(format!("{report:?}"), "Document(***)");
    }
}
