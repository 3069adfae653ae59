//! Everything worth trying from a state, for the machine search: each control on both pages, the texts that learners
//! type, the next right and one wrong figure.

use super::{ComputerPage, MitId, PhonePage};
use crate::domain::{Persona, Sensitive};
use crate::sandbox::{Act, Control, Scene};
use crate::views::DeviceKind;

/// Acts that the pages offer. An act that is not listed here would do nothing.
pub fn acts(state: &MitId, persona: &Persona) -> Vec<Act> {
    let mut acts = Vec::new();
    if state.scene == Scene::Portal {
        computer(state, persona, &mut acts);
    }
    phone(state, persona, &mut acts);
    acts
}

fn computer(state: &MitId, persona: &Persona, acts: &mut Vec<Act>) {
    let press = |controls: &[Control]| controls.iter().map(|c| Act::Press(*c)).collect::<Vec<_>>();
    match state.computer {
        ComputerPage::Portal => acts.extend(press(&[Control::LogOn])),
        ComputerPage::ChooseLogin => acts.extend(press(&[Control::ChooseMitId, Control::ChooseLokalIdp])),
        ComputerPage::LokalIdp | ComputerPage::Rejected => acts.extend(press(&[Control::Retry])),
        ComputerPage::UserId => {
            for text in texts(persona) {
                acts.push(Act::SetText(Sensitive::new(text)));
            }
            acts.extend(press(&[Control::Continue, Control::Help, Control::Cancel]));
        }
        ComputerPage::Waiting | ComputerPage::Qr | ComputerPage::Verified => acts.extend(press(&[Control::Cancel])),
        ComputerPage::Approved => acts.push(Act::Turn(DeviceKind::Computer)),
        ComputerPage::LoggedIn => acts.extend(press(&[Control::LogOff])),
        ComputerPage::LoggedOut => {}
    }
}

/// What learners type into "Bruger-ID": the right one first.
fn texts(persona: &Persona) -> [String; 8] {
    let mut misspelt = persona.user_id.clone();
    misspelt.pop();
    misspelt.push('x');
    [
        persona.user_id.clone(),
        persona.first_name.clone(),
        persona.cpr.clone(),
        misspelt,
        format!("{}@post.example", persona.user_id),
        "010190-0000".to_owned(),
        "a".repeat(300),
        "\u{202e}abc".to_owned(),
    ]
}

fn phone(state: &MitId, persona: &Persona, acts: &mut Vec<Act>) {
    match state.phone {
        PhonePage::Home => acts.extend([Act::Press(Control::App), Act::Press(Control::Camera)]),
        PhonePage::Camera | PhonePage::Nothing => acts.push(Act::Press(Control::PhoneHome)),
        PhonePage::Pin => {
            let entered = state.pin.expose();
            let on_track = persona.pin.starts_with(entered.as_str());
            let digit = persona
                .pin
                .as_bytes()
                .get(entered.len())
                .map_or(0, |b| b.saturating_sub(b'0'));
            acts.push(Act::Press(Control::PinDigit(digit)));
            acts.push(Act::Press(Control::PinDigit((digit + 1) % 10)));
            if !on_track {
                acts.push(Act::Press(Control::PinDelete));
            }
        }
        PhonePage::Scan => acts.extend([
            Act::PhoneMoved { over_code: true },
            Act::PhoneMoved { over_code: false },
        ]),
        PhonePage::Request => acts.extend([
            Act::Slid { reached: true },
            Act::Press(Control::Reject),
            Act::Slid { reached: false },
        ]),
        PhonePage::Approved | PhonePage::Rejected => {}
    }
}
