//! A language tag (BCP 47), such as `da`, `ar` or `zh-Hans`.
//!
//! A tag is only a name. It does not say that the program has that language; [`crate::Languages`] does.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A well-formed language tag, kept in its canonical spelling (`zh-hans` becomes `zh-Hans`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Tag(String);

/// Why a string is not a language tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a language tag, write one like `da` or `zh-Hans`: {0:?}")]
pub struct TagError(String);

impl Tag {
    /// Danish, the language of the practised screens and the end of every chain of fallbacks.
    #[must_use]
    pub fn danish() -> Self {
        Self("da".to_owned())
    }

    /// English.
    #[must_use]
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// Arabic, the first language that is written from right to left.
    #[must_use]
    pub fn arabic() -> Self {
        Self("ar".to_owned())
    }

    /// Reads a tag.
    ///
    /// # Errors
    /// When the text is not a well-formed language identifier.
    pub fn new(text: &str) -> Result<Self, TagError> {
        let refused = || TagError(text.to_owned());
        // The parser also takes `da_DK` and an empty name for "any language"; files should have one spelling.
        if text.is_empty() || text.contains('_') {
            return Err(refused());
        }
        let identifier: LanguageIdentifier = text.parse().map_err(|_| refused())?;
        Ok(Self(identifier.to_string()))
    }

    /// The tag as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script and region: `zh` of `zh-Hans`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    pub(crate) fn identifier(&self) -> LanguageIdentifier {
        self.0.parse().unwrap_or_default()
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Tag {
    type Err = TagError;

    fn from_str(text: &str) -> Result<Self, TagError> {
        Self::new(text)
    }
}

impl TryFrom<String> for Tag {
    type Error = TagError;

    fn try_from(text: String) -> Result<Self, TagError> {
        Self::new(&text)
    }
}

impl From<Tag> for String {
    fn from(tag: Tag) -> Self {
        tag.0
    }
}

impl AsRef<str> for Tag {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_becomes_canonical() {
        let tag = Tag::new("ZH-hans").unwrap();
        assert_eq!(tag.as_str(), "zh-Hans");
        assert_eq!(tag.primary(), "zh");
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        for text in ["", "d", "da_DK", "dansk sprog", "da-", "../da"] {
            assert!(Tag::new(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn the_named_tags_are_canonical() {
        for tag in [Tag::danish(), Tag::english(), Tag::arabic()] {
            assert_eq!(Tag::new(tag.as_str()), Ok(tag));
        }
    }

    #[test]
    fn a_tag_is_a_plain_string_in_files() {
        assert_eq!(serde_json::to_string(&Tag::danish()).unwrap(), r#""da""#);
        assert!(serde_json::from_str::<Tag>(r#""da_DK""#).is_err());
    }
}
