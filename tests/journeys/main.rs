//! One folder is one learner's path: `journey.toml` says what the finger does, `expected.trace` what was seen and heard.
//!
//! `EGNE_BLESS=1 cargo test -p egne-tests --test journeys` writes the traces anew; read the difference before it is
//! committed. The `see` lines in `journey.toml` hold what must stay true whatever the words are.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where it stands")]

mod script;

use std::fs;
use std::path::{Path, PathBuf};

use script::Journey;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("journeys")
}

fn play(name: &str) {
    let folder = folder().join(name);
    let journey: Journey = toml::from_str(&fs::read_to_string(folder.join("journey.toml")).unwrap()).unwrap();
    let found = journey.play();
    let expected = folder.join("expected.trace");
    if std::env::var_os("EGNE_BLESS").is_some() {
        fs::write(&expected, &found).unwrap();
        return;
    }
    let expected = fs::read_to_string(&expected).unwrap_or_default();
    for (number, (now, then)) in found.lines().zip(expected.lines()).enumerate() {
        assert_eq!(
            now,
            then,
            "{name}/expected.trace:{}; EGNE_BLESS=1 writes it anew",
            number + 1
        );
    }
    assert_eq!(
        found.lines().count(),
        expected.lines().count(),
        "{name}: the trace has another length"
    );
}

macro_rules! journeys {
    ($($name:ident),* $(,)?) => {
        $(#[test] fn $name() { play(stringify!($name)); })*
        const ALL: &[&str] = &[$(stringify!($name)),*];
    };
}

journeys! {
    b2_arabic_pictures_first,
    b2_calm,
    b2_every_mistake,
    b2_given_up,
    b2_keyboard_and_screen_reader,
    b2_language_in_the_middle,
    b2_long_pauses,
    b2_perfect,
    b2_stop_and_refuse,
    b3_shown_alone,
    b4_by_code_display,
    b5_right,
    b5_wrong_then_mended,
    back_out_of_everything,
    c1_advert_and_letter,
    c2_date_is_not_the_deadline,
    c3_printed_when_there_is_paper,
    c4_no_answer_possible,
    e1_link_opened_and_mended,
    e4_without_a_code,
    finished_and_left,
    idle_warned_and_wiped,
    slip_and_printer,
    staff_screen,
    speech_key,
    y2_false_message,
}

#[test]
fn every_folder_is_played() {
    let folders = fs::read_dir(folder()).unwrap().flatten().filter(|e| e.path().is_dir());
    let mut names: Vec<String> = folders.map(|e| e.file_name().into_string().unwrap()).collect();
    names.sort();
    let mut all: Vec<&str> = ALL.to_vec();
    all.sort_unstable();
    assert_eq!(names, all);
}

/// A pure function gives the same twice; if not, no trace is worth anything.
#[test]
fn a_journey_is_the_same_twice() {
    let file = folder().join("b2_every_mistake/journey.toml");
    let play = || {
        toml::from_str::<Journey>(&fs::read_to_string(&file).unwrap())
            .unwrap()
            .play()
    };
    assert_eq!(play(), play());
}
