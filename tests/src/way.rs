//! The way of the machine, as events of a finger.

use egne_core::lessons::{Goal, Step, StepKind};
use egne_core::sandbox::{Act, Fact};
use egne_core::session::{State, button};
use egne_core::views::{DeviceKind, Event};

/// The right answer of a step that asks for one.
pub fn right_answer(step: &Step) -> Option<String> {
    let goal = Goal::of(step)?;
    let right = |id: &str| goal.is_met_by(&Fact::Answered(id.to_owned()));
    step.answer.iter().find(|a| right(&a.id)).map(|a| a.id.clone())
}

/// What leads on from here; `None` where no lesson is on or nothing leads on.
pub fn next_event(state: &State) -> Option<Event> {
    let run = state.run()?;
    let step = run.step()?;
    if run.is_waiting_for_way_back() {
        return Some(Event::Pressed(button::UNDO.to_owned()));
    }
    if step.kind == StepKind::ReadThenAnswer {
        return right_answer(step).map(Event::AnswerChosen);
    }
    run.next_act().and_then(event_of)
}

fn event_of(act: &Act) -> Option<Event> {
    Some(match act {
        Act::Press(control) => Event::BlockPressed(control.id()),
        Act::Turn(DeviceKind::Computer) => Event::DevicePressed("computer".to_owned()),
        Act::Turn(DeviceKind::Phone) => Event::DevicePressed("phone".to_owned()),
        Act::Slid { reached } => Event::Slid {
            id: "approve".to_owned(),
            reached: *reached,
        },
        Act::Held => Event::Held("approve".to_owned()),
        Act::PhoneMoved { over_code } => Event::PhoneMoved { over_code: *over_code },
        Act::Type(text) => Event::Typed(text.clone()),
        Act::SetText(text) => Event::TextSet(text.clone()),
        Act::Erase | Act::Enter => return None,
    })
}
