//! One act in, a new state and facts out.

use super::{Stage, fields, post};
use crate::domain::Persona;
use crate::sandbox::pages::{Outcome, Pages, Part};
use crate::sandbox::rules::{self, Asked};
use crate::sandbox::{Act, Fact, FactName, Request, Scenario};
use crate::views::{BlockKind, DeviceKind};

/// The field whose text is the title of what is sent.
const SUBJECT: &str = "subject";

/// What an act happens among.
#[derive(Clone, Copy)]
pub(in crate::sandbox) struct At<'a> {
    pub pages: &'a Pages,
    pub persona: &'a Persona,
    pub scenario: &'a Scenario,
}

impl At<'_> {
    /// Lends a rule what it looks at.
    pub fn ask<T>(&self, stage: &Stage, part: &Part, judge: impl FnOnce(&Asked<'_>) -> T) -> T {
        let other = |field: &str| stage.text(field);
        judge(&Asked {
            persona: self.persona,
            part,
            limits: self.pages.limits(),
            clock: stage.clock,
            other: &other,
        })
    }
}

/// Carries out one act.
pub(in crate::sandbox) fn step(stage: &mut Stage, at: &At<'_>, act: &Act) -> Vec<Fact> {
    stage.says = None;
    match act {
        Act::Press(id) => press(stage, at, id),
        Act::Turn(device) => turn(stage, at, *device),
        Act::Slid { reached: true } => slider(stage, at, |stage, part| follow(stage, at, &part.on, Came::Nothing)),
        Act::Slid { reached: false } => slider(stage, at, |_, part| fact_of(&part.short)),
        Act::Held(id) => held(stage, at, id),
        Act::PhoneMoved { over_code } => scan(stage, at, *over_code),
        Act::Type(text) => fields::add(stage, at, text.expose()),
        Act::Erase => {
            fields::erase(stage, at.pages);
            Vec::new()
        }
        Act::Enter => enter(stage, at),
        Act::SetText(text) => fields::set(stage, at, text.expose()),
    }
}

fn fact_of(name: &str) -> Vec<Fact> {
    if name.is_empty() {
        Vec::new()
    } else {
        vec![Fact::new(name)]
    }
}

/// The part of that name that is on, the phone's first.
fn find<'a>(stage: &Stage, pages: &'a Pages, wanted: impl Fn(&Part) -> bool) -> Option<&'a Part> {
    stage
        .pages(pages)
        .flat_map(|page| page.part.iter())
        .find(|part| wanted(part) && stage.is_shown(pages, part))
}

fn press(stage: &mut Stage, at: &At<'_>, id: &str) -> Vec<Fact> {
    if let Some((part, thing)) = id.split_once('/') {
        let part = find(stage, at.pages, |other| other.kind.is_of_mailbox() && other.id == part);
        return part.map_or_else(Vec::new, |part| post::press(stage, at, part, thing));
    }
    if let Some((pad, key)) = id.rsplit_once('-')
        && let Some(pad) = find(stage, at.pages, |part| part.is_keypad() && part.id == pad)
    {
        return match key {
            "delete" => {
                fields::erase(stage, at.pages);
                Vec::new()
            }
            _ => key
                .chars()
                .next()
                .map_or_else(Vec::new, |digit| fields::digit(stage, at, pad, digit)),
        };
    }
    let Some(part) = find(stage, at.pages, |part| !part.id.is_empty() && part.id == id) else {
        return Vec::new();
    };
    if part.is_field() {
        stage.active = Some(part.id.clone());
        return Vec::new();
    }
    if part.checks.is_empty() {
        return follow(stage, at, &part.on, Came::Nothing);
    }
    let Some(field) = find(stage, at.pages, |other| other.id == part.checks) else {
        return Vec::new();
    };
    let verdict = judge(stage, at, field);
    if verdict == rules::OK {
        stage.active = None;
    }
    follow(stage, at, &part.on, Came::Verdict(&field.id, verdict))
}

