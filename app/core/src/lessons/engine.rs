//! Follows a learner through a lesson: facts in, steps and words out.
//!
//! Invariant: knows no screen, no clock and no text; time comes in, message ids go out.

use std::cell::OnceCell;
use std::sync::Arc;
use std::time::Duration;

use zeroize::Zeroizing;

use super::fade::Fade;
use super::format::{Lesson, Pass, Score, Step, StepKind};
use super::goal::{Goal, mistake, takes};
use super::hint::{HintLevel, Hints};
use super::search::{Path, distance_to_goal, path_to};
use crate::domain::Persona;
use crate::sandbox::rules::Rule;
use crate::sandbox::{Act, Fact, FactName, World};

/// Something the coach says beside the instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// The right decision was made; holds the message of praise.
    Good(String),
    /// A harmless slip.
    Slip {
        /// Message.
        say: String,
        /// "Try again" leads back to where the step began.
        back: bool,
    },
    /// A slip that would have cost something in real life.
    Critical {
        /// Message.
        say: String,
        /// "Try again" leads back to where the step began.
        back: bool,
    },
    /// Calm mode: that was not the place, nothing happened.
    NotHere,
}

/// How a run went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Slips made.
    pub slips: u32,
    /// Of those, critical ones.
    pub critical: u32,
    /// False things taken for true.
    pub misses: u32,
    /// True things taken for false.
    pub false_alarms: u32,
    /// Highest hint level of any step.
    pub hint: HintLevel,
}

impl Outcome {
    /// No slip and no hint above "say it in other words"; where true and false are told apart, no more slips than
    /// `pass` allows.
    pub fn is_clean(self, pass: Pass) -> bool {
        let told_apart = self.misses <= pass.misses && self.false_alarms <= pass.false_alarms;
        let allowed = self.misses + self.false_alarms;
        told_apart && self.slips <= allowed && self.hint <= HintLevel::Rephrase
    }
}

#[derive(Clone, Debug)]
struct Mark {
    position: usize,
    world: World,
}

/// One run of a lesson.
#[derive(Clone, Debug)]
pub struct Run {
    lesson: Arc<Lesson>,
    steps: Vec<usize>,
    position: usize,
    world: World,
    marks: Vec<Mark>,
    fade: Fade,
    hints: Hints,
    told: Option<Told>,
    outcome: Outcome,
    /// The acts that lead on from here, searched when somebody asks.
    ahead: OnceCell<Option<Path>>,
}

impl Run {
    /// Begins a lesson in one of its variants; `variant` counts round.
    pub fn begin(lesson: &Arc<Lesson>, persona: &Arc<Persona>, variant: usize, fade: Fade) -> Option<Self> {
        let variant = variant.checked_rem(lesson.variant.len())?;
        let scenario = lesson.variant.get(variant)?;
        let mut run = Self {
            lesson: Arc::clone(lesson),
            steps: lesson.steps_of(variant),
            position: 0,
            world: World::new(Arc::clone(persona), Arc::clone(scenario), Arc::clone(&lesson.pages)),
            marks: Vec::new(),
            fade,
            hints: Hints::default(),
            told: None,
            outcome: Outcome::default(),
            ahead: OnceCell::new(),
        };
        run.enter_step();
        Some(run)
    }

    /// Carries out an act of the learner. True where something was changed or told.
    ///
    /// In calm mode only acts that lead on are carried out.
    pub fn act(&mut self, act: &Act, calm: bool) -> bool {
        if matches!(act, Act::Held(id) if self.fade.level() > 0 && !self.world.is_held(id)) {
            return false;
        }
        if self.is_waiting_for_way_back() {
            return false;
        }
        if calm && !self.leads_on(act) {
            self.told = Some(Told::NotHere);
            return true;
        }
        let before = self.world.clone();
        let facts = self.world.step(act);
        if facts.is_empty() && self.world == before {
            return false;
        }
        if facts.is_empty() && matches!(self.told, Some(Told::NotHere)) {
            self.told = None;
        }
        let rest = self.rest_after(act);
        let at = self.position;
        self.happened(&facts);
        if let Some(rest) = rest.filter(|_| self.position == at) {
            self.ahead = OnceCell::from(Some(rest));
        }
        true
    }

