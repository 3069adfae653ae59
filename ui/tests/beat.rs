//! Word of a picture follows the drawing and not the turning of the event loop.
#![allow(clippy::expect_used, reason = "a test may fail where it stands")]

mod samples;

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use egne_core::views::{Display as _, Size};
use egne_ui::{Drawn, Headless, Window};
use samples::{Look, Posts, others};
use slint::ComponentHandle as _;

const SECOND: Duration = Duration::from_secs(1);

struct Watched {
    headless: Headless,
    window: Window,
    heard: Rc<RefCell<Vec<Drawn>>>,
}

impl Watched {
    fn new() -> Self {
        let size = Size {
            width: 1280,
            height: 800,
        };
        let headless = Headless::install_on_thread(size).expect("first platform of this thread");
        samples::install_fonts();
        let window = Window::new(Box::new(Posts::default())).expect("a window in memory");
        window.show(&others::start(&Look::default()));
        window.component().show().expect("it can be shown");
        let heard = Rc::new(RefCell::default());
        let ear: Rc<RefCell<Vec<Drawn>>> = Rc::clone(&heard);
        window.on_drawn(move |drawn| ear.borrow_mut().push(drawn));
        Self {
            headless,
            window,
            heard,
        }
    }

    /// Draws what has changed, if anything; then time goes by and timers run, and nothing more is drawn.
    fn wait(&self, seconds: u32) -> Vec<Drawn> {
        self.headless.advance(seconds * SECOND);
        self.heard.take()
    }

    fn draw(&self) -> Vec<u8> {
        self.headless.picture().2
    }
}

#[test]
fn the_first_picture_is_told_once_and_only_when_it_stands() {
    let watched = Watched::new();
    watched.draw();
    assert!(watched.heard.borrow().is_empty(), "it is told after it was handed over");
    assert_eq!(watched.wait(1), [Drawn::First]);
    watched.draw();
    assert!(watched.wait(5).is_empty(), "without a beat nothing is told again");
}

#[test]
fn the_first_picture_is_the_first_however_slow_the_start_was() {
    let watched = Watched::new();
    let _beat = watched.window.beat_every(3 * SECOND);
    watched.headless.pass(10 * SECOND);
    watched.draw();
    assert_eq!(watched.wait(1), [Drawn::First]);
}

#[test]
fn each_beat_is_told_once_its_picture_was_drawn() {
    let watched = Watched::new();
    assert_eq!(watched.wait(1), [Drawn::First]);
    let beat = watched.window.beat_every(3 * SECOND);
    assert!(watched.wait(10).is_empty(), "the loop turns, and nobody draws");
    watched.draw();
    assert_eq!(watched.wait(1), [Drawn::AfterBeat], "once for three");
    assert!(watched.wait(2).is_empty(), "nothing new was to be drawn");
    watched.draw();
    assert_eq!(watched.wait(1), [Drawn::AfterBeat]);
    drop(beat);
    watched.draw();
    assert!(watched.wait(9).is_empty());
    watched.draw();
    assert!(watched.wait(1).is_empty());
}

#[test]
fn a_beat_changes_one_pixel_by_no_more_than_the_least() {
    let watched = Watched::new();
    let before = watched.draw();
    let _beat = watched.window.beat_every(SECOND);
    watched.wait(2);
    let after = watched.draw();
    let differs: Vec<usize> = (0..before.len()).filter(|at| before[*at] != after[*at]).collect();
    assert!(
        differs.iter().all(|at| at / 3 == 0),
        "only the first pixel: {differs:?}"
    );
    assert!(differs.iter().all(|at| before[*at].abs_diff(after[*at]) <= 1));
}
