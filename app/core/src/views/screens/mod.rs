//! One projection for each screen.

pub(super) mod bar;
pub(super) mod camera;
pub(super) mod end;
pub(super) mod lesson;
pub(super) mod lessons;
pub(super) mod overlay;
pub(super) mod panel;
pub(super) mod report;
pub(super) mod staff;
pub(super) mod start;
mod station;
pub(super) mod touch;
pub(super) mod trouble;

use super::{Button, Wording};

/// A button with its text as its name.
pub(super) fn button(id: &str, message: &str, picture: &str, wording: &Wording<'_>) -> Button {
    let text = wording.text(message);
    Button {
        id: id.to_owned(),
        label: egne_words::strip_isolates(&text),
        text,
        picture: picture.to_owned(),
        on: false,
        toggles: false,
    }
}

/// A button that can be on.
pub(super) fn toggle(id: &str, message: &str, picture: &str, on: bool, wording: &Wording<'_>) -> Button {
    Button {
        on,
        toggles: true,
        ..button(id, message, picture, wording)
    }
}
