//! Choice of lesson: a picture first, then four words.

use super::super::messages::{COURSES, ids};
use super::super::{Button, LessonCard, Lessons, Wording};
use super::button;
use crate::lessons::Lesson;
use crate::session::{State, button as id};
use egne_words::MessageRef;

pub(in crate::views) fn view(state: &State, wording: &Wording<'_>) -> Lessons {
    let course = state.course();
    let mut cards: Vec<LessonCard> = state
        .library
        .lessons()
        .iter()
        .filter(|entry| entry.lesson.course() == course)
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
                    .map(|o| if o.is_clean(lesson.pass) { "star" } else { "tick" })
                    .unwrap_or_default()
                    .to_owned(),
                tint: lesson.tint,
            }
        })
        .collect();
    Lessons {
        title: wording.words(&MessageRef::new(ids::LESSONS_TITLE)),
        courses: courses(state, wording),
        warning: common_warning(&mut cards),
        cards,
        hear: state
            .has_voice()
            .then(|| button(id::HEAR, ids::HEAR, "speaker", wording)),
    }
}

/// Said once where all cards would say it.
fn common_warning(cards: &mut [LessonCard]) -> String {
    let Some(first) = cards.first().map(|card| card.warning.clone()) else {
        return String::new();
    };
    if cards.len() < 2 || cards.iter().any(|card| card.warning != first) {
        return String::new();
    }
    cards.iter_mut().for_each(|card| card.warning.clear());
    first
}

/// One button for each course, where there are several.
fn courses(state: &State, wording: &Wording<'_>) -> Vec<Button> {
    let courses = state.library.courses();
    if courses.len() < 2 {
        return Vec::new();
    }
    let chosen = state.course();
    let known = |course: &String| COURSES.iter().find(|(letter, ..)| letter == course);
    courses
        .iter()
        .filter_map(|course| {
            known(course).map(|(letter, message, picture)| (letter, message, picture, *course == chosen))
        })
        .map(|(letter, message, picture, on)| Button {
            on,
            toggles: true,
            ..button(&format!("{}{letter}", id::COURSE), message, picture, wording)
        })
        .collect()
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
