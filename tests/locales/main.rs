//! Every text in every language: there, used, with the same arguments, plain, and drawn by our fonts.
#![expect(clippy::unwrap_used, reason = "a test stops where it stands")]

mod complete;
mod letters;
mod plain;

use egne_core::lessons::{Fade, Run, play};
use egne_core::views::messages;
use egne_tests::shipped;
use egne_words::{Catalogue, MessageRef, Tag};

fn tags() -> Vec<Tag> {
    shipped::languages().iter().map(|tag| Tag::new(tag).unwrap()).collect()
}

/// A message with everything the program could give it.
fn filled(id: &str) -> MessageRef {
    egne_content::filled(id).with_message("lesson", MessageRef::new("b2-title"))
}

/// Each text of a language as it is shown: the message and what else is said of it.
fn texts(catalogue: &Catalogue, tag: &Tag) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for id in catalogue.ids(tag) {
        texts.push((id.to_owned(), catalogue.text(tag, &filled(id)).shown));
        for name in ["again", "helper", "spoken"] {
            if catalogue.has_attribute(tag, id, name) {
                let text = catalogue.attribute(tag, &filled(id), name).unwrap();
                texts.push((format!("{id}.{name}"), text));
            }
        }
    }
    texts
}

/// The instruction of each step in each variant, and the same in other words, as a run says it.
fn instructions(tag: &Tag) -> Vec<(String, String)> {
    let (_, catalogue) = shipped::content();
    let mut texts = Vec::new();
    for (lesson, persona) in shipped::lessons() {
        for variant in 0..lesson.variant.len() {
            let mut run = Run::begin(&lesson, &persona, variant, Fade::default()).unwrap();
            let way = egne_core::lessons::solve(&lesson, &persona, variant).unwrap();
            for (_, path, answer) in way {
                let step = run.step().unwrap().clone();
                let message = messages::of_run(&run, &step.say);
                texts.push((step.say.clone(), catalogue.text(tag, &message).shown));
                if catalogue.has_attribute(tag, &step.say, "again") {
                    let again = catalogue.attribute(tag, &message, "again").unwrap();
                    texts.push((format!("{}.again", step.say), again));
                }
                play(&mut run, &step, &path, answer.as_deref());
            }
        }
    }
    texts.sort();
    texts.dedup();
    texts
}
