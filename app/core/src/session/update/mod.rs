//! The one update function: state and event in, new state and effects out. It only hands each event to its area.

mod button_ids;
mod camera;
mod devices;
mod end;
mod idle;
mod lesson;
mod navigation;
mod speech;
mod staff;

pub use button_ids::button;

use super::event::Event;
use super::{Effect, State};

/// Takes one event.
pub fn update(state: &mut State, event: Event) -> Vec<Effect> {
    let was_touch = is_touch(&event);
    let mut effects = Vec::new();
    if was_touch {
        idle::touched(state);
    }
    match event {
        Event::Elapsed(time) => idle::elapsed(state, time, &mut effects),
        Event::Resized(size) => state.setup.size = size,
        Event::LanguageChosen(tag) => navigation::language_chosen(state, &tag, &mut effects),
        Event::LessonChosen(id) => lesson::begin(state, &id, &mut effects),
        Event::Pressed(id) => navigation::pressed(state, &id, &mut effects),
        Event::AnswerChosen(id) => lesson::answered(state, &id, &mut effects),
        Event::Printer(report) => devices::printer(state, &report),
        Event::SlipDrawn { session, width, ink } => devices::slip_drawn(state, session, width, ink, &mut effects),
        Event::SheetsDrawn { session, of, sheets } => devices::sheets_drawn(state, session, &of, sheets),
        Event::Reader(status) => state.reader = status,
        Event::DocumentRead(read) => devices::document(state, read, &mut effects),
        Event::Camera(report) => camera::reported(state, report, &mut effects),
        Event::Inspected(inspection) => staff::inspected(state, inspection, &mut effects),
        Event::ReportSaved { session, saved } => staff::report_saved(state, session, saved),
        Event::ErrandTold(errand, so_far) => staff::errand_told(state, errand, so_far),
        Event::SpeechKey => speech::say_aloud(state, &mut effects),
        Event::ScreenTaken(screen) => state.setup.site.station.screen = Some(screen),
        Event::ReadsInVain(on) => state.setup.site.station.reads_in_vain = on,
        Event::TypeSized(size) => navigation::type_sized(state, size),
        Event::VoicesFound(tags) => state.voices = tags,
        Event::ContentRead { usable } => navigation::content_read(state, usable),
        Event::Typed(key) if state.desk.is_some() => staff::typed(state, &key, &mut effects),
        practice => lesson::practice(state, practice, &mut effects),
    }
    camera::rest(state, &mut effects);
    effects
}

fn is_touch(event: &Event) -> bool {
    match event {
        Event::Elapsed(_)
        | Event::Resized(_)
        | Event::Printer(_)
        | Event::Reader(_)
        | Event::DocumentRead(_)
        | Event::Camera(_)
        | Event::SlipDrawn { .. }
        | Event::SheetsDrawn { .. }
        | Event::Inspected(_)
        | Event::ReportSaved { .. }
        | Event::ErrandTold(..)
        | Event::ScreenTaken(_)
        | Event::ReadsInVain(_)
        | Event::TypeSized(_)
        | Event::VoicesFound(_)
        | Event::ContentRead { .. } => false,
        Event::Pressed(id) => !id.starts_with(button::PANEL),
        _ => true,
    }
}

#[cfg(test)]
mod tests;
