//! What a finger can do in the practice world.

use crate::domain::Sensitive;
use crate::views::DeviceKind;

/// A thing on a practice page that can be touched. `id` and `parse` are each other's inverse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Control {
    /// "Log på" of the practice portal.
    LogOn,
    /// The choice "MitID".
    ChooseMitId,
    /// The choice "Lokal IdP", which is not for citizens.
    ChooseLokalIdp,
    /// The field "Bruger-ID".
    UserId,
    /// "FORTSÆT".
    Continue,
    /// "Afbryd".
    Cancel,
    /// "Hjælp".
    Help,
    /// The MitID app on the phone's first page.
    App,
    /// The phone's ordinary camera.
    Camera,
    /// Back to the phone's first page.
    PhoneHome,
    /// A figure on the PIN pad.
    PinDigit(u8),
    /// Delete on the PIN pad.
    PinDelete,
    /// The slider "Godkend".
    Approve,
    /// "Afvis".
    Reject,
    /// "Prøv igen".
    Retry,
    /// "Log af".
    LogOff,
}

const NAMED: [(Control, &str); 15] = [
    (Control::LogOn, "log-on"),
    (Control::ChooseMitId, "choose-mitid"),
    (Control::ChooseLokalIdp, "choose-lokal-idp"),
    (Control::UserId, "user-id"),
    (Control::Continue, "continue"),
    (Control::Cancel, "cancel"),
    (Control::Help, "help"),
    (Control::App, "app"),
    (Control::Camera, "camera"),
    (Control::PhoneHome, "phone-home"),
    (Control::PinDelete, "pin-delete"),
    (Control::Approve, "approve"),
    (Control::Reject, "reject"),
    (Control::Retry, "retry"),
    (Control::LogOff, "log-off"),
];

impl Control {
    /// The name used on screens and in events.
    pub fn id(self) -> String {
        match self {
            Self::PinDigit(digit) => format!("pin-{digit}"),
            other => NAMED
                .iter()
                .find(|(c, _)| *c == other)
                .map(|(_, id)| (*id).to_owned())
                .unwrap_or_default(),
        }
    }

    /// Reads a name back; `None` for a name that no control has.
    pub fn parse(id: &str) -> Option<Self> {
        if let Some(digit) = id.strip_prefix("pin-").and_then(|d| d.parse().ok()).filter(|d| *d <= 9) {
            return Some(Self::PinDigit(digit));
        }
        NAMED.iter().find(|(_, name)| *name == id).map(|(control, _)| *control)
    }
}

/// One act of a finger or a keyboard.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    /// A control was touched.
    Press(Control),
    /// A device itself was touched: the learner turns to it.
    Turn(DeviceKind),
    /// The slider was let go, at its end or before.
    Slid {
        /// At its end.
        reached: bool,
    },
    /// The slider was held down; counts only where the lesson allows it.
    Held,
    /// The phone was brought towards the code.
    PhoneMoved {
        /// Its camera frame covered the code.
        over_code: bool,
    },
    /// Characters were added to the active field or PIN.
    Type(Sensitive<String>),
    /// The last character was taken away.
    Erase,
    /// Return was pressed.
    Enter,
    /// The whole field was set at once.
    SetText(Sensitive<String>),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_back() {
        for (control, id) in NAMED {
            assert_eq!(control.id(), id);
            assert_eq!(Control::parse(id), Some(control));
        }
        assert_eq!(Control::parse(&Control::PinDigit(7).id()), Some(Control::PinDigit(7)));
        assert_eq!(Control::parse("pin-12"), None);
        assert_eq!(Control::parse("løgn"), None);
    }
}
