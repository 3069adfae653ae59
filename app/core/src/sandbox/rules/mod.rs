//! Rules for what is typed: user IDs, codes, passwords. Each gives one word as its verdict; "ok" where it is right.
//!
//! Facts of the real service: domain.md 1.3 and 1.4 (mitid.dk, read 2026-11). Nothing typed is ever kept by a rule.

mod code;
mod new_pin;
mod new_user_id;
mod text;
mod user_id;

use serde::Deserialize;

pub use code::{code_at, lifetime};

use super::pages::{Limits, Part};
use crate::domain::{Persona, Sensitive};

/// Most characters that any field takes.
pub(super) const LONGEST: usize = 48;

/// Which rule a field or keypad follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// Log-in: the persona's user ID, capitals make no difference.
    UserId,
    /// Creation of a user ID: names the one rule that is broken.
    NewUserId,
    /// The persona's PIN.
    Pin,
    /// A PIN of one's own: six figures, not too simple, not the temporary one.
    NewPin,
    /// The same as the field `new-pin`.
    RepeatPin,
    /// The persona's temporary PIN.
    TemporaryPin,
    /// The persona's activation code.
    ActivationCode,
    /// The persona's password.
    Password,
    /// The code that the persona's device shows now.
    OneTimeCode,
    /// Four figures that the computer shows for an app that does not scan.
    AppCode,
    /// The text in `expect`.
    Exactly,
    /// Any words of one's own.
    FreeText,
}

/// What a rule looks at beside the text.
pub struct Asked<'a> {
    /// The person.
    pub persona: &'a Persona,
    /// The field or keypad.
    pub part: &'a Part,
    /// Limits.
    pub limits: &'a Limits,
    /// Sandbox time in seconds.
    pub clock: u32,
    /// What stands in another field.
    pub other: &'a dyn Fn(&str) -> Sensitive<String>,
}

/// The word of a rule that is content.
pub const OK: &str = "ok";

/// Verdicts after which nothing may stay in the field for a moment.
pub fn is_cleared_at_once(verdict: &str) -> bool {
    matches!(verdict, "real-cpr" | "real-phone" | "too-long" | "odd-characters")
}

impl Rule {
    /// Judges a text.
    pub fn judge(self, typed: &str, asked: &Asked<'_>) -> &'static str {
        let persona = asked.persona;
        match self {
            Self::UserId => user_id::judge(typed, persona),
            Self::NewUserId => new_user_id::judge(typed, persona),
            Self::Pin => same(typed, &persona.pin),
            Self::NewPin => new_pin::judge(typed, persona),
            Self::RepeatPin => match *(asked.other)("new-pin").expose() == typed {
                true => OK,
                false => "differs",
            },
            Self::TemporaryPin if typed == persona.pin => "own-pin",
            Self::TemporaryPin => same(typed, &persona.temporary_pin),
            Self::ActivationCode if typed == persona.temporary_pin => "temporary-pin",
            Self::ActivationCode => same(typed, &persona.activation_code),
            Self::Password => text::password(typed, persona),
            Self::OneTimeCode => code::judge(typed, persona, asked.clock, asked.limits),
            Self::AppCode => same(typed, &persona.app_code),
            Self::Exactly => text::exactly(typed, &asked.part.expect),
            Self::FreeText => text::free(typed),
        }
    }

    /// What is right; `None` where the learner invents it.
    pub fn right(self, asked: &Asked<'_>) -> Option<String> {
        let persona = asked.persona;
        Some(match self {
            Self::UserId => persona.user_id.clone(),
            Self::NewUserId => persona.new_user_id.clone(),
            Self::Pin => persona.pin.clone(),
            Self::NewPin => persona.new_pin.clone(),
            Self::RepeatPin => (asked.other)("new-pin").expose().clone(),
            Self::TemporaryPin => persona.temporary_pin.clone(),
            Self::ActivationCode => persona.activation_code.clone(),
            Self::Password => persona.password.clone(),
            Self::OneTimeCode => code_at(persona, asked.clock, asked.limits),
            Self::AppCode => persona.app_code.clone(),
            Self::Exactly => asked.part.expect.clone(),
            Self::FreeText => "hej".to_owned(),
        })
    }

    /// What learners type here and should not, for the machine search.
    pub fn wrong(self, asked: &Asked<'_>) -> Vec<String> {
        let persona = asked.persona;
        let typed = |texts: &[&str]| texts.iter().map(|t| (*t).to_owned()).collect::<Vec<_>>();
        let mut texts = match self {
            Self::UserId => user_id::wrong(persona),
            Self::NewUserId => new_user_id::wrong(persona),
            Self::Password => text::wrong_passwords(persona),
            Self::Exactly => text::wrong(&asked.part.expect),
            Self::OneTimeCode => vec![
                code_at(
                    persona,
                    asked.clock.saturating_sub(lifetime(asked.limits)),
                    asked.limits,
                ),
                "000000".to_owned(),
            ],
            Self::NewPin => typed(&["123456", "111111", "1234"]),
            Self::Pin | Self::RepeatPin => typed(&["975310"]),
            Self::TemporaryPin => vec![persona.pin.clone(), "00000001".to_owned()],
            Self::ActivationCode => vec![persona.temporary_pin.clone(), "00000".to_owned()],
            Self::AppCode => typed(&["0000"]),
            Self::FreeText => Vec::new(),
        };
        if !self.is_numeric() {
            texts.extend(typed(&["010190-0000"]));
        }
        texts
    }

    /// Figures only: a number pad serves.
    pub fn is_numeric(self) -> bool {
        !matches!(
            self,
            Self::UserId | Self::NewUserId | Self::Password | Self::Exactly | Self::FreeText
        )
    }

    /// The limit on wrong tries, where the real service has one.
    pub fn tries(self) -> Option<&'static str> {
        match self {
            Self::Pin => Some("pin-tries"),
            Self::ActivationCode => Some("activation-tries"),
            Self::OneTimeCode => Some("one-time-code-tries"),
            Self::Password => Some("password-tries"),
            _ => None,
        }
    }
}

fn same(typed: &str, right: &str) -> &'static str {
    if typed == right { OK } else { "wrong" }
}
