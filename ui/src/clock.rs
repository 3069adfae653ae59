//! The beat that the shell's own clock hangs on.

use std::time::Duration;

use egne_core::views::Event;
use slint::{Timer, TimerMode};

/// Calls `f` with one second of `Event::Elapsed`, every second, until the timer is dropped.
#[must_use = "the beat ends when the timer is dropped"]
pub fn every_second(mut f: impl FnMut(Event) + 'static) -> Timer {
    const SECOND: Duration = Duration::from_secs(1);
    let timer = Timer::default();
    timer.start(TimerMode::Repeated, SECOND, move || f(Event::Elapsed(SECOND)));
    timer
}
