//! The lesson file: strict TOML, unknown keys are errors. See `demo-data/lessons/README.md` for authors.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use crate::sandbox::Scenario;
use crate::sandbox::pages::{Outcome, Pages};

/// What is wrong with a lesson file, where, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LessonFault {
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

/// One lesson.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    /// Format version; 1.
    pub format: u32,
    /// Course letter and number, lower case.
    pub id: String,
    /// Message: four words.
    pub title: String,
    /// Message: a few more.
    pub subtitle: String,
    /// Scene drawing.
    pub picture: String,
    /// Tint of the card: 0 brand, 1 stop, 2 ok.
    pub tint: u8,
    /// Key of the invented person.
    pub persona: String,
    /// What the lesson imitates, and when it was compared with it.
    pub service: Service,
    /// Messages of the slip: what was learnt, each with its Danish word.
    pub words: Vec<DanishWord>,
    /// Message: what to do next, on the slip.
    pub next: String,
    /// Messages of the end screen: what went well.
    pub good: Vec<String>,
    /// What the practice card says beside the name.
    #[serde(default = "log_in")]
    pub card: Vec<CardEntry>,
    /// Whom to call for real, of `demo-data/contacts.toml`.
    #[serde(default)]
    pub contacts: Vec<String>,
    /// The lesson that is offered next.
    #[serde(default)]
    pub follow: String,
    /// What counts as passed, beside a clean run on a new variant alone.
    #[serde(default)]
    pub pass: Pass,
    /// The variants; the first is used first.
    pub variant: Vec<Arc<Scenario>>,
    /// Mistakes watched in every step.
    #[serde(default)]
    pub watch: Vec<Watch>,
    /// The steps, in order.
    pub step: Vec<Step>,
    /// The pages of the practice world, put in by the reader.
    #[serde(skip)]
    pub pages: Arc<Pages>,
}

/// One line of the practice card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CardEntry {
    /// User ID.
    UserId,
    /// PIN of the app.
    Pin,
    /// Password.
    Password,
    /// Activation code.
    ActivationCode,
    /// A PIN to choose.
    NewPin,
    /// A user ID to choose.
    NewUserId,
}

fn log_in() -> Vec<CardEntry> {
    vec![CardEntry::UserId, CardEntry::Pin]
}

/// Slips that still count as passed, where true and false are told apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pass {
    /// False things taken for true.
    #[serde(default)]
    pub misses: u32,
    /// True things taken for false.
    #[serde(default)]
    pub false_alarms: u32,
}

/// What a slip says about telling true from false.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Score {
    /// A false thing was taken for true.
    Miss,
    /// A true thing was taken for false.
    FalseAlarm,
}

/// What a lesson imitates, with its date.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Name and part of the real service.
    pub name: String,
    /// Where the facts come from.
    pub source: String,
    /// ISO date of the last comparison with the real service by a person; absent where there was none.
    pub checked_on: Option<String>,
    /// ISO date after which the facts must be looked at again.
    pub expires: String,
}

/// A Danish word the learner met, and the message that says what it means.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DanishWord {
    /// As it stands on the screen.
    pub danish: String,
    /// Message.
    pub meaning: String,
}

/// What the learner does in a step (lessons.md 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// Touch one thing.
    Tap,
    /// Slide, hold or scroll.
    Swipe,
    /// Type.
    Type,
    /// Choose one of several things.
    Choose,
    /// Choose an answer of the coach.
    ReadThenAnswer,
    /// Decide: go on or stop.
    DecideStop,
    /// The helper turns away before something secret is read or typed.
    LookAway,
    /// Turn to the other device.
    SwitchDevice,
    /// Bring the phone to the code.
    Scan,
    /// Time that the real service takes: told, and skipped at the learner's wish.
    Wait,
    /// Hear something; who cannot reads it and says so.
    Listen,
    /// A place for a clip.
    Film,
    /// Talk with the helper; who is alone thinks about it and says so.
    Talk,
    /// Begin in a state that went wrong, and mend it.
    Repair,
    /// Two or more ways on, each with its own steps.
    Branch,
}

impl StepKind {
    /// Ended by a button of the coach.
    pub fn is_told(self) -> bool {
        matches!(
            self,
            Self::LookAway | Self::Wait | Self::Listen | Self::Film | Self::Talk
        )
    }
}

/// One way on from a step.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    /// Name of the fact.
    pub fact: String,
    /// Arguments.
    #[serde(default)]
    pub with: BTreeMap<String, String>,
    /// Step it leads to, later in the lesson.
    pub to: String,
}

