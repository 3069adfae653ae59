//! UUIDs of version 4 (`domain.md` 3.2). Nothing is drawn here; whoever writes a message brings one.

use std::fmt;

use crate::field::Entry;
use crate::ledger::Ledger;
use crate::part::Leaf;
use crate::rule::Rule;

/// A UUID as it stands in the file; it may break the rule, see [`Uuid::is_valid`].
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid(String);

impl Uuid {
    /// From text, without the blanks around it.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self(text.as_ref().trim().to_owned())
    }

    /// Version 4 in groups of 8-4-4-4-12, either letter case.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        let bytes = self.0.as_bytes();
        bytes.len() == 36
            && bytes.iter().enumerate().all(|(at, byte)| match at {
                8 | 13 | 18 | 23 => *byte == b'-',
                14 => *byte == b'4',
                19 => matches!(byte, b'8' | b'9' | b'a' | b'b' | b'A' | b'B'),
                _ => byte.is_ascii_hexdigit(),
            })
    }

    /// As in the file.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Uuid {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_valid() { &self.0 } else { "***" })
    }
}

impl Leaf for Uuid {
    fn from_text(text: &str, _: &mut Ledger) -> Self {
        Self::new(text)
    }

    fn text(&self) -> &str {
        &self.0
    }

    fn check_leaf(&self, _: &Entry, ledger: &mut Ledger) {
        if !self.is_valid() {
            ledger.breach(Rule::NotUuid);
        }
    }

    #[cfg(test)]
    fn invent(chance: &mut crate::tests::Chance, _: &Entry) -> Self {
        Self(chance.uuid())
    }
}
