//! The entry as a tablet calls it, in a process of its own: the loop sleeps, other threads wake it and end it.
#![cfg(feature = "bench")]
#![expect(clippy::unwrap_used, reason = "a test stops where it stands")]

use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use egne_android::Extent;
use egne_android::simulate::SimulatedActivity;
use egne_core::views::{Event, Post as _};
use egne_fingre::program::Source;
use egne_fingre::tablet;
use egne_runtime::SilentSpeaker;
use egne_ui::UiPost;

#[test]
fn other_threads_wake_the_loop_and_end_it() {
    let activity = Rc::new(SimulatedActivity::new(Extent::new(1280, 800), 160));
    activity.open();
    activity.wait_for_threads(true);
    let other = std::thread::spawn(|| {
        while slint::invoke_from_event_loop(|| {}).is_err() {
            std::thread::sleep(Duration::from_millis(20));
        }
        UiPost.post(Event::LanguageChosen("da".to_owned()));
        UiPost.post(Event::LessonChosen("b2".to_owned()));
        // Each in a turn of its own, whatever is drawn between.
        std::thread::sleep(Duration::from_millis(100));
        UiPost.post(Event::Pressed("hint".to_owned()));
        std::thread::sleep(Duration::from_millis(100));
        egne_ui::end();
    });
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    tablet::run(activity.clone(), Source::folder(root), Box::new(SilentSpeaker)).unwrap();
    other.join().unwrap();
    assert!(activity.held().awake, "the lesson was on when the loop ended");
    assert!(activity.painted().0 > 1 && activity.shown().unwrap().colours() > 20);
    assert_eq!(activity.faults(), []);
    assert!(activity.turns() < 500, "{} turns", activity.turns());
}
