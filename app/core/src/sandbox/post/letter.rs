//! A letter as a citizen's client shows it, read from a MeMo message.

use std::fmt;
use std::sync::Arc;

use egne_memo::{ActionCode, File, Message, MessageType, Opening, ReadError, local_date};
use jiff::civil::Date;

use super::html;
use super::setup::TODAY;

/// A letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Name of its file.
    pub name: String,
    /// Who sends it.
    pub sender: String,
    /// Who sends on behalf of another.
    pub representative: Option<String>,
    /// Title.
    pub title: String,
    /// When it was made, in Danish time.
    pub date: Date,
    /// From a company, not from an authority.
    pub company: bool,
    /// A legal service (forkyndelse).
    pub legal: bool,
    /// A NemSMS: a short text without documents.
    pub text_message: bool,
    /// The sender takes answers.
    pub reply: bool,
    /// Until when.
    pub reply_by: Option<Date>,
    /// The main document, line by line; empty where it is not text.
    pub lines: Vec<Line>,
    /// What comes with it, and a main document that is not text.
    pub attachments: Vec<Attachment>,
    /// Its buttons.
    pub actions: Vec<LetterAction>,
    /// Sender, title and words in small letters, for the search.
    haystack: String,
}

/// What a line of a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// A heading.
    Heading,
    /// Running text.
    Paragraph,
    /// One of a list.
    Item,
}

/// One line of a letter: what a finger points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it says: "what", "when" and so on; empty where the letter does not mark it.
    pub id: String,
    /// What it is.
    pub kind: LineKind,
    /// The words.
    pub text: String,
}

/// A file that comes with a letter.
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    /// File name, safe to show and keep.
    pub name: String,
    /// MIME type.
    pub mime: String,
    /// The bytes; none where they could not be read.
    pub bytes: Option<Arc<[u8]>>,
}

/// Which file of which letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttachmentId {
    /// Name of the letter.
    pub letter: String,
    /// Place among its files.
    pub file: usize,
}

impl fmt::Debug for Attachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.name, self.mime)
    }
}

/// A button of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterAction {
    /// MeMo code, e.g. `BETALING`.
    pub code: String,
    /// What stands on it: the usual word of the code, else the sender's own.
    pub button: String,
    /// Until when.
    pub until: Option<Date>,
    /// The program knows what to do with it.
    pub openable: bool,
}

impl Letter {
    /// Reads a MeMo message.
    ///
    /// # Errors
    /// As [`egne_memo::read`].
    pub fn read(name: &str, bytes: &[u8]) -> Result<Self, ReadError> {
        let message = egne_memo::read(bytes)?.message;
        Ok(Self::of(name, &message))
    }

    /// Whether a text in small letters stands in it, as a search looks: sender, title, words.
    pub fn holds(&self, text: &str) -> bool {
        self.haystack.contains(text)
    }

    fn of(name: &str, message: &Message) -> Self {
        let header = &message.header;
        let made = message.body.as_ref().map(|body| &body.created_date_time);
        let made = made.and_then(|made| made.timestamp()).map(local_date);
        let valid = header.do_not_deliver_until_date.as_ref().and_then(|date| date.date());
        let mut letter = Self {
            name: name.to_owned(),
            sender: header.sender.label.as_str().to_owned(),
            representative: header
                .sender
                .representative
                .as_ref()
                .map(|r| r.label.as_str().to_owned()),
            title: header.label.as_str().to_owned(),
            date: made.or(valid).unwrap_or(TODAY),
            company: header
                .post_type
                .as_ref()
                .is_some_and(|kind| kind.as_str() == "VIRKSOMHEDSPOST"),
            legal: header.is_legal_notification(),
            text_message: header.message_type == MessageType::NemSms,
            reply: header.allows_reply(),
            reply_by: header
                .reply_by_date_time
                .as_ref()
                .and_then(|by| by.timestamp())
                .map(local_date),
            lines: Vec::new(),
            attachments: Vec::new(),
            actions: Vec::new(),
            haystack: String::new(),
        };
        if let Some(text) = header.notification.as_ref().filter(|_| letter.text_message) {
            letter.lines = plain(text.as_str());
        }
        letter.add_documents(message);
        let texts = letter.lines.iter().map(|line| line.text.as_str());
        let all: Vec<&str> = [letter.sender.as_str(), letter.title.as_str()]
            .into_iter()
            .chain(texts)
            .collect();
        letter.haystack = all.join("\n").to_lowercase();
        letter
    }

    fn add_documents(&mut self, message: &Message) {
        let Some(body) = &message.body else { return };
        for file in &body.main_document.file {
            match text_of(file).filter(|_| self.lines.is_empty()) {
                Some(lines) => self.lines = lines,
                None => self.attachments.push(attachment(file)),
            }
        }
        for file in body.additional_document.iter().flat_map(|document| &document.file) {
            self.attachments.push(attachment(file));
        }
        let additional = body.additional_document.iter().flat_map(|document| &document.action);
        let actions = body.main_document.action.iter().chain(additional);
        self.actions = actions
            .map(|action| LetterAction {
                code: action.action_code.as_str().to_owned(),
                button: action.action_code.button().unwrap_or(action.label.as_str()).to_owned(),
                until: match action.opening() {
                    Ok(Opening::Calendar(at)) => at.start_date_time.timestamp().map(local_date),
                    _ => action
                        .end_date_time
                        .as_ref()
                        .and_then(|end| end.timestamp())
                        .map(local_date),
                },
                openable: action.opening().is_ok() && !matches!(action.action_code, ActionCode::Other(_)),
            })
            .collect();
    }
}

fn attachment(file: &File) -> Attachment {
    Attachment {
        name: file.safe_name(),
        mime: file.encoding_format.as_str().to_ascii_lowercase(),
        bytes: file.bytes().map(Arc::from),
    }
}

/// The lines of a file that is text; `None` for any other.
fn text_of(file: &File) -> Option<Vec<Line>> {
    let text = String::from_utf8_lossy(file.bytes()?).into_owned();
    match file.encoding_format.as_str() {
        "text/html" => Some(html::lines(&text)),
        "text/plain" => Some(plain(&text)),
        _ => None,
    }
}

/// The lines of an attachment that is text; `None` for any other.
pub fn lines_of(file: &Attachment) -> Option<Vec<String>> {
    let text = String::from_utf8_lossy(file.bytes.as_deref()?).into_owned();
    let lines = match file.mime.as_str() {
        "text/html" => html::lines(&text),
        "text/plain" => plain(&text),
        _ => return None,
    };
    Some(lines.into_iter().map(|line| line.text).collect())
}

/// Paragraphs are parted by empty lines.
fn plain(text: &str) -> Vec<Line> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    text.split("\n\n")
        .map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|paragraph| !paragraph.is_empty())
        .map(|text| Line {
            id: String::new(),
            kind: LineKind::Paragraph,
            text,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_of_a_plain_text_are_parted_by_empty_lines() {
        let texts: Vec<String> = plain("\u{feff}Kære borger\r\n\r\nDer bygges\r\npå nr. 11.\r\n\r\n\r\n")
            .into_iter()
            .map(|line| line.text)
            .collect();
        assert_eq!(texts, ["Kære borger", "Der bygges på nr. 11."]);
    }
}
