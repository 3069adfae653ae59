//! The machine search: a way through every lesson, every variant, and back from every declared mistake.
//!
//! Breadth-first over the acts the practice world offers; the worlds are small (some hundred states a step).

use std::collections::HashSet;
use std::sync::Arc;

use indexmap::IndexSet;

use super::engine::Run;
use super::fade::Fade;
use super::format::{Lesson, Step, StepKind};
use super::goal::{Goal, is_watched, mistake, takes};
use crate::domain::Persona;
use crate::sandbox::{Act, Fact, Scenario, World};

/// Acts from first to last.
pub type Path = Vec<Act>;

/// More states than any step of a sound lesson has.
const MOST_STATES: usize = 20_000;

/// The shortest way from `world` to the goal of `step`; empty where the goal is an answer of the coach.
pub fn path_to(world: &World, step: &Step) -> Option<Path> {
    if step.kind == StepKind::ReadThenAnswer || step.kind.is_told() {
        return Some(Path::new());
    }
    let goal = Goal::of(step)?;
    search(world, |_, fact| goal.is_met_by(fact))
}

/// How many acts it takes from `world` to the goal of `step`.
pub fn distance_to_goal(world: &World, step: &Step) -> Option<usize> {
    path_to(world, step).map(|path| path.len())
}

fn search(from: &World, found: impl Fn(&World, &Fact) -> bool) -> Option<Path> {
    // A state's number is its place in the set; beside it stands how it was reached first.
    let mut seen = IndexSet::from([from.clone()]);
    let mut reached: Vec<(usize, Option<Act>)> = vec![(0, None)];
    let mut here = 0;
    while let Some(world) = seen.get_index(here).cloned() {
        for act in world.acts() {
            let mut after = world.clone();
            let facts = after.step(&act);
            if facts.iter().any(|fact| found(&after, fact)) {
                return Some(way_back(&reached, here, act));
            }
            if seen.len() < MOST_STATES && seen.insert(after) {
                reached.push((here, Some(act)));
            }
        }
        here += 1;
    }
    None
}

/// The acts that led to state `at`, and `last` after them.
fn way_back(reached: &[(usize, Option<Act>)], mut at: usize, last: Act) -> Path {
    let mut path = vec![last];
    while let Some((before, Some(act))) = reached.get(at) {
        path.push(act.clone());
        at = *before;
    }
    path.reverse();
    path
}

/// The way through a lesson: for each step its name, its acts and, where it asks for one, the right answer's id.
pub type Way = Vec<(String, Path, Option<String>)>;

/// The way of the machine through one variant.
///
/// # Errors
/// Name of the step that cannot be finished.
pub fn solve(lesson: &Arc<Lesson>, persona: &Arc<Persona>, variant: usize) -> Result<Way, String> {
    solve_from(&mut Run::begin(lesson, persona, variant, Fade::default()).ok_or("the lesson has no variant")?)
}

fn solve_from(run: &mut Run) -> Result<Way, String> {
    let mut way = Vec::new();
    while let Some(step) = run.step().cloned() {
        let (before, _) = run.position();
        let path = path_to(run.world(), &step).ok_or_else(|| step.id.clone())?;
        let answer = right_answer(&step);
        play(run, &step, &path, answer.as_deref());
        if run.position().0 <= before {
            return Err(step.id);
        }
        way.push((step.id, path, answer));
    }
    Ok(way)
}

/// Does what ends a step: one entry of a [`Way`].
pub fn play(run: &mut Run, step: &Step, path: &[Act], answer: Option<&str>) {
    for act in path {
        run.act(act, false);
    }
    if let Some(answer) = answer {
        run.answer(answer, false);
    }
    if step.kind.is_told() {
        run.done();
    }
}

fn right_answer(step: &Step) -> Option<String> {
    let goal = Goal::of(step)?;
    step.answer
        .iter()
        .find(|a| goal.is_met_by(&Fact::answered(&a.id)))
        .map(|a| a.id.clone())
}

/// Proves that every variant can be finished. Gives what cannot be done; empty for a lesson that can be used.
pub fn prove_ways(lesson: &Arc<Lesson>, persona: &Arc<Persona>) -> Vec<String> {
    let stuck = |(index, variant): (usize, &Arc<Scenario>)| {
        let step = solve(lesson, persona, index).err()?;
        Some(format!("step `{step}` cannot be finished in variant `{}`", variant.id))
    };
    lesson.variant.iter().enumerate().filter_map(stuck).collect()
}

