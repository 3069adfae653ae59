//! From screen to screen, and the buttons of our own layer.

use super::{button, camera, devices, end, idle, lesson, speech, staff};
use crate::session::{Effect, Over, Place, State};
use crate::views::{TextSize, Theme};

pub(super) fn language_chosen(state: &mut State, tag: &str, effects: &mut Vec<Effect>) {
    state.settings.language = state.library.language(tag).tag.to_string();
    match (&state.place, state.over) {
        (_, Some(Over::Languages)) => state.over = None,
        (Place::Start, _) => state.place = Place::Lessons,
        _ => {}
    }
    end::redraw_slip(state, effects);
    speech::say_screen(state, effects);
}

pub(super) fn content_read(state: &mut State, usable: bool) {
    match (&state.place, usable && !state.library.lessons().is_empty()) {
        (Place::Trouble, true) => state.place = Place::Start,
        (_, false) => state.place = Place::Trouble,
        _ => {}
    }
}

pub(super) fn pressed(state: &mut State, id: &str, effects: &mut Vec<Effect>) {
    match id {
        button::BACK => back(state, effects),
        button::FINISHED => end::finished(state, effects),
        button::WIPE => idle::wipe(state, effects),
        button::LANGUAGE => state.over = Some(Over::Languages),
        button::DISPLAY => state.over = Some(Over::Settings),
        button::CLOSE if state.over.is_some() => close(state),
        button::STAY => {}
        button::CAMERA => camera::pressed(state, effects),
        button::RETRY => effects.push(Effect::ReadContent),
        button::PICTURES_FIRST => state.settings.pictures_first = !state.settings.pictures_first,
        button::CALM => state.settings.calm = !state.settings.calm,
        button::MOTION => state.settings.motion = !state.settings.motion,
        button::SOUND => {
            state.settings.sound = !state.settings.sound;
            effects.push(Effect::Hush);
        }
        button::ENLARGE if state.has_sheets() => state.over = Some(Over::Sheet { large: false }),
        button::LARGER => {
            if let Some(Over::Sheet { large }) = &mut state.over {
                *large = !*large;
            }
        }
        button::HEAR => speech::say_aloud(state, effects),
        button::GO_ON => {
            state.place = Place::Lessons;
            speech::say_screen(state, effects);
        }
        button::AGAIN => end::again(state, effects),
        button::ALONE => end::alone(state, effects),
        button::FOLLOW => end::follow(state, effects),
        button::PRINT => end::print(state, effects),
        _ if id.starts_with(button::STAFF) => staff::pressed(state, id, effects),
        _ if id.starts_with(button::PANEL) => devices::panel(state, id, effects),
        _ if id.starts_with(button::TEXT_SIZE) => {
            if let Some(size) = numbered(id, button::TEXT_SIZE).and_then(|i| TextSize::ALL.get(i)) {
                state.settings.text_size = *size;
            }
        }
        _ if id.starts_with(button::THEME) => {
            if let Some(theme) = numbered(id, button::THEME).and_then(|i| Theme::ALL.get(i)) {
                state.settings.theme = *theme;
            }
        }
        _ if id.starts_with(button::COURSE) => {
            let course = id.trim_start_matches(button::COURSE);
            if state.library.courses().iter().any(|known| known == course) {
                state.course = Some(course.to_owned());
                speech::say_screen(state, effects);
            }
        }
        _ => lesson::pressed(state, id, effects),
    }
}

/// The system's choice holds until the learner makes one.
pub(super) fn type_sized(state: &mut State, size: TextSize) {
    let before = std::mem::replace(&mut state.setup.text_size, size);
    if state.settings.text_size == before {
        state.settings.text_size = size;
    }
}

fn numbered(id: &str, prefix: &str) -> Option<usize> {
    id.strip_prefix(prefix)?.parse().ok()
}

/// What lies over the screen goes.
fn close(state: &mut State) {
    match state.over.take() {
        Some(Over::Staff) => staff::left(state),
        Some(Over::Camera) if state.desk.is_some() => state.over = Some(Over::Staff),
        _ => {}
    }
}

/// One step back; always somewhere to go, and never a wipe.
fn back(state: &mut State, effects: &mut Vec<Effect>) {
    if state.over.is_some() {
        close(state);
        return;
    }
    if state.open_card.take().is_some() {
        return;
    }
    state.place = match &state.place {
        Place::Start | Place::Lessons => Place::Start,
        Place::Trouble => Place::Trouble,
        Place::Lesson(_) | Place::End(_) => Place::Lessons,
    };
    effects.push(Effect::Hush);
}
