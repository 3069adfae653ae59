//! The staff screen: the door with its keypad; behind it what each device says, live tests, versions, room, the report.
//! Danish, or English where that is the language on. In the machine's own texts: it works with no content at all.

use egne_contracts::{ReaderStatus, Unreadable};
use egne_mrz::document::{self, Check, Document, Kind};
use egne_words::{SystemText as T, Tag, system_text};

use super::super::{Button, Keys, Settings};
use super::camera::camera_text;
use super::end::printer_text;
use super::report::{room, saved, touched, words};
use super::station;
use crate::session::{Desk, NotRead, State, button as id};

/// The language of staff.
pub fn language(state: &State) -> Tag {
    if state.settings.language == "en" {
        Tag::english()
    } else {
        Tag::danish()
    }
}

pub(in crate::views) fn view(state: &State, desk: &Desk) -> Settings {
    let tag = language(state);
    let say = |text, args: &[(&str, &str)]| system_text(&tag, text, args);
    Settings {
        title: say(T::StaffTitle, &[]),
        groups: if desk.open {
            devices(state, desk, &tag)
        } else {
            at_the_door(state, desk, &tag)
        },
        keyboard: Some(Keys {
            label: if desk.open {
                say(T::StaffKeyboard, &[])
            } else {
                String::new()
            },
            typed: desk.keys.clone(),
        }),
        close: named(id::CLOSE, say(T::StaffClose, &[]), "arrow-back"),
    }
}

/// The button that leads here, on the first screen of a place with a staff code.
pub(in crate::views) fn entry(state: &State) -> Option<Button> {
    state
        .has_staff_screen()
        .then(|| named(id::STAFF, system_text(&language(state), T::StaffOpen, &[]), "key"))
}

/// The keypad where there is a code; before it what is wrong with the configuration, which may have lost the code.
fn at_the_door(state: &State, desk: &Desk, tag: &Tag) -> Vec<(String, Vec<Button>)> {
    let trouble = station::trouble(state, tag).map(|line| (line, Vec::new()));
    let keys = state.setup.site.staff_code.is_some();
    let keys = keys.then(|| (door(state, desk, tag), keypad(tag)));
    trouble.into_iter().chain(keys).collect()
}

pub(super) fn named(id: &str, text: String, picture: &str) -> Button {
    Button {
        id: id.to_owned(),
        label: text.clone(),
        text,
        picture: picture.to_owned(),
        ..Button::default()
    }
}

fn door(state: &State, desk: &Desk, tag: &Tag) -> String {
    let shut = state.door.shut().as_secs();
    if shut > 0 {
        return system_text(tag, T::StaffShut, &[("seconds", &shut.to_string())]);
    }
    if desk.refused {
        return system_text(tag, T::StaffRefused, &[]);
    }
    let dots = "•".repeat(desk.typed.expose().chars().count());
    format!("{} {dots}", system_text(tag, T::StaffCode, &[]))
}

fn keypad(tag: &Tag) -> Vec<Button> {
    let figures = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"].into_iter();
    let mut keys: Vec<Button> = figures
        .map(|figure| named(&format!("{}{figure}", id::STAFF_FIGURE), figure.to_owned(), ""))
        .collect();
    keys.push(named(
        id::STAFF_ERASE,
        system_text(tag, T::StaffErase, &[]),
        "key-delete",
    ));
    keys.push(named(id::STAFF_ENTER, system_text(tag, T::StaffEnter, &[]), "tick"));
    keys
}

fn devices(state: &State, desk: &Desk, tag: &Tag) -> Vec<(String, Vec<Button>)> {
    let button = |id, text, picture| named(id, system_text(tag, text, &[]), picture);
    let mut groups = vec![(reader(state, tag), Vec::new())];
    if let Some(read) = &desk.document {
        groups.push((
            read.as_ref()
                .map_or_else(|why| not_read(*why, tag), |read| document(read, tag)),
            Vec::new(),
        ));
    }
    groups.push((
        printer(state, tag),
        vec![button(id::STAFF_PAGE, T::StaffTestPage, "printer")],
    ));
    let look = state
        .setup
        .site
        .camera
        .then(|| button(id::CAMERA, T::StaffTestCamera, "camera"));
    groups.push((camera(state, tag), look.into_iter().collect()));
    let play = (!state.voices.is_empty()).then(|| button(id::STAFF_SOUND, T::StaffTestSound, "speaker"));
    groups.push((sound(state, tag), play.into_iter().collect()));
    groups.push((
        touched(state, tag),
        vec![button(id::STAFF_TOUCH, T::StaffTestScreen, "hand-press")],
    ));
    let facts = [vec![content(state, tag)], words(state, tag), room(state, tag)].concat();
    groups.push((facts.join("\n"), Vec::new()));
    let mut report = vec![button(id::STAFF_REPORT, T::StaffPrintReport, "slip")];
    if state.setup.site.reports.is_some() {
        report.push(button(id::STAFF_SAVE, T::StaffSaveReport, "folder"));
    }
    groups.push((
        saved(state, tag).unwrap_or_else(|| system_text(tag, T::StaffReport, &[])),
        report,
    ));
    groups.extend(station::groups(state, tag));
    groups
}

/// A name and what there is to say of it.
pub(super) fn labelled(tag: &Tag, name: T, words: String) -> String {
    format!("{}: {words}", system_text(tag, name, &[]))
}

pub(super) fn reader(state: &State, tag: &Tag) -> String {
    labelled(tag, T::StaffReader, system_text(tag, reader_text(state.reader), &[]))
}

