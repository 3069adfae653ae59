//! Why a file is refused.

use crate::limits;

/// A file that is not a message, or one that cannot be understood. Holds nothing of what stands in the file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// No bytes.
    #[error("this is not a MeMo message: the file is empty")]
    Empty,
    /// Beyond [`limits::FILE_BYTES`].
    #[error("the file is too large: {bytes} bytes, at most {} are read", limits::FILE_BYTES)]
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// An archive; several messages often travel as tar in LZMA.
    #[error("this is not a MeMo message: it is a packed file ({kind}); unpack it first")]
    Packed {
        /// What it looks like.
        kind: &'static str,
    },
    /// Neither text nor a known archive.
    #[error("this is not a MeMo message: it is not text")]
    Binary,
    /// Text in another encoding.
    #[error("this is not a MeMo message: it is not written in UTF-8")]
    NotUtf8,
    /// It begins with something else than a tag.
    #[error("this is not a MeMo message: it is not XML")]
    NotXml,
    /// XML with a fault.
    #[error("this is not a MeMo message: the XML is broken in line {line}")]
    BrokenXml {
        /// Where it was noticed, from 1.
        line: usize,
    },
    /// Another root element, or another namespace.
    #[error("this is not a MeMo message: it is other XML")]
    OtherXml,
    /// It ends in the middle.
    #[error("this is not a whole MeMo message: the file ends in the middle")]
    CutOff,
    /// Document types can hide anything, so none is read.
    #[error("this message is refused: it has a DOCTYPE")]
    Doctype,
    /// An entity that XML itself does not have.
    #[error("this message is refused: it has an entity of its own")]
    Entity,
    /// Beyond [`limits::DEPTH`].
    #[error("this message is refused: more than {} elements within each other", limits::DEPTH)]
    TooDeep,
    /// Beyond [`limits::ELEMENTS`].
    #[error("this message is refused: more than {} elements", limits::ELEMENTS)]
    TooManyElements,
    /// Beyond [`limits::ATTRIBUTES`].
    #[error(
        "this message is refused: more than {} attributes on one element",
        limits::ATTRIBUTES
    )]
    TooManyAttributes,
    /// Beyond [`limits::CONTENT_BYTES`].
    #[error("this message is refused: {path} holds more than {} bytes", limits::CONTENT_BYTES)]
    ContentTooLarge {
        /// The place.
        path: String,
    },
    /// No `memoVersion`.
    #[error("the message does not say its memoVersion; known are 1.0, 1.1 and 1.2")]
    NoVersion,
    /// Another `memoVersion`.
    #[error("the message has a memoVersion that is not known; known are 1.0, 1.1 and 1.2")]
    UnknownVersion,
    /// A required element is not there.
    #[error("the message cannot be understood: {path} is missing")]
    Missing {
        /// The place.
        path: String,
    },
}
