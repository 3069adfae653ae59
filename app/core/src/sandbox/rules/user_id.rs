//! What is wrong with a user ID. A log-in only says that it does not know the ID; the coach may say more.
//!
//! Rules of a user ID: 5–48 characters, a–z æ ø å 0–9 and some signs (domain.md 1.3, mitid.dk, read 2026-11).

use zeroize::Zeroizing;

use super::text::{is_name, is_odd, looks_like_a_phone_number};
use super::{LONGEST, OK};
use crate::domain::{Persona, has_real_looking_cpr, is_cpr_shaped};

/// "ok" where it is the persona's, capitals make no difference; else the one thing that is wrong with it: "real-cpr",
/// "real-phone", "too-long", "odd-characters", "empty", "cpr", "email", "name", "misspelt", "unknown".
pub(super) fn judge(typed: &str, persona: &Persona) -> &'static str {
    let lower = Zeroizing::new(typed.to_lowercase());
    match () {
        () if *lower == persona.user_id => OK,
        () if has_real_looking_cpr(typed) => "real-cpr",
        () if looks_like_a_phone_number(typed) => "real-phone",
        () if typed.chars().count() > LONGEST => "too-long",
        () if typed.chars().any(is_odd) => "odd-characters",
        () if typed.trim().is_empty() => "empty",
        () if is_cpr_shaped(typed) => "cpr",
        () if lower.contains('@') && lower.contains('.') => "email",
        () if is_name(lower.trim(), persona) => "name",
        () if distance(&lower, &persona.user_id) <= 2 => "misspelt",
        () => "unknown",
    }
}

/// What learners type into "Bruger-ID".
pub(super) fn wrong(persona: &Persona) -> Vec<String> {
    let mut misspelt = persona.user_id.clone();
    misspelt.pop();
    misspelt.push('x');
    vec![
        persona.first_name.clone(),
        persona.cpr.clone(),
        misspelt,
        format!("{}@post.example", persona.user_id),
        "a".repeat(300),
        "\u{202e}abc".to_owned(),
    ]
}

/// Levenshtein distance in characters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().enumerate() {
        let mut previous = i;
        let mut left = i + 1;
        for (cell, cb) in row.iter_mut().skip(1).zip(&b) {
            let best = (previous + usize::from(ca != *cb)).min(left + 1).min(*cell + 1);
            previous = *cell;
            *cell = best;
            left = best;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_mistake_has_its_name() {
        let long = "a".repeat(300);
        for (typed, fault) in [
            ("", "empty"),
            ("  ", "empty"),
            ("Amina", "name"),
            ("amina test yusuf", "name"),
            ("830688-2970", "cpr"),
            ("010190-1234", "real-cpr"),
            ("amina@mail.example", "email"),
            ("amina8", "misspelt"),
            ("animina7", "misspelt"),
            ("amina7 ", "misspelt"),
            ("fortsæt", "unknown"),
            (long.as_str(), "too-long"),
            ("\u{202e}amina7", "odd-characters"),
            ("amina\u{7}7", "odd-characters"),
        ] {
            assert_eq!(judge(typed, &Persona::sample()), fault, "{typed:?}");
        }
        assert_eq!(judge("AMINA7", &Persona::sample()), OK);
    }

    #[test]
    fn distance_is_symmetric_and_right() {
        for (a, b, d) in [("", "abc", 3), ("kitten", "sitting", 3), ("amina7", "amina7", 0)] {
            assert_eq!(distance(a, b), d);
            assert_eq!(distance(b, a), d);
        }
    }
}
