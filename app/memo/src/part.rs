//! What every piece of a message can do: be read from a node, be written, be checked. Leaves hold text only.

use crate::error::ReadError;
use crate::field::Entry;
use crate::ledger::Ledger;
use crate::rule::Rule;
use crate::tree::{Node, is_xml_char};
use crate::write::Writer;

/// An element of MeMo, with or without children.
pub(crate) trait Part: Sized {
    /// From a node that is this element. The ledger stands at it.
    fn read(node: Node<'_>, ledger: &mut Ledger) -> Result<Self, ReadError>;
    /// As the element of this name.
    fn write(&self, entry: &Entry, out: &mut Writer);
    /// Against the rules. The ledger stands at it.
    fn check(&self, entry: &Entry, ledger: &mut Ledger);
    /// A valid one, for tests.
    #[cfg(test)]
    fn invent(chance: &mut crate::tests::Chance, entry: &Entry) -> Self;
}

/// An element that holds text only.
pub(crate) trait Leaf: Sized {
    fn from_text(text: &str, ledger: &mut Ledger) -> Self;
    fn text(&self) -> &str;
    fn check_leaf(&self, entry: &Entry, ledger: &mut Ledger);
    #[cfg(test)]
    fn invent(chance: &mut crate::tests::Chance, entry: &Entry) -> Self;
}

impl<T: Leaf> Part for T {
    fn read(node: Node<'_>, ledger: &mut Ledger) -> Result<Self, ReadError> {
        node.report_children(ledger);
        Ok(T::from_text(&node.text, ledger))
    }

    fn write(&self, entry: &Entry, out: &mut Writer) {
        out.leaf(entry, self.text());
    }

    fn check(&self, entry: &Entry, ledger: &mut Ledger) {
        self.check_leaf(entry, ledger);
        if !self.text().chars().all(is_xml_char) {
            ledger.breach(Rule::NotXmlText);
        }
    }

    #[cfg(test)]
    fn invent(chance: &mut crate::tests::Chance, entry: &Entry) -> Self {
        Leaf::invent(chance, entry)
    }
}

/// The length that the entry allows, in characters.
pub(crate) fn length(text: &str, entry: &Entry, ledger: &mut Ledger) {
    let most = entry.most_characters;
    // A text has at most as many characters as bytes, so most need no counting.
    if text.len() > most && text.chars().count() > most {
        ledger.breach(Rule::TooLong { most });
    }
}

impl Leaf for bool {
    fn from_text(text: &str, ledger: &mut Ledger) -> Self {
        match text.trim() {
            "true" => true,
            "false" => false,
            // XML Schema has these two as well, MeMo does not.
            other => {
                ledger.breach(Rule::NotBoolean);
                other == "1"
            }
        }
    }

    fn text(&self) -> &str {
        if *self { "true" } else { "false" }
    }

    fn check_leaf(&self, _: &Entry, _: &mut Ledger) {}

    #[cfg(test)]
    fn invent(chance: &mut crate::tests::Chance, _: &Entry) -> Self {
        chance.below(2) == 1
    }
}
