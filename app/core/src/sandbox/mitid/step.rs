//! One act in, a new state and facts out. What a page does not offer does nothing.

use super::user_id::LONGEST;
use super::{ComputerPage, IdFault, MitId, PhonePage, judge};
use crate::domain::{Persona, Sensitive};
use crate::sandbox::{Act, Control, Fact, Scenario, Scene};
use crate::views::DeviceKind;

const PIN_LENGTH: usize = 6;

/// Carries out one act.
pub fn step(state: &mut MitId, persona: &Persona, scenario: &Scenario, act: &Act) -> Vec<Fact> {
    match act {
        Act::Press(control) => press(state, persona, scenario, *control),
        Act::Turn(device) => turn(state, *device),
        Act::Slid { reached: true } | Act::Held => decide(state, scenario, true),
        Act::Slid { reached: false } => only(state.phone == PhonePage::Request, Fact::SwipedShort),
        Act::PhoneMoved { over_code } => scan(state, *over_code),
        Act::Type(text) => type_text(state, persona, text.expose()),
        Act::Erase => erase(state),
        Act::Enter => enter(state, persona, scenario),
        Act::SetText(text) => set_text(state, persona, text.expose()),
    }
}

/// The next request arrives, by a lesson step; the first time it is the first one.
pub fn next_request(state: &mut MitId, scenario: &Scenario) {
    if state.requests_begun && state.request_index() + 1 < scenario.request.len() {
        state.request += 1;
    }
    state.requests_begun = true;
    state.phone = PhonePage::Request;
}

fn only(allowed: bool, fact: Fact) -> Vec<Fact> {
    if allowed { vec![fact] } else { Vec::new() }
}

fn press(state: &mut MitId, persona: &Persona, scenario: &Scenario, control: Control) -> Vec<Fact> {
    use ComputerPage as C;
    use PhonePage as P;
    match (control, state.computer, state.phone) {
        (Control::LogOn, C::Portal, _) => show(state, C::ChooseLogin, Fact::LogOnPressed),
        (Control::ChooseMitId, C::ChooseLogin, _) => show(state, C::UserId, Fact::MitIdChosen),
        (Control::ChooseLokalIdp, C::ChooseLogin, _) => show(state, C::LokalIdp, Fact::LokalIdpOpened),
        (Control::Retry, C::LokalIdp, _) => show(state, C::ChooseLogin, Fact::Retried),
        (Control::UserId, C::UserId, _) => {
            state.field_active = true;
            Vec::new()
        }
        (Control::Continue, C::UserId, _) => send_user_id(state, persona),
        (Control::Help, C::UserId, _) => {
            state.help_open = true;
            vec![Fact::HelpPressed]
        }
        (Control::Cancel, C::UserId | C::Waiting | C::Qr | C::Verified, _) => {
            *state = MitId::new(state.scene);
            vec![Fact::Cancelled]
        }
        (Control::App, _, P::Home) => open_app(state),
        (Control::Camera, _, P::Home) => {
            state.phone = P::Camera;
            vec![Fact::CameraOpened]
        }
        (Control::PhoneHome, _, P::Camera | P::Nothing) if state.scene == Scene::Portal => {
            state.phone = P::Home;
            Vec::new()
        }
        (Control::PinDigit(digit), _, P::Pin) => enter_digit(state, persona, char::from(b'0' + digit)),
        (Control::PinDelete, _, P::Pin) => erase(state),
        (Control::Approve, _, P::Request) => decide(state, scenario, true),
        (Control::Reject, _, P::Request) => decide(state, scenario, false),
        (Control::Retry, C::Rejected, _) => {
            next_request(state, scenario);
            show(state, C::Verified, Fact::Retried)
        }
        (Control::LogOff, C::LoggedIn, _) => show(state, C::LoggedOut, Fact::LoggedOut),
        _ => Vec::new(),
    }
}

fn show(state: &mut MitId, page: ComputerPage, fact: Fact) -> Vec<Fact> {
    state.computer = page;
    vec![fact]
}

/// Only an app that a computer waits for asks for the PIN; opened at another time it has nothing to tell.
fn open_app(state: &mut MitId) -> Vec<Fact> {
    let awaited = state.computer == ComputerPage::Waiting;
    state.phone = if awaited { PhonePage::Pin } else { PhonePage::Nothing };
    only(awaited, Fact::AppOpened)
}

