//! The session through pause, sleep, back and kill; fingers beside each other; keys.

use std::time::Duration;

use egne_android::TouchPhase::{Cancelled, Down, Moved, Up};
use egne_android::simulate::SimulatedActivity;
use egne_android::{Extent, Report};
use egne_core::session::{Over, State};
use egne_core::views::{Body, Event, TextSize};

use crate::stage::Stage;

const TABLET: Extent = Extent::new(1280, 800);

fn stage() -> Stage {
    Stage::new(TABLET, 160)
}

fn come_back(stage: &Stage) {
    stage.activity().open();
    stage.settle();
}

#[test]
fn a_short_pause_loses_nothing_and_gives_no_time_away() {
    let stage = stage();
    stage.enter_first_lesson();
    stage.activity().go_home();
    stage.pass(Duration::from_secs(200));
    come_back(&stage);
    assert_eq!(stage.place(), "lesson");
    stage.assert_right("after a short pause");
    // 200 seconds were without a touch; forty more, and the learner is asked.
    stage.pass(Duration::from_secs(41));
    assert_eq!(stage.look(State::over), Some(Over::Idle));
}

#[test]
fn after_a_long_sleep_nobody_is_there() {
    let stage = stage();
    stage.enter_first_lesson();
    stage.activity().go_home();
    stage.settle();
    stage.activity().sleep(Duration::from_secs(301));
    come_back(&stage);
    assert_eq!(stage.place(), "start");
    assert!(stage.look(State::is_fresh));
    stage.assert_right("after a long sleep");
}

#[test]
fn what_was_left_behind_is_wiped_before_anybody_returns() {
    let stage = stage();
    stage.enter_first_lesson();
    stage.activity().go_home();
    stage.pass(Duration::from_secs(299));
    assert_eq!(stage.place(), "lesson");
    stage.pass(Duration::from_secs(1));
    assert!(stage.look(State::is_fresh), "at the limit, in the background");
    let turns = stage.activity().turns();
    stage.pass(Duration::from_secs(36_000));
    assert!(
        stage.activity().turns() - turns < 3,
        "nothing wakes a tablet that was laid away"
    );
    come_back(&stage);
    assert_eq!(stage.place(), "start");
    stage.assert_right("on return");
}

#[test]
fn a_touch_with_the_return_meets_the_session_as_it_is_then() {
    let stage = stage();
    stage.enter_first_lesson();
    let (x, y) = stage.button("Tilbage");
    stage.activity().go_home();
    stage.settle();
    stage.activity().sleep(Duration::from_secs(3000));
    stage.activity().open();
    stage.activity().tap(x, y);
    stage.pass(Duration::from_secs(1));
    assert_eq!(stage.place(), "start");
    assert!(!stage.activity().has_left());
}

#[test]
fn every_pause_counts_and_one_second_once() {
    let stage = stage();
    stage.enter_first_lesson();
    for _ in 0..7 {
        stage.activity().go_home();
        stage.pass(Duration::from_secs(30));
        come_back(&stage);
        // In front for half as long.
        stage.pass(Duration::from_secs(3));
    }
    // 7 x 33 = 231 seconds.
    assert_eq!(stage.look(State::over), None);
    stage.pass(Duration::from_secs(10));
    assert_eq!(stage.look(State::over), Some(Over::Idle));
}

#[test]
fn back_is_one_step_and_leaves_only_from_the_first_screen() {
    let stage = stage();
    stage.enter_first_lesson();
    stage.take(Event::Pressed("display".to_owned()));
    assert_eq!(stage.look(State::over), Some(Over::Settings));
    for expected in ["lesson", "lessons", "start"] {
        stage.activity().back();
        stage.pass(Duration::from_millis(500));
        assert_eq!(stage.place(), expected);
        assert_eq!(stage.look(State::over), None);
        assert!(!stage.activity().has_left());
    }
    stage.activity().back();
    assert!(!stage.settle(), "the loop ends with the activity");
    assert!(stage.activity().has_left());
}

#[test]
fn a_back_gesture_that_was_taken_back_does_nothing() {
    let stage = stage();
    stage.enter_first_lesson();
    let key = |down: bool, repeated: bool, cancelled: bool| {
        stage.activity().tell(Report::Keyed(egne_android::Key {
            code: 4,
            letter: None,
            down,
            repeated,
            cancelled,
        }));
    };
    key(true, false, true);
    key(true, true, false);
    stage.pass(Duration::from_millis(500));
    assert_eq!(stage.place(), "lesson");
}

#[test]
fn two_fingers_type_no_figure_twice() {
    let stage = stage();
    stage.go_to("b2", "pin");
    let (x, y) = stage.button("4");
    let (other_x, other_y) = stage.button("7");
    stage.touch(0, Down, x, y);
    stage.touch(1, Down, other_x, other_y);
    stage.pass(Duration::from_millis(200));
    stage.touch(1, Up, other_x, other_y);
    stage.pass(Duration::from_millis(200));
    stage.touch(0, Up, x, y);
    stage.pass(Duration::from_millis(200));
    assert_eq!(stage.posted("BlockPressed(pin)"), 1);
}

