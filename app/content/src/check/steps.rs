//! The steps: named once, answered in words whatever the learner does, secret where they are.
//!
//! Deliberately absent: their texts, and whether they can be finished.

use std::collections::BTreeSet;

use egne_core::lessons::{Goal, Lesson, Step, StepKind, Watch};
use egne_core::sandbox::Fact;
use egne_core::sandbox::pages::{Pages, Part};
use egne_core::sandbox::rules::Rule;

use super::Known;
use super::repeated::repeated;
use super::sources::{Read, Sources};
use super::toml_file::TomlFile;
use crate::ContentFault;

pub(super) fn check(sources: &Sources<'_>, _: &Known<'_>, faults: &mut Vec<ContentFault>) {
    let secret = secret_facts(&sources.shelf);
    for Read { file, content: lesson } in &sources.lessons {
        for (i, id) in repeated(lesson.step.iter().map(|step| &step.id)) {
            faults.push(file.fault(
                &format!("step.{i}.id"),
                format!("there is another step `{id}`"),
                "give the step an id of its own",
            ));
        }
        mistakes(file, "watch", &lesson.watch, faults);
        for (i, step) in lesson.step.iter().enumerate() {
            let path = format!("step.{i}");
            mistakes(file, &format!("{path}.watch"), &step.watch, faults);
            answers(file, &path, lesson, step, faults);
            if step.kind != StepKind::Branch && step.branch.len() == 1 {
                faults.push(file.fault(
                    &format!("{path}.branch.0"),
                    format!("step `{}` has a single branch", step.id),
                    "write then = where there is one way on, or give it kind = \"branch\" and a second one",
                ));
            }
            let typed = step
                .goal
                .as_ref()
                .is_some_and(|goal| secret.contains(goal.fact.as_str()));
            if typed && !step.look_away {
                faults.push(file.fault(
                    &format!("{path}.goal"),
                    format!("step `{}` types something secret before the helper's eyes", step.id),
                    "write look_away = true",
                ));
            }
        }
    }
}

/// A learner who made a mistake must be told what it was, and the more so where it would have cost something.
fn mistakes(file: &TomlFile, path: &str, watched: &[Watch], faults: &mut Vec<ContentFault>) {
    for (i, watch) in watched
        .iter()
        .enumerate()
        .filter(|(_, watch)| watch.say.trim().is_empty())
    {
        let what = if watch.critical {
            format!("the critical mistake `{}` has no message", watch.fact)
        } else {
            format!("the mistake `{}` has no message", watch.fact)
        };
        faults.push(file.fault(
            &format!("{path}.{i}.say"),
            what,
            "write say = with a message: what was done, what it would have meant, how to mend it",
        ));
    }
}

fn answers(file: &TomlFile, path: &str, lesson: &Lesson, step: &Step, faults: &mut Vec<ContentFault>) {
    for (i, id) in repeated(step.answer.iter().map(|answer| &answer.id)) {
        faults.push(file.fault(
            &format!("{path}.answer.{i}.id"),
            format!("there is another answer `{id}`"),
            "give the answer an id of its own",
        ));
    }
    let watched = |id: &str| {
        let named = |watch: &&Watch| watch.fact == "coach.answered" && watch.with.get("answer").is_none_or(|a| a == id);
        step.watch.iter().chain(&lesson.watch).any(|watch| named(&watch))
    };
    let right = |id: &str| Goal::of(step).is_some_and(|goal| goal.is_met_by(&Fact::answered(id)));
    for (i, answer) in step.answer.iter().enumerate() {
        if !right(&answer.id) && !watched(&answer.id) {
            faults.push(file.fault(
                &format!("{path}.answer.{i}.id"),
                format!("the answer `{}` is wrong and nothing is said about it", answer.id),
                "add a [[step.watch]] on coach.answered with this answer",
            ));
        }
    }
}

/// Whether what follows this rule must not be seen by the helper.
fn is_secret(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::Pin | Rule::NewPin | Rule::RepeatPin | Rule::TemporaryPin | Rule::ActivationCode | Rule::Password
    )
}

/// Facts that come about by typing something secret.
fn secret_facts(pages: &Pages) -> BTreeSet<&str> {
    let secret = |part: &&Part| part.rule.is_some_and(is_secret);
    let mut facts = BTreeSet::new();
    for part in pages.iter().flat_map(|page| &page.part).filter(secret) {
        facts.insert(part.typed.as_str());
        if part.is_keypad() {
            facts.extend(part.on.iter().map(|outcome| outcome.fact.as_str()));
        }
    }
    facts.remove("");
    facts
}
