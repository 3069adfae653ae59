//! The entry as a tablet calls it, in a process of its own: the loop sleeps, other threads wake it and end it.
#![cfg(feature = "bench")]

use std::path::Path;
use std::rc::Rc;
use std::sync::mpsc::channel;
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
        // There is no loop to wake before the platform is there, and it answers when it runs.
        let answers = || {
            let (sender, answer) = channel();
            let asked = slint::invoke_from_event_loop(move || {
                // Nobody listens where the wait was given up.
                let _ = sender.send(());
            });
            asked.is_ok() && answer.recv_timeout(Duration::from_secs(120)).is_ok()
        };
        while !answers() {
            std::thread::sleep(Duration::from_millis(20));
        }
        // In one turn the loop does eight batches of tasks at most, then it draws and hears one report of the system.
        // Five turns, for the window to be there; then one for each event.
        let turns = |count| (0..8 * count + 1).all(|_| answers());
        assert!(turns(5));
        for event in [
            Event::LanguageChosen("da".to_owned()),
            Event::LessonChosen("b2".to_owned()),
            Event::Pressed("hint".to_owned()),
        ] {
            UiPost.post(event);
            assert!(turns(1));
        }
        egne_ui::end();
    });
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    tablet::run(activity.clone(), Source::folder(root), Box::new(SilentSpeaker), |_| {}).unwrap();
    other.join().unwrap();
    assert!(activity.held().awake, "the lesson was on when the loop ended");
    assert!(activity.painted().0 > 1 && activity.shown().unwrap().colours() > 20);
    assert_eq!(activity.faults(), []);
    assert!(activity.turns() < 500, "{} turns", activity.turns());
}