#[test]
fn a_thumb_on_the_edge_is_in_nobodys_way() {
    let stage = stage();
    stage.touch(5, Down, 3.0, 400.0);
    stage.touch(5, Moved, 4.0, 401.0);
    let (x, y) = stage.button("Dansk");
    stage.touch(6, Down, x, y);
    stage.pass(Duration::from_millis(120));
    stage.touch(6, Up, x, y);
    stage.pass(Duration::from_millis(600));
    assert_eq!(stage.place(), "lessons");
    stage.touch(5, Up, 4.0, 401.0);
    stage.pass(Duration::from_millis(600));
    assert_eq!(stage.place(), "lessons");
}

#[test]
fn a_touch_that_the_system_takes_presses_nothing() {
    let stage = stage();
    let (x, y) = stage.button("Dansk");
    stage.touch(0, Down, x, y);
    stage.pass(Duration::from_millis(150));
    stage.touch(0, Cancelled, x, y);
    stage.pass(Duration::from_millis(600));
    assert_eq!(stage.place(), "start");
    stage.touch(0, Down, x, y);
    stage.pass(Duration::from_millis(150));
    stage.activity().go_home();
    come_back(&stage);
    stage.touch(0, Up, x, y);
    stage.pass(Duration::from_millis(600));
    assert_eq!(
        stage.place(),
        "start",
        "a finger that was down before the pause is nobody's after it"
    );
    stage.assert_right("after touches that did nothing");
}

#[test]
fn a_keyboard_that_is_plugged_in_is_used() {
    let stage = stage();
    for (code, letter) in [(61, None), (66, Some('\n'))] {
        stage.activity().key(code, letter);
        stage.pass(Duration::from_millis(400));
    }
    assert_ne!(stage.place(), "trouble");
    stage.go_to("b2", "user-id");
    stage.take(Event::BlockPressed("user-id".to_owned()));
    stage.activity().key(29, Some('a'));
    stage.activity().key(41, Some('m'));
    stage.pass(Duration::from_millis(300));
    assert_eq!(stage.posted("Typed"), 2);
    // Escape is one step back, as on a terminal.
    stage.activity().key(111, None);
    stage.pass(Duration::from_millis(500));
    assert_eq!(stage.place(), "lessons");
}

#[test]
fn the_systems_size_of_type_is_the_sessions_own() {
    let activity = SimulatedActivity::new(TABLET, 160);
    activity.set_type_scale(1.3);
    let stage = Stage::with(activity);
    assert_eq!(stage.look(|state| state.settings().text_size), TextSize::Large);
    assert!(stage.look(State::is_fresh));
    let set_elsewhere = |scale: f32| {
        stage.activity().go_home();
        stage.activity().set_type_scale(scale);
        stage.pass(Duration::from_secs(20));
        come_back(&stage);
        stage.look(|state| state.settings().text_size)
    };
    assert_eq!(set_elsewhere(2.0), TextSize::Largest);
    assert!(stage.look(State::is_fresh));
    stage.take(Event::Pressed("text-size-0".to_owned()));
    assert_eq!(set_elsewhere(1.5), TextSize::Normal, "the learner's own choice stays");
    stage.take(Event::Pressed("wipe".to_owned()));
    assert_eq!(stage.look(|state| state.settings().text_size), TextSize::Larger);
    let sizes = [0.85, 1.0, 1.15, 1.3, 1.5, 1.8, 2.0, f32::NAN].map(egne_fingre::tablet::text_size);
    use TextSize::{Large, Larger, Largest, Normal};
    assert_eq!(sizes, [Normal, Normal, Large, Large, Larger, Largest, Largest, Largest]);
}

#[test]
fn who_has_a_screen_reader_on_is_told_first_that_it_does_not_help() {
    let activity = SimulatedActivity::new(TABLET, 160);
    activity.explore_by_touch(true);
    let stage = Stage::with(activity);
    let lines = |stage: &Stage| match stage.program.shell.screen().unwrap().body {
        Body::Start(start) => start.disclaimer,
        _ => panic!("not the first screen"),
    };
    let told = lines(&stage);
    assert!(told[0].contains("skærmlæser"), "{told:?}");
    assert_eq!(told.len(), 2, "once, as both languages are Danish");
    stage.take(Event::LanguageChosen("ar".to_owned()));
    stage.take(Event::Pressed("back".to_owned()));
    let told = lines(&stage);
    assert!(told[0].contains("skærmlæser") && told[1].contains("الشاشة"), "{told:?}");
    stage.assert_right("with a screen reader on");
    stage.activity().explore_by_touch(false);
    stage.activity().go_home();
    stage.pass(Duration::from_secs(20));
    come_back(&stage);
    assert!(!lines(&stage)[0].contains("skærmlæser"));
}
