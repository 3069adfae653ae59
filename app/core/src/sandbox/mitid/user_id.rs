//! What is wrong with a user ID. A log-in only says that it does not know the ID; the coach may say more.
//!
//! Rules of a user ID: 5–48 characters, a–z æ ø å 0–9 and some signs (domain.md 1.3, mitid.dk, read 2026-11).

use zeroize::Zeroizing;

use crate::domain::{Persona, has_real_looking_cpr, is_cpr_shaped};

/// Most characters of a user ID.
pub(super) const LONGEST: usize = 48;

/// Why a user ID was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IdFault {
    /// Nothing typed.
    Empty,
    /// The person's name.
    Name,
    /// The persona's practice CPR number, or another that can never be issued.
    Cpr,
    /// Looks like a CPR number that could exist: refused and cleared at once.
    RealCpr,
    /// An e-mail address.
    Email,
    /// Nearly right.
    Misspelt,
    /// Longer than any user ID; cleared.
    TooLong,
    /// Holds control characters or direction marks; cleared.
    OddCharacters,
    /// Something else.
    Unknown,
}

impl IdFault {
    /// Name in lesson files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Name => "name",
            Self::Cpr => "cpr",
            Self::RealCpr => "real-cpr",
            Self::Email => "email",
            Self::Misspelt => "misspelt",
            Self::TooLong => "too-long",
            Self::OddCharacters => "odd-characters",
            Self::Unknown => "unknown",
        }
    }

    /// Must not stay in the field for a moment.
    pub(super) fn is_cleared_at_once(self) -> bool {
        matches!(self, Self::RealCpr | Self::TooLong | Self::OddCharacters)
    }
}

/// Judges a typed user ID against the persona's. `Ok` where it is the same; capitals make no difference.
///
/// # Errors
/// The one thing that is wrong with it.
pub fn judge(typed: &str, persona: &Persona) -> Result<(), IdFault> {
    let lower = Zeroizing::new(typed.to_lowercase());
    if *lower == persona.user_id {
        return Ok(());
    }
    Err(match () {
        () if has_real_looking_cpr(typed) => IdFault::RealCpr,
        () if typed.chars().count() > LONGEST => IdFault::TooLong,
        () if typed.chars().any(is_odd) => IdFault::OddCharacters,
        () if typed.trim().is_empty() => IdFault::Empty,
        () if is_cpr_shaped(typed) => IdFault::Cpr,
        () if lower.contains('@') && lower.contains('.') => IdFault::Email,
        () if is_name(lower.trim(), persona) => IdFault::Name,
        () if distance(&lower, &persona.user_id) <= 2 => IdFault::Misspelt,
        () => IdFault::Unknown,
    })
}

fn is_odd(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn is_name(lower: &str, persona: &Persona) -> bool {
    let name = persona.name.to_lowercase();
    lower == name || lower == persona.first_name.to_lowercase() || name.split(' ').any(|part| part == lower)
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

    fn amina() -> Persona {
        Persona {
            id: "amina".into(),
            name: "Amina Test Yusuf".into(),
            first_name: "Amina".into(),
            user_id: "amina7".into(),
            pin: "246813".into(),
            cpr: "830688-2970".into(),
        }
    }

    #[test]
    fn each_mistake_has_its_name() {
        let long = "a".repeat(300);
        for (typed, fault) in [
            ("", IdFault::Empty),
            ("  ", IdFault::Empty),
            ("Amina", IdFault::Name),
            ("amina test yusuf", IdFault::Name),
            ("830688-2970", IdFault::Cpr),
            ("010190-1234", IdFault::RealCpr),
            ("amina@mail.example", IdFault::Email),
            ("amina8", IdFault::Misspelt),
            ("animina7", IdFault::Misspelt),
            ("amina7 ", IdFault::Misspelt),
            ("fortsæt", IdFault::Unknown),
            (long.as_str(), IdFault::TooLong),
            ("\u{202e}amina7", IdFault::OddCharacters),
            ("amina\u{7}7", IdFault::OddCharacters),
        ] {
            assert_eq!(judge(typed, &amina()), Err(fault), "{typed:?}");
        }
        assert_eq!(judge("AMINA7", &amina()), Ok(()));
    }

    #[test]
    fn distance_is_symmetric_and_right() {
        for (a, b, d) in [("", "abc", 3), ("kitten", "sitting", 3), ("amina7", "amina7", 0)] {
            assert_eq!(distance(a, b), d);
            assert_eq!(distance(b, a), d);
        }
    }
}
