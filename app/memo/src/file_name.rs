//! Names of files (`domain.md` 3.1, validation of November 2024).

use crate::field::Entry;
use crate::ledger::Ledger;
use crate::part::{Leaf, length};
use crate::rule::Rule;
use crate::text::Text;

/// The name of a file as it stands in the message; it may break the rule. `Debug` shows nothing of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileName(Text);

impl FileName {
    /// From text, without the blanks around it.
    pub fn new(name: impl AsRef<str>) -> Self {
        Self(Text::new(name.as_ref().trim_matches(['\t', '\n', '\r', ' '])))
    }

    /// As in the file.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// It is not empty, and none of its characters is forbidden.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        !self.as_str().is_empty() && !self.as_str().chars().any(is_forbidden)
    }
}

impl From<&str> for FileName {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

/// `< > : " / \ | ? *`, CR, LF and the special spaces.
const fn is_forbidden(c: char) -> bool {
    matches!(c, '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*' | '\r' | '\n')
        || matches!(
            c,
            '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{2028}' | '\u{205f}' | '\u{2060}' | '\u{3000}'
        )
}

/// A name under which a file may be kept on any machine: one component, no dots or blanks at its ends, nothing that
/// turns the writing direction, no name that a machine keeps for itself, at most 120 characters with its ending.
#[must_use]
pub fn safe_name(name: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mended: String = name
        .chars()
        .map(|c| {
            if is_forbidden(c) || c.is_control() || turns(c) {
                '_'
            } else {
                c
            }
        })
        .collect();
    let mended = mended.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let device = is_device(mended);
    let (stem, ending) = match mended.rsplit_once('.') {
        Some((stem, ending)) if ending.chars().count() <= 10 => (stem, format!(".{ending}")),
        _ => (mended, String::new()),
    };
    let stem = if device { format!("_{stem}") } else { stem.to_owned() };
    let stem: String = stem.chars().take(SAFE_CHARACTERS - ending.chars().count()).collect();
    // A cut may lay bare a dot or a blank at the end.
    match format!("{stem}{ending}").trim_end_matches(|c: char| c == '.' || c.is_whitespace()) {
        "" => "file".to_owned(),
        safe => safe.to_owned(),
    }
}

/// Longest safe name, its ending included.
const SAFE_CHARACTERS: usize = 120;

/// A name that Windows keeps for a device, with any ending.
fn is_device(name: &str) -> bool {
    let first = name.split('.').next().unwrap_or_default().trim().to_lowercase();
    let is_port = |start: &str| first.strip_prefix(start).is_some_and(|rest| rest.chars().count() == 1);
    matches!(first.as_str(), "con" | "prn" | "aux" | "nul") || is_port("com") || is_port("lpt")
}

impl Leaf for FileName {
    fn from_text(text: &str, _: &mut Ledger) -> Self {
        Self::new(text)
    }

    fn text(&self) -> &str {
        self.as_str()
    }

    fn check_leaf(&self, entry: &Entry, ledger: &mut Ledger) {
        length(self.as_str(), entry, ledger);
        if self.as_str().is_empty() {
            ledger.breach(Rule::Empty);
        } else if !self.is_valid() {
            ledger.breach(Rule::ForbiddenCharacter);
        }
    }

    #[cfg(test)]
    fn invent(chance: &mut crate::tests::Chance, _: &Entry) -> Self {
        Self::new(format!("{}.pdf", chance.word(40)))
    }
}