    /// The way that is left where `act` was the first of it: a tail of a shortest way is a shortest way.
    fn rest_after(&self, act: &Act) -> Option<Path> {
        let (first, rest) = self.ahead.get()?.as_deref()?.split_first()?;
        (first == act && !rest.is_empty()).then(|| rest.to_vec())
    }

    /// The learner did something, and this is what came of it.
    fn happened(&mut self, facts: &[Fact]) {
        self.hints.touched();
        for fact in facts {
            self.hear(fact);
        }
        self.ahead.take();
    }

    /// An answer of the coach layer was chosen.
    pub fn answer(&mut self, id: &str, calm: bool) -> bool {
        let fact = Fact::answered(id);
        let Some(step) = self.step() else { return false };
        if !step.answer.iter().any(|a| a.id == id) {
            return false;
        }
        if calm && !Goal::of(step).is_some_and(|goal| goal.is_met_by(&fact)) {
            self.told = Some(Told::NotHere);
            return true;
        }
        self.happened(&[fact]);
        true
    }

    /// The learner says that a told step is done; on `wait` sandbox time goes by.
    pub fn done(&mut self) -> bool {
        let Some(step) = self.step().filter(|step| step.kind.is_told()) else {
            return false;
        };
        let facts = if step.kind == StepKind::Wait {
            let seconds = step.seconds;
            self.world.pass(seconds)
        } else {
            vec![Fact::new(FactName::DONE)]
        };
        self.world.hush();
        self.happened(&facts);
        true
    }

    /// Goes back to where this step began or, there already, to the step before.
    pub fn undo(&mut self) -> bool {
        let Some(here) = self.marks.last().cloned() else {
            return false;
        };
        let untouched = here.world == self.world;
        if untouched && self.marks.len() > 1 {
            self.marks.pop();
        }
        let Some(mark) = self.marks.last().cloned() else {
            return false;
        };
        if self.position != mark.position {
            self.hints = Hints::default();
        }
        self.position = mark.position;
        self.world = mark.world;
        self.told = None;
        self.ahead.take();
        true
    }

    /// Time goes by. True where a hint opened.
    pub fn elapse(&mut self, time: Duration, calm: bool) -> bool {
        let opened = self.hints.elapse(time, calm);
        self.outcome.hint = self.outcome.hint.max(self.hints.reached());
        opened
    }

    /// The learner asks for help.
    pub fn ask_hint(&mut self) -> bool {
        let opened = self.hints.open();
        self.outcome.hint = self.outcome.hint.max(self.hints.reached());
        opened
    }

    /// The lesson.
    pub fn lesson(&self) -> &Arc<Lesson> {
        &self.lesson
    }

    /// The step, `None` when the lesson is over.
    pub fn step(&self) -> Option<&Step> {
        self.steps.get(self.position).and_then(|i| self.lesson.step.get(*i))
    }

    /// Index of the step within the variant, and how many there are.
    pub fn position(&self) -> (usize, usize) {
        (self.position, self.steps.len())
    }

    /// The practice world.
    pub fn world(&self) -> &World {
        &self.world
    }

    /// The part of a page that waits for a document on the passport reader, where one does.
    pub fn waits_for_document(&self) -> Option<&str> {
        let parts = self.world.parts();
        parts
            .into_iter()
            .find(|part| part.document)
            .map(|part| part.id.as_str())
    }

    /// The phone shows what it shows while it waits for a code.
    pub fn waits_for_code(&self) -> bool {
        let phone = self.world.page(crate::views::DeviceKind::Phone);
        phone.is_some_and(|page| page.scan.is_some())
    }

    /// What the coach said last.
    pub fn told(&self) -> Option<&Told> {
        self.told.as_ref()
    }

    /// The ladder of hints.
    pub fn hints(&self) -> Hints {
        self.hints
    }

    /// How it has gone so far.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// The fade level of this run.
    pub fn fade(&self) -> Fade {
        self.fade
    }

    /// Whether this step shows its place and says every word.
    pub fn is_guided(&self) -> bool {
        self.fade.guides(self.position, self.steps.len())
    }

    /// All steps are done.
    pub fn is_over(&self) -> bool {
        self.position >= self.steps.len()
    }

    /// Something is there to undo.
    pub fn can_undo(&self) -> bool {
        self.marks.len() > 1 || self.marks.last().is_some_and(|m| m.world != self.world)
    }

