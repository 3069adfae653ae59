//! The lesson file: strict TOML, unknown keys are errors. See `demo-data/lessons/README.md` for authors.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use crate::sandbox::{FACT_NAMES, Scenario};

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
    /// The variants; the first is used first.
    pub variant: Vec<Arc<Scenario>>,
    /// Mistakes watched in every step.
    #[serde(default)]
    pub watch: Vec<Watch>,
    /// The steps, in order.
    pub step: Vec<Step>,
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
    /// Type.
    Type,
    /// Slide.
    Swipe,
    /// Turn to the other device.
    SwitchDevice,
    /// Bring the phone to the code.
    Scan,
    /// Decide: go on or stop.
    DecideStop,
    /// Choose an answer of the coach.
    ReadThenAnswer,
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
    /// The next request arrives when the step begins.
    #[serde(default)]
    pub next_request: bool,
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

/// Reads a lesson file.
///
/// # Errors
/// The faults found, each with its place in the file. A file with any fault is not used.
pub fn parse(source: &str) -> Result<Lesson, Vec<LessonFault>> {
    let lesson: Lesson = toml::from_str(source).map_err(|error| {
        let (line, column) = place(source, error.span().map_or(0, |span| span.start));
        vec![LessonFault {
            line,
            column,
            what: error.message().to_owned(),
            remedy: "see demo-data/lessons/README.md for the keys of a lesson".to_owned(),
        }]
    })?;
    let mut faults = Vec::new();
    let mut fault = |needle: &str, what: String, remedy: &str| {
        let (line, column) = place(source, source.find(needle).unwrap_or(0));
        faults.push(LessonFault {
            line,
            column,
            what,
            remedy: remedy.to_owned(),
        });
    };
    if lesson.format != 1 {
        fault(
            "format",
            format!("format {} is not known", lesson.format),
            "write format = 1",
        );
    }
    if lesson.variant.is_empty() {
        fault("id", "no variant".to_owned(), "add at least one [[variant]]");
    }
    if lesson.step.is_empty() {
        fault("id", "no step".to_owned(), "add at least one [[step]]");
    }
    for step in &lesson.step {
        let here = format!("id = \"{}\"", step.id);
        if step.goal.is_none() != (step.kind == StepKind::DecideStop) {
            fault(
                &here,
                format!("step `{}` has the wrong kind of goal", step.id),
                "give every step a goal, and none to decide-stop, where the request says what is right",
            );
        }
        if (step.kind == StepKind::ReadThenAnswer) == step.answer.is_empty() {
            fault(
                &here,
                format!("step `{}`: answers and kind do not fit", step.id),
                "read-then-answer has [[step.answer]], other kinds have none",
            );
        }
        for only in &step.only {
            if !lesson.variant.iter().any(|v| v.id == *only) {
                fault(
                    &here,
                    format!("step `{}` is for the unknown variant `{only}`", step.id),
                    "use the id of a [[variant]]",
                );
            }
        }
    }
    let named = lesson
        .step
        .iter()
        .filter_map(|s| s.goal.as_ref().map(|g| &g.fact))
        .chain(lesson.step.iter().flat_map(|s| s.watch.iter().map(|w| &w.fact)))
        .chain(lesson.watch.iter().map(|w| &w.fact));
    for name in named {
        if !FACT_NAMES.contains(&name.as_str()) {
            fault(
                &format!("\"{name}\""),
                format!("`{name}` is not a fact of the practice world"),
                "use one of the facts listed in demo-data/lessons/README.md",
            );
        }
    }
    if faults.is_empty() { Ok(lesson) } else { Err(faults) }
}

/// Line and column of a byte, from 1.
pub(super) fn place(source: &str, byte: usize) -> (usize, usize) {
    let before = source.get(..byte).unwrap_or(source);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (line, column)
}

impl Lesson {
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
