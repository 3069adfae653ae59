//! Pictures: at every size, after every turn of the tablet, with bars and cut-outs, and only what changed.

use std::time::Duration;

use egne_android::simulate::WindowTrouble;
use egne_android::{Extent, Insets};
use egne_core::views::Event;

use crate::stage::{SIZES, Stage};

/// A thread for each size, as each has a platform of its own.
fn at_each_size(test: fn(Stage)) {
    for (screen, dots_per_inch) in SIZES {
        let on = std::thread::spawn(move || test(Stage::new(screen, dots_per_inch)));
        if let Err(panic) = on.join() {
            std::panic::resume_unwind(panic);
        }
    }
}

#[test]
fn a_lesson_is_opened_by_touch_and_drawn() {
    at_each_size(|stage| {
        assert_eq!(stage.place(), "start");
        stage.assert_right("at the start");
        let start = stage.shown();
        assert!(start.colours() > 20, "the picture is blank");
        stage.enter_first_lesson();
        stage.assert_right("in the lesson");
        let lesson = stage.shown();
        assert!(lesson.colours() > 20 && lesson != start);
        assert_eq!(lesson.undrawn(), 0);
    });
}

#[test]
fn the_tablet_is_turned_in_the_middle_of_a_lesson() {
    let stage = Stage::new(Extent::new(1280, 800), 160);
    stage.enter_first_lesson();
    let before = stage.look(|state| state.run().unwrap().step().unwrap().id.clone());
    for size in [(800, 1280), (1280, 800), (640, 800), (1280, 736), (800, 1280)] {
        stage.activity().turn_to(Extent::new(size.0, size.1));
        stage.pass(Duration::from_millis(700));
        stage.assert_right(&format!("turned to {size:?}"));
        assert_eq!(
            stage.look(|state| (state.metrics().size.width, state.metrics().size.height)),
            size
        );
    }
    assert_eq!(
        stage.look(|state| state.run().unwrap().step().unwrap().id.clone()),
        before
    );
}

#[test]
fn nothing_stands_under_bars_and_cut_outs() {
    let stage = Stage::new(Extent::new(1200, 1920), 240);
    stage.activity().set_insets(Insets {
        left: 0,
        top: 60,
        right: 0,
        bottom: 90,
    });
    stage.pass(Duration::from_millis(100));
    stage.assert_right("with bars");
    assert_eq!(stage.look(|state| state.metrics().size.height), 1180);
    stage.enter_first_lesson();
    stage.assert_right("in a lesson with bars");
    stage.activity().set_insets(Insets {
        left: 77,
        top: 0,
        right: 33,
        bottom: 0,
    });
    stage.pass(Duration::from_millis(100));
    stage.assert_right("with a cut-out at the side");
    // Bars that are larger than the window are those of before it was turned: better under them than not at all.
    stage.activity().set_insets(Insets {
        left: 900,
        top: 0,
        right: 900,
        bottom: 0,
    });
    stage.pass(Duration::from_millis(100));
    assert!(stage.activity().faults().is_empty());
}

#[test]
fn larger_pictures_of_the_system_are_larger_here() {
    let stage = Stage::new(Extent::new(1200, 1920), 240);
    stage.enter_first_lesson();
    for dots_per_inch in [213, 320, 204, 240] {
        stage.activity().set_density(dots_per_inch);
        stage.pass(Duration::from_millis(700));
        stage.assert_right(&format!("at {dots_per_inch} dots per inch"));
        assert_eq!(
            stage.look(|state| state.metrics().size.width),
            (1200.0 * 160.0 / f64::from(dots_per_inch)).round() as u32
        );
    }
}

#[test]
fn only_what_changed_is_painted_and_nothing_while_nothing_does() {
    let stage = Stage::new(Extent::new(1920, 1200), 240);
    stage.enter_first_lesson();
    stage.pass(Duration::from_secs(5));
    let (pictures, pixels) = stage.activity().painted();
    let turns = stage.activity().turns();
    stage.pass(Duration::from_secs(60));
    let (later, drawn) = stage.activity().painted();
    // Sixty seconds of the session's clock, and a hint of the lesson.
    assert!(
        stage.activity().turns() - turns < 600,
        "{}",
        stage.activity().turns() - turns
    );
    assert!(
        later - pictures < 600 && drawn - pixels < 40_000_000,
        "{} {}",
        later - pictures,
        drawn - pixels
    );
    let (_, before) = stage.activity().painted();
    let (x, y) = stage.button("Tilbage");
    stage.touch(0, egne_android::TouchPhase::Down, x, y);
    stage.pass(Duration::from_millis(150));
    let (_, after) = stage.activity().painted();
    assert!(after > before, "a pressed button looks pressed");
    assert!(
        after - before < 1920 * 1200 / 2,
        "{} pixels for one button",
        after - before
    );
    stage.assert_right("with a button pressed");
}

#[test]
fn a_buffer_of_another_size_than_the_window_harms_nothing() {
    let stage = Stage::new(Extent::new(800, 1280), 160);
    for (width, height) in [(1, 1), (799, 1280), (800, 10), (1600, 2560)] {
        stage
            .activity()
            .trouble(WindowTrouble::Buffer(Extent::new(width, height)));
        stage.activity().tell(egne_android::Report::RedrawNeeded);
        stage.settle();
        let shown = stage.shown();
        assert_eq!(shown.size, Extent::new(width, height));
        assert_eq!(shown.undrawn(), 0, "{width} x {height}");
        stage.activity().tell(egne_android::Report::RedrawNeeded);
        stage.settle();
        stage.assert_right(&format!("after a buffer of {width} x {height}"));
    }
}

#[test]
fn a_window_that_goes_in_the_middle_of_a_picture_is_right_when_it_comes_back() {
    let stage = Stage::new(Extent::new(800, 1280), 160);
    stage.enter_first_lesson();
    stage.activity().trouble(WindowTrouble::Lost);
    stage.take(Event::Pressed("back".to_owned()));
    assert_eq!(stage.place(), "lessons");
    assert!(stage.activity().shown().is_none());
    stage.pass(Duration::from_secs(3));
    stage.activity().gain_window();
    stage.settle();
    stage.assert_right("with the window back");
    stage.activity().trouble(WindowTrouble::Format);
    stage.tap("Tilbage");
    stage.pass(Duration::from_secs(1));
    stage.assert_right("after a buffer of another format");
}

#[test]
fn memory_is_given_back_without_a_window_and_the_picture_comes_back() {
    let stage = Stage::new(Extent::new(800, 1280), 160);
    stage.enter_first_lesson();
    stage.activity().lose_window();
    stage.activity().tell(egne_android::Report::MemoryLow);
    stage.pass(Duration::from_secs(2));
    stage.activity().gain_window();
    stage.pass(Duration::from_millis(100));
    stage.assert_right("after memory was low");
    assert_eq!(stage.place(), "lesson");
}
