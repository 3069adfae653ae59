//! A window that only looks, and a letterbox for what other threads report.

use std::cell::RefCell;
use std::sync::mpsc::{Receiver, Sender, channel};

use egne_core::views::{Display, Event, Post, Screen};

/// Keeps the last screen it was shown.
#[derive(Default)]
pub struct Seen {
    last: RefCell<Option<Screen>>,
}

impl Seen {
    /// The screen that is on.
    pub fn screen(&self) -> Screen {
        self.last.borrow().clone().expect("nothing was shown yet")
    }
}

impl Display for Seen {
    fn show(&self, screen: &Screen) {
        *self.last.borrow_mut() = Some(screen.clone());
    }
}

/// Puts events where the test fetches them.
pub struct Letterbox(Sender<Event>);

impl Letterbox {
    /// A letterbox and the end it is emptied from.
    pub fn new() -> (Self, Receiver<Event>) {
        let (sender, receiver) = channel();
        (Self(sender), receiver)
    }
}

impl Post for Letterbox {
    fn post(&self, event: Event) {
        // A test that is over reads no more letters.
        let _ = self.0.send(event);
    }

    fn another(&self) -> Box<dyn Post> {
        Box::new(Self(self.0.clone()))
    }
}
