//! The staff screen: the code, live tests of the devices, the report.

use egne_contracts::SlipBlock;

use super::button;
use crate::domain::Sensitive;
use crate::session::{Desk, Effect, Errand, ErrandState, Inspection, NotSaved, Over, PaperPage, Place, State, Wanted};
use crate::views::{report_file, staff_report, staff_test_page};

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
        at_the_door(state, id, effects);
        return;
    }
    match id {
        button::STAFF_PAGE => want(desk, Wanted::Page, effects),
        button::STAFF_REPORT => want(desk, Wanted::Report, effects),
        button::STAFF_SAVE if state.setup.site.reports.is_some() => want(desk, Wanted::File, effects),
        button::STAFF_UPDATE if state.setup.site.station.system.is_some() => send(desk, Errand::Update, effects),
        button::STAFF_LOG if state.setup.site.station.system.is_some() => send(desk, Errand::Log, effects),
        button::STAFF_SOUND => effects.push(Effect::Say(super::speech::test())),
        button::STAFF_TOUCH => desk.touching = true,
        button::STAFF_TOUCHED => desk.touching = false,
        _ => {}
    }
    // The way out of the touch points is the one in its corner.
    let point = if id == button::STAFF_TOUCHED {
        Some(0)
    } else {
        id.strip_prefix(button::STAFF_POINT)
            .and_then(|point| point.parse().ok())
    };
    desk.touched.extend(point);
}

fn at_the_door(state: &mut State, id: &str, effects: &mut Vec<Effect>) {
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
            if desk.open {
                effects.push(Effect::Inspect);
            }
        }
        _ => {
            if let Some(figure) = id.strip_prefix(button::STAFF_FIGURE) {
                desk.type_figure(figure);
            }
        }
    }
}

/// A key of a keyboard: at the door it enters the code, behind it the keyboard is tried.
pub(super) fn typed(state: &mut State, key: &Sensitive<String>, effects: &mut Vec<Effect>) {
    let Some(desk) = state.desk.as_mut().filter(|_| state.over == Some(Over::Staff)) else {
        return;
    };
    match key.expose().as_str() {
        key if desk.open => desk.try_key(key),
        "\n" => at_the_door(state, button::STAFF_ENTER, effects),
        "\u{8}" => at_the_door(state, button::STAFF_ERASE, effects),
        figure if figure.len() == 1 && figure.bytes().all(|byte| byte.is_ascii_digit()) => desk.type_figure(figure),
        _ => {}
    }
}

/// Paper and files carry the time, which only the machine knows.
fn want(desk: &mut Desk, wanted: Wanted, effects: &mut Vec<Effect>) {
    desk.wanted = Some(wanted);
    desk.saved = None;
    effects.push(Effect::Inspect);
}

/// The machine was inspected: what waited for that goes on.
pub(super) fn inspected(state: &mut State, inspection: Inspection, effects: &mut Vec<Effect>) {
    state.inspection = Some(inspection);
    match state.desk.as_mut().and_then(|desk| desk.wanted.take()) {
        Some(Wanted::Page) => print(state, staff_test_page(state), effects),
        Some(Wanted::Report) => print(state, staff_report(state), effects),
        Some(Wanted::File) => {
            let (name, text) = report_file(state);
            effects.push(Effect::SaveReport {
                session: state.session,
                name,
                text,
            });
        }
        None => {}
    }
}

/// A report was written, or was not. One that was asked for before the screen was left is nobody's any more.
pub(super) fn report_saved(state: &mut State, session: u64, saved: Result<String, NotSaved>) {
    if let Some(desk) = state.desk.as_mut().filter(|_| session == state.session) {
        desk.saved = Some(saved);
    }
}

/// One errand at a time: both want the stick.
fn send(desk: &mut Desk, errand: Errand, effects: &mut Vec<Effect>) {
    if desk.errand.is_none_or(|(_, so_far)| so_far.is_over()) {
        desk.errand = Some((errand, ErrandState::Looking));
        effects.push(Effect::Errand(errand));
    }
}

/// Somebody else did, or tried, what was asked for.
pub(super) fn errand_told(state: &mut State, errand: Errand, so_far: ErrandState) {
    if let Some(desk) = state.desk.as_mut().filter(|desk| desk.open) {
        desk.errand = Some((errand, so_far));
    }
}

/// The staff screen is left; what lay on the desk goes.
pub(super) fn left(state: &mut State) {
    state.desk = None;
    state.paper = None;
}

fn print(state: &mut State, (title, blocks): (String, Vec<SlipBlock>), effects: &mut Vec<Effect>) {
    let language = crate::views::staff_language(state);
    state.paper = Some(PaperPage::new(language, title, blocks));
    effects.push(Effect::DrawSlip { session: state.session });
}
