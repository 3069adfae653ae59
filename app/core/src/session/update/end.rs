//! The end of a lesson and the end of a session: what went well, the slip, going on.

use super::{lesson, speech};
use crate::lessons::Run;
use crate::session::{Effect, EndState, OnPaper, Place, State};

/// A lesson is over.
pub(super) fn lesson_over(state: &mut State, run: &Run, effects: &mut Vec<Effect>) {
    let id = run.lesson().id.clone();
    let outcome = run.outcome();
    let fade = state.fades.entry(id.clone()).or_insert(run.fade());
    *fade = fade.after(outcome.is_clean(run.lesson().pass));
    state.results.insert(id.clone(), outcome);
    state.open_card = None;
    state.paper = None;
    state.place = Place::End(EndState {
        done: Some((id, outcome)),
        ..EndState::default()
    });
    effects.push(Effect::DrawSlip { session: state.session });
    speech::say_screen(state, effects);
}

/// "I am finished": the first touch shows the end, the second wipes. With nothing practised it wipes at once.
pub(super) fn finished(state: &mut State, effects: &mut Vec<Effect>) {
    state.over = None;
    state.open_card = None;
    state.paper = None;
    match &mut state.place {
        Place::End(end) if end.leaving => super::idle::wipe(state, effects),
        Place::End(end) => {
            end.leaving = true;
            speech::say_screen(state, effects);
        }
        Place::Start | Place::Trouble => super::idle::wipe(state, effects),
        Place::Lessons | Place::Lesson(_) => {
            // The lesson that is on, where it was finished before; else one that was.
            let now = state.run().map(|run| run.lesson().id.as_str());
            let done = now
                .and_then(|id| state.results.get_key_value(id))
                .or_else(|| state.results.last_key_value())
                .map(|(id, outcome)| (id.clone(), *outcome));
            let practised = done.is_some();
            state.place = Place::End(EndState {
                done,
                leaving: true,
                ..EndState::default()
            });
            if practised {
                effects.push(Effect::DrawSlip { session: state.session });
            }
            speech::say_screen(state, effects);
        }
    }
}

/// Once more, in the next variant.
pub(super) fn again(state: &mut State, effects: &mut Vec<Effect>) {
    if let Some(id) = done(state) {
        lesson::begin(state, &id, effects);
    }
}

/// Once more, in the next variant and without guidance.
pub(super) fn alone(state: &mut State, effects: &mut Vec<Effect>) {
    if let Some(id) = done(state) {
        lesson::begin_alone(state, &id, effects);
    }
}

/// The lesson that comes next.
pub(super) fn follow(state: &mut State, effects: &mut Vec<Effect>) {
    let next = done(state).and_then(|id| Some(state.library.next(&id)?.lesson.id.clone()));
    if let Some(id) = next {
        lesson::begin(state, &id, effects);
    }
}

fn done(state: &State) -> Option<String> {
    match &state.place {
        Place::End(EndState {
            done: Some((id, _)), ..
        }) => Some(id.clone()),
        _ => None,
    }
}

/// Sends the slip to the printer, once.
pub(super) fn print(state: &mut State, effects: &mut Vec<Effect>) {
    if let Place::End(end) = &mut state.place
        && end.slip.is_some()
        && !end.paper.is_sent()
    {
        state.job += 1;
        end.paper = OnPaper::Sent(state.job);
        effects.push(Effect::Print {
            session: state.session,
            job: state.job,
        });
    }
}

/// The slip speaks the learner's language: draw it anew.
pub(super) fn redraw_slip(state: &mut State, effects: &mut Vec<Effect>) {
    if let Place::End(end) = &mut state.place
        && end.done.is_some()
    {
        end.slip = None;
        effects.push(Effect::DrawSlip { session: state.session });
    }
}
