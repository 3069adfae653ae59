//! The Danish texts of pages: their places can be filled, and what is said aloud can be read as well.
//!
//! Deliberately absent: numbers and addresses, which are looked for in every text.

use std::collections::BTreeSet;

use egne_core::views::PLACES;

use super::Known;
use super::sources::{Sources, outcomes};
use super::toml_file::TomlFile;
use crate::ContentFault;
use crate::reading::sentences;

pub(super) fn check(sources: &Sources<'_>, _: &Known<'_>, faults: &mut Vec<ContentFault>) {
    let variants = sources.lessons.iter().flat_map(|read| &read.content.variant);
    let words: BTreeSet<&str> = variants.flat_map(|v| v.words.keys()).map(String::as_str).collect();
    let written = written(sources);
    let mut spoken = Vec::new();
    for (file, path, page) in sources.all_pages() {
        for (i, part) in page.part.iter().enumerate() {
            for (key, text) in [("text", &part.text), ("detail", &part.detail)] {
                fillable(sources, &words, file, &format!("{path}.part.{i}.{key}"), text, faults);
            }
        }
        spoken.extend(
            outcomes(&path, page)
                .into_iter()
                .map(|(path, outcome)| (file, path, outcome)),
        );
    }
    for read in &sources.lessons {
        let arranged = read
            .content
            .step
            .iter()
            .enumerate()
            .filter_map(|(i, step)| Some((i, step.arrange.as_ref()?)));
        spoken.extend(arranged.map(|(i, outcome)| (&read.file, format!("step.{i}.arrange"), outcome)));
    }
    for (file, path, outcome) in spoken {
        let path = format!("{path}.says");
        fillable(sources, &words, file, &path, &outcome.says, faults);
        if sources.whole
            && !sentences(&outcome.says)
                .iter()
                .all(|sentence| is_written(&written, sentence))
        {
            faults.push(file.fault(
                &path,
                "what is said aloud cannot be read on any page",
                "write the same words in the text of a part",
            ));
        }
    }
}

/// The places in a text; `Err` where one is not closed.
fn places(text: &str) -> Result<Vec<&str>, ()> {
    let pieces = text.split('{').skip(1);
    pieces
        .map(|piece| piece.split_once('}').map(|(name, _)| name).ok_or(()))
        .collect()
}

fn fillable(
    sources: &Sources<'_>,
    words: &BTreeSet<&str>,
    file: &TomlFile,
    path: &str,
    text: &str,
    faults: &mut Vec<ContentFault>,
) {
    let Ok(places) = places(text) else {
        faults.push(file.fault(path, "a `{` is not closed", "close it with `}`"));
        return;
    };
    for name in places {
        if let Some(limit) = name.strip_prefix("limit:") {
            if sources.limits.is_some() && sources.shelf.limits().get(limit).is_none() {
                faults.push(file.fault(
                    path,
                    format!("there is no limit `{limit}`"),
                    "use the id of a [[limit]] in demo-data/limits.toml",
                ));
            }
        } else if sources.whole && !PLACES.contains(&name) && !words.contains(name) {
            faults.push(file.fault(
                path,
                format!("nothing fills {{{name}}}"),
                "use a place of demo-data/pages/README.md, or put the word into the variants",
            ));
        }
    }
}

/// A sentence without what stands around it.
fn bare(sentence: &str) -> String {
    sentence
        .trim()
        .trim_end_matches(['.', '!', '?', ':', '…'])
        .to_lowercase()
}

/// Every sentence that a page shows.
fn written(sources: &Sources<'_>) -> BTreeSet<String> {
    let parts = sources.shelf.iter().flat_map(|page| &page.part);
    parts
        .flat_map(|part| [&part.text, &part.detail])
        .flat_map(|text| sentences(text))
        .map(|s| bare(&s))
        .collect()
}

/// Whether who does not hear a sentence can read it; a code is read as a number, whatever is said around it.
fn is_written(written: &BTreeSet<String>, sentence: &str) -> bool {
    written.contains(&bare(sentence)) || sentence.contains("{code-by-figures}") && written.contains("{code}")
}
