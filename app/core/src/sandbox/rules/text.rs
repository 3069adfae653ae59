//! Passwords and short exercises in typing, and what no field may hold.

use super::{LONGEST, OK, same};
use crate::domain::{Persona, has_real_looking_cpr};

/// Characters that no one types with fingers: control characters and direction marks.
pub(super) fn is_odd(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Eight figures as a Danish subscriber has: the first is 2 to 9 (domain.md 5.3). Anything else among them ends it.
pub(super) fn looks_like_a_phone_number(typed: &str) -> bool {
    let bare: String = typed
        .chars()
        .filter(|c| !matches!(c, ' ' | '-' | '.' | '(' | ')'))
        .collect();
    let digits = bare
        .strip_prefix("+45")
        .or_else(|| bare.strip_prefix("0045"))
        .unwrap_or(&bare);
    digits.len() == 8 && digits.bytes().all(|b| b.is_ascii_digit()) && digits.as_bytes().first() >= Some(&b'2')
}

/// The person's name or a part of it.
pub(super) fn is_name(lower: &str, persona: &Persona) -> bool {
    let name = persona.name.to_lowercase();
    lower == name || lower == persona.first_name.to_lowercase() || name.split(' ').any(|part| part == lower)
}

/// What must not stand in a field for a moment.
fn impossible(typed: &str) -> Option<&'static str> {
    match () {
        () if has_real_looking_cpr(typed) => Some("real-cpr"),
        () if looks_like_a_phone_number(typed) => Some("real-phone"),
        () if typed.chars().count() > LONGEST => Some("too-long"),
        () if typed.chars().any(is_odd) => Some("odd-characters"),
        () => None,
    }
}

/// "ok", "capitals", "pin", "user-id", "wrong".
pub(super) fn password(typed: &str, persona: &Persona) -> &'static str {
    match () {
        () if typed == persona.password => OK,
        () if typed == persona.pin => "pin",
        () => impossible(typed).unwrap_or(match () {
            () if typed.to_lowercase() == persona.password.to_lowercase() => "capitals",
            () if typed.to_lowercase() == persona.user_id => "user-id",
            () => "wrong",
        }),
    }
}

pub(super) fn wrong_passwords(persona: &Persona) -> Vec<String> {
    vec![
        persona.pin.clone(),
        persona.password.to_uppercase(),
        persona.user_id.clone(),
        "forkert".to_owned(),
    ]
}

/// "ok", "space" at an end, "capitals", "letters" for æ ø å written otherwise, "wrong".
pub(super) fn exactly(typed: &str, expected: &str) -> &'static str {
    if typed == expected {
        return OK;
    }
    impossible(typed).unwrap_or(match () {
        () if typed.trim() == expected => "space",
        () if typed.to_lowercase() == expected.to_lowercase() => "capitals",
        () if plain(typed) == plain(expected) => "letters",
        () => same(typed, expected),
    })
}

/// "ok", "empty".
pub(super) fn free(typed: &str) -> &'static str {
    impossible(typed)
        .filter(|why| *why != "too-long")
        .unwrap_or(match typed.trim() {
            "" => "empty",
            _ => OK,
        })
}

/// As it is written where æ, ø and å are missing.
fn plain(text: &str) -> String {
    text.to_lowercase()
        .replace('æ', "ae")
        .replace('ø', "oe")
        .replace('å', "aa")
}

pub(super) fn wrong(expected: &str) -> Vec<String> {
    vec![
        format!("{expected} "),
        expected.to_uppercase(),
        plain(expected),
        format!("{expected}x"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_is_judged_by_what_went_wrong() {
        for (typed, verdict) in [
            ("blåbær", OK),
            ("blåbær ", "space"),
            ("BLÅBÆR", "capitals"),
            ("blaabaer", "letters"),
            ("blåbar", "wrong"),
            ("010190-1234", "real-cpr"),
            ("22 33 44 55", "real-phone"),
        ] {
            assert_eq!(exactly(typed, "blåbær"), verdict, "{typed}");
        }
        let persona = Persona::sample();
        assert_eq!(password(&persona.password, &persona), OK);
        assert_eq!(password(&persona.pin, &persona), "pin");
        assert_eq!(password(&persona.password.to_uppercase(), &persona), "capitals");
    }

    #[test]
    fn a_subscriber_number_is_seen_and_a_practice_number_is_not() {
        for real in [
            "22334455",
            "22 33 44 55",
            "+4522334455",
            "0045 22 33 44 55",
            "98-76-54-32",
        ] {
            assert!(looks_like_a_phone_number(real), "{real}");
        }
        for not in ["12345678", "00 00 00 00", "246813", "223344556", "amina7"] {
            assert!(!looks_like_a_phone_number(not), "{not}");
        }
    }
}
