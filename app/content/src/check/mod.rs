//! What an author should mend in the content folder, one file of this module for each subject.
//!
//! The reader of the crate finds what cannot be played; here is found what could be played and should not: texts that
//! are hard to read, words missing in a language, numbers and addresses that could be somebody's, facts out of date.
//! Deliberately absent: a clock and a window. Today's date and the names of the drawings are handed in.

mod addresses;
mod arguments;
mod contacts;
mod dates;
mod fields;
mod labels;
mod language;
mod languages;
mod lesson;
mod limits;
mod mailbox;
mod messages;
mod numbers;
mod page_texts;
mod pages;
mod parts;
mod people;
mod pictures;
mod reach;
mod repeated;
mod requests;
mod sources;
mod steps;
mod texts_file;
mod toml_file;

use std::collections::BTreeSet;
use std::path::Path;

use egne_words::Tag;

pub use self::arguments::filled;
use self::sources::Sources;
use crate::{ContentFault, Proof, load};

/// What the content is checked against.
pub struct Known<'a> {
    /// Names of the drawings that the window has.
    pub pictures: &'a BTreeSet<&'a str>,
    /// Today's ISO date.
    pub today: &'a str,
}

/// One subject: looks at everything and adds what it finds.
type Subject = fn(&Sources<'_>, &Known<'_>, &mut Vec<ContentFault>);

const SUBJECTS: [Subject; 21] = [
    lesson::check,
    steps::check,
    reach::check,
    requests::check,
    pages::check,
    parts::check,
    fields::check,
    page_texts::check,
    languages::check,
    messages::check,
    arguments::check,
    labels::check,
    language::check,
    numbers::check,
    addresses::check,
    people::check,
    pictures::check,
    dates::check,
    limits::check,
    mailbox::check,
    contacts::check,
];

/// Everything that is wrong with a content folder, by file, line and column; empty where it is sound.
pub fn check(root: &Path, known: &Known<'_>) -> Vec<ContentFault> {
    let content = load(root, Proof::Mistakes);
    let sources = Sources::read(root, &content);
    let mut faults = Vec::new();
    for subject in SUBJECTS {
        subject(&sources, known, &mut faults);
    }
    let read = content
        .faults
        .iter()
        .filter(|fault| !is_said_better(&sources, fault, &faults));
    let read: Vec<ContentFault> = read.cloned().collect();
    faults.extend(read);
    faults.sort();
    faults.dedup();
    faults
}

/// A fault of the reader that is told at its root: by a subject, or by the reader itself in the file that is broken.
fn is_said_better(sources: &Sources<'_>, fault: &ContentFault, found: &[ContentFault]) -> bool {
    let what = fault.what.as_str();
    let named = what.split('`').nth(1).unwrap_or_default();
    let of_lesson = fault.file.starts_with("demo-data/lessons/");
    let no_bad = |other: &ContentFault| other.file == fault.file && other.what == requests::NO_BAD;
    match () {
        () if what == people::COULD_BE_REAL => true,
        () if !of_lesson => false,
        () if what.ends_with(" is missing in Danish") => named.is_empty() || sources.is_broken(&Tag::danish(), named),
        () if what.contains(": the wrong decision has no message") => found.iter().any(no_bad),
        () if what.starts_with("there is no person ") => sources.is_faulty("demo-data/personas/"),
        () if what.starts_with("there is no page ") || what.ends_with(" is not a fact of the practice world") => {
            sources.is_faulty("demo-data/pages/")
        }
        () => false,
    }
}
