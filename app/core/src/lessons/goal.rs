//! Whether a fact is what a step waits for, or a mistake it watches.

use std::collections::BTreeMap;

use super::format::{Branch, Lesson, Score, Step, StepKind, Watch};
use crate::sandbox::{Fact, FactName, World};

/// What a step waits for.
#[derive(Clone, Debug)]
pub enum Goal<'a> {
    /// A fact by name and arguments.
    Fact(&'a str, &'a BTreeMap<String, String>),
    /// The right decision on the request.
    RightDecision,
    /// Sandbox time went by.
    Passed,
    /// The learner says that it is done.
    Told,
    /// One of several ways on.
    Branches(&'a [Branch]),
}

impl<'a> Goal<'a> {
    /// The goal of a step; `None` only for a file that the reader refuses.
    pub fn of(step: &'a Step) -> Option<Self> {
        match (&step.goal, step.kind) {
            (Some(pattern), _) => Some(Self::Fact(&pattern.fact, &pattern.with)),
            (None, StepKind::DecideStop) => Some(Self::RightDecision),
            (None, StepKind::Wait) => Some(Self::Passed),
            (None, StepKind::Branch) => Some(Self::Branches(&step.branch)),
            (None, kind) => kind.is_told().then_some(Self::Told),
        }
    }

    /// Whether `fact` is it.
    pub fn is_met_by(&self, fact: &Fact) -> bool {
        match self {
            Self::Fact(name, with) => matches(name, with, fact),
            Self::RightDecision => fact.is_right_decision(),
            Self::Passed => fact.name() == FactName::PASSED,
            Self::Told => fact.name() == FactName::DONE,
            Self::Branches(branches) => branches.iter().any(|b| takes(b, fact)),
        }
    }
}

/// A mistake that was made.
pub(super) struct Mistake {
    /// Message.
    pub say: String,
    /// Would have cost something in real life.
    pub critical: bool,
    /// Mended by going back.
    pub back: bool,
    /// What it says about telling true from false.
    pub score: Option<Score>,
}

/// The watched mistake that `fact` is: the step's own first, then the lesson's, then the wrong decision.
pub(super) fn mistake(lesson: &Lesson, step: &Step, world: &World, fact: &Fact) -> Option<Mistake> {
    let watched = step.watch.iter().chain(&lesson.watch).find(|w| is_watched(w, fact));
    if let Some(watch) = watched {
        return Some(Mistake {
            say: watch.say.clone(),
            critical: watch.critical,
            back: watch.back,
            score: watch.score,
        });
    }
    let decided = fact.genuine().filter(|_| !fact.is_right_decision())?;
    let request = world.request().filter(|_| step.kind == StepKind::DecideStop)?;
    Some(Mistake {
        say: request.bad.clone(),
        critical: !decided,
        back: true,
        score: Some(if decided { Score::FalseAlarm } else { Score::Miss }),
    })
}

/// Whether `watch` means `fact`.
pub(super) fn is_watched(watch: &Watch, fact: &Fact) -> bool {
    matches(&watch.fact, &watch.with, fact)
}

/// Whether `branch` is taken on `fact`.
pub(super) fn takes(branch: &Branch, fact: &Fact) -> bool {
    matches(&branch.fact, &branch.with, fact)
}

fn matches(name: &str, with: &BTreeMap<String, String>, fact: &Fact) -> bool {
    fact.name() == name
        && with
            .iter()
            .all(|(key, value)| fact.argument(key) == Some(value.as_str()))
}
