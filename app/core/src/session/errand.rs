//! What staff send a terminal of ours for, behind the program's back: an update, the log.
//!
//! Deliberately absent: how it is done. The program utters a wish; others, with other rights, do it and tell.

/// What is wished for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Errand {
    /// Bring a new version from a stick.
    Update,
    /// Write the log to a stick.
    Log,
}

impl Errand {
    /// Every one, in the order in which staff see them.
    pub const ALL: [Self; 2] = [Self::Update, Self::Log];
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrandState {
    /// Asked for, or looking for a stick.
    Looking,
    /// The stick is there and in use.
    Working,
    /// Done; the stick can be taken out.
    Done,
    /// There is no stick, or nothing on it.
    NothingFound,
    /// It did not work: not ours, not whole, or no room.
    Refused,
}

impl ErrandState {
    /// Nothing more will come.
    pub fn is_over(self) -> bool {
        match self {
            Self::Looking | Self::Working => false,
            Self::Done | Self::NothingFound | Self::Refused => true,
        }
    }
}

/// The system that was started, where it is an image of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstalledSystem {
    /// Version of the image.
    pub version: String,
    /// Which of the two places on the disk it was started from.
    pub slot: String,
    /// The first figures of the hash that the signature vouches for.
    pub hash: String,
}
