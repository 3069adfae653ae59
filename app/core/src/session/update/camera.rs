//! The camera: on only while its window lies over the screen. A code in a lesson counts as bringing the phone to it,
//! on the first screens a slip opens its lesson again, and on the staff screen it is only told.

use std::sync::Arc;

use egne_contracts::{CameraReport, CodeText};

use super::{idle, lesson, speech};
use crate::domain::PracticeCode;
use crate::session::event::Event;
use crate::session::{CodeSeen, Effect, Over, Place, Sight, State};

/// "Use the camera": in a lesson where the phone waits for a code, on the first screens, on the staff screen.
pub(super) fn pressed(state: &mut State, effects: &mut Vec<Effect>) {
    let free = state.over.is_none() || is_staff(state);
    if free && state.offers_camera() {
        state.over = Some(Over::Camera);
        state.sight = Some(Sight::default());
        effects.push(Effect::Look(true));
        speech::say_screen(state, effects);
    }
}

/// Nothing looks once the camera's window is gone, whatever took it away.
pub(super) fn rest(state: &mut State, effects: &mut Vec<Effect>) {
    if state.over != Some(Over::Camera) && state.sight.take().is_some() {
        effects.push(Effect::Look(false));
    }
}

/// The camera says something. Whatever comes after it was closed is dropped.
pub(super) fn reported(state: &mut State, report: CameraReport, effects: &mut Vec<Effect>) {
    match (report, &mut state.sight) {
        (CameraReport::Status(status), _) => state.camera = status,
        (CameraReport::Preview(preview), Some(sight)) => sight.preview = Some(Arc::new(preview)),
        (CameraReport::Code(code), Some(_)) => read(state, &code, effects),
        (CameraReport::Preview(_) | CameraReport::Code(_), None) => {}
    }
}

fn read(state: &mut State, code: &CodeText, effects: &mut Vec<Effect>) {
    idle::touched(state);
    let seen = match PracticeCode::read(code.expose()) {
        None => CodeSeen::Foreign,
        Some(_) if is_staff(state) => CodeSeen::Ours,
        Some(PracticeCode::Login) if state.waits_for_code() => return brought(state, effects),
        Some(PracticeCode::Slip { lesson, language })
            if state.run().is_none() && state.library.lesson(&lesson).is_some() =>
        {
            return open(state, &lesson, &language, effects);
        }
        Some(_) => CodeSeen::Elsewhere,
    };
    if let Some(sight) = &mut state.sight {
        sight.code = seen;
    }
    speech::say_screen(state, effects);
}

/// The phone was brought to the code.
fn brought(state: &mut State, effects: &mut Vec<Effect>) {
    state.over = None;
    lesson::practice(state, Event::PhoneMoved { over_code: true }, effects);
}

/// The lesson of the slip, in its language.
fn open(state: &mut State, lesson: &str, language: &str, effects: &mut Vec<Effect>) {
    state.over = None;
    if state
        .library
        .languages()
        .iter()
        .any(|known| known.tag.as_str() == language)
    {
        language.clone_into(&mut state.settings.language);
    }
    lesson::begin(state, lesson, effects);
}

fn is_staff(state: &State) -> bool {
    state.desk.as_ref().is_some_and(|desk| desk.open)
}

impl State {
    /// The practice phone waits for a code.
    pub(crate) fn waits_for_code(&self) -> bool {
        self.run().is_some_and(crate::lessons::Run::waits_for_code)
    }

    /// The camera may be used from here.
    pub(crate) fn offers_camera(&self) -> bool {
        self.setup.site.camera
            && match &self.place {
                Place::Start | Place::Lessons => true,
                Place::Lesson(run) => run.waits_for_code(),
                Place::End(_) | Place::Trouble => is_staff(self),
            }
    }
}