fn turn(state: &mut MitId, device: DeviceKind) -> Vec<Fact> {
    if device == DeviceKind::Computer && state.computer == ComputerPage::Approved {
        state.phone = PhonePage::Home;
        return show(state, ComputerPage::LoggedIn, Fact::LoggedIn);
    }
    Vec::new()
}

fn send_user_id(state: &mut MitId, persona: &Persona) -> Vec<Fact> {
    match judge(state.user_id.expose(), persona) {
        Ok(()) => {
            state.id_fault = None;
            state.field_active = false;
            state.help_open = false;
            show(state, ComputerPage::Waiting, Fact::UserIdAccepted)
        }
        Err(fault) => refuse_id(state, fault),
    }
}

fn refuse_id(state: &mut MitId, fault: IdFault) -> Vec<Fact> {
    if fault.is_cleared_at_once() {
        state.user_id = Sensitive::default();
    }
    state.id_fault = Some(fault);
    vec![Fact::UserIdRefused(fault)]
}

fn set_text(state: &mut MitId, persona: &Persona, text: &str) -> Vec<Fact> {
    if state.computer != ComputerPage::UserId {
        return Vec::new();
    }
    state.field_active = true;
    state.id_fault = None;
    match judge(text, persona) {
        Err(fault) if fault.is_cleared_at_once() => refuse_id(state, fault),
        outcome => {
            state.user_id = Sensitive::new(text.to_owned());
            only(outcome.is_ok(), Fact::UserIdTyped)
        }
    }
}

fn type_text(state: &mut MitId, persona: &Persona, text: &str) -> Vec<Fact> {
    if state.phone == PhonePage::Pin {
        return text.chars().flat_map(|c| enter_digit(state, persona, c)).collect();
    }
    if state.computer != ComputerPage::UserId || !state.field_active {
        return Vec::new();
    }
    if state.user_id.expose().chars().count() + text.chars().count() > LONGEST && text.chars().count() == 1 {
        return refuse_id(state, IdFault::TooLong);
    }
    let whole = Sensitive::new(format!("{}{text}", state.user_id.expose()));
    set_text(state, persona, whole.expose())
}

fn erase(state: &mut MitId) -> Vec<Fact> {
    if state.phone == PhonePage::Pin {
        state.pin.expose_mut().pop();
    } else if state.computer == ComputerPage::UserId && state.field_active {
        state.user_id.expose_mut().pop();
        state.id_fault = None;
    }
    Vec::new()
}

fn enter(state: &mut MitId, persona: &Persona, scenario: &Scenario) -> Vec<Fact> {
    if state.computer == ComputerPage::UserId && state.field_active {
        return press(state, persona, scenario, Control::Continue);
    }
    Vec::new()
}

fn enter_digit(state: &mut MitId, persona: &Persona, digit: char) -> Vec<Fact> {
    if state.phone != PhonePage::Pin || !digit.is_ascii_digit() {
        return Vec::new();
    }
    state.pin_wrong = false;
    state.pin.expose_mut().push(digit);
    if state.pin.expose().len() < PIN_LENGTH {
        return Vec::new();
    }
    let right = *state.pin.expose() == persona.pin;
    state.pin = Sensitive::default();
    if right {
        state.phone = PhonePage::Scan;
        return show(state, ComputerPage::Qr, Fact::PinAccepted);
    }
    state.pin_wrong = true;
    vec![Fact::PinRefused]
}

fn scan(state: &mut MitId, over_code: bool) -> Vec<Fact> {
    if state.phone != PhonePage::Scan {
        return Vec::new();
    }
    if !over_code {
        return vec![Fact::ScanMissed];
    }
    state.phone = PhonePage::Request;
    state.requests_begun = true;
    show(state, ComputerPage::Verified, Fact::Scanned)
}

fn decide(state: &mut MitId, scenario: &Scenario, approve: bool) -> Vec<Fact> {
    if state.phone != PhonePage::Request {
        return Vec::new();
    }
    let genuine = scenario
        .request
        .get(state.request_index())
        .is_none_or(|request| request.is_genuine());
    let portal = state.scene == Scene::Portal;
    if approve {
        state.phone = PhonePage::Approved;
        if portal {
            state.computer = ComputerPage::Approved;
        }
        vec![Fact::Approved { genuine }]
    } else {
        state.phone = PhonePage::Rejected;
        if portal {
            state.computer = ComputerPage::Rejected;
        }
        vec![Fact::Rejected { genuine }]
    }
}
