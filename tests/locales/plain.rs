//! Danish that a learner at level A2 can read (lessons.md R9 and its measures): a whole lesson at LIX 30 at most, a step,
//! which is the instruction and the same in other words, at 35 at most, and twelve words a sentence at most.
//!
//! Quoted labels are the screen's words and not ours: each counts as one short word.

use std::collections::BTreeMap;

use egne_tests::reading::{Measure, sentences};
use egne_words::{Tag, strip_isolates};

use crate::{instructions, texts};

/// The text with one short word for each label it quotes.
fn without_labels(text: &str) -> String {
    let mut out = String::new();
    for (i, piece) in strip_isolates(text).split(['»', '«']).enumerate() {
        out.push_str(if i % 2 == 0 { piece } else { "ord" });
    }
    out
}

/// Instruction and other words of each step, by the message's name.
fn steps() -> BTreeMap<String, String> {
    let mut steps: BTreeMap<String, String> = BTreeMap::new();
    for (id, text) in instructions(&Tag::danish()) {
        let step = steps.entry(id.trim_end_matches(".again").to_owned()).or_default();
        step.push_str(&without_labels(&text));
        step.push(' ');
    }
    steps
}

#[test]
fn every_step_in_danish_is_light_reading() {
    let steps = steps();
    assert!(steps.len() >= 12, "{steps:?}");
    let heavy = steps.iter().filter_map(|(id, text)| {
        let measure = Measure::of(text);
        let is_heavy = measure.tenths_of_words_per_sentence() > 120 || measure.lix() > 35;
        is_heavy.then(|| format!("{id}: LIX {}, {measure:?}: {text}", measure.lix()))
    });
    let heavy: Vec<String> = heavy.collect();
    assert!(heavy.is_empty(), "too heavy:\n  {}", heavy.join("\n  "));
}

#[test]
fn every_lesson_in_danish_is_light_reading() {
    let steps = steps();
    for (lesson, _) in egne_tests::shipped::lessons() {
        let own = steps
            .iter()
            .filter(|(id, _)| id.starts_with(&format!("{}-", lesson.id)));
        let text: Vec<&str> = own.map(|(_, text)| text.as_str()).collect();
        let lix = Measure::of(&text.concat()).lix();
        assert!((5..=30).contains(&lix), "{}: LIX {lix}", lesson.id);
    }
}

#[test]
fn no_sentence_to_the_learner_is_long_in_danish_or_english() {
    let (_, catalogue) = egne_tests::shipped::content();
    for tag in [Tag::danish(), Tag::english()] {
        for (id, text) in texts(&catalogue, &tag) {
            for sentence in sentences(&strip_isolates(&text)) {
                let words = Measure::of(&sentence).words;
                assert!(words <= 16, "{id} in {tag}: {words} words: {sentence}");
            }
        }
    }
}