/// How the passport reader is.
pub(super) fn reader_text(status: ReaderStatus) -> T {
    match status {
        ReaderStatus::Absent => T::DeviceReaderAbsent,
        ReaderStatus::NoPermission => T::DeviceReaderNoPermission,
        ReaderStatus::Busy => T::DeviceReaderBusy,
        ReaderStatus::NotAPort => T::DeviceReaderNotAPort,
        ReaderStatus::Opening => T::DeviceReaderOpening,
        ReaderStatus::Silent => T::DeviceReaderSilent,
        ReaderStatus::Ready => T::DeviceReaderReady,
        ReaderStatus::Faulted => T::DeviceReaderFaulted,
    }
}

pub(super) fn printer(state: &State, tag: &Tag) -> String {
    let mut words = system_text(tag, printer_text(state.printer), &[]);
    if state.has_printed_paper() {
        words = format!("{words} {}", system_text(tag, T::StaffPrinted, &[]));
    }
    labelled(tag, T::StaffPrinter, words)
}

pub(super) fn camera(state: &State, tag: &Tag) -> String {
    let text = if state.setup.site.camera {
        camera_text(state.camera)
    } else {
        T::DeviceCameraNone
    };
    labelled(tag, T::StaffCamera, system_text(tag, text, &[]))
}

pub(super) fn sound(state: &State, tag: &Tag) -> String {
    let voices = state.voices.join(", ");
    let words = if voices.is_empty() {
        system_text(tag, T::DoctorVoiceMissing, &[])
    } else {
        system_text(tag, T::DoctorVoiceOk, &[("voice", &voices)])
    };
    labelled(tag, T::StaffSound, words)
}

pub(super) fn content(state: &State, tag: &Tag) -> String {
    let lessons = state.library.lessons().len().to_string();
    let languages = state.library.languages().iter().count().to_string();
    let args = [("lessons", lessons.as_str()), ("languages", languages.as_str())];
    format!(
        "{} {}",
        system_text(tag, T::StaffVersion, &[("version", &state.setup.site.version)]),
        system_text(tag, T::DoctorContentOk, &args)
    )
}

/// What the reader read: the fields with what their check digits say, and no more of a number than staff need to
/// compare it with the page. A CPR number is masked by the parser.
fn document(document: &Document, tag: &Tag) -> String {
    let sign = |check: Check| match check {
        Check::Ok => format!(" ({})", system_text(tag, T::StaffCheckRight, &[])),
        Check::Failed => format!(" ({})", system_text(tag, T::StaffCheckWrong, &[])),
        Check::None => String::new(),
    };
    let day = |value: Option<String>| value.unwrap_or_else(|| "–".to_owned());
    let number = document
        .document_number
        .value
        .as_ref()
        .map(|value| value.expose().to_owned());
    let names = document.names.value.as_ref().map(|value| value.whole().to_owned());
    let birth = document.birth_date.value.as_ref().map(|value| value.expose());
    let expiry = document.expiry_date.value.as_ref().map(|value| value.expose());
    [
        system_text(tag, kind(document.kind), &[]),
        day(names),
        format!("{}{}", day(number), sign(document.document_number.check)),
        format!("{}{}", day(birth), sign(document.birth_date.check)),
        format!("{}{}", day(expiry), sign(document.expiry_date.check)),
    ]
    .join(" · ")
}

fn kind(kind: Kind) -> T {
    match kind {
        Kind::Passport => T::DocumentPassport,
        Kind::EmergencyPassport => T::DocumentEmergency,
        Kind::SingleSheetTravelDocument => T::DocumentSingleSheet,
        Kind::DiplomaticPassport => T::DocumentDiplomatic,
        Kind::OfficialPassport => T::DocumentOfficial,
        Kind::RefugeePassport => T::DocumentRefugee,
        Kind::AlienPassport => T::DocumentAlien,
        Kind::StatelessPassport => T::DocumentStateless,
        Kind::LaissezPasser => T::DocumentLaissezPasser,
        Kind::MilitaryPassport => T::DocumentMilitary,
        Kind::Card => T::DocumentCard,
        Kind::CrewCertificate => T::DocumentCrew,
        Kind::Visa => T::DocumentVisa,
    }
}

/// Why there is no document, and what to do.
fn not_read(why: NotRead, tag: &Tag) -> String {
    let lines = |read: usize| system_text(tag, T::NotReadLinesMissing, &[("read", &read.to_string())]);
    let text = match why {
        NotRead::Reader(Unreadable::NotRead) | NotRead::Lines(document::Unreadable::Empty) => T::NotRead,
        NotRead::Reader(Unreadable::LinesMissing { read }) => return lines(read.into()),
        NotRead::Lines(document::Unreadable::LinesMissing { found, .. }) => return lines(found),
        NotRead::Reader(Unreadable::CutOff) => T::NotReadCutOff,
        NotRead::Reader(Unreadable::TooLong) | NotRead::Lines(document::Unreadable::TooLong { .. }) => {
            T::NotReadTooLong
        }
        NotRead::Reader(Unreadable::BadCheckByte) => T::NotReadCheckByte,
        NotRead::Lines(document::Unreadable::OldFrenchCard) => T::NotReadOldFrenchCard,
        // Whole lines of another length, number or beginning.
        NotRead::Reader(Unreadable::Malformed) | NotRead::Lines(_) => T::NotReadMalformed,
    };
    system_text(tag, text, &[])
}
