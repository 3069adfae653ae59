//! A PIN that a person makes up: six figures, not too simple (domain.md 1.4, read 2026-11).

use super::OK;
use crate::domain::Persona;

const LENGTH: usize = 6;

/// "ok", "short", "simple" or "temporary" for the first figures of the temporary PIN.
pub(super) fn judge(typed: &str, persona: &Persona) -> &'static str {
    if typed.chars().count() != LENGTH || !typed.chars().all(|c| c.is_ascii_digit()) {
        return "short";
    }
    if persona.temporary_pin.starts_with(typed) {
        return "temporary";
    }
    let figures: Vec<i16> = typed.bytes().map(|b| i16::from(b) - i16::from(b'0')).collect();
    let steps: Vec<i16> = figures.iter().zip(figures.iter().skip(1)).map(|(a, b)| b - a).collect();
    if steps
        .first()
        .is_some_and(|first| first.abs() <= 1 && steps.iter().all(|step| step == first))
    {
        return "simple";
    }
    OK
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn simple_and_borrowed_pins_are_refused() {
        let persona = Persona::sample();
        for (typed, verdict) in [
            ("123456", "simple"),
            ("654321", "simple"),
            ("111111", "simple"),
            ("1234", "short"),
            ("12345a", "short"),
            (&persona.temporary_pin[..6], "temporary"),
            ("192837", OK),
        ] {
            assert_eq!(judge(typed, &persona), verdict, "{typed}");
        }
    }
}
