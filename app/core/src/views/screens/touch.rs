//! The touch test of the staff screen: points all over the screen, in its corners too.
//!
//! It is laid out as the screen of lessons is: the top of that, its rows of buttons, and both ends of the bar at the
//! foot reach three corners and all edges. In the fourth corner stands the heading; the practice band above all of it
//! is never a place to touch.

use egne_words::{SystemText as T, system_text};

use super::super::{Bar, Button, Lessons, Metrics, Shape, Words};
use super::staff::language;
use crate::session::{State, button as id};

/// Buttons in a row, but on a phone.
const COLUMNS: usize = 3;
/// Points outside the rows: the way out at the foot, the other end of the bar, and beside the heading.
const CORNERS: usize = 3;

/// The screen is full of touch points.
pub(in crate::views) fn is_on(state: &State) -> bool {
    state.desk.as_ref().is_some_and(|desk| desk.open && desk.touching)
}

/// Points that were touched, and all there are.
pub(super) fn count(state: &State) -> (usize, usize) {
    let all = points(&state.metrics());
    let touched = state.desk.iter().flat_map(|desk| &desk.touched);
    (touched.filter(|point| **point < all).count(), all)
}

/// As many as fit.
fn points(metrics: &Metrics) -> usize {
    let rows = rows(metrics);
    match metrics.shape {
        Shape::Compact => rows + CORNERS,
        Shape::Wide | Shape::Tall => rows * COLUMNS + CORNERS,
    }
}

/// Rows of buttons between heading and bar; on a phone one row less, as a point has a row of its own below the heading.
fn rows(metrics: &Metrics) -> usize {
    let unit = 8.0 * metrics.scale;
    let row = metrics.touch.max(4.5 * unit * metrics.text) + 1.5 * unit;
    let around = 22.0 * unit + 7.0 * unit * metrics.title + metrics.touch;
    let height = u16::try_from(metrics.size.height).map_or(f32::MAX, f32::from);
    let fit = (1..=20_u8)
        .take_while(|rows| f32::from(*rows) * row <= height - around)
        .count();
    match metrics.shape {
        Shape::Compact => fit.saturating_sub(1),
        Shape::Wide | Shape::Tall => fit,
    }
}

fn point(state: &State, number: usize) -> Button {
    let on = state.desk.as_ref().is_some_and(|desk| desk.touched.contains(&number));
    let text = (number + 1).to_string();
    Button {
        id: format!("{}{number}", id::STAFF_POINT),
        label: text.clone(),
        text,
        picture: if on { "tick" } else { "" }.to_owned(),
        on,
        toggles: true,
    }
}

pub(in crate::views) fn view(state: &State) -> Lessons {
    let (touched, all) = count(state);
    let numbers = [("touched", &*touched.to_string()), ("all", &*all.to_string())];
    let title = system_text(&language(state), T::StaffTouch, &numbers);
    Lessons {
        title: Words {
            shown: title.clone(),
            spoken: title,
        },
        courses: (CORNERS..all).map(|number| point(state, number)).collect(),
        warning: String::new(),
        cards: Vec::new(),
        hear: Some(point(state, 2)),
    }
}

pub(in crate::views) fn bar(state: &State) -> Bar {
    let out = system_text(&language(state), T::StaffTouched, &[]);
    Bar {
        back: Some(Button {
            id: id::STAFF_TOUCHED.to_owned(),
            label: out.clone(),
            text: out,
            picture: "arrow-back".to_owned(),
            ..Button::default()
        }),
        tools: Vec::new(),
        finished: Some(point(state, 1)),
    }
}
