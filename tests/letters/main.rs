//! The letters that ship: made from their sources, sound MeMo 1.2, and what the lessons believe of them.
#![expect(clippy::unwrap_used, reason = "a test stops where it stands")]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use egne_core::sandbox::post::{Letter, TODAY};
use egne_memo::{Version, pack, read};
use egne_tests::shipped;

fn folder() -> PathBuf {
    shipped::root().join("demo-data/letters")
}

fn names() -> Vec<String> {
    let entries = fs::read_dir(folder()).unwrap();
    let files = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = files
        .filter_map(|file| file.strip_suffix(".xml").map(str::to_owned))
        .collect();
    names.sort();
    names
}

fn letters() -> Vec<Letter> {
    let bytes = |name: &String| fs::read(folder().join(format!("{name}.xml"))).unwrap();
    names()
        .iter()
        .map(|name| Letter::read(name, &bytes(name)).unwrap())
        .collect()
}

#[test]
fn every_letter_is_made_from_its_source() {
    let sources = fs::read_dir(folder().join("sources")).unwrap();
    let mut sources: Vec<String> = sources
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    sources.sort();
    assert_eq!(sources, names());
    for name in names() {
        let source = folder().join("sources").join(&name);
        let message = fs::read(source.join("message.xml")).unwrap();
        let packed = pack(&message, |file| fs::read(source.join(file))).unwrap();
        let kept = fs::read_to_string(folder().join(format!("{name}.xml"))).unwrap();
        assert!(packed == kept, "{name}: make it again with `egne-fingre memo pack`");
    }
}

#[test]
fn every_letter_keeps_the_rules_of_version_1_2() {
    for name in names() {
        let read = read(&fs::read(folder().join(format!("{name}.xml"))).unwrap()).unwrap();
        assert_eq!(read.message.version, Version::V1_2, "{name}");
        assert_eq!(read.warnings, [], "{name}");
        assert_eq!(read.message.validate(), [], "{name}");
        let written = egne_memo::write(&read.message);
        assert_eq!(
            egne_memo::read(written.as_bytes()).unwrap().message,
            read.message,
            "{name}"
        );
    }
}

#[test]
fn the_letters_are_of_every_kind() {
    let letters = letters();
    assert!(letters.len() >= 24, "{} letters", letters.len());
    let codes: BTreeSet<&str> = letters
        .iter()
        .flat_map(|l| &l.actions)
        .map(|action| action.code.as_str())
        .collect();
    let all = [
        "AFTALE",
        "BEKRAEFT",
        "BETALING",
        "FORBEREDELSE",
        "INFORMATION",
        "SELVBETJENING",
        "TILMELDING",
        "UNDERSKRIV",
    ];
    assert_eq!(codes, BTreeSet::from(all));
    let count = |is: &dyn Fn(&Letter) -> bool| letters.iter().filter(|letter| is(letter)).count();
    assert!(
        count(&|letter| letter.actions.is_empty() && !letter.text_message) >= 6,
        "plain letters"
    );
    assert!(
        count(&|letter| letter.attachments.iter().any(|file| file.mime == "application/pdf")) >= 5,
        "PDFs"
    );
    assert!(count(&|letter| letter.text_message) >= 1, "NemSMS");
    assert!(count(&|letter| letter.legal) >= 1, "legal notice");
    assert!(
        count(&|letter| letter.representative.is_some()) >= 1,
        "on behalf of another"
    );
    assert!(count(&|letter| letter.company) >= 2, "post of companies");
    assert!(count(&|letter| letter.lines.len() > 30) >= 1, "a long list");
    assert!(
        letters.iter().all(|letter| letter.date <= TODAY),
        "no letter comes from the future"
    );
}

/// The day a lesson wants in the calendar is the day that the letter names, and never the letter's own date.
#[test]
fn the_day_of_a_mailbox_stands_in_its_letter() {
    let letters = letters();
    let months = ["maj", "juni", "juli"];
    for (lesson, _) in shipped::lessons() {
        for variant in &lesson.variant {
            let Some(setup) = &variant.mailbox else { continue };
            let place = format!("{} {}", lesson.id, variant.id);
            for name in setup.letters.iter().chain(&setup.read) {
                assert!(
                    letters.iter().any(|letter| letter.name == *name),
                    "{place}: there is no letter {name}"
                );
            }
            let wanted = letters.iter().find(|letter| letter.name == setup.wanted);
            assert!(
                setup.wanted.is_empty() || setup.letters.contains(&setup.wanted),
                "{place}: {}",
                setup.wanted
            );
            let (Some(day), Some(letter)) = (setup.day, wanted) else {
                continue;
            };
            assert_ne!(day, letter.date, "{place}");
            let month = usize::try_from(day.month()).unwrap() - 5;
            let spoken = format!("{}. {}", day.day(), months[month]);
            let told = letter.lines.iter().any(|line| line.text.contains(&spoken));
            let marked = letter.actions.iter().any(|action| action.until == Some(day)) || letter.reply_by == Some(day);
            let relative = letter
                .lines
                .iter()
                .any(|line| line.id == "when" && line.text.contains("uger"));
            assert!(
                told || marked || relative,
                "{place}: {} does not name {day}",
                letter.name
            );
        }
    }
}

/// Nobody finds another person's post in their mailbox.
#[test]
fn the_letters_of_a_mailbox_are_for_its_person() {
    for (lesson, persona) in shipped::lessons() {
        for name in lesson
            .variant
            .iter()
            .filter_map(|v| v.mailbox.as_ref())
            .flat_map(|setup| &setup.letters)
        {
            let message = fs::read(folder().join(format!("{name}.xml"))).unwrap();
            let recipient = read(&message).unwrap().message.header.recipient.recipient_id;
            assert_eq!(
                recipient.as_str(),
                persona.cpr.replace('-', ""),
                "{}: {name}",
                lesson.id
            );
        }
    }
}
