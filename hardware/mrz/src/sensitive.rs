//! What was read from a document, kept from logs and wiped when it is no longer needed.
//!
//! Deliberately absent: `Display`, `Serialize` and comparison with plain text; whoever shows a value says `expose`.

use std::fmt;

use zeroize::Zeroize;

/// Text from a document. `Debug` shows nothing of it, and it is wiped on drop.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Sensitive(String);

impl Sensitive {
    /// Takes the text into custody.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Lends the text.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Drop for Sensitive {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Sensitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}
