//! What the codes of the practice world say: plain text, never a link, never the form of the real thing.
//!
//! A code that a stranger made is told from ours by its first words; what else it says is looked at no further.

/// How every code of ours begins.
const MARK: &str = "ØVELSE – ikke ægte · ";
/// Begins a code of a practice login.
const LOGIN: &str = "øvekode ";
/// Begins the code of a slip.
const SLIP: &str = "øveseddel ";

/// A code of the practice world.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PracticeCode {
    /// Shown by a practice page that waits for the phone.
    Login,
    /// Printed on a slip.
    Slip {
        /// The lesson that was practised.
        lesson: String,
        /// The learner's language, BCP 47.
        language: String,
    },
}

impl PracticeCode {
    /// Reads the text of a code; `None` where it is not ours.
    pub fn read(text: &str) -> Option<Self> {
        let words = text.strip_prefix(MARK)?;
        if words.starts_with(LOGIN) {
            return Some(Self::Login);
        }
        let (lesson, language) = words.strip_prefix(SLIP)?.split_once(' ')?;
        Some(Self::Slip {
            lesson: lesson.to_owned(),
            language: language.to_owned(),
        })
    }

    /// The text of the code on a slip.
    pub fn of_slip(lesson: &str, language: &str) -> String {
        format!("{MARK}{SLIP}{lesson} {language}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_read_as_it_was_written() {
        let slip = PracticeCode::Slip {
            lesson: "b2".to_owned(),
            language: "ar".to_owned(),
        };
        assert_eq!(PracticeCode::read(&PracticeCode::of_slip("b2", "ar")), Some(slip));
    }

    #[test]
    fn only_our_own_codes_are_ours() {
        assert_eq!(
            PracticeCode::read("ØVELSE – ikke ægte · øvekode portal"),
            Some(PracticeCode::Login)
        );
        for other in [
            "",
            "https://code.example",
            "ØVELSE – ikke ægte",
            "øvekode portal",
            "ØVELSE – ikke ægte · b2",
        ] {
            assert_eq!(PracticeCode::read(other), None, "{other}");
        }
    }
}