/// Proves a lesson: every variant can be finished, every mistake declared in a step of it can be made, and the step
/// can still be finished after it. Gives what cannot be done, in plain words that name the step first; empty for a
/// sound lesson.
pub fn prove(lesson: &Arc<Lesson>, persona: &Arc<Persona>) -> Vec<String> {
    let mut faults = Vec::new();
    let mut made = HashSet::new();
    for variant in 0..lesson.variant.len() {
        let name = lesson.variant.get(variant).map(|v| v.id.clone()).unwrap_or_default();
        if let Some(run) = Run::begin(lesson, persona, variant, Fade::default()) {
            let mut found = Vec::new();
            prove_from(lesson, run, &mut made, &mut found);
            faults.extend(found.into_iter().map(|f| format!("{f} in variant `{name}`")));
        }
    }
    faults.sort();
    faults.dedup();
    if !faults.is_empty() {
        // Mistakes beyond a step that cannot be finished were never reached; they say nothing yet.
        return faults;
    }
    for step in &lesson.step {
        for (i, watch) in step.watch.iter().enumerate() {
            if !made.contains(&(step.id.clone(), i)) {
                faults.push(format!(
                    "step `{}`: the mistake `{}` can never be made",
                    step.id, watch.fact
                ));
            }
        }
    }
    faults
}

/// Every step from here, on each way on where there are several.
fn prove_from(lesson: &Arc<Lesson>, mut run: Run, made: &mut HashSet<(String, usize)>, faults: &mut Vec<String>) {
    while let Some(step) = run.step().cloned() {
        faults.extend(prove_mistakes(lesson, &run, &step, made));
        let (before, _) = run.position();
        if step.kind == StepKind::Branch {
            for branch in &step.branch {
                let mut taken = run.clone();
                if let Some(path) = search(run.world(), |_, fact| takes(branch, fact)) {
                    play(&mut taken, &step, &path, None);
                }
                if taken.position().0 <= before {
                    faults.push(format!(
                        "step `{}`: the branch to `{}` cannot be taken",
                        step.id, branch.to
                    ));
                } else {
                    prove_from(lesson, taken, made, faults);
                }
            }
            return;
        }
        let Some(path) = path_to(run.world(), &step) else {
            faults.push(format!("step `{}` cannot be finished", step.id));
            return;
        };
        play(&mut run, &step, &path, right_answer(&step).as_deref());
        if run.position().0 <= before {
            faults.push(format!("step `{}` cannot be finished", step.id));
            return;
        }
    }
}

/// Makes each mistake of a step that can be made from here, and finds the way on.
fn prove_mistakes(lesson: &Arc<Lesson>, run: &Run, step: &Step, made: &mut HashSet<(String, usize)>) -> Vec<String> {
    let mut faults = Vec::new();
    for (i, watch) in step.watch.iter().enumerate() {
        let mut slipped = run.clone();
        if step.kind == StepKind::ReadThenAnswer {
            let Some(answer) = watch.with.get("answer") else {
                continue;
            };
            slipped.answer(answer, false);
        } else {
            let goal = Goal::of(step);
            let slips =
                |fact: &Fact| is_watched(watch, fact) && !goal.as_ref().is_some_and(|goal| goal.is_met_by(fact));
            let Some(path) = search(run.world(), |_, fact| slips(fact)) else {
                continue;
            };
            for act in &path {
                slipped.act(act, false);
            }
        }
        if slipped.outcome().slips == 0 {
            continue;
        }
        made.insert((step.id.clone(), i));
        if slipped.is_waiting_for_way_back() {
            slipped.undo();
        }
        if path_to(slipped.world(), step).is_none() {
            faults.push(format!(
                "step `{}`: no way on after the mistake `{}`",
                step.id, watch.fact
            ));
        }
    }
    if step.kind == StepKind::DecideStop {
        faults.extend(prove_wrong_decision(lesson, run, step));
    }
    faults
}

/// The wrong decision on a request is always a mistake with its own message.
fn prove_wrong_decision(lesson: &Arc<Lesson>, run: &Run, step: &Step) -> Option<String> {
    let wrong = |world: &World, fact: &Fact| {
        fact.genuine().is_some() && mistake(lesson, step, world, fact).is_some_and(|m| !m.say.is_empty())
    };
    search(run.world(), wrong)
        .is_none()
        .then(|| format!("step `{}`: the wrong decision has no message", step.id))
}
