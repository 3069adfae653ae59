//! Long walks and many short ones.

use egne_core::session::{Place, State};
use egne_core::views::Event;
use egne_tests::shipped;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::chance::{Chance, event};
use crate::world::World;

/// Events of the long walk, for each lesson.
const FAR: usize = 20_000;

fn walk_far(lesson: &str, seed: u64) {
    let mut world = World::new();
    let mut chance = Chance(seed);
    let mut finished = 0;
    for step in 0..FAR {
        if !matches!(world.state.place(), Place::Lesson(_)) && chance.below(4) > 0 {
            finished += usize::from(matches!(world.state.place(), Place::End(_)));
            world.take(Event::LessonChosen(lesson.to_owned()));
        }
        let (kind, pick) = (chance.below(10), chance.below(4096));
        let next = event(&world, kind, pick);
        world.take(next);
        if step % 16 == 0 {
            world.json();
        }
        if step % 500 == 0 {
            can_go_on(&world.state);
        }
    }
    assert!(finished > 20, "the walk hardly ever came to an end: {finished}");
}

/// From here the lesson can be finished, and the learner can leave.
fn can_go_on(state: &State) {
    let mut world = World::new();
    world.state = state.clone();
    world.take(Event::Resized(egne_core::views::Size {
        width: 1280,
        height: 800,
    }));
    assert!(world.leave(), "no way out from {:?}", state.place());
    world.state = state.clone();
    if matches!(state.place(), Place::Lesson(_)) && state.over().is_none() {
        assert!(
            world.finish(),
            "no way to the end from {:?}",
            state.run().and_then(|r| r.step())
        );
    }
}

#[test]
fn a_long_walk_through_b2_never_panics_and_always_has_a_way_on() {
    walk_far("b2", 0x00EE_61E5);
}

#[test]
fn a_long_walk_through_b5_never_panics_and_always_has_a_way_on() {
    walk_far("b5", 0x0F16_6E12);
}

#[test]
fn every_lesson_has_its_long_walk() {
    let ids: Vec<String> = shipped::lessons().iter().map(|(lesson, _)| lesson.id.clone()).collect();
    assert_eq!(ids, ["b2", "b5"], "give the new lesson a walk of its own");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_sequence_of_events_panics_or_leaves_without_a_way(
        lesson in prop_oneof![Just("b2"), Just("b5")],
        calm in any::<bool>(),
        choices in vec((0_usize..10, 0_usize..4096), 0..300),
    ) {
        let mut world = World::new();
        if calm {
            world.take(Event::Pressed("calm".to_owned()));
        }
        world.take(Event::LessonChosen(lesson.to_owned()));
        for (kind, pick) in choices {
            let next = event(&world, kind, pick);
            world.take(next);
        }
        world.json();
        can_go_on(&world.state);
    }

    #[test]
    fn whatever_is_typed_stays_out_of_the_screen_and_the_debug_text(typed in "[0-9a-zæøå\u{600}-\u{6ff}\u{202e} -]{6,60}") {
        let mut world = World::new();
        world.take(Event::LessonChosen("b2".to_owned()));
        world.take(Event::BlockPressed("log-on".to_owned()));
        world.take(Event::BlockPressed("choose-mitid".to_owned()));
        world.take(Event::TextSet(egne_core::domain::Sensitive::new(typed.clone())));
        let json = world.json();
        let debug = format!("{:?}{:?}", world.state, world.screen);
        prop_assert!(!json.contains(&typed));
        prop_assert!(!debug.contains(&typed));
    }
}