/// One step: one act.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Name within the lesson.
    pub id: String,
    /// What the learner does.
    pub kind: StepKind,
    /// Message of the instruction; attributes `.again` and, in Danish, `.helper`.
    pub say: String,
    /// Danish label the instruction speaks of.
    #[serde(default)]
    pub label: String,
    /// Drawing of the act.
    pub picture: String,
    /// The fact that ends the step; absent on `decide-stop`, where the request says what is right.
    pub goal: Option<FactPattern>,
    /// Mistakes watched here.
    #[serde(default)]
    pub watch: Vec<Watch>,
    /// The helper is asked to look away.
    #[serde(default)]
    pub look_away: bool,
    /// How the step puts the practice world when it begins.
    pub arrange: Option<Outcome>,
    /// Sandbox time that goes by: on `wait` when the learner says so, elsewhere when the step begins. Seconds.
    #[serde(default)]
    pub seconds: u32,
    /// Ways on, on a `branch`.
    #[serde(default)]
    pub branch: Vec<Branch>,
    /// The step after this one, where it is not the next; "end" ends the lesson.
    #[serde(default)]
    pub then: String,
    /// Show what the learner wants, from the request.
    #[serde(default)]
    pub wish: bool,
    /// Only in these variants; empty for all.
    #[serde(default)]
    pub only: Vec<String>,
    /// Answers of the coach.
    #[serde(default)]
    pub answer: Vec<AnswerSpec>,
}

impl Step {
    /// The learner is to judge: the place is not shown before a hint was opened.
    pub fn asks(&self) -> bool {
        let judged = || self.watch.iter().any(|watch| watch.critical || watch.score.is_some());
        match self.kind {
            StepKind::DecideStop | StepKind::ReadThenAnswer => true,
            StepKind::Choose => judged(),
            _ => false,
        }
    }
}

/// A fact by name, and arguments it must have.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactPattern {
    /// Name, see `sandbox::FACT_NAMES`.
    pub fact: String,
    /// Arguments.
    #[serde(default)]
    pub with: BTreeMap<String, String>,
}

/// A mistake with its own message.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Watch {
    /// Name of the fact.
    pub fact: String,
    /// Arguments.
    #[serde(default)]
    pub with: BTreeMap<String, String>,
    /// Message: what you did, what it would have meant, how to mend it.
    pub say: String,
    /// Would have cost something in real life.
    #[serde(default)]
    pub critical: bool,
    /// Mended by going back to where the step began; otherwise the learner mends it on the page.
    #[serde(default)]
    pub back: bool,
    /// What it says about telling true from false.
    pub score: Option<Score>,
}

/// An answer of the coach.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerSpec {
    /// Name within the step.
    pub id: String,
    /// Message.
    pub say: String,
    /// Drawing.
    pub picture: String,
}

/// Line and column of a byte, from 1.
pub(super) fn place(source: &str, byte: usize) -> (usize, usize) {
    let before = source.get(..byte).unwrap_or(source);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (line, column)
}

impl Lesson {
    /// Letter of the course.
    pub fn course(&self) -> String {
        self.id.chars().next().map(String::from).unwrap_or_default()
    }

    /// The steps of a variant, in order.
    pub fn steps_of(&self, variant: usize) -> Vec<usize> {
        let Some(variant) = self.variant.get(variant) else {
            return Vec::new();
        };
        self.step
            .iter()
            .enumerate()
            .filter(|(_, s)| s.only.is_empty() || s.only.contains(&variant.id))
            .map(|(i, _)| i)
            .collect()
    }

    /// Every message the lesson names, with the step it stands in where there is one.
    pub fn messages(&self) -> Vec<String> {
        let mut ids = vec![self.title.clone(), self.subtitle.clone(), self.next.clone()];
        ids.extend(self.words.iter().map(|w| w.meaning.clone()));
        ids.extend(self.good.iter().cloned());
        ids.extend(self.watch.iter().map(|w| w.say.clone()));
        for step in &self.step {
            ids.push(step.say.clone());
            ids.extend(step.watch.iter().map(|w| w.say.clone()));
            ids.extend(step.answer.iter().map(|a| a.say.clone()));
        }
        for request in self.variant.iter().flat_map(|v| &v.request) {
            ids.extend(
                [&request.wish, &request.good, &request.bad]
                    .into_iter()
                    .filter(|id| !id.is_empty())
                    .cloned(),
            );
        }
        ids.sort();
        ids.dedup();
        ids
    }
}
