//! A broken example of each kind of fault, and the exact diagnostic that an author gets for it.
//!
//! Each example changes a small sound folder in one place and names every line of the check, so that nothing is told
//! twice and no fault hides behind another.
#![expect(clippy::unwrap_used, reason = "a test stops where it stands")]

mod lesson;
mod pages;
mod parts;
mod people;
mod play;
mod reading;
mod sound;
mod steps;
mod texts;

use std::collections::{BTreeMap, BTreeSet};

use egne_content::{ContentFault, Known, check};

/// The day on which the examples are checked.
const TODAY: &str = "2026-11-20";

/// One example.
pub struct Broken {
    /// The kind of fault; several examples may be of one.
    pub kind: &'static str,
    /// What is done to the sound folder.
    pub change: &'static [Change],
    /// Every line of the check.
    pub found: &'static [&'static str],
}

/// A change of one file.
pub enum Change {
    /// The first occurrence of a text is another.
    Put(&'static str, &'static str, &'static str),
    /// From a text to the next of another is left out; to the end where the other is empty.
    Cut(&'static str, &'static str, &'static str),
    /// Lines are added at the end.
    Add(&'static str, &'static str),
    /// The file is not there.
    Without(&'static str),
}

impl Change {
    fn make(&self, files: &mut BTreeMap<String, String>) {
        match *self {
            Self::Put(file, from, to) => {
                let text = files.get_mut(file).unwrap();
                assert!(text.contains(from), "{file} has no {from:?}");
                *text = text.replacen(from, to, 1);
            }
            Self::Cut(file, from, to) => {
                let text = files.get_mut(file).unwrap();
                let (before, rest) = text.split_once(from).unwrap();
                let after = if to.is_empty() {
                    ""
                } else {
                    &rest[rest.find(to).unwrap()..]
                };
                *text = format!("{before}{after}");
            }
            Self::Add(file, lines) => files.entry(file.to_owned()).or_default().push_str(lines),
            Self::Without(file) => {
                files.remove(file).unwrap();
            }
        }
    }
}

fn examples() -> impl Iterator<Item = &'static Broken> {
    [
        play::FAULTS,
        reading::FAULTS,
        lesson::FAULTS,
        steps::FAULTS,
        pages::FAULTS,
        parts::FAULTS,
        texts::FAULTS,
        people::FAULTS,
    ]
    .into_iter()
    .flatten()
}

/// What the check says of a folder with these changes.
fn checked(changes: &[Change]) -> Vec<ContentFault> {
    let mut files = sound::folder();
    changes.iter().for_each(|change| change.make(&mut files));
    let root = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = root.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let known = Known {
        pictures: &BTreeSet::from(sound::PICTURES),
        today: TODAY,
    };
    check(root.path(), &known)
}

#[test]
fn the_sound_folder_has_no_fault() {
    assert_eq!(checked(&[]), []);
}

#[test]
fn each_example_gives_exactly_its_diagnostic() {
    let mut wrong = String::new();
    for example in examples() {
        assert!(!example.found.is_empty(), "{} breaks nothing", example.kind);
        let found: Vec<String> = checked(example.change).iter().map(ToString::to_string).collect();
        if found != example.found {
            wrong += &format!("{}\n  {}\n", example.kind, found.join("\n  "));
        }
    }
    assert!(wrong.is_empty(), "found instead:\n{wrong}");
}

#[test]
fn there_are_more_than_a_hundred_kinds() {
    let kinds: BTreeSet<&str> = examples().map(|example| example.kind).collect();
    println!("{} kinds, {} examples", kinds.len(), examples().count());
    assert!(kinds.len() > 100, "{}", kinds.len());
}

#[test]
fn a_fault_serialises_for_other_programs() {
    let fault = &checked(&[Change::Put(sound::LESSON, "tint = 0", "tint = 7")])[0];
    assert_eq!(
        egne_content::as_json(std::slice::from_ref(fault)),
        r#"[{"file":"demo-data/lessons/b2.toml","line":6,"column":8,"what":"tint 7 is none of the three","remedy":"write 0, 1 or 2"}]"#
    );
}
