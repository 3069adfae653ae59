//! The requests that arrive in the app: enough false ones, from nobody real, each with its messages.
//!
//! Deliberately absent: whether a request can be decided on, which the machine search proves.

use egne_core::lessons::Lesson;
use egne_core::sandbox::Request;

use super::Known;
use super::sources::{Read, Sources};
use super::toml_file::TomlFile;
use crate::ContentFault;

/// What a request without a message for the wrong decision is told; the machine search finds the same less well.
pub(super) const NO_BAD: &str = "the request has no message for the wrong decision";

/// Whom a false request must not name: a learner would learn to fear them, and they would have reason to complain.
const REAL: [&str; 8] = [
    "MitID",
    "borger.dk",
    "Digital Post",
    "Skat",
    "Nets",
    "PostNord",
    "e-Boks",
    "politi",
];

pub(super) fn check(sources: &Sources<'_>, _: &Known<'_>, faults: &mut Vec<ContentFault>) {
    for Read { file, content: lesson } in &sources.lessons {
        enough_false(file, lesson, faults);
        for (v, variant) in lesson.variant.iter().enumerate() {
            let wishes = lesson
                .step
                .iter()
                .any(|s| s.wish && (s.only.is_empty() || s.only.contains(&variant.id)));
            for (r, request) in variant.request.iter().enumerate() {
                of_request(file, &format!("variant.{v}.request.{r}"), request, wishes, faults);
            }
        }
    }
}

fn enough_false(file: &TomlFile, lesson: &Lesson, faults: &mut Vec<ContentFault>) {
    let requests: Vec<&Request> = lesson.variant.iter().flat_map(|v| &v.request).collect();
    let wrong = requests.iter().filter(|request| !request.is_genuine()).count();
    if wrong * 4 < requests.len() {
        let first = lesson.variant.iter().position(|v| !v.request.is_empty()).unwrap_or(0);
        faults.push(file.fault(
            &format!("variant.{first}.request.0.right"),
            format!("{wrong} of {} requests are false", requests.len()),
            "let at least one in four be false: to stop is a skill and is practised",
        ));
    }
}

fn of_request(file: &TomlFile, path: &str, request: &Request, wishes: bool, faults: &mut Vec<ContentFault>) {
    let mut add =
        |key: &str, what: String, remedy: &str| faults.push(file.fault(&format!("{path}.{key}"), what, remedy));
    if request.good.is_empty() {
        add(
            "good",
            "the request has no message for the right decision".to_owned(),
            "write good = with a message that says what was right",
        );
    }
    if request.bad.is_empty() {
        add(
            "bad",
            NO_BAD.to_owned(),
            "write bad = with a message that says what it would have meant and how to go on",
        );
    }
    if wishes && request.wish.is_empty() {
        add(
            "wish",
            "a step shows the wish, and the request has none".to_owned(),
            "write wish = with a message of what the learner wants at this moment",
        );
    }
    if request.is_genuine() {
        return;
    }
    for (key, text) in [("text", &request.text), ("detail", &request.detail)] {
        if let Some(name) = real_name(text) {
            add(
                key,
                format!("a false request names `{name}`"),
                "invent the sender: no real name stands on anything false",
            );
        }
    }
}

/// The real name in a text, by whole words; "MitID-øveapp" is another word.
fn real_name(text: &str) -> Option<&'static str> {
    let words = |text: &str| -> Vec<String> {
        let bare = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '.')));
        let words = bare.map(|word| word.trim_matches(['-', '.']).to_lowercase());
        words.filter(|word| !word.is_empty()).collect()
    };
    let said = words(text);
    REAL.into_iter().find(|name| {
        let name = words(name);
        said.windows(name.len()).any(|window| window == name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_real_name_is_found_by_whole_words() {
        for (text, name) in [
            ("Log på mitid", Some("MitID")),
            ("Ny besked i »Digital Post«.", Some("Digital Post")),
            ("Fra e-Boks", Some("e-Boks")),
            ("Se borger.dk.", Some("borger.dk")),
            ("Tilbage fra SKAT", Some("Skat")),
            ("MitID-øveapp", None),
            ("Til Pakkeekspres", None),
            ("Skatkammeret", None),
        ] {
            assert_eq!(real_name(text), name, "{text}");
        }
    }
}
