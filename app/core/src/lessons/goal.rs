//! Whether a fact is what a step waits for, or a mistake it watches.

use std::collections::BTreeMap;

use super::format::{Lesson, Step, StepKind, Watch};
use crate::sandbox::{Fact, World};

/// What a step waits for.
#[derive(Clone, Debug)]
pub enum Goal<'a> {
    /// A fact by name and arguments.
    Fact(&'a str, &'a BTreeMap<String, String>),
    /// The right decision on the request.
    RightDecision,
}

impl<'a> Goal<'a> {
    /// The goal of a step; `None` only for a file that the reader refuses.
    pub fn of(step: &'a Step) -> Option<Self> {
        match (&step.goal, step.kind) {
            (Some(pattern), _) => Some(Self::Fact(&pattern.fact, &pattern.with)),
            (None, StepKind::DecideStop) => Some(Self::RightDecision),
            (None, _) => None,
        }
    }

    /// Whether `fact` is it.
    pub fn is_met_by(&self, fact: &Fact) -> bool {
        match self {
            Self::Fact(name, with) => matches(name, with, fact),
            Self::RightDecision => matches!(
                fact,
                Fact::Approved { genuine: true } | Fact::Rejected { genuine: false }
            ),
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
}

/// The watched mistake that `fact` is: the step's own first, then the lesson's, then the wrong decision.
pub(super) fn mistake(lesson: &Lesson, step: &Step, world: &World, fact: &Fact) -> Option<Mistake> {
    let watched = step.watch.iter().chain(&lesson.watch).find(|w| is_watched(w, fact));
    if let Some(watch) = watched {
        return Some(Mistake {
            say: watch.say.clone(),
            critical: watch.critical,
            back: watch.back,
        });
    }
    let wrong = match fact {
        Fact::Approved { genuine: false } => true,
        Fact::Rejected { genuine: true } => false,
        _ => return None,
    };
    let request = world.request().filter(|_| step.kind == StepKind::DecideStop)?;
    Some(Mistake {
        say: request.bad.clone(),
        critical: wrong,
        back: true,
    })
}

/// Whether `watch` means `fact`.
pub(super) fn is_watched(watch: &Watch, fact: &Fact) -> bool {
    matches(&watch.fact, &watch.with, fact)
}

fn matches(name: &str, with: &BTreeMap<String, String>, fact: &Fact) -> bool {
    fact.name() == name && with.iter().all(|(key, value)| fact.argument(key) == Some(value))
}
