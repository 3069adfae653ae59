//! An instruction names the Danish label it speaks of as the screen shows it: by `{ $label }`, in quotes.
//!
//! Deliberately absent: what else an instruction says.

use egne_core::lessons::Step;
use egne_words::{Tag, strip_isolates};

use super::Known;
use super::arguments::filled;
use super::sources::{Read, Sources};
use super::toml_file::TomlFile;
use crate::ContentFault;

/// Stands for the label, so that what stands around it can be seen.
const MARK: &str = "\u{e000}";

pub(super) fn check(sources: &Sources<'_>, _: &Known<'_>, faults: &mut Vec<ContentFault>) {
    for Read { file, content: lesson } in &sources.lessons {
        for (i, step) in lesson
            .step
            .iter()
            .enumerate()
            .filter(|(_, step)| !step.label.is_empty())
        {
            let path = format!("step.{i}.label");
            named(sources, file, &path, step, faults);
            on_a_page(sources, file, &path, step, faults);
            for language in sources.languages {
                quoted(sources, &language.tag, step, faults);
            }
        }
    }
}

/// The instruction and the same in other words, each with its name in the files, with this in place of the label.
fn said(sources: &Sources<'_>, tag: &Tag, step: &Step, label: &str) -> Vec<(String, String)> {
    let catalogue = sources.catalogue;
    if !catalogue.has(tag, &step.say) {
        return Vec::new();
    }
    let message = filled(&step.say).with("label", label);
    let mut said = vec![(step.say.clone(), strip_isolates(&catalogue.text(tag, &message).shown))];
    if catalogue.has_attribute(tag, &step.say, "again") {
        let again = catalogue.attribute(tag, &message, "again").unwrap_or_default();
        said.push((format!("{}.again", step.say), strip_isolates(&again)));
    }
    said
}

fn named(sources: &Sources<'_>, file: &TomlFile, path: &str, step: &Step, faults: &mut Vec<ContentFault>) {
    let said = said(sources, &Tag::danish(), step, &step.label);
    let label = step.label.to_lowercase();
    if !said.is_empty() && !said.iter().any(|(_, text)| text.to_lowercase().contains(&label)) {
        faults.push(file.fault(
            path,
            format!("the instruction never names »{}«", step.label),
            format!("write »{{ $label }}« in `{}`", step.say),
        ));
    }
}

/// What is spoken of must be there to be found: on a page, in a request or a letter, or as a word of a variant.
fn on_a_page(sources: &Sources<'_>, file: &TomlFile, path: &str, step: &Step, faults: &mut Vec<ContentFault>) {
    let parts = sources
        .shelf
        .iter()
        .flat_map(|page| &page.part)
        .flat_map(|part| [&part.text, &part.detail]);
    let variants = || sources.lessons.iter().flat_map(|read| &read.content.variant);
    let requests = variants()
        .flat_map(|v| &v.request)
        .flat_map(|request| [&request.text, &request.detail]);
    let letters = sources.shelf.letters().flat_map(|letter| {
        let buttons = letter.actions.iter().map(|action| &action.button);
        [&letter.title, &letter.sender].into_iter().chain(buttons)
    });
    let words = variants().flat_map(|v| v.words.values().chain([&v.service]));
    if sources.whole
        && !parts
            .chain(requests)
            .chain(words)
            .chain(letters)
            .any(|text| text.contains(&step.label))
    {
        faults.push(file.fault(
            path,
            format!("no page says »{}«", step.label),
            "write the label exactly as it stands on the page",
        ));
    }
}

fn quoted(sources: &Sources<'_>, tag: &Tag, step: &Step, faults: &mut Vec<ContentFault>) {
    let opens = |c: char| matches!(c, '»' | '«' | '“' | '„' | '”' | '"' | '‘' | '‹');
    for (name, text) in said(sources, tag, step, MARK) {
        let bare = text.match_indices(MARK).any(|(at, mark)| {
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            let after = text.get(at + mark.len()..).and_then(|after| after.chars().next());
            !(before.is_some_and(opens) && after.is_some_and(|c| opens(c) || matches!(c, '’' | '›')))
        });
        if bare {
            faults.push(sources.fault_in_texts(
                tag,
                &name,
                format!("`{name}` names the label without quotes"),
                "put quotes around { $label }, so that it is seen to be the screen's word",
            ));
        }
        if *tag == Tag::danish() && text.contains(&format!("»{}«", step.label)) {
            faults.push(sources.fault_in_texts(
                tag,
                &name,
                format!("`{name}` writes »{}« out", step.label),
                "write »{ $label }«, so that it is always the word on the page",
            ));
        }
    }
}
