//! What is named exists, what exists is named, and all languages ask for the same.

use std::collections::BTreeSet;

use egne_core::views::messages::ids;
use egne_tests::{repository, shipped};
use egne_words::Tag;

use crate::{filled, tags};

/// Every message of the coach's layer and of the lessons.
fn named() -> BTreeSet<String> {
    let lessons = shipped::lessons();
    ids::ALL
        .iter()
        .map(|id| (*id).to_owned())
        .chain(lessons.iter().flat_map(|(lesson, _)| lesson.messages()))
        .collect()
}

#[test]
fn every_message_exists_in_every_language() {
    let (_, catalogue) = shipped::content();
    for tag in tags() {
        let missing: Vec<String> = named().into_iter().filter(|id| !catalogue.has(&tag, id)).collect();
        assert!(missing.is_empty(), "{tag} lacks {missing:?}");
    }
}

#[test]
fn no_message_is_left_over() {
    let (_, catalogue) = shipped::content();
    let named = named();
    for tag in tags() {
        let left: Vec<&str> = catalogue.ids(&tag).filter(|id| !named.contains(*id)).collect();
        assert!(left.is_empty(), "nothing names {left:?} of {tag}");
    }
}

/// A name in the list is no use: the code must say it somewhere.
#[test]
fn every_name_of_the_coach_is_used_by_the_code() {
    let sources = repository::files(&[".rs"]);
    let list = sources
        .iter()
        .find(|f| f.path == "app/core/src/views/messages.rs")
        .unwrap();
    let names = list
        .text
        .lines()
        .filter_map(|line| line.trim().split_once(" = \"").map(|(name, _)| name));
    let names: Vec<&str> = names
        .filter(|n| {
            n.chars()
                .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
        })
        .collect();
    assert!(names.len() > 50, "{names:?}");
    let code: String = sources
        .iter()
        .filter(|f| f.path.starts_with("app/"))
        .map(|f| repository::code_only(&f.text))
        .collect();
    let used = |name: &str| {
        code.match_indices(&format!("ids::{name}")).any(|(at, found)| {
            code[at + found.len()..]
                .chars()
                .next()
                .is_none_or(|c| !c.is_ascii_alphanumeric() && c != '_')
        })
    };
    let left: Vec<&str> = names.into_iter().filter(|name| !used(name)).collect();
    assert!(left.is_empty(), "no code shows {left:?}");
}

#[test]
fn other_words_exist_wherever_danish_has_them_and_a_tip_for_every_step() {
    let (_, catalogue) = shipped::content();
    let danish = Tag::danish();
    let steps: BTreeSet<String> = shipped::lessons()
        .iter()
        .flat_map(|(lesson, _)| lesson.step.iter().map(|s| s.say.clone()).collect::<Vec<_>>())
        .collect();
    for id in &steps {
        assert!(catalogue.has_attribute(&danish, id, "again"), "{id} has no other words");
        assert!(
            catalogue.has_attribute(&danish, id, "helper"),
            "{id} has no tip for the helper"
        );
    }
    for tag in tags() {
        for id in catalogue
            .ids(&danish)
            .filter(|id| catalogue.has_attribute(&danish, id, "again"))
        {
            assert!(
                catalogue.has_attribute(&tag, id, "again"),
                "{id} has no other words in {tag}"
            );
        }
    }
}

#[test]
fn all_languages_ask_for_the_same_and_the_program_gives_it() {
    let (_, catalogue) = shipped::content();
    let danish = Tag::danish();
    for tag in tags() {
        for id in named() {
            assert_eq!(
                catalogue.arguments(&tag, &id),
                catalogue.arguments(&danish, &id),
                "{id} in {tag}"
            );
            let problems = catalogue.problems(&tag, &filled(&id));
            assert!(problems.is_empty(), "{id} in {tag}: {problems:?}");
        }
    }
}

/// A learner finds on the screen what the coach speaks of.
#[test]
fn an_instruction_in_danish_names_the_label_it_is_about() {
    let (_, catalogue) = shipped::content();
    let danish = Tag::danish();
    for (lesson, _) in shipped::lessons() {
        for step in lesson.step.iter().filter(|step| !step.label.is_empty()) {
            let message = filled(&step.say).with("label", step.label.clone());
            let said = catalogue.text(&danish, &message).shown
                + &catalogue.attribute(&danish, &message, "again").unwrap_or_default();
            let said = egne_words::strip_isolates(&said).to_lowercase();
            assert!(
                said.contains(&step.label.to_lowercase()),
                "{} of {} never names »{}«",
                step.say,
                step.id,
                step.label
            );
        }
    }
}

/// Languages and folders belong together.
#[test]
fn every_language_has_its_folder_and_every_folder_its_language() {
    let folder = shipped::root().join("locales/learner");
    let mut folders: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .flatten()
        .map(|e| e.file_name().into_string().unwrap())
        .collect();
    folders.sort();
    let mut languages = shipped::languages();
    languages.sort();
    assert_eq!(folders, languages);
}
