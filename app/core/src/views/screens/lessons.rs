//! Choice of lesson: a picture first, then four words.

use super::super::messages::ids;
use super::super::{LessonCard, Lessons, Wording};
use super::button;
use crate::lessons::Lesson;
use crate::session::{State, button as id};
use egne_words::MessageRef;

pub(in crate::views) fn view(state: &State, wording: &Wording<'_>) -> Lessons {
    let cards = state
        .library
        .lessons()
        .iter()
        .map(|entry| {
            let lesson = &entry.lesson;
            LessonCard {
                id: lesson.id.clone(),
                title: wording.text(&lesson.title),
                subtitle: wording.text(&lesson.subtitle),
                picture: lesson.picture.clone(),
                warning: warning(state, lesson).map(|m| wording.text(m)).unwrap_or_default(),
                result: state
                    .results
                    .get(&lesson.id)
                    .map(|o| if o.is_clean() { "star" } else { "tick" })
                    .unwrap_or_default()
                    .to_owned(),
                tint: lesson.tint,
            }
        })
        .collect();
    Lessons {
        title: wording.words(&MessageRef::new(ids::LESSONS_TITLE)),
        cards,
        hear: state
            .has_voice()
            .then(|| button(id::HEAR, ids::HEAR, "speaker", wording)),
    }
}

/// Facts that are out of date weigh more than facts nobody has compared.
fn warning(state: &State, lesson: &Lesson) -> Option<&'static str> {
    if state.library.is_expired(lesson) {
        Some(ids::EXPIRED)
    } else if lesson.service.checked_on.is_none() {
        Some(ids::UNVERIFIED)
    } else {
        None
    }
}