/// Asks the rule of a field or keypad, and counts tries where the real service does. "blocked" when none is left.
pub(super) fn judge(stage: &mut Stage, at: &At<'_>, part: &Part) -> &'static str {
    let Some(rule) = part.rule else { return rules::OK };
    let text = stage.text(&part.id);
    let verdict = at.ask(stage, part, |asked| rule.judge(text.expose(), asked));
    if verdict == rules::OK {
        stage.tries.remove(&rule);
        return verdict;
    }
    let Some(limit) = rule.tries() else { return verdict };
    let most = at.pages.limits().value(limit, 3);
    let tries = stage.tries.entry(rule).or_insert(0);
    *tries = (*tries + 1).min(most);
    if *tries >= most {
        return "blocked";
    }
    verdict
}

/// What came of an act, for outcomes to tell apart.
#[derive(Clone, Copy)]
pub(super) enum Came<'a> {
    /// Nothing to tell apart.
    Nothing,
    /// A rule's verdict on a field.
    Verdict(&'a str, &'static str),
    /// One of several things of a part was touched.
    Touched {
        /// What goes with the facts.
        argument: Option<(&'static str, &'a str)>,
        /// The word that outcomes name.
        result: &'a str,
    },
}

impl Came<'_> {
    fn result(&self) -> Option<&str> {
        match self {
            Self::Nothing => None,
            Self::Verdict(_, why) => Some(why),
            Self::Touched { result, .. } => Some(result),
        }
    }
}

/// The first outcome that fits; what came goes with its facts.
pub(super) fn follow(stage: &mut Stage, at: &At<'_>, outcomes: &[Outcome], came: Came<'_>) -> Vec<Fact> {
    let fits = |outcome: &&Outcome| {
        let result = outcome.result.as_deref();
        stage.holds(at.pages, &outcome.when) && result.is_none_or(|r| came.result() == Some(r))
    };
    let Some(outcome) = outcomes.iter().find(fits) else {
        return Vec::new();
    };
    stage.verdict = None;
    if let Came::Verdict(field, why) = came {
        stage.verdict = (why != rules::OK).then(|| (field.to_owned(), why));
        if rules::is_cleared_at_once(why) {
            stage.fields.remove(field);
        }
    }
    let facts = facts_of(stage, at, outcome, came);
    change(stage, at, outcome);
    facts
}

/// Carries an outcome out.
pub(in crate::sandbox) fn apply(stage: &mut Stage, at: &At<'_>, outcome: &Outcome) -> Vec<Fact> {
    let facts = facts_of(stage, at, outcome, Came::Nothing);
    change(stage, at, outcome);
    facts
}

fn facts_of(stage: &Stage, at: &At<'_>, outcome: &Outcome, came: Came<'_>) -> Vec<Fact> {
    if outcome.fact.is_empty() {
        return Vec::new();
    }
    let yes = |is: bool| if is { "yes" } else { "no" };
    let mut fact = Fact::new(&outcome.fact);
    if FactName::DECISIONS.contains(&fact.name()) {
        let request = at.scenario.request.get(stage.request);
        fact = fact.with("genuine", yes(request.is_none_or(Request::is_genuine)));
    }
    match came {
        Came::Nothing => {}
        Came::Verdict(_, why) => fact = fact.with("why", why),
        Came::Touched { argument, result } => {
            if let Some((key, value)) = argument {
                fact = fact.with(key, value);
                if key == "day" {
                    fact = fact.with("right", yes(result == "right"));
                }
            }
        }
    }
    if let Some(letter) = stage.post.open() {
        let wanted = at.scenario.mailbox.as_ref().is_some_and(|setup| setup.wanted == letter);
        fact = fact.with("letter", letter).with("right", yes(wanted));
    }
    vec![fact]
}

fn change(stage: &mut Stage, at: &At<'_>, outcome: &Outcome) {
    if outcome.restart {
        *stage = Stage::new(at.pages, at.scenario);
    }
    for flag in &outcome.clear {
        stage.flags.remove(flag.as_str());
    }
    stage.flags.extend(outcome.set.iter().cloned());
    if let Some(act) = &outcome.post {
        let letter = stage.letter(at);
        let subject = stage.text(SUBJECT);
        stage.post.take(act, letter, subject.expose().trim());
    }
    for id in &outcome.go {
        show(stage, at.pages, id);
    }
    if outcome.next_request {
        next_request(stage, at.scenario);
    }
    if !outcome.says.is_empty() {
        stage.says = Some(outcome.says.clone());
    }
}

