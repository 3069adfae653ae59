//! Nothing of a person outlives their session. Strings that can be mistaken for nothing else are planted wherever the
//! program takes input; after each of the three ways a session ends, nothing holds them any more.
#![expect(clippy::unwrap_used, reason = "a test stops where it stands")]

mod planted;
mod secrecy;
mod written;

use egne_core::session::button;
use egne_tests::Bench;

use planted::{Stage, holds_none, plant};

fn each_stage(end: impl Fn(&Bench)) {
    for stage in Stage::ALL {
        let bench = Bench::new();
        written::listen();
        plant(&bench, stage);
        end(&bench);
        assert!(bench.look(|state| state.is_fresh()), "{stage:?}");
        holds_none(&bench);
        let session = bench.look(|state| state.session());
        assert_eq!(session, 2, "{stage:?}: the next session has a number of its own");
        assert!(written::log().contains("session-wiped"));
    }
}

#[test]
fn i_am_finished_forgets_everything() {
    each_stage(|bench| {
        bench.press(button::FINISHED);
        bench.press(button::FINISHED);
    });
}

#[test]
fn a_minute_after_i_am_finished_forgets_everything() {
    each_stage(|bench| {
        bench.press(button::FINISHED);
        bench.wait(60);
    });
}

#[test]
fn time_without_a_touch_forgets_everything() {
    each_stage(|bench| bench.wait(300));
}

#[test]
fn the_answer_to_the_idle_question_forgets_everything() {
    each_stage(|bench| {
        bench.wait(240);
        bench.press(button::WIPE);
    });
}

/// As the supervisor does it: a new program on the same folders.
#[test]
fn a_program_that_starts_after_a_crash_knows_nothing() {
    for stage in Stage::ALL {
        let bench = Bench::new();
        written::listen();
        plant(&bench, stage);
        drop(bench);
        let bench = Bench::new();
        assert!(bench.look(|state| state.is_fresh()), "{stage:?}");
        holds_none(&bench);
    }
}

/// What the next learner meets is what the first one met.
#[test]
fn after_a_wipe_the_screen_is_the_first_one_again() {
    let first = Bench::new();
    let bench = Bench::new();
    plant(&bench, Stage::Pin);
    bench.press(button::FINISHED);
    bench.press(button::FINISHED);
    let (mut first, mut now) = (first.screen(), bench.screen());
    // The device panel counts sessions.
    first.panel = None;
    now.panel = None;
    assert_eq!(now, first);
}
