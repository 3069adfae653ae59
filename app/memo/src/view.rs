//! A message as a citizen's client would show it, as data: for the command line, for JSON, for a mailbox.
//!
//! It holds the texts of the letter in the clear, because it is there to be shown; `Debug` shows none of them.

mod plain;

use std::fmt;

use serde::Serialize;

use crate::action::{Action, Opening, Reservation};
use crate::file::File;
use crate::message::Message;
use crate::read::ReadMessage;
use crate::text::Text;
use crate::time::DateTime;

/// What is shown of a message.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct View {
    /// `memoVersion`.
    pub version: String,
    /// `messageType`.
    #[serde(rename = "type")]
    pub message_type: String,
    /// The header's label.
    pub title: String,
    /// Who sends.
    pub sender: PartyView,
    /// Who receives.
    pub recipient: PartyView,
    /// On whose behalf.
    pub representative: Option<PartyView>,
    /// The text that tells of the message.
    pub notification: Option<String>,
    /// Whether and until when it can be answered.
    pub reply: ReplyView,
    /// The documents, the letter first.
    pub documents: Vec<DocumentView>,
    /// What was found wrong, each with its place.
    pub warnings: Vec<String>,
}

/// Someone by name, without the number.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct PartyView {
    /// The name; a recipient may have none.
    pub label: Option<String>,
    /// What the number would be.
    pub id_type: String,
}

/// Whether and until when it can be answered.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct ReplyView {
    /// Whether the button "Besvar" is shown.
    pub allowed: bool,
    /// Until when.
    pub by: Option<String>,
}

/// A document.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct DocumentView {
    /// Which of the three kinds.
    pub kind: DocumentKind,
    /// Its label.
    pub title: Option<String>,
    /// Its files.
    pub files: Vec<FileView>,
    /// What it asks for.
    pub actions: Vec<ActionView>,
}

/// The three kinds of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum DocumentKind {
    /// The letter.
    Main,
    /// An enclosure.
    Additional,
    /// For machines.
    Technical,
}

/// A file.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct FileView {
    /// The name as in the message; see [`crate::safe_name`] before it is written anywhere.
    pub name: String,
    /// The MIME type.
    pub mime: String,
    /// The size after base64; 0 where it could not be decoded.
    pub bytes: usize,
}

/// Something to do.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct ActionView {
    /// The code.
    pub code: String,
    /// What it is called in this letter.
    pub label: String,
    /// Where it leads, openable or not.
    pub url: Option<String>,
    /// Whether its button does anything.
    pub openable: bool,
    /// Why not.
    pub why: Option<String>,
    /// From when.
    pub start: Option<String>,
    /// Until when.
    pub end: Option<String>,
    /// The appointment.
    pub reservation: Option<ReservationView>,
}

/// An appointment.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct ReservationView {
    /// What it is about, at length.
    pub description: String,
    /// What it is about, in short.
    #[serde(rename = "abstract")]
    pub summary: String,
    /// Where.
    pub location: String,
    /// From when.
    pub start: String,
    /// Until when.
    pub end: String,
}

impl fmt::Debug for View {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "View(*** {} documents)", self.documents.len())
    }
}

impl From<&ReadMessage> for View {
    fn from(read: &ReadMessage) -> Self {
        Self {
            warnings: read.warnings.iter().map(ToString::to_string).collect(),
            ..Self::from(&read.message)
        }
    }
}

/// Without warnings.
impl From<&Message> for View {
    fn from(message: &Message) -> Self {
        let header = &message.header;
        let party = |label: Option<&Text>, id_type: &str| PartyView {
            label: label.map(shown),
            id_type: id_type.to_owned(),
        };
        let sender = &header.sender;
        Self {
            version: message.version.to_string(),
            message_type: header.message_type.as_str().to_owned(),
            title: shown(&header.label),
            sender: party(Some(&sender.label), sender.id_type.as_str()),
            recipient: party(header.recipient.label.as_ref(), header.recipient.id_type.as_str()),
            representative: sender
                .representative
                .as_ref()
                .map(|other| party(Some(&other.label), other.id_type.as_str())),
            notification: header.notification.as_ref().map(shown),
            reply: ReplyView {
                allowed: header.allows_reply(),
                by: header.reply_by_date_time.as_ref().map(DateTime::normalised),
            },
            documents: documents(message),
            warnings: Vec::new(),
        }
    }
}

fn shown(text: &Text) -> String {
    text.as_str().to_owned()
}

fn documents(message: &Message) -> Vec<DocumentView> {
    let Some(body) = &message.body else { return Vec::new() };
    let view = |kind, label: &Option<Text>, files: &[File], actions: &[Action]| DocumentView {
        kind,
        title: label.as_ref().map(shown),
        files: files.iter().map(FileView::from).collect(),
        actions: actions.iter().map(ActionView::from).collect(),
    };
    let main = &body.main_document;
    let mut documents = vec![view(DocumentKind::Main, &main.label, &main.file, &main.action)];
    for document in &body.additional_document {
        documents.push(view(
            DocumentKind::Additional,
            &document.label,
            &document.file,
            &document.action,
        ));
    }
    for document in &body.technical_document {
        documents.push(view(DocumentKind::Technical, &document.label, &document.file, &[]));
    }
    documents
}

impl From<&File> for FileView {
    fn from(file: &File) -> Self {
        Self {
            name: file.filename.as_str().to_owned(),
            mime: file.encoding_format.as_str().to_owned(),
            bytes: file.content.len(),
        }
    }
}

impl From<&Action> for ActionView {
    fn from(action: &Action) -> Self {
        let opening = action.opening();
        Self {
            code: action.action_code.as_str().to_owned(),
            label: shown(&action.label),
            url: match opening {
                Ok(Opening::Address(address)) => Some(address.to_owned()),
                _ => action.entry_point.as_ref().map(|point| point.url.as_str().to_owned()),
            },
            openable: opening.is_ok(),
            why: opening.err().map(|why| why.to_string()),
            start: action.start_date_time.as_ref().map(DateTime::normalised),
            end: action.end_date_time.as_ref().map(DateTime::normalised),
            reservation: action.reservation.as_ref().map(ReservationView::from),
        }
    }
}

impl From<&Reservation> for ReservationView {
    fn from(reservation: &Reservation) -> Self {
        Self {
            description: shown(&reservation.description),
            summary: shown(&reservation.summary),
            location: shown(&reservation.location),
            start: reservation.start_date_time.normalised(),
            end: reservation.end_date_time.normalised(),
        }
    }
}

/// One line of JSON about a file: what is shown of the message, or why it was refused or could not be had.
#[must_use]
pub fn json_line<E: fmt::Display>(file: &str, read: &Result<View, E>) -> String {
    #[derive(Serialize)]
    struct Shown<'a> {
        file: &'a str,
        #[serde(flatten)]
        view: &'a View,
    }
    #[derive(Serialize)]
    struct Refused<'a> {
        file: &'a str,
        error: String,
    }
    let line = match read {
        Ok(view) => serde_json::to_string(&Shown { file, view }),
        Err(error) => serde_json::to_string(&Refused {
            file,
            error: error.to_string(),
        }),
    };
    // Strings, numbers and lists always become JSON.
    line.unwrap_or_default()
}
