//! Typing: into the field that has the caret, or on the keypad of the page.

use zeroize::Zeroizing;

use super::Stage;
use super::step::{At, Came, follow, judge};
use crate::domain::Sensitive;
use crate::sandbox::pages::{Pages, Part};
use crate::sandbox::rules::{self, LONGEST};
use crate::sandbox::{Fact, FactName};

/// The keypad that is on, if one is.
pub(super) fn keypad<'a>(stage: &Stage, pages: &'a Pages) -> Option<&'a Part> {
    let shown = |page: &'a crate::sandbox::pages::Page| {
        page.part
            .iter()
            .find(|part| part.is_keypad() && stage.is_shown(pages, part))
    };
    stage.pages(pages).find_map(shown)
}

/// The field that has the caret or, where none has, the first one on.
pub(in crate::sandbox) fn field<'a>(stage: &Stage, pages: &'a Pages) -> Option<&'a Part> {
    let mut shown = stage
        .pages(pages)
        .flat_map(|page| page.part.iter())
        .filter(|part| part.is_field() && stage.is_shown(pages, part));
    match &stage.active {
        Some(active) => shown.find(|part| part.id == *active),
        None => shown.next(),
    }
}

/// The whole field is set at once.
pub(super) fn set(stage: &mut Stage, at: &At<'_>, text: &str) -> Vec<Fact> {
    let Some(part) = field(stage, at.pages) else {
        return Vec::new();
    };
    stage.active = Some(part.id.clone());
    stage.verdict = None;
    let Some(rule) = part.rule else { return Vec::new() };
    let verdict = at.ask(stage, part, |asked| rule.judge(text, asked));
    if rules::is_cleared_at_once(verdict) {
        return refuse(stage, part, verdict);
    }
    stage.fields.insert(part.id.clone(), Sensitive::new(text.to_owned()));
    if verdict == rules::OK && !part.typed.is_empty() {
        return vec![Fact::new(&part.typed)];
    }
    Vec::new()
}

fn refuse(stage: &mut Stage, part: &Part, verdict: &'static str) -> Vec<Fact> {
    stage.fields.remove(&part.id);
    stage.verdict = Some((part.id.clone(), verdict));
    let name = if part.refused.is_empty() {
        FactName::REFUSED
    } else {
        &part.refused
    };
    vec![Fact::new(name).with("why", verdict)]
}

/// Characters are added.
pub(super) fn add(stage: &mut Stage, at: &At<'_>, text: &str) -> Vec<Fact> {
    if let Some(pad) = keypad(stage, at.pages) {
        return text.chars().flat_map(|c| digit(stage, at, pad, c)).collect();
    }
    let Some(part) = stage.active.is_some().then(|| field(stage, at.pages)).flatten() else {
        return Vec::new();
    };
    let now = stage.text(&part.id);
    let most = if part.limit > 0 {
        usize::from(part.limit)
    } else {
        LONGEST
    };
    if now.expose().chars().count() + text.chars().count() > most && text.chars().count() == 1 {
        if part.limit > 0 {
            return Vec::new();
        }
        return refuse(stage, part, "too-long");
    }
    let whole = Zeroizing::new(format!("{}{text}", now.expose()));
    set(stage, at, &whole)
}

/// The last character is taken away.
pub(super) fn erase(stage: &mut Stage, pages: &Pages) {
    let id = match keypad(stage, pages) {
        Some(pad) => Some(pad.id.clone()),
        None => stage.active.clone(),
    };
    if let Some(id) = id {
        if let Some(text) = stage.fields.get_mut(&id) {
            text.expose_mut().pop();
        }
        stage.fields.retain(|_, text| !text.expose().is_empty());
        stage.verdict = None;
    }
}

/// A figure on a keypad; the last one asks the rule.
pub(super) fn digit(stage: &mut Stage, at: &At<'_>, pad: &Part, digit: char) -> Vec<Fact> {
    if !digit.is_ascii_digit() {
        return Vec::new();
    }
    stage.verdict = None;
    let text = stage.fields.entry(pad.id.clone()).or_default();
    text.expose_mut().push(digit);
    if text.expose().len() < usize::from(pad.limit) {
        return Vec::new();
    }
    let verdict = judge(stage, at, pad);
    if !pad.keep || verdict != rules::OK {
        stage.fields.remove(&pad.id);
    }
    follow(stage, at, &pad.on, Came::Verdict(&pad.id, verdict))
}
