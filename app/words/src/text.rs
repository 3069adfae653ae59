//! What the catalogue answers: a text to show, and the same to say.

use crate::Tag;

/// A message in words.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Text {
    /// For the screen, with isolates around names, numbers and words of another direction.
    pub shown: String,
    /// For the voice, without isolates. Empty where nothing should be said.
    pub spoken: String,
    /// The language the text is in, which is not the one asked for where a fallback stepped in.
    pub language: Tag,
}

impl Text {
    /// A message that exists in no language of the chain: seen on the screen, not spoken.
    pub(crate) fn gap(id: &str, asked: &Tag) -> Self {
        Self {
            shown: format!("⟦{id}⟧"),
            spoken: String::new(),
            language: asked.clone(),
        }
    }

    /// Whether this stands for a message that is missing everywhere.
    #[must_use]
    pub fn is_gap(&self) -> bool {
        self.spoken.is_empty() && self.shown.starts_with('⟦') && self.shown.ends_with('⟧')
    }
}
