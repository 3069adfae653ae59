//! Languages and lessons.

use egne_core::views::{Lessons, Start};
use slint::{ComponentHandle, SharedString};

use super::convert::{button, button_or_none, buttons, words};
use crate::generated::{self, AppWindow, ButtonView, CardView, StartView, TileView};
use crate::models::List;
use crate::pictures::Paint;

#[derive(Default)]
pub(super) struct Rows {
    choose: List<SharedString>,
    languages: List<TileView>,
    disclaimer: List<SharedString>,
}

#[derive(Default)]
pub(super) struct CardRows {
    cards: List<CardView>,
    courses: List<ButtonView>,
}

pub(super) fn apply(window: &AppWindow, rows: &Rows, paint: &Paint<'_>, start: &Start) {
    window
        .global::<generated::StartBridge<'_>>()
        .set_view(view(rows, paint, start));
}

/// The same for the start screen and for the chooser over another screen.
pub(super) fn view(rows: &Rows, paint: &Paint<'_>, start: &Start) -> StartView {
    let tiles = start.languages.iter().map(|tile| TileView {
        tag: (&tile.tag).into(),
        endonym: (&tile.endonym).into(),
        rtl: tile.rtl,
        voice: tile.voice,
        state: (&tile.state).into(),
        chosen: tile.chosen,
    });
    StartView {
        title: (&start.title).into(),
        choose: rows.choose.show_in_order(start.choose.iter().map(SharedString::from)),
        languages: rows.languages.show(tiles, |tile| tile.tag.clone()),
        pictures_first: button(paint, &start.pictures_first),
        disclaimer: rows
            .disclaimer
            .show_in_order(start.disclaimer.iter().map(SharedString::from)),
    }
}

pub(super) fn apply_lessons(window: &AppWindow, rows: &CardRows, paint: &Paint<'_>, lessons: &Lessons) {
    let cards = lessons.cards.iter().map(|card| CardView {
        id: (&card.id).into(),
        title: (&card.title).into(),
        subtitle: (&card.subtitle).into(),
        picture: paint.paper(&card.picture),
        warning: (&card.warning).into(),
        result: paint.paper(&card.result),
        tint: card.tint.into(),
    });
    window
        .global::<generated::LessonsBridge<'_>>()
        .set_view(generated::LessonsView {
            title: words(&lessons.title),
            courses: rows
                .courses
                .show(buttons(paint, &lessons.courses), |button| button.id.clone()),
            warning: (&lessons.warning).into(),
            cards: rows.cards.show(cards, |card| card.id.clone()),
            has_hear: lessons.hear.is_some(),
            hear: button_or_none(paint, lessons.hear.as_ref()),
        });
}
