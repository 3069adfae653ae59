//! The rules of MeMo (`domain.md` 3.2, 3.3, 3.5), each as something that can be broken at a place.
//!
//! Reading reports breaches as warnings; [`crate::Message::validate`] reports them about what we are going to write.

use std::fmt;

use crate::entry_point::NotOpenable;
use crate::version::Version;

/// One rule that is broken, and where. Neither part holds a value of the message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleBreach {
    /// The place, as in `Message/MessageBody/AdditionalDocument[2]/File[1]/filename`.
    pub path: String,
    /// The rule.
    pub rule: Rule,
}

impl fmt::Display for RuleBreach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.rule)
    }
}

/// What can be wrong with a message that can still be understood.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Rule {
    /// More characters than the field may have.
    #[error("longer than {most} characters")]
    TooLong {
        /// Characters the field may have.
        most: usize,
    },
    /// A CPR or CVR number of another length.
    #[error("not exactly {characters} characters, as its idType says")]
    WrongLength {
        /// Characters it must have.
        characters: usize,
    },
    /// A content beyond our limit.
    #[error("larger than {most} bytes")]
    TooLarge {
        /// Bytes it may have.
        most: usize,
    },
    /// Nothing where something must be.
    #[error("empty")]
    Empty,
    /// A character that XML cannot carry.
    #[error("a character that XML cannot carry")]
    NotXmlText,
    /// Not a UUID of version 4.
    #[error("not a UUID of version 4")]
    NotUuid,
    /// A time whose zone is not `Z`.
    #[error("the time does not end in Z; without a zone it is taken as UTC")]
    NotUtc,
    /// No time at all.
    #[error("not a time")]
    NotTime,
    /// No day.
    #[error("not a day in the form YYYY-MM-DD")]
    NotDate,
    /// Neither true nor false.
    #[error("not true or false")]
    NotBoolean,
    /// A content that cannot be decoded.
    #[error("the content is not base64, so the file cannot be opened")]
    NotBase64,
    /// A word that is not on the list.
    #[error("not one of the known codes")]
    UnknownCode,
    /// An identification that its version no longer knows.
    #[error("MyndighedsID is no longer used from version 1.1")]
    OldIdType,
    /// A file name that some machine could not write.
    #[error("a file name with characters that are not allowed")]
    ForbiddenCharacter,
    /// A type that clients do not show.
    #[error("a file type that clients do not show")]
    TypeNotListed,
    /// An address that is never opened.
    #[error("{0}")]
    NotOpenable(NotOpenable),
    /// It ends before it begins.
    #[error("the end is before the start")]
    EndBeforeStart,
    /// Two addresses that may differ.
    #[error("both Address and UnstructuredAddress")]
    BothAddresses,
    /// The version, or the kind of message, asks for it.
    #[error("missing")]
    Missing,
    /// A later version brought it.
    #[error("not in MeMo before version {0}")]
    OnlyFrom(Version),
    /// An earlier version had it.
    #[error("no longer used in version 1.2")]
    NoLongerUsed,
    /// A NEMSMS has no body.
    #[error("a NEMSMS has no body")]
    BodyOfNemSms,
    /// An element that must be there once or more is not there at all.
    #[error("at least one is needed")]
    NoneOfMany,
    /// More of them than allowed.
    #[error("more than {most}")]
    TooMany {
        /// How many there may be.
        most: usize,
    },
    /// An element that MeMo does not know here.
    #[error("an element that MeMo does not know here; it is left out")]
    UnknownElement,
    /// Text between elements.
    #[error("text between the elements; it is left out")]
    StrayText,
    /// The same element again.
    #[error("more than once; the first counts")]
    Twice,
    /// Elements in another order than the schema's.
    #[error("the elements are not in the order of the schema")]
    Order,
    /// The list ends here.
    #[error("there are more warnings than are listed")]
    More,
}
