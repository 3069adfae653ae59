//! What leads on from a state, as the event of a finger: for the tour, for tests, never for a learner.

use super::State;
use super::event::Event;
use super::update::button;
use crate::lessons::{Goal, Run, Step, StepKind};
use crate::sandbox::{Act, Fact};
use crate::views::{BlockKind, DeviceKind};

/// The right answer of a step that asks for one.
pub fn right_answer(step: &Step) -> Option<String> {
    let goal = Goal::of(step)?;
    let right = |id: &str| goal.is_met_by(&Fact::answered(id));
    step.answer.iter().find(|a| right(&a.id)).map(|a| a.id.clone())
}

/// What leads on from here; `None` where no lesson is on or nothing leads on.
pub fn next_event(state: &State) -> Option<Event> {
    let run = state.run()?;
    let step = run.step()?;
    if run.is_waiting_for_way_back() {
        return Some(Event::Pressed(button::UNDO.to_owned()));
    }
    match step.kind {
        StepKind::ReadThenAnswer => right_answer(step).map(Event::AnswerChosen),
        kind if kind.is_told() => Some(Event::Pressed(button::TOLD.to_owned())),
        _ => run.next_act().and_then(|act| event_of(act, run)),
    }
}

/// The event of a finger that does `act`; `None` for what no finger does alone.
fn event_of(act: &Act, run: &Run) -> Option<Event> {
    Some(match act {
        Act::Press(id) => Event::BlockPressed(id.clone()),
        Act::Turn(DeviceKind::Computer) => Event::DevicePressed("computer".to_owned()),
        Act::Turn(DeviceKind::Phone) => Event::DevicePressed("phone".to_owned()),
        Act::Slid { reached } => Event::Slid {
            id: slider(run)?,
            reached: *reached,
        },
        Act::Held(id) => Event::Held(id.clone()),
        Act::PhoneMoved { over_code } => Event::PhoneMoved { over_code: *over_code },
        Act::Type(text) => Event::Typed(text.clone()),
        Act::SetText(text) => Event::TextSet(text.clone()),
        Act::Erase | Act::Enter => return None,
    })
}

/// Name of the slider that is on.
fn slider(run: &Run) -> Option<String> {
    let parts = run.world().parts();
    parts
        .iter()
        .find(|part| part.kind == BlockKind::Slider)
        .map(|part| part.id.clone())
}
