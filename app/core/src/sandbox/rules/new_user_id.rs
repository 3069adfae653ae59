//! A user ID that a person makes up: the validator names the one rule that is broken (domain.md 1.3, read 2026-11).

use zeroize::Zeroizing;

use super::{LONGEST, OK, text};
use crate::domain::{Persona, has_real_looking_cpr, is_cpr_shaped};

const SHORTEST: usize = 5;
const SIGNS: &str = " {}!#$^,*()_+-=:;?.@";

/// "ok" or the one rule broken: "real-cpr", "real-phone", "too-long", "odd-characters", "space-ends", "too-short",
/// "cpr", "sign", "name", "taken".
pub(super) fn judge(typed: &str, persona: &Persona) -> &'static str {
    let lower = Zeroizing::new(typed.to_lowercase());
    let count = typed.chars().count();
    match () {
        () if has_real_looking_cpr(typed) => "real-cpr",
        () if text::looks_like_a_phone_number(typed) => "real-phone",
        () if count > LONGEST => "too-long",
        () if typed.chars().any(text::is_odd) => "odd-characters",
        () if typed.starts_with(' ') || typed.ends_with(' ') => "space-ends",
        () if count < SHORTEST => "too-short",
        () if is_cpr_shaped(typed) => "cpr",
        () if !lower.chars().all(is_allowed) => "sign",
        () if text::is_name(lower.trim(), persona) => "name",
        () if *lower == persona.taken_user_id => "taken",
        () => OK,
    }
}

fn is_allowed(c: char) -> bool {
    matches!(c, 'a'..='z' | 'æ' | 'ø' | 'å' | '0'..='9') || SIGNS.contains(c)
}

/// One text for each verdict that a learner reaches.
pub(super) fn wrong(persona: &Persona) -> Vec<String> {
    vec![
        persona.first_name.clone(),
        persona.name.clone(),
        persona.cpr.clone(),
        persona.taken_user_id.clone(),
        format!("{} ", persona.new_user_id),
        "abc".to_owned(),
        "amina/7".to_owned(),
        "a".repeat(LONGEST + 1),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_one_rule_broken_is_named() {
        let persona = Persona::sample();
        for (typed, verdict) in [
            ("abc", "too-short"),
            ("solsikke7", OK),
            ("Solsikke 7", OK),
            (" solsikke7", "space-ends"),
            ("solsikke7 ", "space-ends"),
            ("830688-2970", "cpr"),
            ("0000000000", "cpr"),
            ("010190-1234", "real-cpr"),
            ("22334455", "real-phone"),
            ("+45 22 33 44 55", "real-phone"),
            ("sol/sikke", "sign"),
            ("sol\u{7}sikke", "odd-characters"),
            ("شمس12345", "sign"),
            ("Amina", "name"),
            ("amina", "name"),
        ] {
            assert_eq!(judge(typed, &persona), verdict, "{typed:?}");
        }
        assert_eq!(judge(&"a".repeat(48), &persona), OK);
        assert_eq!(judge(&"a".repeat(49), &persona), "too-long");
        assert_eq!(judge(&persona.taken_user_id, &persona), "taken");
    }
}
