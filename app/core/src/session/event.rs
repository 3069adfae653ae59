//! Everything that can happen: a finger, a key, a device, time.
//!
//! `Debug` prints no typed text: it travels as `Sensitive`, and of a key no more than that it was one.

use std::fmt;
use std::time::Duration;

use egne_contracts::{CameraReport, PrinterReport, ReaderStatus, Sheet};
use egne_mrz::document::Document;

use super::{Errand, ErrandState, Inspection, NotRead, NotSaved};
use crate::domain::Sensitive;
use crate::sandbox::post::AttachmentId;
use crate::session::StationScreen;
use crate::views::{Size, TextSize};

/// One thing that happened.
#[derive(Clone)]
pub enum Event {
    /// A language tile was touched; holds its tag.
    LanguageChosen(String),
    /// A lesson card was touched; holds its id.
    LessonChosen(String),
    /// A button of our own layer was pressed; holds `Button::id`.
    Pressed(String),
    /// An answer of the coach layer was chosen; holds `Answer::id`.
    AnswerChosen(String),
    /// A part of a practice page was touched; holds `Block::id`, on a keypad `<id>-<key>`.
    BlockPressed(String),
    /// A device's frame was touched; "computer" or "phone".
    DevicePressed(String),
    /// A slider was let go; true where it reached its end.
    Slid {
        /// `Block::id` of the slider.
        id: String,
        /// Whether it reached its end.
        reached: bool,
    },
    /// A slider was held down long enough to count.
    Held(String),
    /// The phone was let go; true where its camera frame covered the QR code.
    PhoneMoved {
        /// Whether the frame covered the code.
        over_code: bool,
    },
    /// A key of the on-screen keyboard; holds `Key::id`.
    Key(String),
    /// A character of a real keyboard, or "\u{8}" for delete, "\n" for Return, sent to the active field or PIN.
    Typed(Sensitive<String>),
    /// The whole content of the active field was set at once (screen reader).
    TextSet(Sensitive<String>),
    /// Time went by.
    Elapsed(Duration),
    /// The window has another size, in logical pixels.
    Resized(Size),
    /// The printer says something.
    Printer(PrinterReport),
    /// The passport reader is so now.
    Reader(ReaderStatus),
    /// The passport reader read a document, or could not.
    DocumentRead(Result<Box<Document>, NotRead>),
    /// The camera says something.
    Camera(CameraReport),
    /// The slip for the end screen has been drawn; belongs to the session with this number.
    SlipDrawn {
        /// Session it was drawn for.
        session: u64,
        /// Pixels from left to right.
        width: u32,
        /// Grey pixels, row by row.
        ink: std::sync::Arc<Vec<u8>>,
    },
    /// An attachment of a letter has been drawn.
    SheetsDrawn {
        /// Session it was drawn for.
        session: u64,
        /// The attachment.
        of: AttachmentId,
        /// Its pages; none where it cannot be shown.
        sheets: Option<std::sync::Arc<Vec<std::sync::Arc<Sheet>>>>,
    },
    /// The machine was inspected.
    Inspected(Inspection),
    /// A report was written, as a file of this name, or was not.
    ReportSaved {
        /// Session it was written for.
        session: u64,
        /// How it went.
        saved: Result<String, NotSaved>,
    },
    /// An errand for staff has come so far.
    ErrandTold(Errand, ErrandState),
    /// The key that speaks, found by touch: say the instruction once more.
    SpeechKey,
    /// The picture is drawn on this.
    ScreenTaken(StationScreen),
    /// A screen reader of the system that the program cannot speak to is on, or no longer.
    ReadsInVain(bool),
    /// The system's type has another size, which a fresh session begins with.
    TypeSized(TextSize),
    /// Which of the languages have a voice on this machine, and whether there is sound at all.
    VoicesFound(Vec<String>),
    /// The content folder was read again.
    ContentRead {
        /// Whether there is anything to practise with.
        usable: bool,
    },
}

/// Keys are what is typed, one by one, so a log of events would be a log of secrets.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LanguageChosen(tag) => write!(f, "LanguageChosen({tag})"),
            Self::LessonChosen(id) => write!(f, "LessonChosen({id})"),
            Self::Pressed(id) => write!(f, "Pressed({id})"),
            Self::AnswerChosen(id) => write!(f, "AnswerChosen({id})"),
            // The last part may be a figure of a code.
            Self::BlockPressed(id) => {
                let figure = |end: &str| end.len() == 1 && end.bytes().all(|b| b.is_ascii_digit());
                let pad = id.rsplit_once('-').filter(|(_, end)| figure(end)).map(|(pad, _)| pad);
                write!(f, "BlockPressed({})", pad.unwrap_or(id))
            }
            Self::DevicePressed(id) => write!(f, "DevicePressed({id})"),
            Self::Slid { id, reached } => write!(f, "Slid({id}, {reached})"),
            Self::Held(id) => write!(f, "Held({id})"),
            Self::PhoneMoved { over_code } => write!(f, "PhoneMoved({over_code})"),
            Self::Key(_) => f.write_str("Key"),
            Self::Typed(_) => f.write_str("Typed"),
            Self::TextSet(_) => f.write_str("TextSet"),
            Self::Elapsed(time) => write!(f, "Elapsed({time:?})"),
            Self::Resized(size) => write!(f, "Resized({} x {})", size.width, size.height),
            Self::Printer(report) => write!(f, "Printer({report:?})"),
            Self::Reader(status) => write!(f, "Reader({status:?})"),
            Self::DocumentRead(read) => write!(f, "DocumentRead({})", if read.is_ok() { "read" } else { "not read" }),
            Self::Camera(report) => write!(f, "Camera({report:?})"),
            Self::SlipDrawn { session, width, .. } => write!(f, "SlipDrawn({session}, {width} px wide)"),
            Self::SheetsDrawn { session, of, .. } => write!(f, "SheetsDrawn({session}, {of:?})"),
            Self::Inspected(inspection) => write!(f, "Inspected({})", inspection.at),
            Self::ReportSaved { session, saved } => write!(f, "ReportSaved({session}, {saved:?})"),
            Self::ErrandTold(errand, state) => write!(f, "ErrandTold({errand:?}, {state:?})"),
            Self::SpeechKey => f.write_str("SpeechKey"),
            Self::ScreenTaken(screen) => write!(f, "ScreenTaken({screen:?})"),
            Self::ReadsInVain(on) => write!(f, "ReadsInVain({on})"),
            Self::TypeSized(size) => write!(f, "TypeSized({size:?})"),
            Self::VoicesFound(tags) => write!(f, "VoicesFound({tags:?})"),
            Self::ContentRead { usable } => write!(f, "ContentRead({usable})"),
        }
    }
}
