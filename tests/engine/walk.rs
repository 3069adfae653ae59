//! Long walks and many short ones.

use std::sync::atomic::{AtomicUsize, Ordering};

use egne_core::session::{Place, State};
use egne_core::views::Event;
use egne_tests::shipped;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::chance::{Chance, event};
use crate::world::World;

/// Events of the long walk, for each lesson; `EGNE_WALK=1000000 cargo test -p egne-tests --test engine walk` goes farther.
fn far() -> usize {
    std::env::var("EGNE_WALK")
        .ok()
        .and_then(|far| far.parse().ok())
        .unwrap_or(20_000)
}

fn walk_far(lesson: &str, seed: u64) {
    let mut world = World::new();
    let mut chance = Chance(seed);
    let mut finished = 0;
    for step in 0..far() {
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
    assert!(finished > 0, "the walk through {lesson} never came to an end");
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

/// As many threads as there are cores: each lesson is walked through on its own.
#[test]
fn a_long_walk_through_each_lesson_never_panics_and_always_has_a_way_on() {
    let ids = ids();
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(id) = ids.get(next.fetch_add(1, Ordering::Relaxed)) {
                    walk_far(
                        id,
                        id.bytes().fold(0x0F16_6E12, |seed, byte| seed * 31 + u64::from(byte)),
                    );
                }
            });
        }
    });
}

fn ids() -> Vec<String> {
    shipped::lessons().iter().map(|(lesson, _)| lesson.id.clone()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_sequence_of_events_panics_or_leaves_without_a_way(
        lesson in proptest::sample::select(ids()),
        calm in any::<bool>(),
        choices in vec((0_usize..10, 0_usize..4096), 0..300),
    ) {
        let mut world = World::new();
        if calm {
            world.take(Event::Pressed("calm".to_owned()));
        }
        world.take(Event::LessonChosen(lesson));
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
