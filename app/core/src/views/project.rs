//! State and words in, one `Screen` out. Nothing is kept between calls.

use egne_words::{Catalogue, MessageRef, SystemText, Tag, system_text};

use super::messages::ids;
use super::screens::{bar, end, lesson, lessons, overlay, panel, start, touch, trouble};
use super::{Body, Screen, Wording};
use crate::session::{Place, State};

/// What is to be seen and heard now.
pub fn project(state: &State, catalogue: &Catalogue) -> Screen {
    let language = state.library.language(&state.settings.language);
    let tag = language.tag.clone();
    let wording = Wording::new(catalogue, &tag);
    let mark = system_text(&Tag::danish(), SystemText::PracticeMark, &[]);
    let local = system_text(&tag, SystemText::PracticeMark, &[]);
    let body = match &state.place {
        _ if touch::is_on(state) => Body::Lessons(touch::view(state)),
        Place::Start => Body::Start(start::view(state, &wording)),
        Place::Lessons => Body::Lessons(lessons::view(state, &wording)),
        Place::Lesson(run) => Body::Lesson(lesson::view(state, run, &wording, &mark)),
        Place::End(end) => Body::End(end::view(state, end, &wording)),
        Place::Trouble => Body::Trouble(trouble::view(state)),
    };
    Screen {
        language: tag.to_string(),
        rtl: language.direction.is_rtl(),
        metrics: state.metrics(),
        theme: state.settings.theme,
        motion: state.settings.motion,
        mark_local: if local == mark { String::new() } else { local },
        bar: bar::view(state, &wording),
        overlay: overlay::view(state, &wording),
        panel: panel::view(state),
        announcement: announcement(&body, &wording),
        mark,
        body,
    }
}

/// What a screen reader says when the screen changes.
fn announcement(body: &Body, wording: &Wording<'_>) -> String {
    match body {
        Body::Start(start) => start.choose.join(" · "),
        Body::Lessons(lessons) => lessons.title.spoken.clone(),
        Body::Lesson(lesson) => {
            let note = lesson.note.iter().map(|note| note.text.spoken.clone());
            let parts: Vec<String> = note
                .chain([lesson.progress_label.clone(), lesson.say.spoken.clone()])
                .collect();
            wording
                .words(&MessageRef::new(ids::LABEL_ALONE).with("label", parts.join(" ")))
                .spoken
        }
        Body::End(end) => end.title.spoken.clone(),
        Body::Trouble(trouble) => trouble
            .texts
            .iter()
            .map(|t| t.title.clone())
            .collect::<Vec<_>>()
            .join(" · "),
    }
}
