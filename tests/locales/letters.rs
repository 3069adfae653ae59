//! What the texts look like: whole in Arabic, and drawn by the fonts that come with the program.

use egne_contracts::{Slip, SlipBlock};
use egne_slip::{Paper, lay_out};
use egne_tests::shipped;
use egne_words::{SystemText, Tag, samples, system_text};

use crate::{filled, tags, texts};

/// What stands outside isolates; marks of an isolate may nest.
fn outside(text: &str) -> String {
    let mut depth = 0_usize;
    let mut outside = String::new();
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(c),
            _ => {}
        }
    }
    outside
}

#[test]
fn no_latin_word_or_digit_stands_free_in_arabic() {
    let (_, catalogue) = shipped::content();
    let arabic = Tag::arabic();
    let mut all = texts(&catalogue, &arabic);
    assert!(all.len() > 120, "{}", all.len());
    all.extend(SystemText::ALL.iter().map(|text| {
        (
            text.key().to_owned(),
            system_text(
                &arabic,
                *text,
                &[
                    ("path", "/srv/øve"),
                    ("lessons", "2"),
                    ("languages", "3"),
                    ("voice", "ar"),
                    ("player", "aplay"),
                    ("language", "Dansk"),
                    ("free", "12 GB"),
                    ("file", "report.txt"),
                    ("folder", "/srv"),
                ],
            ),
        )
    }));
    for (id, text) in all {
        let free: String = outside(&text).chars().filter(char::is_ascii_alphanumeric).collect();
        assert!(free.is_empty(), "{id}: {free:?} stands free in {text:?}");
        let opened = text.chars().filter(|c| matches!(c, '\u{2066}'..='\u{2068}')).count();
        let closed = text.chars().filter(|c| *c == '\u{2069}').count();
        assert_eq!(opened, closed, "{id}: {text:?}");
    }
}

#[test]
fn every_character_of_every_text_is_in_our_fonts() {
    let (library, catalogue) = shipped::content();
    let mut all: Vec<String> = Vec::new();
    for tag in tags() {
        all.extend(texts(&catalogue, &tag).into_iter().map(|(_, text)| text));
        all.extend(SystemText::ALL.iter().map(|text| system_text(&tag, *text, &[])));
    }
    all.extend(
        catalogue
            .ids(&Tag::danish())
            .map(|id| catalogue.text(&Tag::danish(), &filled(id)).shown),
    );
    all.extend(
        library
            .languages()
            .iter()
            .flat_map(|l| [l.endonym.clone(), l.choose.clone()]),
    );
    for (lesson, persona) in shipped::lessons() {
        all.push(persona.name.clone());
        let parts = lesson.pages.iter().flat_map(|page| &page.part);
        all.extend(parts.flat_map(|part| [part.text.clone(), part.detail.clone()]));
        all.extend(lesson.words.iter().map(|w| w.danish.clone()));
        all.extend(
            lesson
                .variant
                .iter()
                .flat_map(|v| v.request.iter().map(|r| format!("{} {}", r.text, r.detail))),
        );
    }
    let slip = Slip {
        language: "da".to_owned(),
        rtl: false,
        title: "•".to_owned(),
        blocks: all.into_iter().map(SlipBlock::Text).collect(),
        practice_mark: "ØVELSE – ikke ægte".to_owned(),
        practice_mark_local: String::new(),
        disclaimer: String::new(),
    };
    let layout = lay_out(&slip, Paper::MM80, egne_runtime::fonts()).unwrap();
    assert_eq!(layout.missing_characters(), &[] as &[char]);
}

/// The test page prints them all. Nothing is missing.
#[test]
fn every_sample_sentence_is_in_our_fonts() {
    let sentences = samples().iter().flat_map(|sample| [sample.endonym, sample.sentence]);
    let slip = Slip {
        language: "da".to_owned(),
        rtl: false,
        title: String::new(),
        blocks: sentences.map(|text| SlipBlock::Text(text.to_owned())).collect(),
        practice_mark: String::new(),
        practice_mark_local: String::new(),
        disclaimer: String::new(),
    };
    let layout = lay_out(&slip, Paper::MM80, egne_runtime::fonts()).unwrap();
    let missing = layout.missing_characters();
    assert!(missing.is_empty(), "{missing:?}");
}
