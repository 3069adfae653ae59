//! Every declared mistake can be made and mended, those of the whole lesson too; a double touch skips nothing.

use std::sync::Arc;

use egne_core::lessons::{FactPattern, Fade, Lesson, Run, Step, StepKind, Watch, path_to, prove, solve};
use egne_core::session::Place;
use egne_core::views::Event;
use egne_tests::{Offer, next_event, offers, shipped};

use crate::every_way::begin;
use crate::world::World;

#[test]
fn every_lesson_is_proven() {
    for (lesson, persona) in shipped::lessons() {
        assert_eq!(prove(&lesson, &persona), Vec::<String>::new(), "{}", lesson.id);
        for variant in 0..lesson.variant.len() {
            let steps = solve(&lesson, &persona, variant).unwrap().len();
            let straight = lesson
                .step
                .iter()
                .all(|step| step.branch.is_empty() && step.then.is_empty());
            assert!(
                steps == lesson.steps_of(variant).len() || (!straight && steps > 0),
                "{}",
                lesson.id
            );
        }
    }
}

#[test]
fn every_mistake_of_the_whole_lesson_can_be_made_somewhere_and_mended() {
    for (lesson, persona) in shipped::lessons() {
        for watch in &lesson.watch {
            let mended = (0..lesson.variant.len()).any(|variant| {
                let way = solve(&lesson, &persona, variant).unwrap();
                let mut run = Run::begin(&lesson, &persona, variant, Fade::default()).unwrap();
                way.into_iter().any(|(_, path, answer)| {
                    let made = make(&lesson, &run, watch);
                    let told = run.step().is_some_and(|step| step.kind.is_told());
                    path.iter().for_each(|act| {
                        run.act(act, false);
                    });
                    answer.iter().for_each(|answer| {
                        run.answer(answer, false);
                    });
                    if told {
                        run.done();
                    }
                    made
                })
            });
            assert!(
                mended,
                "the mistake {} of {} is never made and mended",
                watch.fact, lesson.id
            );
        }
    }
}

/// Makes the mistake from here, where it can be made, and looks for the way on.
fn make(lesson: &Arc<Lesson>, run: &Run, watch: &Watch) -> bool {
    let Some(step) = run.step().filter(|step| step.kind != StepKind::ReadThenAnswer) else {
        return false;
    };
    let goal = FactPattern {
        fact: watch.fact.clone(),
        with: watch.with.clone(),
    };
    let wanted = Step {
        goal: Some(goal),
        kind: StepKind::Tap,
        branch: Vec::new(),
        ..lesson.step[0].clone()
    };
    let Some(path) = path_to(run.world(), &wanted) else {
        return false;
    };
    let mut slipped = run.clone();
    for act in &path {
        slipped.act(act, false);
    }
    let slips = slipped.outcome().slips;
    if slipped.is_waiting_for_way_back() {
        slipped.undo();
    }
    let there = slipped.step().is_some_and(|s| s.id == step.id);
    slips > 0 && there && path_to(slipped.world(), step).is_some()
}

/// What can be touched again where it was touched: there the window's own guard of 300 ms holds a second touch back
/// (ui/tests/wired.rs), but for the figures of a code, which are touched twice on purpose.
fn is_there_still(event: &Event, world: &World) -> bool {
    let same = format!("{event:?}");
    offers(&world.screen)
        .iter()
        .flat_map(Offer::events)
        .any(|offered| format!("{offered:?}") == same)
}

#[test]
fn a_double_touch_never_skips_a_step() {
    for (lesson, _) in shipped::lessons() {
        for variant in &lesson.variant {
            let mut world = World::new();
            begin(&mut world, &lesson.id, &variant.id);
            while let Some(event) = next_event(&world.state) {
                let before = world.state.run().map(|run| run.position().0);
                world.take(event.clone());
                let twice = !is_there_still(&event, &world);
                let once = (
                    world.state.run().map(|run| run.position().0),
                    matches!(world.state.place(), Place::End(_)),
                );
                if twice {
                    world.take(event.clone());
                }
                let after = (
                    world.state.run().map(|run| run.position().0),
                    matches!(world.state.place(), Place::End(_)),
                );
                assert_eq!(once, after, "{event:?} twice went on from {before:?}");
            }
            assert!(matches!(world.state.place(), Place::End(_)));
        }
    }
}
