//! Words, languages and people that are broken.

use std::fs;

use egne_words::{MessageRef, Tag};

use crate::copied::{Copied, is, one_fault, usable};

const FTL: &str = "locales/learner/da/b2.ftl";
const LANGUAGES: &str = "locales/languages.toml";
const AMINA: &str = "demo-data/personas/amina.toml";

#[test]
fn a_broken_message_is_told_and_the_others_of_its_file_work() {
    let copy = Copied::new();
    copy.change(FTL, "b2-next = Øv", "b2-nowhere { $x\nb2-next = Øv");
    let content = copy.load();
    one_fault(&content, FTL, copy.line(FTL, "b2-nowhere"), "");
    assert_eq!(usable(&content), ["b2", "b5"]);
    let text = content.catalogue.text(&Tag::danish(), &MessageRef::new("b2-title"));
    assert_eq!(text.shown, "Log på med MitID");
}

#[test]
fn a_broken_message_that_a_lesson_needs_takes_that_lesson_out() {
    let copy = Copied::new();
    copy.change(FTL, "b2-title = Log på med MitID", "b2-title = { $open");
    let content = copy.load();
    let files: Vec<&str> = content.faults.iter().map(|f| f.file.as_str()).collect();
    assert_eq!(files, [FTL, "demo-data/lessons/b2.toml"], "{:?}", content.faults);
    is(&content.faults[0], FTL, copy.line(FTL, "{ $open"), "not closed");
    assert_eq!(usable(&content), ["b5"]);
}

#[test]
fn the_same_name_twice() {
    let copy = Copied::new();
    copy.change(FTL, "b2-subtitle", "b2-title = Igen\nb2-subtitle");
    let content = copy.load();
    one_fault(&content, FTL, copy.line(FTL, "Igen"), "`b2-title` is there twice");
}

#[test]
fn a_broken_list_of_languages_is_told_and_the_built_in_one_used() {
    let copy = Copied::new();
    copy.change(LANGUAGES, "format = 1", "format = 1\ncolour = 1");
    let content = copy.load();
    assert_eq!(content.languages.len(), 3);
    assert_eq!(usable(&content), ["b2", "b5"]);
    one_fault(
        &content,
        LANGUAGES,
        copy.line(LANGUAGES, "colour"),
        "unknown field `colour`",
    );
}

#[test]
fn a_broken_person_is_told_with_the_line() {
    let copy = Copied::new();
    copy.change(AMINA, "pin = ", "pinn = ");
    let content = copy.load();
    assert_eq!(usable(&content), Vec::<&str>::new());
    is(
        &content.faults[0],
        AMINA,
        copy.line(AMINA, "pinn"),
        "unknown field `pinn`",
    );
}

#[test]
fn a_person_with_a_number_that_could_be_real_is_refused() {
    let copy = Copied::new();
    // A day of 23 instead of 83, put together here so that no such number stands in the repository.
    copy.change(AMINA, "\"83", &format!("\"{}", 83 - 60));
    let content = copy.load();
    assert!(!content.personas.iter().any(|person| person.id == "amina"));
    assert!(
        content.faults.iter().any(|f| f.what.contains("could be real")),
        "{:?}",
        content.faults
    );
}

#[test]
fn an_empty_folder_says_what_is_not_there() {
    let content = Copied::empty().load();
    assert!(content.lessons.is_empty());
    assert_eq!(content.languages.len(), 3);
    let files: Vec<&str> = content.faults.iter().map(|f| f.file.as_str()).collect();
    assert!(files.contains(&LANGUAGES), "{files:?}");
    assert!(
        files.iter().any(|f| f.starts_with("demo-data/lessons")),
        "no word of the missing lessons: {files:?}"
    );
}

#[test]
fn a_file_that_is_no_text_is_told() {
    let copy = Copied::new();
    fs::write(copy.path("locales/learner/ar/b5.ftl"), b"\xff\xfe").unwrap();
    let content = copy.load();
    assert_eq!(content.faults.len(), 1);
    assert_eq!(content.faults[0].file, "locales/learner/ar/b5.ftl");
    assert_eq!(usable(&content), ["b2", "b5"], "Danish steps in");
}