/// A page comes on; what stood in the fields of the one before is gone, unless a later rule compares with it.
fn show(stage: &mut Stage, pages: &Pages, id: &str) {
    let Some((index, page)) = pages.find(id).and_then(|index| Some((index, pages.at(index)?))) else {
        return;
    };
    let place = match page.device {
        DeviceKind::Computer => &mut stage.computer,
        DeviceKind::Phone => &mut stage.phone,
    };
    let before = place.replace(index);
    if before == Some(index) {
        return;
    }
    let left = before
        .and_then(|index| pages.at(index))
        .into_iter()
        .flat_map(|page| &page.part);
    for part in left.filter(|part| part.rule.is_some()) {
        if !part.keep {
            stage.fields.remove(&part.id);
        }
        if stage.active.as_ref() == Some(&part.id) {
            stage.active = None;
        }
        if stage.verdict.as_ref().is_some_and(|(field, _)| *field == part.id) {
            stage.verdict = None;
        }
    }
}

/// The next request arrives; the first time it is the first one.
fn next_request(stage: &mut Stage, scenario: &Scenario) {
    if stage.requests_begun && stage.request + 1 < scenario.request.len() {
        stage.request += 1;
    }
    stage.requests_begun = true;
}

/// Sandbox time goes by, by a lesson step or at the learner's wish.
pub(in crate::sandbox) fn pass(stage: &mut Stage, at: &At<'_>, seconds: u32) -> Vec<Fact> {
    stage.clock = stage.clock.saturating_add(seconds);
    stage.tries.clear();
    let outcomes: Vec<&[Outcome]> = stage.pages(at.pages).map(|page| page.passed.as_slice()).collect();
    let mut facts = vec![Fact::new(FactName::PASSED)];
    for outcomes in outcomes {
        facts.extend(follow(stage, at, outcomes, Came::Nothing));
    }
    facts
}

fn turn(stage: &mut Stage, at: &At<'_>, device: DeviceKind) -> Vec<Fact> {
    match stage.page(at.pages, device) {
        Some(page) => follow(stage, at, &page.turn, Came::Nothing),
        None => Vec::new(),
    }
}

fn scan(stage: &mut Stage, at: &At<'_>, over: bool) -> Vec<Fact> {
    let scan = stage
        .page(at.pages, DeviceKind::Phone)
        .and_then(|page| page.scan.as_ref());
    match scan {
        Some(scan) if over => {
            stage.requests_begun = true;
            apply(stage, at, &scan.over)
        }
        Some(scan) => apply(stage, at, &scan.beside),
        None => Vec::new(),
    }
}

fn slider(stage: &mut Stage, at: &At<'_>, then: impl FnOnce(&mut Stage, &Part) -> Vec<Fact>) -> Vec<Fact> {
    match find(stage, at.pages, |part| part.kind == BlockKind::Slider) {
        Some(part) => then(stage, part),
        None => Vec::new(),
    }
}

fn held(stage: &mut Stage, at: &At<'_>, id: &str) -> Vec<Fact> {
    match find(stage, at.pages, |part| part.id == id && !id.is_empty()) {
        Some(part) if !part.hold.is_empty() => follow(stage, at, &part.hold, Came::Nothing),
        Some(part) if part.kind == BlockKind::Slider => follow(stage, at, &part.on, Came::Nothing),
        _ => Vec::new(),
    }
}

/// Return in a field presses the button that checks it.
fn enter(stage: &mut Stage, at: &At<'_>) -> Vec<Fact> {
    let Some(active) = stage.active.clone() else {
        return Vec::new();
    };
    match find(stage, at.pages, |part| part.checks == active && !part.id.is_empty()) {
        Some(button) => press(stage, at, &button.id),
        None => Vec::new(),
    }
}
