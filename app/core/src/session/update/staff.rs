//! The staff screen: the code, live tests of the devices, the report.

use egne_contracts::SlipBlock;

use super::button;
use crate::session::{Desk, Effect, Over, PaperPage, Place, State};
use crate::views::{staff_report, staff_test_page};

/// A button of the staff screen.
pub(super) fn pressed(state: &mut State, id: &str, effects: &mut Vec<Effect>) {
    if id == button::STAFF {
        let here = matches!(state.place, Place::Start | Place::Trouble);
        if here && state.over.is_none() && state.has_staff_screen() {
            state.desk = Some(Desk::default());
            state.over = Some(Over::Staff);
        }
        return;
    }
    let Some(desk) = state.desk.as_mut() else { return };
    if !desk.open {
        at_the_door(state, id);
        return;
    }
    match id {
        button::STAFF_PAGE => print(state, staff_test_page(state), effects),
        button::STAFF_REPORT => print(state, staff_report(state), effects),
        button::STAFF_SOUND => effects.push(Effect::Say(super::speech::test())),
        _ => {
            if let Some(point) = id
                .strip_prefix(button::STAFF_POINT)
                .and_then(|point| point.parse().ok())
            {
                desk.touched.insert(point);
            }
        }
    }
}

fn at_the_door(state: &mut State, id: &str) {
    let (Some(desk), Some(right)) = (state.desk.as_mut(), &state.setup.site.staff_code) else {
        return;
    };
    match id {
        button::STAFF_ERASE => {
            desk.typed.expose_mut().pop();
        }
        button::STAFF_ENTER => {
            desk.open = state.door.open(&desk.typed, right);
            desk.refused = !desk.open;
            desk.typed = Default::default();
        }
        _ => {
            if let Some(figure) = id.strip_prefix(button::STAFF_FIGURE) {
                desk.type_figure(figure);
            }
        }
    }
}

/// The staff screen is left; what lay on the desk goes.
pub(super) fn left(state: &mut State) {
    state.desk = None;
    state.paper = None;
}

fn print(state: &mut State, (title, lines): (String, Vec<String>), effects: &mut Vec<Effect>) {
    let blocks = lines.into_iter().map(SlipBlock::Text).collect();
    state.paper = Some(PaperPage::new(title, blocks));
    effects.push(Effect::DrawSlip { session: state.session });
}
