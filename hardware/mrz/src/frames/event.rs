//! What a decoder finds in the bytes.

use egne_contracts::{DocumentLines, Unreadable};

/// One thing found, in the order of the bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FrameEvent {
    /// The lines of a document.
    Lines(DocumentLines),
    /// The same document once more within two seconds; its lines are not given again.
    Repeated,
    /// A document was there and was not read.
    Unreadable(Unreadable),
    /// So many bytes belonged to nothing.
    Noise(usize),
    /// The reader says that a document was laid on it.
    DocumentPresent,
    /// The reader says that the document was taken away.
    DocumentRemoved,
    /// A magnetic stripe, a bar code or a one-line area was read; its content was dropped.
    OtherCard,
    /// An answer to a question of ours.
    Reply(Reply),
}

/// An answer of the reader about itself: printable ASCII, at most 64 characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// Version of its firmware.
    Version(String),
    /// Version of what reads the letters.
    OcrVersion(String),
    /// Its own serial number.
    SerialNumber(String),
    /// What product it is.
    Product(String),
    /// Whether it reads by itself, without being asked.
    Continuous(bool),
}
