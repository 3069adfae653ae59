//! The list of languages and the folders of texts belong together, and each file says how far it is.
//!
//! Deliberately absent: what a text says.

use std::collections::BTreeSet;

use egne_words::Language;

use super::Known;
use super::sources::Sources;
use crate::ContentFault;

/// How the first line of a file says how far its translation is.
const STATES: [&str; 3] = ["State: draft.", "State: checked.", "State: native-checked."];

pub(super) fn check(sources: &Sources<'_>, _: &Known<'_>, faults: &mut Vec<ContentFault>) {
    let listed: BTreeSet<&str> = sources.languages.iter().map(|language| language.tag.as_str()).collect();
    for folder in sources
        .folders
        .iter()
        .filter(|folder| !listed.contains(folder.as_str()))
    {
        faults.push(ContentFault::of_file(
            &format!("locales/learner/{folder}"),
            format!("`{folder}` is no language of the list"),
            "add it to locales/languages.toml, or take the folder out",
        ));
    }
    // Where the list of the folder cannot be read, the built-in one speaks of other languages.
    let known = !sources.is_faulty("locales/languages.toml");
    for language in sources
        .languages
        .iter()
        .filter(|language| known && !has_texts(sources, language))
    {
        faults.push(ContentFault::of_file(
            &format!("locales/learner/{}", language.tag),
            format!("{} has no messages at all", language.english),
            "put its files into this folder, or take it out of locales/languages.toml",
        ));
    }
    for file in &sources.texts {
        let first = file.source.lines().next().unwrap_or_default();
        if !(first.starts_with('#') && STATES.iter().any(|state| first.contains(state))) {
            faults.push(file.at(
                0,
                "the first line does not say how far the translation is",
                "write `# What it is. State: draft.`, checked or native-checked",
            ));
        }
    }
}

fn has_texts(sources: &Sources<'_>, language: &Language) -> bool {
    sources.catalogue.ids(&language.tag).next().is_some()
}

/// The languages that have texts.
pub(super) fn spoken<'s>(sources: &'s Sources<'_>) -> impl Iterator<Item = &'s Language> {
    sources.languages.iter().filter(|language| has_texts(sources, language))
}
