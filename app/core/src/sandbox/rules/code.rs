//! One-time codes of a code display or audio code reader: six figures that live by sandbox time.
//!
//! Ours are made of the persona's name and the time, with no secret in them; the real ones are not (TOTP).

use crate::domain::Persona;
use crate::sandbox::pages::Limits;

/// Seconds a code lives.
pub fn lifetime(limits: &Limits) -> u32 {
    limits.value("one-time-code-life", 30).max(1)
}

/// The code that the device of `persona` shows at `clock`.
pub fn code_at(persona: &Persona, clock: u32, limits: &Limits) -> String {
    let window = clock / lifetime(limits);
    let seed = persona
        .id
        .bytes()
        .fold(17_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    let mixed = seed.wrapping_add(window).wrapping_mul(2_654_435_761) ^ window.wrapping_mul(40_503);
    // Never a leading zero: a learner would ask whether to type it.
    format!("{}", 100_000 + mixed % 900_000)
}

/// "ok", "old" for the code before this one, or "wrong".
pub(super) fn judge(typed: &str, persona: &Persona, clock: u32, limits: &Limits) -> &'static str {
    if typed == code_at(persona, clock, limits) {
        return super::OK;
    }
    let windows = (1..=4).filter_map(|back| clock.checked_sub(back * lifetime(limits)));
    if windows.into_iter().any(|then| typed == code_at(persona, then, limits)) {
        return "old";
    }
    "wrong"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::rules::{OK, Rule};

    #[test]
    fn a_code_lives_thirty_seconds_and_is_then_old() {
        let (persona, limits) = (Persona::sample(), Limits::default());
        let first = code_at(&persona, 0, &limits);
        assert_eq!(first, code_at(&persona, 29, &limits));
        assert_ne!(first, code_at(&persona, 30, &limits));
        assert_eq!(judge(&first, &persona, 29, &limits), OK);
        assert_eq!(judge(&first, &persona, 30, &limits), "old");
        assert_eq!(judge("000000", &persona, 30, &limits), "wrong");
        assert!(Rule::OneTimeCode.is_numeric());
    }
}
