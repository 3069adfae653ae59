//! The lesson as a whole: its name, its variants, its card, its words, what it leads to.
//!
//! Deliberately absent: its steps and requests, which have files of their own.

use egne_core::domain::Persona;
use egne_core::lessons::{CardEntry, Lesson};

use super::Known;
use super::repeated::repeated;
use super::sources::{Read, Sources};
use super::toml_file::TomlFile;
use crate::ContentFault;

/// The letters of the courses.
const COURSES: &str = "abcdefhy";

pub(super) fn check(sources: &Sources<'_>, _: &Known<'_>, faults: &mut Vec<ContentFault>) {
    for Read { file, content: lesson } in &sources.lessons {
        name(file, lesson, faults);
        variants(file, lesson, faults);
        words(file, lesson, faults);
        leads_to(sources, file, lesson, faults);
        if let Some(person) = sources.people.iter().find(|person| person.content.id == lesson.persona) {
            card(file, lesson, &person.content, faults);
        }
        if lesson.tint > 2 {
            let what = format!("tint {} is none of the three", lesson.tint);
            faults.push(file.fault("tint", what, "write 0, 1 or 2"));
        }
    }
}

fn name(file: &TomlFile, lesson: &Lesson, faults: &mut Vec<ContentFault>) {
    let id = &lesson.id;
    if file.stem() != id {
        let what = format!("the file is `{}.toml` and the lesson is `{id}`", file.stem());
        faults.push(file.fault("id", what, format!("name the file {id}.toml, or mend the id")));
    }
    let mut letters = id.chars();
    if !letters.next().is_some_and(|letter| COURSES.contains(letter)) {
        let what = format!("`{id}` begins with no letter of a course");
        faults.push(file.fault("id", what, "begin the id with a to f, h or y"));
    } else if !letters.as_str().bytes().all(|b| b.is_ascii_digit()) || letters.as_str().is_empty() {
        let what = format!("`{id}` is not a letter and a number");
        faults.push(file.fault("id", what, "write the letter of the course and a number, as in b2"));
    }
}

fn variants(file: &TomlFile, lesson: &Lesson, faults: &mut Vec<ContentFault>) {
    if lesson.variant.len() == 1 {
        faults.push(file.fault(
            "variant.0.id",
            "there is one variant only",
            "add a second [[variant]]: a lesson counts as learnt after a clean run on a new one",
        ));
    }
    for (i, id) in repeated(lesson.variant.iter().map(|variant| &variant.id)) {
        faults.push(file.fault(
            &format!("variant.{i}.id"),
            format!("there is another variant `{id}`"),
            "give the variant an id of its own",
        ));
    }
}

fn words(file: &TomlFile, lesson: &Lesson, faults: &mut Vec<ContentFault>) {
    for (i, word) in lesson.words.iter().enumerate() {
        if word.danish.trim().is_empty() {
            faults.push(file.fault(
                &format!("words.{i}.danish"),
                "a word without its Danish",
                "write the word as it stands on the screen",
            ));
        }
    }
    for (i, word) in repeated(lesson.words.iter().map(|word| word.danish.to_lowercase())) {
        if !word.trim().is_empty() {
            faults.push(file.fault(
                &format!("words.{i}.danish"),
                format!("the word `{word}` is there twice"),
                "leave one of the two out",
            ));
        }
    }
}

fn leads_to(sources: &Sources<'_>, file: &TomlFile, lesson: &Lesson, faults: &mut Vec<ContentFault>) {
    let follow = &lesson.follow;
    if *follow == lesson.id {
        faults.push(file.fault(
            "follow",
            "the lesson follows itself",
            "use the id of another lesson, or leave follow out",
        ));
    } else if !follow.is_empty() && !sources.lessons.iter().any(|other| other.content.id == *follow) && sources.whole {
        faults.push(file.fault(
            "follow",
            format!("there is no lesson `{follow}`"),
            "use the id of a lesson, or leave follow out",
        ));
    }
    let Some(contacts) = &sources.contacts else { return };
    for (i, id) in lesson.contacts.iter().enumerate() {
        if !contacts.content.iter().any(|contact| contact.id == *id) {
            faults.push(file.fault(
                &format!("contacts.{i}"),
                format!("there is no contact `{id}`"),
                "use the id of a [[contact]] in demo-data/contacts.toml",
            ));
        }
    }
}

fn card(file: &TomlFile, lesson: &Lesson, persona: &Persona, faults: &mut Vec<ContentFault>) {
    for (i, entry) in lesson.card.iter().enumerate() {
        let (key, value) = match entry {
            CardEntry::UserId => ("user_id", &persona.user_id),
            CardEntry::Pin => ("pin", &persona.pin),
            CardEntry::Password => ("password", &persona.password),
            CardEntry::ActivationCode => ("activation_code", &persona.activation_code),
            CardEntry::NewPin => ("new_pin", &persona.new_pin),
            CardEntry::NewUserId => ("new_user_id", &persona.new_user_id),
        };
        if value.is_empty() {
            faults.push(file.fault(
                &format!("card.{i}"),
                format!("the card shows {key}, and `{}` has none", persona.id),
                format!("write {key} = in the file of the person, or take it off the card"),
            ));
        }
    }
}
