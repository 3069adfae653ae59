//! What a message asks for: the same in every language, and nothing but what the program gives.
//!
//! Deliberately absent: messages of the coach, whose arguments are the program's own affair.

use egne_words::{MessageRef, Tag};

use super::Known;
use super::languages::spoken;
use super::messages::named;
use super::sources::Sources;
use crate::ContentFault;

/// What a message of a lesson may ask for.
const GIVEN: [&str; 5] = ["label", "service", "id", "request", "detail"];

/// A message with everything that any message is given.
pub fn filled(id: &str) -> MessageRef {
    MessageRef::new(id)
        .with("label", "Log på")
        .with("service", "Øveportalen")
        .with("id", "amina7")
        .with("request", "Betal 120,00 kr.")
        .with("detail", "Til Øvebutikken")
        .with("now", "3")
        .with("all", "12")
        .with_number("count", 2)
        .with("lesson", "Log på med MitID")
}

pub(super) fn check(sources: &Sources<'_>, _: &Known<'_>, faults: &mut Vec<ContentFault>) {
    for language in spoken(sources) {
        for id in named(sources).keys() {
            of_message(sources, &language.tag, id, faults);
        }
    }
}

fn of_message(sources: &Sources<'_>, tag: &Tag, id: &str, faults: &mut Vec<ContentFault>) {
    let catalogue = sources.catalogue;
    if !catalogue.has(tag, id) {
        return;
    }
    let (danish, here) = (catalogue.arguments(&Tag::danish(), id), catalogue.arguments(tag, id));
    let mut add = |what: String, remedy: &str| faults.push(sources.fault_in_texts(tag, id, what, remedy));
    if *tag == Tag::danish() {
        for argument in here.iter().filter(|argument| !GIVEN.contains(&argument.as_str())) {
            add(
                format!("`{id}` asks for {{ ${argument} }}, which nothing gives"),
                "use { $label }, { $service }, { $id }, { $request } or { $detail }",
            );
        }
    } else if catalogue.has(&Tag::danish(), id) {
        for argument in danish.difference(&here) {
            add(
                format!("`{id}` leaves out {{ ${argument} }}, which Danish has"),
                "put it into the text or the same attribute as in Danish",
            );
        }
        for argument in here.difference(&danish) {
            add(
                format!("`{id}` has {{ ${argument} }}, which Danish has not"),
                "take it out, or put it into the Danish text as well",
            );
        }
    }
    for problem in catalogue.problems(tag, &filled(id)) {
        // An argument that nothing gives is told above, and better.
        if !problem.contains("variable") {
            let problem = problem.trim_start_matches("Resolver error: ").to_lowercase();
            add(
                format!("`{id}` cannot be put together: {problem}"),
                "name what is there, or take it out",
            );
        }
    }
}
