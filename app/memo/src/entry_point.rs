//! Where an action leads (`domain.md` 3.1 and 3.5): only absolute `https://` addresses are ever opened.

use crate::field::Entry;
use crate::ledger::Ledger;
use crate::part::{Leaf, length};
use crate::rule::Rule;
use crate::text::Text;

/// An address as it stands in the file. `Debug` shows nothing of it: addresses can carry a person's number.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Url(Text);

impl Url {
    /// From text, without the blanks around it.
    pub fn new(address: impl AsRef<str>) -> Self {
        Self(Text::new(address.as_ref().trim()))
    }

    /// As in the file; to be shown. To open it, ask [`Url::openable`].
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The address, where it may be opened.
    ///
    /// # Errors
    ///
    /// Where it is not absolute `https://`, or where it would lead elsewhere than it seems to.
    pub fn openable(&self) -> Result<&str, NotOpenable> {
        let address = self.as_str();
        let Some(rest) = address.strip_prefix("https://") else {
            return Err(NotOpenable::NotHttps);
        };
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        if address
            .chars()
            .any(|c| c.is_whitespace() || c.is_control() || c == '\\')
        {
            return Err(NotOpenable::Unreadable);
        }
        if host.contains('@') {
            return Err(NotOpenable::NameBeforeHost);
        }
        if host.split(':').next().unwrap_or_default().is_empty() {
            return Err(NotOpenable::NoHost);
        }
        Ok(address)
    }
}

impl From<&str> for Url {
    fn from(address: &str) -> Self {
        Self::new(address)
    }
}

/// Why an action, or its address, is not opened. Its text follows "cannot be opened: ".
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotOpenable {
    /// No EntryPoint.
    #[error("the action has no address")]
    NoAddress,
    /// An appointment with neither Reservation nor EntryPoint.
    #[error("the action has no appointment")]
    NoReservation,
    /// An appointment whose times cannot be read.
    #[error("the appointment has no time that can be read")]
    NoTime,
    /// A code that is not on the list.
    #[error("the action code is not known")]
    UnknownCode,
    /// Another scheme, or none.
    #[error("the address does not begin with https://")]
    NotHttps,
    /// Nothing after `https://`.
    #[error("the address names no place")]
    NoHost,
    /// Something before an `@`, which hides where the address leads.
    #[error("the address hides where it leads")]
    NameBeforeHost,
    /// Blanks, control characters or backslashes.
    #[error("the address has characters that an address cannot have")]
    Unreadable,
}

impl Leaf for Url {
    fn from_text(text: &str, _: &mut Ledger) -> Self {
        Self::new(text)
    }

    fn text(&self) -> &str {
        self.as_str()
    }

    fn check_leaf(&self, entry: &Entry, ledger: &mut Ledger) {
        length(self.as_str(), entry, ledger);
        if let Err(why) = self.openable() {
            ledger.breach(Rule::NotOpenable(why));
        }
    }

    #[cfg(test)]
    fn invent(chance: &mut crate::tests::Chance, _: &Entry) -> Self {
        Self::new(format!("https://oevelse.example/{}?a=1&b=2", chance.word(60)))
    }
}

element! {
    /// The place an action leads to.
    EntryPoint {
        /// Absolute, and `https://` since November 2024.
        url: Url = Memo "url",
    }
}
