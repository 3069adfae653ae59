//! What staff read about the machine itself: name, screen, configuration, and who cannot use it yet.
//!
//! Only what is there is told: a window on a desk has no serial number and no screen of its own.

use egne_words::{SystemText as T, Tag, system_text};

use super::super::Button;
use super::staff::named;
use crate::session::{Configuration, Errand, ErrandState, ScreenPath, State, StationScreen, button as id};

/// The lines, each a group of its own; below them what the system can be sent for.
pub(super) fn groups(state: &State, tag: &Tag) -> Vec<(String, Vec<Button>)> {
    let mut groups: Vec<_> = lines(state, tag).into_iter().map(|line| (line, Vec::new())).collect();
    if state.setup.site.station.system.is_some() {
        let button = |errand| {
            let (id, text, picture) = match errand {
                Errand::Update => (id::STAFF_UPDATE, T::StationUpdate, "repeat"),
                Errand::Log => (id::STAFF_LOG, T::StationLog, "folder"),
            };
            named(id, system_text(tag, text, &[]), picture)
        };
        let errand = state.desk.as_ref().and_then(|desk| desk.errand);
        let told = errand.map_or(T::StationStick, errand_text);
        groups.push((system_text(tag, told, &[]), Errand::ALL.map(button).into()));
    }
    groups
}

/// How an errand went, or goes.
fn errand_text((errand, so_far): (Errand, ErrandState)) -> T {
    match (errand, so_far) {
        (_, ErrandState::Looking) => T::StationStickLooking,
        (Errand::Update, ErrandState::Working) => T::StationUpdateWorking,
        (Errand::Update, ErrandState::Done) => T::StationUpdateDone,
        (Errand::Update, ErrandState::NothingFound) => T::StationUpdateNothing,
        (Errand::Update, ErrandState::Refused) => T::StationUpdateRefused,
        (Errand::Log, ErrandState::Working) => T::StationLogWorking,
        (Errand::Log, ErrandState::Done) => T::StationLogDone,
        (Errand::Log, ErrandState::NothingFound) => T::StationLogNothing,
        (Errand::Log, ErrandState::Refused) => T::StationLogRefused,
    }
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
    if let Some(system) = &station.system {
        let args = [
            ("version", system.version.as_str()),
            ("slot", &system.slot),
            ("hash", &system.hash),
        ];
        lines.push(system_text(tag, T::StationSystem, &args));
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
