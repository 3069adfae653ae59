//! Reads a lesson file and refuses what could not be played.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::format::{Lesson, LessonFault, Step, StepKind, place};
use crate::sandbox::FactName;
use crate::sandbox::pages::Pages;

/// Reads a lesson file, to be played on `pages`.
///
/// # Errors
/// The faults found, each with its place in the file. A file with any fault is not used.
pub fn parse(source: &str, pages: &Arc<Pages>) -> Result<Lesson, Vec<LessonFault>> {
    let mut lesson: Lesson = toml::from_str(source).map_err(|error| {
        let (line, column) = place(source, error.span().map_or(0, |span| span.start));
        vec![LessonFault {
            line,
            column,
            what: error.message().to_owned(),
            remedy: "see demo-data/lessons/README.md for the keys of a lesson".to_owned(),
        }]
    })?;
    lesson.pages = Arc::clone(pages);
    let mut faults = Faults {
        source,
        found: Vec::new(),
    };
    whole(&lesson, &mut faults);
    for (index, step) in lesson.step.iter().enumerate() {
        of_step(&lesson, index, step, &mut faults);
    }
    facts(&lesson, &mut faults);
    pages_named(&lesson, &mut faults);
    if faults.found.is_empty() {
        Ok(lesson)
    } else {
        Err(faults.found)
    }
}

struct Faults<'a> {
    source: &'a str,
    found: Vec<LessonFault>,
}

impl Faults<'_> {
    fn add(&mut self, needle: &str, what: String, remedy: &str) {
        let (line, column) = place(self.source, self.source.find(needle).unwrap_or(0));
        self.found.push(LessonFault {
            line,
            column,
            what,
            remedy: remedy.to_owned(),
        });
    }
}

fn whole(lesson: &Lesson, faults: &mut Faults<'_>) {
    if lesson.format != 1 {
        faults.add(
            "format",
            format!("format {} is not known", lesson.format),
            "write format = 1",
        );
    }
    if lesson.variant.is_empty() {
        faults.add("id", "no variant".to_owned(), "add at least one [[variant]]");
    }
    if lesson.step.is_empty() {
        faults.add("id", "no step".to_owned(), "add at least one [[step]]");
    }
}

fn of_step(lesson: &Lesson, index: usize, step: &Step, faults: &mut Faults<'_>) {
    let here = format!("id = \"{}\"", step.id);
    let bare = step.kind == StepKind::DecideStop || step.kind == StepKind::Branch || step.kind.is_told();
    if step.goal.is_none() != bare {
        faults.add(
            &here,
            format!("step `{}` has the wrong kind of goal", step.id),
            "give every step a goal, and none to decide-stop, where the request says what is right, to branch, or to \
             look-away, wait, listen, film and talk, which end by a button of the coach",
        );
    }
    if (step.kind == StepKind::ReadThenAnswer) == step.answer.is_empty() {
        faults.add(
            &here,
            format!("step `{}`: answers and kind do not fit", step.id),
            "read-then-answer has [[step.answer]], other kinds have none",
        );
    }
    if (step.kind == StepKind::Branch) != (step.branch.len() > 1) {
        faults.add(
            &here,
            format!("step `{}`: branches and kind do not fit", step.id),
            "branch has two or more [[step.branch]], other kinds have none",
        );
    }
    if step.kind == StepKind::Wait && step.seconds == 0 {
        faults.add(
            &here,
            format!("step `{}` waits for nothing", step.id),
            "write seconds = , as long as the real service takes",
        );
    }
    if step.kind == StepKind::Repair && step.arrange.is_none() {
        faults.add(
            &here,
            format!("step `{}` has nothing to repair", step.id),
            "write arrange = { go = [...] } with the page that went wrong",
        );
    }
    for only in &step.only {
        if !lesson.variant.iter().any(|v| v.id == *only) {
            faults.add(
                &here,
                format!("step `{}` is for the unknown variant `{only}`", step.id),
                "use the id of a [[variant]]",
            );
        }
    }
    let targets = step
        .branch
        .iter()
        .map(|b| &b.to)
        .chain([&step.then])
        .filter(|to| !to.is_empty());
    for to in targets {
        let later = lesson.step.iter().skip(index + 1).any(|s| s.id == *to);
        if !later && to != "end" {
            faults.add(
                &here,
                format!("step `{}` leads to `{to}`, which does not come after it", step.id),
                "use the id of a later [[step]], or \"end\"",
            );
        }
    }
}

fn facts(lesson: &Lesson, faults: &mut Faults<'_>) {
    let mut known: BTreeSet<&str> = lesson.pages.facts();
    known.extend(FactName::DECISIONS);
    let steps = &lesson.step;
    let named = steps
        .iter()
        .filter_map(|s| s.goal.as_ref().map(|g| &g.fact))
        .chain(steps.iter().flat_map(|s| s.watch.iter().map(|w| &w.fact)))
        .chain(steps.iter().flat_map(|s| s.branch.iter().map(|b| &b.fact)))
        .chain(lesson.watch.iter().map(|w| &w.fact));
    for name in named {
        if !known.contains(name.as_str()) {
            faults.add(
                &format!("\"{name}\""),
                format!("`{name}` is not a fact of the practice world"),
                "use a fact that a page of demo-data/pages brings about",
            );
        }
    }
}

fn pages_named(lesson: &Lesson, faults: &mut Faults<'_>) {
    let starts = lesson
        .variant
        .iter()
        .flat_map(|v| [&v.start.computer, &v.start.phone])
        .flatten();
    let arranged = lesson
        .step
        .iter()
        .filter_map(|s| s.arrange.as_ref())
        .flat_map(|outcome| &outcome.go);
    for page in starts.chain(arranged) {
        if lesson.pages.get(page).is_none() {
            faults.add(
                &format!("\"{page}\""),
                format!("there is no page `{page}`"),
                "use the id of a [[page]] in demo-data/pages",
            );
        }
    }
}
