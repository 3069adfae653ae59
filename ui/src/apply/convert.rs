//! Small things that every area has: words, buttons, places.

use egne_core::views::{Button, Here, Tone, Words};

use crate::generated;
use crate::pictures::Paint;

pub(super) fn words(words: &Words) -> generated::WordsView {
    generated::WordsView {
        shown: (&words.shown).into(),
        spoken: (&words.spoken).into(),
    }
}

pub(super) fn button(paint: &Paint<'_>, button: &Button) -> generated::ButtonView {
    generated::ButtonView {
        id: (&button.id).into(),
        text: (&button.text).into(),
        label: (&button.label).into(),
        picture: paint.paper(&button.picture),
        inverse: paint.brand(&button.picture),
        on: button.on,
        toggles: button.toggles,
    }
}

pub(super) fn button_or_none(paint: &Paint<'_>, view: Option<&Button>) -> generated::ButtonView {
    view.map_or_else(generated::ButtonView::default, |view| button(paint, view))
}

pub(super) fn buttons<'a>(
    paint: &'a Paint<'a>,
    list: &'a [Button],
) -> impl Iterator<Item = generated::ButtonView> + 'a {
    list.iter().map(|view| button(paint, view))
}

pub(super) fn here(here: Here) -> generated::Here {
    match here {
        Here::No => generated::Here::No,
        Here::Glow => generated::Here::Glow,
        Here::Hand => generated::Here::Hand,
    }
}

pub(super) fn tone(tone: Tone) -> generated::Tone {
    match tone {
        Tone::Good => generated::Tone::Good,
        Tone::Hint => generated::Tone::Hint,
        Tone::Critical => generated::Tone::Critical,
    }
}

/// The shape that says the tone without its colour.
pub(super) fn tone_shape(tone: Tone) -> &'static str {
    match tone {
        Tone::Good => "tick",
        Tone::Hint => "bubble",
        Tone::Critical => "stop",
    }
}
