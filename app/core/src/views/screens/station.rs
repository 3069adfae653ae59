//! What staff read about the machine itself: name, screen, configuration, and who cannot use it yet.
//!
//! Only what is there is told: a window on a desk has no serial number and no screen of its own.

use egne_words::{SystemText as T, Tag, system_text};

use super::super::Button;
use crate::session::{Configuration, ScreenPath, State, StationScreen};

/// The lines, each a group of its own without buttons.
pub(super) fn groups(state: &State, tag: &Tag) -> Vec<(String, Vec<Button>)> {
    lines(state, tag).into_iter().map(|line| (line, Vec::new())).collect()
}

/// The lines, for the screen and the report alike.
pub(super) fn lines(state: &State, tag: &Tag) -> Vec<String> {
    let station = &state.setup.site.station;
    let mut lines = Vec::new();
    let names = [station.place.as_str(), &station.serial];
    let name: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
    if !name.is_empty() {
        lines.push(system_text(tag, T::StationName, &[("name", &name.join(" · "))]));
    }
    if let Some(screen) = station.screen.filter(|screen| screen.path != ScreenPath::Window) {
        lines.push(screen_line(screen, tag));
    }
    lines.extend(trouble(state, tag));
    if station.screen.is_some_and(|screen| !screen.path.has_screen_reader()) {
        lines.push(system_text(tag, T::StationNotWithoutSight, &[]));
    }
    lines
}

/// What is wrong with the configuration; this is told at the door too, where a lost code would hide it.
pub(super) fn trouble(state: &State, tag: &Tag) -> Option<String> {
    match &state.setup.site.station.configuration {
        Configuration::InOrder => None,
        Configuration::Unusable { what } => Some(system_text(tag, T::StationConfigUnusable, &[("what", what)])),
    }
}

fn screen_line(screen: StationScreen, tag: &Tag) -> String {
    let text = match (screen.path, screen.as_configured) {
        (ScreenPath::FrameBuffer, _) => T::StationScreenOld,
        (_, true) => T::StationScreen,
        (_, false) => T::StationScreenOther,
    };
    let size = format!("{} x {}", screen.size.width, screen.size.height);
    system_text(tag, text, &[("size", &size)])
}
