//! Everything worth trying from here, for the machine search: each part that can be touched, the texts that learners
//! type, the next right figure and one wrong one.

use super::Stage;
use super::fields;
use super::post;
use super::step::At;
use crate::domain::Sensitive;
use crate::sandbox::Act;
use crate::sandbox::pages::{Page, Part};
use crate::views::BlockKind;

/// Acts that the pages offer. An act that is not listed here would do nothing.
pub(in crate::sandbox) fn acts(stage: &Stage, at: &At<'_>) -> Vec<Act> {
    let mut acts = Vec::new();
    for page in stage.pages(at.pages) {
        of_page(stage, at, page, &mut acts);
    }
    acts
}

fn of_page(stage: &Stage, at: &At<'_>, page: &Page, acts: &mut Vec<Act>) {
    if page.turn.iter().any(|outcome| stage.holds(at.pages, &outcome.when)) {
        acts.push(Act::Turn(page.device));
    }
    if page.scan.is_some() {
        acts.extend([true, false].map(|over_code| Act::PhoneMoved { over_code }));
    }
    for part in stage.shown(at.pages, page).filter(|part| !part.id.is_empty()) {
        of_part(stage, at, part, acts);
    }
}

fn of_part(stage: &Stage, at: &At<'_>, part: &Part, acts: &mut Vec<Act>) {
    let possible = |outcomes: &[crate::sandbox::pages::Outcome]| {
        outcomes.iter().any(|outcome| stage.holds(at.pages, &outcome.when))
    };
    match part.kind {
        BlockKind::Field => texts(stage, at, part, acts),
        BlockKind::Keypad => figures(stage, at, part, acts),
        kind if kind.is_of_mailbox() => {
            if possible(&part.on) {
                acts.extend(post::things(stage, at, part).into_iter().map(Act::Press));
            }
        }
        BlockKind::Slider => acts.extend([true, false].map(|reached| Act::Slid { reached })),
        _ => {
            if possible(&part.on) {
                acts.push(Act::Press(part.id.clone()));
            }
            if possible(&part.hold) {
                acts.push(Act::Held(part.id.clone()));
            }
        }
    }
}

fn texts(stage: &Stage, at: &At<'_>, part: &Part, acts: &mut Vec<Act>) {
    let Some(rule) = part.rule else { return };
    // A text goes into the field that has the caret, else into the first one.
    if fields::field(stage, at.pages).is_none_or(|field| field.id != part.id) {
        acts.push(Act::Press(part.id.clone()));
        return;
    }
    let texts = at.ask(stage, part, |asked| {
        rule.right(asked)
            .into_iter()
            .chain(rule.wrong(asked))
            .collect::<Vec<_>>()
    });
    acts.extend(texts.into_iter().map(|text| Act::SetText(Sensitive::new(text))));
}

/// The next right figure, and at the beginning a wrong one; once wrong, wrong to the end.
fn figures(stage: &Stage, at: &At<'_>, pad: &Part, acts: &mut Vec<Act>) {
    let Some(rule) = pad.rule else { return };
    let entered = stage.text(&pad.id);
    let entered = entered.expose();
    let (right, wrong) = at.ask(stage, pad, |asked| (rule.right(asked), rule.wrong(asked)));
    let mut press = |key: char| acts.push(Act::Press(format!("{}-{key}", pad.id)));
    let next = |text: &str| text.strip_prefix(entered.as_str()).and_then(|rest| rest.chars().next());
    let mut known = false;
    for text in right.iter().chain(&wrong) {
        if let Some(figure) = next(text) {
            press(figure);
            known = true;
        }
    }
    if !known {
        press('0');
    }
    if !entered.is_empty() && right.as_deref().and_then(next).is_none() {
        acts.push(Act::Press(format!("{}-delete", pad.id)));
    }
}
