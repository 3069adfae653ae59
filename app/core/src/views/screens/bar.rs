//! The bar at the foot: back, small things, and quietly "I am finished".

use super::super::messages::ids;
use super::super::{Bar, Button, Shape, Wording};
use super::{button, staff, touch};
use crate::session::{Place, State, button as id};

pub(in crate::views) fn view(state: &State, wording: &Wording<'_>) -> Bar {
    if touch::is_on(state) {
        return touch::bar(state);
    }
    let start = matches!(state.place, Place::Start | Place::Trouble);
    let back = (!start).then(|| {
        let arrow = if state.library.language(&state.settings.language).direction.is_rtl() {
            "arrow-forward"
        } else {
            "arrow-back"
        };
        button(id::BACK, ids::BACK, arrow, wording)
    });
    let mut tools = Vec::new();
    if !start {
        let endonym = state.library.language(&state.settings.language).endonym.clone();
        tools.push(Button {
            text: endonym,
            ..button(id::LANGUAGE, ids::LANGUAGE, "globe", wording)
        });
    }
    if !matches!(state.place, Place::Trouble) {
        tools.push(button(id::DISPLAY, ids::DISPLAY, "text-size", wording));
    }
    if state.run().is_none() && state.offers_camera() {
        tools.push(button(id::CAMERA, ids::CAMERA_SHOW_SLIP, "camera", wording));
    }
    if start {
        tools.extend(staff::entry(state));
    }
    let leaving = matches!(&state.place, Place::End(end) if end.leaving);
    // On the first screen there is something to finish only where something was chosen or done before.
    let finished = (!start || !state.is_fresh()).then(|| {
        button(
            id::FINISHED,
            if leaving { ids::FINISHED_SURE } else { ids::FINISHED },
            "finished",
            wording,
        )
    });
    let mut bar = Bar { back, tools, finished };
    if state.metrics().shape == Shape::Compact {
        shorten(&mut bar);
    }
    bar
}

/// A phone has room for pictures and one short text; the names stay for the voice.
fn shorten(bar: &mut Bar) {
    for button in bar.back.iter_mut().chain(&mut bar.tools) {
        button.text = String::new();
    }
}
