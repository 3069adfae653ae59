//! Text of a message: what people wrote or what names them ([`Text`]), and short words that machines agreed on
//! ([`Code`]).

use std::fmt;

use zeroize::Zeroize;

use crate::field::Entry;
use crate::ledger::Ledger;
use crate::part::{Leaf, length};
use crate::rule::Rule;

/// Text about or by a person, or a number that names one. `Debug` shows nothing of it, and it is wiped on drop.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(String);

impl Text {
    /// Takes the text into custody.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Lends the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl Drop for Text {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl Leaf for Text {
    fn from_text(text: &str, _: &mut Ledger) -> Self {
        Self::new(text)
    }

    fn text(&self) -> &str {
        &self.0
    }

    fn check_leaf(&self, entry: &Entry, ledger: &mut Ledger) {
        length(&self.0, entry, ledger);
    }

    #[cfg(test)]
    fn invent(chance: &mut crate::tests::Chance, entry: &Entry) -> Self {
        Self(chance.text(entry.most_characters))
    }
}

/// A short word from a list: a type, a language, a key. Blanks around it do not count.
///
/// `Debug` shows it unless it holds so many digits that it could be a person's number.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(String);

impl Code {
    /// From text, without the blanks around it.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self(text.as_ref().trim().to_owned())
    }

    /// The word.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Code {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl Drop for Code {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.0.chars().filter(char::is_ascii_digit).count();
        if digits < 6 && self.0.len() <= 64 {
            write!(f, "{:?}", self.0)
        } else {
            f.write_str("***")
        }
    }
}

impl Leaf for Code {
    fn from_text(text: &str, _: &mut Ledger) -> Self {
        Self::new(text)
    }

    fn text(&self) -> &str {
        &self.0
    }

    fn check_leaf(&self, entry: &Entry, ledger: &mut Ledger) {
        length(&self.0, entry, ledger);
        if self.0.is_empty() {
            ledger.breach(Rule::Empty);
        }
    }

    #[cfg(test)]
    fn invent(chance: &mut crate::tests::Chance, entry: &Entry) -> Self {
        Self(chance.word(entry.most_characters))
    }
}
