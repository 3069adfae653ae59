//! The way down: a `Screen` onto the properties of the window, one file for each area.

mod convert;
mod end;
mod frame;
mod lesson;
mod over;
mod page;
mod start;
mod theme;

use egne_core::views::{Body, Screen};

use crate::generated::AppWindow;
use crate::pictures::{Paint, Pictures};

/// Holds the lists and drawings that outlive a screen.
#[derive(Default)]
pub(crate) struct Applier {
    pictures: Pictures,
    frame: frame::Rows,
    start: start::Rows,
    lessons: start::CardRows,
    lesson: lesson::Rows,
    end: end::Rows,
    over: over::Rows,
}

impl Applier {
    /// Sets what differs between `old` and `new`.
    pub(crate) fn apply(&self, window: &AppWindow, old: Option<&Screen>, new: &Screen) {
        let paint = Paint {
            pictures: &self.pictures,
            theme: new.theme,
        };
        let repaint = old.is_none_or(|old| old.theme != new.theme);
        theme::apply(window, old, new);
        if repaint {
            theme::apply_pictures(window, &paint);
        }
        let before = old;
        let old = old.filter(|_| !repaint);
        frame::apply(window, &self.frame, &paint, new);
        if old.is_none_or(|old| old.body != new.body || old.metrics != new.metrics || old.motion != new.motion) {
            if before.is_some_and(|before| matches!(before.body, Body::Lesson(_)))
                && !matches!(new.body, Body::Lesson(_))
            {
                lesson::forget(window, &self.lesson, &paint);
            }
            match &new.body {
                Body::Start(body) => start::apply(window, &self.start, &paint, body),
                Body::Lessons(body) => start::apply_lessons(window, &self.lessons, &paint, body),
                Body::Lesson(body) => lesson::apply(window, &self.lesson, &paint, body, new),
                Body::End(body) => end::apply(window, &self.end, &paint, body),
                Body::Trouble(body) => end::apply_trouble(window, &self.end, &paint, body),
            }
        }
        over::apply(window, &self.over, &paint, new);
        frame::apply_area(window, new);
    }
}
