//! What the program finds out about its machine when it is asked: the time, room on disks, words that are missing.
//!
//! Deliberately absent: how it is found out. It comes in as data, with `Event::Inspected`.

use jiff::civil::DateTime;

/// The machine at one moment. Nothing of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inspection {
    /// Danish civil time.
    pub at: DateTime,
    /// Where the program keeps files.
    pub folders: Vec<FolderRoom>,
    /// What each language has, in the order of the languages.
    pub words: Vec<WordCount>,
}

/// What a folder is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FolderUse {
    /// Lessons and words.
    Content,
    /// What was printed, where that is kept.
    Prints,
    /// Readiness reports.
    Reports,
}

/// Room for a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FolderRoom {
    /// Which folder.
    pub of: FolderUse,
    /// Free bytes and all bytes of its file system; `None` where nobody can tell.
    pub bytes: Option<(u64, u64)>,
}

/// How much of what a learner reads and sees a language has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordCount {
    /// The language's name for itself.
    pub language: String,
    /// Texts it has of its own.
    pub there: usize,
    /// Texts that Danish has.
    pub all: usize,
    /// Clips of sign language.
    pub clips: usize,
}

/// A report was not written, and why: what the field does to a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSaved {
    /// The folder is not there.
    NoFolder,
    /// The program may not write there.
    NoPermission,
    /// There is no room left.
    Full,
    /// Anything else.
    Failed,
}
