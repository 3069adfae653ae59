//! Which steps a learner comes to, in each variant, by order, `then` and branches.
//!
//! Deliberately absent: whether a step can be finished, which the machine search proves.

use std::collections::BTreeSet;

use egne_core::lessons::{Lesson, Step, StepKind};

use super::Known;
use super::sources::{Read, Sources};
use crate::ContentFault;

pub(super) fn check(sources: &Sources<'_>, _: &Known<'_>, faults: &mut Vec<ContentFault>) {
    for Read { file, content: lesson } in sources.lessons.iter().filter(|read| !read.content.variant.is_empty()) {
        let mut reached = BTreeSet::new();
        for (v, variant) in lesson.variant.iter().enumerate() {
            let (here, lost) = walk(lesson, v);
            reached.extend(here);
            for (path, step, to) in lost {
                faults.push(file.fault(
                    &path,
                    format!(
                        "step `{step}` leads to `{to}`, which is not in variant `{}`",
                        variant.id
                    ),
                    "let that step be in the variant too, or lead elsewhere",
                ));
            }
        }
        let in_some =
            |step: &Step| step.only.is_empty() || lesson.variant.iter().any(|variant| step.only.contains(&variant.id));
        for (i, step) in lesson.step.iter().enumerate() {
            if in_some(step) && !reached.contains(&i) {
                faults.push(file.fault(
                    &format!("step.{i}.id"),
                    format!("step `{}` is never reached", step.id),
                    "lead to it with then or [[step.branch]], or take it out",
                ));
            }
        }
    }
}

/// A way on to a step that the variant does not have: path, step, target.
type Lost = (String, String, String);

/// Steps that are reached in a variant, and ways on that end in nothing.
fn walk(lesson: &Lesson, variant: usize) -> (BTreeSet<usize>, Vec<Lost>) {
    let steps = lesson.steps_of(variant);
    let mut reached = BTreeSet::new();
    let mut lost = Vec::new();
    let mut waiting = vec![0];
    while let Some(position) = waiting.pop() {
        let Some(&index) = steps.get(position) else { continue };
        let Some(step) = lesson.step.get(index).filter(|_| reached.insert(index)) else {
            continue;
        };
        for (path, to) in ways_on(lesson, index, step) {
            let is = |i: &usize| lesson.step.get(*i).is_some_and(|step| step.id == to);
            match steps.iter().position(is) {
                Some(next) => waiting.push(next),
                None if lesson.step.iter().any(|step| step.id == to) => {
                    lost.push((format!("step.{index}.{path}"), step.id.clone(), to.to_owned()));
                }
                None => {}
            }
        }
        if goes_on(lesson, index, step) {
            waiting.push(position + 1);
        }
    }
    (reached, lost)
}

/// The step after this one is the next in order. What the reader refuses counts as not written.
fn goes_on(lesson: &Lesson, index: usize, step: &Step) -> bool {
    (step.kind != StepKind::Branch || step.branch.is_empty()) && !comes_later(lesson, index, &step.then)
}

fn comes_later(lesson: &Lesson, index: usize, id: &str) -> bool {
    id == "end" || lesson.step.iter().skip(index + 1).any(|step| step.id == id)
}

/// The later steps that a step names: path within it, and id.
fn ways_on<'s>(lesson: &Lesson, index: usize, step: &'s Step) -> Vec<(String, &'s str)> {
    let branches = step
        .branch
        .iter()
        .enumerate()
        .map(|(i, branch)| (format!("branch.{i}.to"), branch.to.as_str()));
    let then = (step.kind != StepKind::Branch).then(|| ("then".to_owned(), step.then.as_str()));
    branches
        .chain(then)
        .filter(|(_, to)| comes_later(lesson, index, to))
        .collect()
}
