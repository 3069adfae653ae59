//! Rules of the staff screen: who listens when, and what waits for the machine.

use std::path::PathBuf;

use egne_contracts::Unreadable;
use egne_mrz::specimens;

use super::*;
use crate::session::{FolderRoom, FolderUse, Inspection, NotRead, NotSaved, WordCount};
use crate::views::{report_file, staff_test_page};

fn typed(key: &str) -> Event {
    Event::Typed(Sensitive::new(key.to_owned()))
}

/// A place with a staff screen, its door open.
fn at_the_desk() -> (State, Vec<Effect>) {
    let mut state = fresh();
    state.setup.site.staff_code = Some(Sensitive::new("4711".to_owned()));
    state.setup.site.reports = Some(PathBuf::from("/srv/reports"));
    let keys = ["4", "7", "1", "1", "\n"].map(typed);
    let effects = take(&mut state, [press("staff")].into_iter().chain(keys));
    (state, effects)
}

fn inspection() -> Inspection {
    Inspection {
        at: jiff::civil::datetime(2026, 11, 22, 20, 5, 9, 0),
        folders: vec![FolderRoom {
            of: FolderUse::Content,
            bytes: Some((50_000_000, 64_000_000_000)),
        }],
        words: vec![WordCount {
            language: "Dansk".to_owned(),
            there: 3,
            all: 4,
            clips: 0,
        }],
    }
}

#[test]
fn the_machine_is_inspected_when_the_door_opens_and_not_before() {
    let (state, effects) = at_the_desk();
    assert_eq!(effects, [Effect::Inspect]);
    assert_eq!(state.door.shut(), Duration::ZERO);
}

#[test]
fn a_report_waits_for_the_time_and_carries_it() {
    let (mut state, _) = at_the_desk();
    assert_eq!(take(&mut state, [press("staff-save")]), [Effect::Inspect]);
    let effects = take(&mut state, [Event::Inspected(inspection())]);
    let [Effect::SaveReport { session, name, text }] = effects.as_slice() else {
        panic!("{effects:?}")
    };
    assert_eq!(
        (*session, name.as_str()),
        (state.session(), "egne-fingre-2026-11-22-200509.txt")
    );
    for part in [
        "2026-11-22 20:05",
        "Kun 50 MB ledig af 64 GB",
        "Dansk\u{2069}: 3 af 4 tekster, 0 klip",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert_eq!(take(&mut state, [Event::Inspected(inspection())]), [], "once");
    let session = *session;
    let saved = Err(NotSaved::Full);
    take(
        &mut state,
        [Event::ReportSaved {
            session: 0,
            saved: saved.clone(),
        }],
    );
    assert!(!state.has_saved_report(), "another session's");
    take(&mut state, [Event::ReportSaved { session, saved }]);
    assert!(state.has_saved_report());
}

#[test]
fn without_a_folder_nothing_is_saved() {
    let (mut state, _) = at_the_desk();
    state.setup.site.reports = None;
    assert_eq!(take(&mut state, [press("staff-save")]), []);
}

#[test]
fn neither_a_document_nor_what_was_typed_is_in_a_report() {
    let (mut state, _) = at_the_desk();
    let lines = specimens().first().unwrap().lines().join("\n");
    let read = egne_mrz::document::parse(&lines, jiff::civil::date(2026, 6, 1));
    let read = read.map(Box::new).map_err(NotRead::Lines);
    take(
        &mut state,
        [
            Event::DocumentRead(read),
            typed("æ"),
            typed("ø"),
            Event::Inspected(inspection()),
        ],
    );
    let (_, text) = report_file(&state);
    assert!(
        text.contains("Tastatur: prøvet.") && !text.contains("æø") && !text.contains("TESTPERSON"),
        "{text}"
    );
}

#[test]
fn leaving_forgets_what_was_typed_and_what_waits() {
    let (mut state, _) = at_the_desk();
    take(&mut state, [typed("æ"), press("staff-page"), press("close")]);
    assert!(state.desk.is_none());
    assert_eq!(take(&mut state, [Event::Inspected(inspection()), typed("ø")]), []);
    assert!(state.is_fresh());
}

#[test]
fn a_reason_of_the_reader_is_for_staff_alone() {
    let (mut state, _) = at_the_desk();
    let not_read = || Event::DocumentRead(Err(NotRead::Reader(Unreadable::CutOff)));
    take(&mut state, [not_read()]);
    assert!(state.has_document());
    let mut practising = practising();
    assert_eq!(take(&mut practising, [not_read()]), []);
}

#[test]
fn the_test_page_holds_a_sentence_of_every_script() {
    let (state, _) = at_the_desk();
    let said = format!("{:?}", staff_test_page(&state));
    for word in ["øen", "Quick", "الرمز", "їжак", "ኮድካ", "رمز خود", "اپنا کوڈ"] {
        assert!(said.contains(word), "{word}");
    }
}
