//! The band, the bar, and which screen is up.

use egne_core::views::{Body, Overlay, Screen};
use slint::ComponentHandle;

use super::convert::{button_or_none, buttons};
use crate::generated::{self, AppWindow, ButtonView};
use crate::models::List;
use crate::pictures::Paint;

#[derive(Default)]
pub(super) struct Rows {
    tools: List<ButtonView>,
}

pub(super) fn apply(window: &AppWindow, rows: &Rows, paint: &Paint<'_>, screen: &Screen) {
    let frame = window.global::<generated::FrameBridge<'_>>();
    frame.set_mark((&screen.mark).into());
    frame.set_mark_local((&screen.mark_local).into());
    frame.set_announcement((&screen.announcement).into());
    frame.set_has_back(screen.bar.back.is_some());
    frame.set_back(button_or_none(paint, screen.bar.back.as_ref()));
    frame.set_tools(
        rows.tools
            .show(buttons(paint, &screen.bar.tools), |tool| tool.id.clone()),
    );
    frame.set_has_finished(screen.bar.finished.is_some());
    frame.set_finished(button_or_none(paint, screen.bar.finished.as_ref()));
}

/// Last, so that a screen comes up with its own content.
pub(super) fn apply_area(window: &AppWindow, screen: &Screen) {
    let frame = window.global::<generated::FrameBridge<'_>>();
    frame.set_area(match &screen.body {
        Body::Start(_) => generated::Area::Start,
        Body::Lessons(_) => generated::Area::Lessons,
        Body::Lesson(_) => generated::Area::Lesson,
        Body::End(_) => generated::Area::End,
        Body::Trouble(_) => generated::Area::Trouble,
    });
    frame.set_cover(match &screen.overlay {
        None => generated::Cover::None,
        Some(Overlay::Ask(_)) => generated::Cover::Ask,
        Some(Overlay::Settings(_)) => generated::Cover::Settings,
        Some(Overlay::Languages(_)) => generated::Cover::Languages,
        Some(Overlay::Sheet(_)) => generated::Cover::Sheet,
    });
}