    /// The act that leads on from here, for hint and hand.
    pub fn next_act(&self) -> Option<&Act> {
        let ahead = || path_to(&self.world, self.step()?);
        self.ahead.get_or_init(ahead).as_ref()?.first()
    }

    /// A slip that only the way back mends.
    pub fn is_waiting_for_way_back(&self) -> bool {
        matches!(
            self.told,
            Some(Told::Slip { back: true, .. } | Told::Critical { back: true, .. })
        )
    }

    fn hear(&mut self, fact: &Fact) {
        let lesson = Arc::clone(&self.lesson);
        let Some(step) = self.steps.get(self.position).and_then(|i| lesson.step.get(*i)) else {
            return;
        };
        if Goal::of(step).is_some_and(|goal| goal.is_met_by(fact)) {
            let decided = fact.genuine().is_some();
            let good = self
                .world
                .request()
                .filter(|r| decided && !r.good.is_empty())
                .map(|r| Told::Good(r.good.clone()));
            self.position = self.after(step, fact);
            self.hints = Hints::default();
            self.enter_step();
            self.told = good;
        } else if let Some(slip) = mistake(&lesson, step, &self.world, fact) {
            self.outcome.slips += 1;
            self.outcome.critical += u32::from(slip.critical);
            self.outcome.misses += u32::from(slip.score == Some(Score::Miss));
            self.outcome.false_alarms += u32::from(slip.score == Some(Score::FalseAlarm));
            self.ask_hint();
            let (say, back) = (slip.say, slip.back);
            self.told = Some(if slip.critical {
                Told::Critical { say, back }
            } else {
                Told::Slip { say, back }
            });
        } else if !matches!(self.told, Some(Told::Good(_))) {
            self.told = None;
        }
    }

    /// Where it goes on after a step that `fact` ended.
    fn after(&self, step: &Step, fact: &Fact) -> usize {
        let taken = step
            .branch
            .iter()
            .find(|branch| takes(branch, fact))
            .map(|branch| branch.to.as_str());
        let to = taken.or((!step.then.is_empty()).then_some(step.then.as_str()));
        let Some(to) = to else { return self.position + 1 };
        let is = |index: &usize| self.lesson.step.get(*index).is_some_and(|step| step.id == to);
        self.steps.iter().position(is).unwrap_or(self.steps.len())
    }

    fn enter_step(&mut self) {
        self.told = None;
        let Some(step) = self.step() else { return };
        let arrange = step.arrange.clone();
        let seconds = if step.kind == StepKind::Wait { 0 } else { step.seconds };
        if let Some(outcome) = &arrange {
            self.world.arrange(outcome);
        }
        if seconds > 0 {
            self.world.pass(seconds);
        }
        self.marks.push(Mark {
            position: self.position,
            world: self.world.clone(),
        });
    }

    /// Whether an act brings the goal nearer, or is the beginning of the right text.
    fn leads_on(&self, act: &Act) -> bool {
        let Some(step) = self.step() else { return false };
        let mut after = self.world.clone();
        let facts = after.step(act);
        if Goal::of(step).is_some_and(|goal| facts.iter().any(|f| goal.is_met_by(f))) {
            return true;
        }
        if after == self.world {
            // The field has the caret already.
            return matches!(act, Act::Press(id) if self.world.active_field().is_some_and(|field| field.id == *id));
        }
        let slips = |fact: &Fact| mistake(&self.lesson, step, &after, fact).is_some();
        if facts.iter().any(slips) {
            return false;
        }
        let field = after.active_field().filter(|field| match act {
            Act::Type(_) | Act::SetText(_) | Act::Erase => true,
            Act::Press(id) => *id == field.id,
            _ => false,
        });
        if let Some(field) = field {
            if field.rule == Some(Rule::FreeText) {
                return true; // any words of one's own are right
            }
            let typed = Zeroizing::new(after.text(&field.id).expose().to_lowercase());
            let wanted = Zeroizing::new(after.wanted(field).unwrap_or_default().to_lowercase());
            return wanted.starts_with(typed.as_str());
        }
        match (distance_to_goal(&self.world, step), distance_to_goal(&after, step)) {
            (Some(here), Some(there)) => there < here,
            _ => false,
        }
    }
}
