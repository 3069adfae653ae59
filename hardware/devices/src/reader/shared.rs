//! What the program wants of the reader's thread, behind one lock, with a bell.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What is wanted.
#[derive(Default)]
pub(super) struct Wishes {
    pub is_closing: bool,
    pub is_read_wanted: bool,
}

/// The wishes and the bell.
#[derive(Default)]
pub(super) struct Shared {
    wishes: Mutex<Wishes>,
    changed: Condvar,
}

impl Shared {
    /// Nobody panics under this lock, so a poisoned one still holds whole wishes.
    fn lock(&self) -> MutexGuard<'_, Wishes> {
        self.wishes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn change(&self, change: impl FnOnce(&mut Wishes)) {
        change(&mut self.lock());
        self.changed.notify_all();
    }

    pub fn is_closing(&self) -> bool {
        self.lock().is_closing
    }

    /// True once for each wish.
    pub fn take_read_wanted(&self) -> bool {
        std::mem::take(&mut self.lock().is_read_wanted)
    }

    /// Sleeps for this long, or until the reader is to be closed.
    pub fn sleep(&self, time: Duration) {
        let wishes = self.lock();
        let slept = self
            .changed
            .wait_timeout_while(wishes, time, |wishes| !wishes.is_closing);
        drop(slept);
    }
}
