//! The staff screen: the door with its keypad; behind it what each device says, live tests, versions, the report.
//! Danish, or English where that is the language on. In the machine's own texts: it works with no content at all.

use egne_contracts::ReaderStatus;
use egne_mrz::document::{Check, Document, Unreadable};
use egne_words::{SystemText as T, Tag, system_text};

use super::super::{Button, Settings};
use super::end::printer_text;
use super::station;
use crate::session::{Desk, State, button as id};

/// Points to touch, to test the screen.
const POINTS: usize = 8;

/// The language of staff.
fn tag(state: &State) -> Tag {
    if state.settings.language == "en" {
        Tag::english()
    } else {
        Tag::danish()
    }
}

pub(in crate::views) fn view(state: &State, desk: &Desk) -> Settings {
    let tag = tag(state);
    let say = |text, args: &[(&str, &str)]| system_text(&tag, text, args);
    Settings {
        title: say(T::StaffTitle, &[]),
        groups: if desk.open {
            devices(state, desk, &tag)
        } else {
            at_the_door(state, desk, &tag)
        },
        close: named(id::CLOSE, say(T::StaffClose, &[]), "arrow-back"),
    }
}

/// The button that leads here, on the first screen of a place with a staff code.
pub(in crate::views) fn entry(state: &State) -> Option<Button> {
    state
        .has_staff_screen()
        .then(|| named(id::STAFF, system_text(&tag(state), T::StaffOpen, &[]), "key"))
}

/// The keypad where there is a code; before it what is wrong with the configuration, which may have lost the code.
fn at_the_door(state: &State, desk: &Desk, tag: &Tag) -> Vec<(String, Vec<Button>)> {
    let trouble = station::trouble(state, tag).map(|line| (line, Vec::new()));
    let keys = state.setup.site.staff_code.is_some();
    let keys = keys.then(|| (door(state, desk, tag), keypad(tag)));
    trouble.into_iter().chain(keys).collect()
}

fn named(id: &str, text: String, picture: &str) -> Button {
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
    let say = |text| system_text(tag, text, &[]);
    let points = (0..POINTS).map(|point| Button {
        on: desk.touched.contains(&point),
        toggles: true,
        ..named(&format!("{}{point}", id::STAFF_POINT), (point + 1).to_string(), "")
    });
    let mut groups = vec![
        (reader(state, tag), Vec::new()),
        (
            printer(state, tag),
            vec![named(id::STAFF_PAGE, say(T::StaffTestPage), "printer")],
        ),
        (
            sound(state, tag),
            if state.voices.is_empty() {
                Vec::new()
            } else {
                vec![named(id::STAFF_SOUND, say(T::StaffTestSound), "speaker")]
            },
        ),
        (say(T::StaffTouch), points.collect()),
        (content(state, tag), Vec::new()),
        (
            say(T::StaffReport),
            vec![named(id::STAFF_REPORT, say(T::StaffPrintReport), "slip")],
        ),
    ];
    groups.extend(station::groups(state, tag));
    if let Some(read) = &desk.document {
        groups.insert(1, (document(read, tag), Vec::new()));
    }
    groups
}

fn line(tag: &Tag, device: T, state: String) -> String {
    format!("{}: {state}", system_text(tag, device, &[]))
}

fn reader(state: &State, tag: &Tag) -> String {
    line(tag, T::StaffReader, system_text(tag, reader_text(state.reader), &[]))
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

fn printer(state: &State, tag: &Tag) -> String {
    let mut words = system_text(tag, printer_text(state.printer), &[]);
    if state.has_printed_paper() {
        words = format!("{words} {}", system_text(tag, T::StaffPrinted, &[]));
    }
    line(tag, T::StaffPrinter, words)
}

fn sound(state: &State, tag: &Tag) -> String {
    let voices = state.voices.join(", ");
    let words = if voices.is_empty() {
        system_text(tag, T::DoctorVoiceMissing, &[])
    } else {
        system_text(tag, T::DoctorVoiceOk, &[("voice", &voices)])
    };
    line(tag, T::StaffSound, words)
}

fn content(state: &State, tag: &Tag) -> String {
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
fn document(read: &Result<Box<Document>, Unreadable>, tag: &Tag) -> String {
    let document = match read {
        Ok(document) => document,
        Err(error) => return system_text(tag, T::StaffNotRead, &[("why", &error.to_string())]),
    };
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
        document.kind.title().to_owned(),
        day(names),
        format!("{}{}", day(number), sign(document.document_number.check)),
        format!("{}{}", day(birth), sign(document.birth_date.check)),
        format!("{}{}", day(expiry), sign(document.expiry_date.check)),
    ]
    .join(" · ")
}

/// The report of the staff screen, title and lines: how each device is.
pub fn staff_report(state: &State) -> (String, Vec<String>) {
    let tag = tag(state);
    let mut lines: Vec<String> = [reader, printer, sound, content].map(|line| line(state, &tag)).into();
    lines.extend(station::lines(state, &tag));
    (system_text(&tag, T::StaffReport, &[]), lines)
}

/// The test page of the staff screen, title and lines: every script of the program.
pub fn staff_test_page(state: &State) -> (String, Vec<String>) {
    let scripts = state.library.languages().iter();
    let lines = scripts.map(|language| format!("{}: {}", language.endonym, language.choose));
    (system_text(&tag(state), T::StaffTestPage, &[]), lines.collect())
}
