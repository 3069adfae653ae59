//! Which letter lies where, which are read, which is open.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use serde::Deserialize;

use super::{Letter, MailboxSetup};

/// Where new letters lie.
pub const INBOX: &str = "Indbakke";
/// Where letters are put away.
pub const ARCHIVE: &str = "Arkiv";
/// Where deleted letters wait.
pub const DELETED: &str = "Slettet post";
/// What was sent.
pub const SENT: &str = "Sendt";

/// What an outcome does with the mailbox.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PostAct {
    /// Puts the open letter away.
    Close,
    /// Marks the open letter.
    Flag,
    /// Takes the mark off.
    Unflag,
    /// The open letter counts as unread again.
    Unread,
    /// Puts the open letter into a folder.
    Move(String),
    /// Shows a folder.
    Show(String),
    /// Sends what was written: to this receiver, or with "" to the sender of the open letter.
    Send(String),
}

/// What a condition asks of the open letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LetterIs {
    /// It can be answered.
    Reply,
    /// Files come with it.
    Files,
    /// It has buttons.
    Actions,
    /// It is from a company.
    Company,
    /// It is marked.
    Flagged,
    /// It is a legal service.
    Legal,
}

impl LetterIs {
    /// By its word in a condition.
    pub fn named(word: &str) -> Option<Self> {
        Some(match word {
            "reply" => Self::Reply,
            "files" => Self::Files,
            "actions" => Self::Actions,
            "company" => Self::Company,
            "flagged" => Self::Flagged,
            "legal" => Self::Legal,
            _ => return None,
        })
    }
}

/// A message that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sent {
    /// To whom.
    pub to: String,
    /// Title.
    pub title: String,
}

/// The mailbox; letters are meant by their name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Mailbox {
    folder: Option<Arc<str>>,
    read: BTreeSet<Arc<str>>,
    moved: BTreeMap<Arc<str>, Arc<str>>,
    flagged: BTreeSet<Arc<str>>,
    open: Option<Arc<str>>,
    file: Option<usize>,
    day: Option<Date>,
    sent: Vec<Sent>,
}

impl Mailbox {
    /// As a variant begins.
    pub fn new(setup: &MailboxSetup) -> Self {
        Self {
            read: setup.read.iter().map(|name| name.as_str().into()).collect(),
            ..Self::default()
        }
    }

    /// The folder that is shown.
    pub fn folder(&self) -> &str {
        self.folder.as_deref().unwrap_or(INBOX)
    }

    /// The folder in which a letter lies.
    pub fn folder_of(&self, name: &str) -> &str {
        self.moved.get(name).map_or(INBOX, AsRef::as_ref)
    }

    /// Whether it was opened before.
    pub fn is_read(&self, name: &str) -> bool {
        self.read.contains(name)
    }

    /// Whether it is marked.
    pub fn is_flagged(&self, name: &str) -> bool {
        self.flagged.contains(name)
    }

    /// Name of the open letter.
    pub fn open(&self) -> Option<&str> {
        self.open.as_deref()
    }

    /// Place of the attachment that was opened last.
    pub fn file(&self) -> Option<usize> {
        self.file
    }

    /// The day marked in the calendar.
    pub fn day(&self) -> Option<Date> {
        self.day
    }

    /// What was sent, the oldest first.
    pub fn sent(&self) -> &[Sent] {
        &self.sent
    }

    /// A letter is opened.
    pub(in crate::sandbox) fn open_letter(&mut self, name: &str) {
        self.read.insert(name.into());
        self.open = Some(name.into());
        self.file = None;
    }

    /// An attachment of the open letter is opened.
    pub(in crate::sandbox) fn open_file(&mut self, index: usize) {
        self.file = Some(index);
    }

    /// A day is marked.
    pub(in crate::sandbox) fn mark(&mut self, day: Date) {
        self.day = Some(day);
    }

    /// Carries out what a page asks for; `written` is the title of what is sent.
    pub(in crate::sandbox) fn take(&mut self, act: &PostAct, letter: Option<&Letter>, written: &str) {
        match act {
            PostAct::Close => self.open = None,
            PostAct::Show(folder) => self.folder = (folder != INBOX).then(|| folder.as_str().into()),
            PostAct::Send(to) => self.sent.push(Sent {
                to: match letter.filter(|_| to.is_empty()) {
                    Some(letter) => letter.sender.clone(),
                    None => to.clone(),
                },
                title: match letter.filter(|_| written.is_empty()) {
                    Some(letter) => format!("Sv: {}", letter.title),
                    None => written.to_owned(),
                },
            }),
            PostAct::Flag | PostAct::Unflag | PostAct::Unread | PostAct::Move(_) => self.file_open_letter(act),
        }
    }

    fn file_open_letter(&mut self, act: &PostAct) {
        let Some(open) = self.open.clone() else { return };
        match act {
            PostAct::Flag => _ = self.flagged.insert(open),
            PostAct::Unflag => _ = self.flagged.remove(&open),
            PostAct::Unread => _ = self.read.remove(&open),
            PostAct::Move(folder) if folder == INBOX => _ = self.moved.remove(&open),
            PostAct::Move(folder) => _ = self.moved.insert(open, folder.as_str().into()),
            PostAct::Close | PostAct::Show(_) | PostAct::Send(_) => {}
        }
    }
}
