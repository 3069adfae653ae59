//! Where things stand in the picture: boxes in rows, and ways between steps, as each variant takes them.
//!
//! Deliberately absent: colours and letters.

use std::collections::BTreeMap;

use egne_core::lessons::{Lesson, Step, StepKind};

/// A way from one step to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Way {
    /// Index of the step it leaves.
    pub from: usize,
    /// Index of the step it leads to; the number of steps where it ends the lesson.
    pub to: usize,
    /// Why it is taken, and in which variants where not in all.
    pub label: String,
    /// How far left it runs; none where it leads straight down.
    pub lane: Option<usize>,
}

/// What brings a learner from one step to another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Why {
    Order,
    Then,
    Fact(String),
}

/// Every way that some variant takes, from top to bottom.
pub(super) fn ways(lesson: &Lesson) -> Vec<Way> {
    let mut taken: BTreeMap<(usize, usize, Why), Vec<&str>> = BTreeMap::new();
    for (v, variant) in lesson.variant.iter().enumerate() {
        let steps = lesson.steps_of(v);
        for (position, from) in steps.iter().enumerate() {
            let Some(step) = lesson.step.get(*from) else { continue };
            for (why, to) in ways_on(step) {
                let is = |index: &&usize| {
                    lesson
                        .step
                        .get(**index)
                        .is_some_and(|step| to == Some(step.id.as_str()))
                };
                let next = if why == Why::Order {
                    steps.get(position + 1)
                } else {
                    steps.iter().find(is)
                };
                let next = next.copied().unwrap_or(lesson.step.len());
                taken.entry((*from, next, why)).or_default().push(&variant.id);
            }
        }
    }
    let there = |from: usize| {
        (0..lesson.variant.len())
            .filter(|v| lesson.steps_of(*v).contains(&from))
            .count()
    };
    let mut ways: Vec<Way> = taken
        .into_iter()
        .map(|((from, to, why), variants)| {
            let why = match why {
                Why::Order => None,
                Why::Then => Some("then".to_owned()),
                Why::Fact(fact) => Some(fact),
            };
            let only = (variants.len() < there(from)).then(|| variants.join(", "));
            let label: Vec<String> = why.into_iter().chain(only).collect();
            Way {
                from,
                to,
                label: label.join(" · "),
                lane: None,
            }
        })
        .collect();
    lanes(&mut ways);
    ways
}

/// Why a step is left, and for which step; none for the next in order.
fn ways_on(step: &Step) -> Vec<(Why, Option<&str>)> {
    let branches = step.branch.iter().map(|branch| {
        let fact = super::words::fact(&branch.fact, &branch.with);
        (Why::Fact(fact), Some(branch.to.as_str()))
    });
    let mut ways: Vec<(Why, Option<&str>)> = branches.collect();
    if step.kind != StepKind::Branch {
        ways.push(if step.then.is_empty() {
            (Why::Order, None)
        } else {
            (Why::Then, Some(&step.then))
        });
    }
    ways
}

/// Ways that leap over steps run beside them, each as near as the others leave it room.
fn lanes(ways: &mut [Way]) {
    let mut used: Vec<Vec<(usize, usize)>> = Vec::new();
    let mut leaps: Vec<&mut Way> = ways.iter_mut().filter(|way| way.to != way.from + 1).collect();
    leaps.sort_by_key(|way| (way.to.abs_diff(way.from), way.from));
    for way in leaps {
        let free = |lane: &Vec<(usize, usize)>| lane.iter().all(|(from, to)| way.to <= *from || *to <= way.from);
        let lane = used.iter().position(free).unwrap_or(used.len());
        if lane == used.len() {
            used.push(Vec::new());
        }
        if let Some(lane) = used.get_mut(lane) {
            lane.push((way.from, way.to));
        }
        way.lane = Some(lane);
    }
}

/// Tops of rows that are so high, with a gap under each; the last is the end of all.
pub(super) fn tops(first: u32, heights: &[u32], gap: u32) -> Vec<u32> {
    let mut top = first;
    let mut tops = vec![top];
    for height in heights {
        top += height + gap;
        tops.push(top);
    }
    tops
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_that_overlap_run_in_lanes_of_their_own() {
        let way = |from, to| Way {
            from,
            to,
            label: String::new(),
            lane: None,
        };
        let mut ways = [way(0, 1), way(0, 4), way(1, 3), way(3, 5), way(4, 6)];
        lanes(&mut ways);
        let lanes: Vec<Option<usize>> = ways.iter().map(|way| way.lane).collect();
        assert_eq!(lanes, [None, Some(1), Some(0), Some(0), Some(1)]);
        assert_eq!(tops(10, &[20, 30], 5), [10, 35, 70]);
    }
}
