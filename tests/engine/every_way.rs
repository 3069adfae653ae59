//! Every lesson in every variant, language, mode and fade level is finished by the machine, and every screen on the way
//! is whole: no gap, every picture there, the mark on every imitation, and with pictures first a way without reading.

use std::collections::BTreeSet;

use egne_core::lessons::{Fade, Step};
use egne_core::session::{Place, button};
use egne_core::views::{Body, Event, Here, Lesson};
use egne_tests::{Bench, next_event, shipped};
use serde_json::Value;

use crate::world::World;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Mode {
    Normal,
    Calm,
    PicturesFirst,
}

#[test]
fn every_lesson_is_finished_in_every_language_normally() {
    finish_all(Mode::Normal);
}

#[test]
fn every_lesson_is_finished_in_every_language_in_calm_mode() {
    finish_all(Mode::Calm);
}

#[test]
fn every_lesson_is_finished_in_every_language_with_pictures_first() {
    finish_all(Mode::PicturesFirst);
}

fn finish_all(mode: Mode) {
    let mut pictures = BTreeSet::new();
    for (lesson, _) in shipped::lessons() {
        for language in shipped::languages() {
            for variant in 0..lesson.variant.len() {
                let mut world = World::new();
                match mode {
                    Mode::Normal => {}
                    Mode::Calm => world.take(Event::Pressed(button::CALM.to_owned())),
                    Mode::PicturesFirst => world.take(Event::Pressed(button::PICTURES_FIRST.to_owned())),
                }
                world.take(Event::LanguageChosen(language.clone()));
                for fade in 0..=Fade::ALONE {
                    begin(&mut world, &lesson.id, &lesson.variant[variant].id);
                    let name = format!(
                        "{} {} {language} {mode:?} fade {fade}",
                        lesson.id, lesson.variant[variant].id
                    );
                    assert_eq!(world.state.run().unwrap().fade().level(), fade, "{name}");
                    follow(&mut world, mode, &name, &mut pictures);
                }
            }
        }
    }
    drawn(&pictures);
}

/// In and out until the variant's turn has come.
pub fn begin(world: &mut World, lesson: &str, variant: &str) {
    for _ in 0..16 {
        world.take(Event::LessonChosen(lesson.to_owned()));
        if world.state.run().unwrap().world().scenario().id == variant {
            return;
        }
        world.press(button::BACK);
    }
    panic!("{lesson} never comes in the variant {variant}");
}

fn follow(world: &mut World, mode: Mode, name: &str, pictures: &mut BTreeSet<String>) {
    for _ in 0..100 {
        collect(&serde_json::from_str(&world.json()).unwrap(), pictures);
        if matches!(world.state.place(), Place::End(_)) {
            return;
        }
        let Body::Lesson(lesson) = &world.screen.body else {
            panic!("{name}: left the lesson")
        };
        if mode == Mode::PicturesFirst {
            let judges = world.state.run().and_then(|run| run.step()).is_some_and(Step::asks);
            if judges && !needs_no_reading(lesson) {
                world.press(button::HINT); // where there is something to judge, the hand comes with a hint
            }
            let Body::Lesson(lesson) = &world.screen.body else {
                panic!("{name}: left the lesson")
            };
            assert!(
                needs_no_reading(lesson),
                "{name}: neither a hand nor pictures: {}",
                lesson.say.shown
            );
        }
        let event = next_event(&world.state).unwrap_or_else(|| panic!("{name}: nothing leads on"));
        world.take(event);
    }
    panic!("{name}: the lesson never ended");
}

/// A picture of the act, and a hand at its place; where there is something to decide, pictures to compare.
fn needs_no_reading(lesson: &Lesson) -> bool {
    let json = serde_json::to_string(&(&lesson.devices, &lesson.answers, &lesson.keyboard)).unwrap();
    let hand = json.contains(&format!("\"here\":\"{:?}\"", Here::Hand));
    let compared = !lesson.asked.is_empty() && lesson.wish.as_ref().is_some_and(|wish| !wish.picture.is_empty());
    let chosen = !lesson.answers.is_empty() && lesson.answers.iter().all(|answer| !answer.picture.is_empty());
    // A choice among pictures: the hand comes with the first hint.
    let among = lesson
        .devices
        .iter()
        .flat_map(|d| &d.blocks)
        .any(|b| b.tiles.iter().any(|t| !t.picture.is_empty()));
    let said = lesson.told.as_ref().is_some_and(|button| !button.picture.is_empty());
    lesson.pictures_first && !lesson.picture.is_empty() && (hand || compared || chosen || among || said)
}

fn collect(value: &Value, pictures: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                if let (true, Some(id)) = (matches!(key.as_str(), "picture" | "asked" | "result"), value.as_str()) {
                    pictures.insert(id.to_owned());
                }
                collect(value, pictures);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, pictures)),
        _ => {}
    }
}

fn drawn(pictures: &BTreeSet<String>) {
    let folder = shipped::root().join("ui/pictures");
    let missing: Vec<&String> = pictures
        .iter()
        .filter(|id| !id.is_empty() && !folder.join(format!("{id}.svg")).is_file())
        .collect();
    assert!(
        pictures.len() > 20 && missing.is_empty(),
        "no drawing in ui/pictures for {missing:?}"
    );
}

/// The same by a finger, through the shell, in a language and variant each.
#[test]
fn a_finger_finishes_every_lesson_through_the_shell() {
    for (lesson, _) in shipped::lessons() {
        for (language, variant) in shipped::languages().iter().zip(&lesson.variant) {
            let bench = Bench::new();
            bench.language(language);
            bench.lesson_in(&lesson.id, &variant.id);
            bench.finish();
            bench.await_slip();
            bench.press(button::FINISHED);
            bench.press(button::FINISHED);
            assert!(bench.look(|state| state.is_fresh()));
        }
    }
}
