//! Proof that the window draws, for a supervisor that ends a program which does not.
//!
//! A pure callback of the window is asked only while a picture is drawn: once for the first picture, and again for the
//! picture after each beat, which may change one pixel by the least there is. This proves that pictures are drawn and
//! handed to the screen's driver; it does not prove that the panel shows them.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use slint::{Color, ComponentHandle, Timer, TimerMode};

use crate::generated::{AppWindow, FrameBridge};

/// A picture that was drawn and proves something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawn {
    /// The first of the window, however many beats a slow start has let go by before it.
    First,
    /// The one after a beat.
    AfterBeat,
}

/// Who wants to know that a picture was drawn.
type Listener = Rc<dyn Fn(Drawn)>;

/// The two ends of the beat.
#[derive(Default)]
pub(crate) struct Beat {
    listener: RefCell<Option<Listener>>,
    count: Cell<i32>,
    has_drawn: Cell<bool>,
}

impl Beat {
    /// Connects the callback, once.
    pub(crate) fn connect(self: &Rc<Self>, window: &AppWindow) {
        let beat = Rc::clone(self);
        window.global::<FrameBridge<'_>>().on_drawn(move |count| {
            beat.drawn();
            // Neither is seen; the second makes a picture that differs from the first.
            Color::from_argb_u8(u8::from(count % 2 != 0), 0, 0, 0)
        });
    }

    /// Told after the picture has been handed to the screen: the next turn of the event loop.
    fn drawn(&self) {
        let drawn = if self.has_drawn.replace(true) {
            Drawn::AfterBeat
        } else {
            Drawn::First
        };
        if let Some(listener) = self.listener.borrow().clone() {
            Timer::single_shot(Duration::ZERO, move || listener(drawn));
        }
    }

    pub(crate) fn listen(&self, listener: impl Fn(Drawn) + 'static) {
        *self.listener.borrow_mut() = Some(Rc::new(listener));
    }

    pub(crate) fn every(self: &Rc<Self>, window: &AppWindow, period: Duration) -> Timer {
        let (beat, window) = (Rc::clone(self), window.as_weak());
        let timer = Timer::default();
        timer.start(TimerMode::Repeated, period, move || {
            let Some(window) = window.upgrade() else { return };
            beat.count.set(beat.count.get().checked_add(1).unwrap_or(1));
            window.global::<FrameBridge<'_>>().set_beat(beat.count.get());
        });
        timer
    }
}
