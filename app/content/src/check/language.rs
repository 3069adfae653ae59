//! How a text reads: short sentences, light Danish, one act at a time (lessons.md R1 and R9).
//!
//! Quoted labels are the screen's words and not ours: each counts as one short word. Deliberately absent: other
//! languages than Danish and English, for which there is no measure that we trust.

use std::collections::BTreeMap;

use egne_core::lessons::StepKind;
use egne_words::{Tag, strip_isolates};

use super::Known;
use super::arguments::filled;
use super::sources::Sources;
use crate::ContentFault;
use crate::reading::{Measure, sentences};

/// Most words of one sentence.
const MOST_WORDS: usize = 16;
/// Most words of a step's sentences, on the average.
const MOST_ON_AVERAGE: usize = 12;
/// Highest LIX of a step: the instruction and the same in other words.
const STEP_LIX: usize = 35;
/// Highest LIX of all steps of a lesson together.
const LESSON_LIX: usize = 30;

/// Imperatives of acts that a finger does.
const ACTS: [&str; 8] = ["tryk", "skriv", "træk", "slå", "vælg", "åbn", "hold", "scan"];

pub(super) fn check(sources: &Sources<'_>, _: &Known<'_>, faults: &mut Vec<ContentFault>) {
    for tag in [Tag::danish(), Tag::english()] {
        long_sentences(sources, &tag, faults);
    }
    let says: BTreeMap<&str, StepKind> = sources
        .lessons
        .iter()
        .flat_map(|read| &read.content.step)
        .map(|step| (step.say.as_str(), step.kind))
        .collect();
    for (id, kind) in says {
        heavy(sources, id, faults);
        two_acts(sources, id, kind, faults);
    }
    for read in &sources.lessons {
        let mut ids: Vec<&str> = read.content.step.iter().map(|step| step.say.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        let text: Vec<String> = ids.into_iter().filter_map(|id| instruction(sources, id)).collect();
        let lix = Measure::of(&text.join(" ")).lix();
        if lix > LESSON_LIX {
            faults.push(read.file.fault(
                "id",
                format!("the instructions of the lesson have LIX {lix}"),
                format!("write shorter sentences and words: {LESSON_LIX} at most"),
            ));
        }
    }
}

/// The text with one short word for each label it quotes.
fn without_labels(text: &str) -> String {
    let mut out = String::new();
    for (i, piece) in strip_isolates(text).split(['»', '«']).enumerate() {
        out.push_str(if i % 2 == 0 { piece } else { "ord" });
    }
    out
}

/// A message or an attribute as it is shown; `None` where the language has it not.
fn text(sources: &Sources<'_>, tag: &Tag, name: &str) -> Option<String> {
    let (id, attribute) = name
        .split_once('.')
        .map_or((name, None), |(id, attribute)| (id, Some(attribute)));
    match attribute {
        Some(attribute) if sources.catalogue.has_attribute(tag, id, attribute) => {
            sources.catalogue.attribute(tag, &filled(id), attribute)
        }
        None if sources.catalogue.has(tag, id) => Some(sources.catalogue.text(tag, &filled(id)).shown),
        _ => None,
    }
}

/// What a learner reads of a step in Danish.
fn instruction(sources: &Sources<'_>, id: &str) -> Option<String> {
    let danish = Tag::danish();
    let said = text(sources, &danish, id)?;
    let again = text(sources, &danish, &format!("{id}.again")).unwrap_or_default();
    Some(without_labels(&format!("{said} {again}")))
}

fn long_sentences(sources: &Sources<'_>, tag: &Tag, faults: &mut Vec<ContentFault>) {
    for file in sources.texts.iter().filter(|file| file.tag == *tag) {
        for name in file.names() {
            let Some(text) = text(sources, tag, name) else { continue };
            let longest = sentences(&strip_isolates(&text))
                .iter()
                .map(|s| Measure::of(s).words)
                .max()
                .unwrap_or(0);
            if longest > MOST_WORDS {
                faults.push(file.fault(
                    name,
                    format!("`{name}` has a sentence of {longest} words"),
                    format!("divide it: {MOST_WORDS} words at most"),
                ));
            }
        }
    }
}

fn heavy(sources: &Sources<'_>, id: &str, faults: &mut Vec<ContentFault>) {
    let Some(text) = instruction(sources, id) else { return };
    let measure = Measure::of(&text);
    let mut add = |what: String, remedy: String| faults.push(sources.fault_in_texts(&Tag::danish(), id, what, remedy));
    if measure.lix() > STEP_LIX {
        add(
            format!("the instruction `{id}` has LIX {}", measure.lix()),
            format!("write shorter sentences and words: {STEP_LIX} at most"),
        );
    }
    let tenths = measure.tenths_of_words_per_sentence();
    if tenths > MOST_ON_AVERAGE * 10 {
        add(
            format!(
                "the instruction `{id}` has {},{} words a sentence",
                tenths / 10,
                tenths % 10
            ),
            format!("divide its sentences: {MOST_ON_AVERAGE} words on the average at most"),
        );
    }
}

fn two_acts(sources: &Sources<'_>, id: &str, kind: StepKind, faults: &mut Vec<ContentFault>) {
    // Where the learner decides, the instruction must name both ways.
    if matches!(kind, StepKind::DecideStop | StepKind::Branch) {
        return;
    }
    let Some(text) = text(sources, &Tag::danish(), id) else {
        return;
    };
    let acts = acts(kind, &without_labels(&text));
    if let [first, second, ..] = acts.as_slice() {
        faults.push(sources.fault_in_texts(
            &Tag::danish(),
            id,
            format!("`{id}` asks for two acts: {first}, {second}"),
            "make two steps of it: one act at a time",
        ));
    }
}

/// The acts that a Danish text asks for, in order.
///
/// An imperative stands at the beginning of a clause; after "eller" it is another way of the same act, before "ikke",
/// "aldrig" or "intet" none. What belongs to one act by its kind counts once: who types touches the field first.
fn acts(kind: StepKind, text: &str) -> Vec<&'static str> {
    let one: &[&str] = match kind {
        StepKind::Type => &["tryk", "skriv"],
        StepKind::Swipe | StepKind::Scan => &["hold", "træk", "scan"],
        StepKind::Choose | StepKind::ReadThenAnswer => &["vælg", "tryk"],
        _ => &[],
    };
    let mut found: Vec<&'static str> = Vec::new();
    let spaced: String = text
        .chars()
        .flat_map(|c| [Some(c), is_stop(c).then_some(' ')])
        .flatten()
        .collect();
    let words: Vec<&str> = spaced.split_whitespace().collect();
    for (i, word) in words.iter().enumerate() {
        let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        let before = i.checked_sub(1).and_then(|before| words.get(before));
        let begins =
            before.is_none_or(|b| b.ends_with(is_stop) || ["og", "så", "derefter", "nu"].contains(&bare(b).as_str()));
        let denied = words
            .get(i + 1)
            .is_some_and(|next| ["ikke", "aldrig", "intet"].contains(&bare(next).as_str()));
        let Some(act) = ACTS.into_iter().find(|act| *act == bare(word)) else {
            continue;
        };
        let goes_on = one.contains(&act) && found.iter().any(|other| one.contains(other) && *other != act);
        if begins && !denied && !goes_on {
            found.push(act);
        }
    }
    found
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | ':' | ',' | ';')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acts_are_counted_as_a_learner_does_them() {
        for (kind, text, count) in [
            (StepKind::Tap, "Se på computeren. Tryk på ord.", 1),
            (StepKind::Type, "Tryk på feltet. Skriv bruger-ID fra øvekortet.", 1),
            (StepKind::Type, "Skriv dit bruger-ID. Skriv så din kode.", 2),
            (StepKind::Type, "Skriv koden. Træk så knappen.", 2),
            (StepKind::SwitchDevice, "Computeren venter. Åbn ord på telefonen.", 1),
            (StepKind::Tap, "Åbn appen, og tryk på ord.", 2),
            (StepKind::Tap, "Tryk på ord eller tryk på ord.", 1),
            (StepKind::Tap, "Tryk på ord. Tryk ikke på ord.", 1),
            (StepKind::Tap, "Tryk på ord. Det er et tryk, du kan mærke.", 1),
            (StepKind::Tap, "Nu tryk på ord. Så vælg ét svar.", 2),
            (
                StepKind::Scan,
                "Hold fingeren på telefonen, og træk den hen over koden.",
                1,
            ),
            (StepKind::Choose, "Vælg den rigtige. Tryk på den.", 1),
        ] {
            assert_eq!(acts(kind, text).len(), count, "{text}");
        }
    }
}
