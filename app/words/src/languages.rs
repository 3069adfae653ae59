//! The list of languages, and the choice among them.
//!
//! `locales/languages.toml` is the only such list. The one in the tree is also compiled in, so that the program
//! can greet people in their language when it finds no content.

use serde::Deserialize;

use crate::{Language, Tag};

const FORMAT: u32 = 1;

/// The languages in the order they are offered. Danish is always among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages {
    list: Vec<Language>,
    danish: Language,
}

/// Why a list of languages cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum LanguagesError {
    /// The file is not TOML, or a key is missing, misspelt or of the wrong kind.
    #[error("languages.toml cannot be read: {0}")]
    Toml(#[from] toml::de::Error),
    /// The file is of a format this program does not know.
    #[error("languages.toml has format {found}, this program reads format {FORMAT}")]
    Format {
        /// The format the file names.
        found: u32,
    },
    /// Danish is not in the list.
    #[error("languages.toml has no entry with tag `da`, where every chain of fallbacks ends")]
    NoDanish,
    /// Two entries share a tag.
    #[error("languages.toml has two entries with tag `{0}`")]
    Twice(Tag),
    /// A fallback names the language itself or one that is not in the list.
    #[error("languages.toml: the fallback `{fallback}` of `{tag}` is not another language of the list")]
    Fallback {
        /// The language whose entry is wrong.
        tag: Tag,
        /// The fallback it names.
        fallback: Tag,
    },
    /// A text of an entry is blank.
    #[error("languages.toml: `{field}` of `{tag}` is blank")]
    Blank {
        /// The language whose entry is wrong.
        tag: Tag,
        /// The key without a text.
        field: &'static str,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: u32,
    language: Vec<Language>,
}

impl Languages {
    /// Reads `languages.toml`, strictly.
    ///
    /// # Errors
    /// On anything the format does not know, and where the list contradicts itself.
    pub fn parse(source: &str) -> Result<Self, LanguagesError> {
        let file: File = toml::from_str(source)?;
        if file.format != FORMAT {
            return Err(LanguagesError::Format { found: file.format });
        }
        check(&file.language)?;
        let danish = Tag::danish();
        let found = file.language.iter().find(|language| language.tag == danish);
        let danish = found.cloned().ok_or(LanguagesError::NoDanish)?;
        Ok(Self {
            list: file.language,
            danish,
        })
    }

    /// The list this program was built with.
    ///
    /// # Errors
    /// Never in a program whose tests passed.
    pub fn built_in() -> Result<Self, LanguagesError> {
        Self::parse(include_str!("../../../locales/languages.toml"))
    }

    /// The language with exactly this tag.
    #[must_use]
    pub fn get(&self, tag: &Tag) -> Option<&Language> {
        self.list.iter().find(|language| language.tag == *tag)
    }

    /// The languages in the order they are offered.
    pub fn iter(&self) -> std::slice::Iter<'_, Language> {
        self.list.iter()
    }

    /// The same list with these tags first, in this order; the others follow as they stood. A tag that is not in the
    /// list changes nothing.
    #[must_use]
    pub fn offering_first(mut self, tags: &[String]) -> Self {
        let place = |language: &Language| tags.iter().position(|tag| *tag == language.tag.as_str());
        self.list.sort_by_key(|language| place(language).unwrap_or(tags.len()));
        self
    }

    /// How many languages there are. Never none.
    #[must_use]
    #[allow(clippy::len_without_is_empty)]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// The language that fits a wish best: the same tag, else the same language in another script or region,
    /// else Danish. Takes tags (`ar-EG`) and the names systems use (`ar_EG.UTF-8`).
    #[must_use]
    pub fn negotiate(&self, wish: &str) -> &Language {
        let wish = wish.split(['.', '@']).next().unwrap_or(wish).replace('_', "-");
        let primary = wish.split('-').next().unwrap_or(&wish);
        let exact = self
            .list
            .iter()
            .find(|language| language.tag.as_str().eq_ignore_ascii_case(&wish));
        let related = || {
            self.list
                .iter()
                .find(|language| language.tag.primary().eq_ignore_ascii_case(primary))
        };
        exact.or_else(related).unwrap_or(&self.danish)
    }

    /// Where a text is looked for, in order: the language, its fallbacks, Danish.
    #[must_use]
    pub fn chain(&self, tag: &Tag) -> Vec<Tag> {
        let fallback = self
            .get(tag)
            .map(|language| language.fallback.as_slice())
            .unwrap_or_default();
        let mut chain = vec![tag.clone()];
        for next in fallback.iter().chain([&self.danish.tag]) {
            if !chain.contains(next) {
                chain.push(next.clone());
            }
        }
        chain
    }
}

impl<'a> IntoIterator for &'a Languages {
    type Item = &'a Language;
    type IntoIter = std::slice::Iter<'a, Language>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

fn check(list: &[Language]) -> Result<(), LanguagesError> {
    for (place, language) in list.iter().enumerate() {
        let tag = &language.tag;
        if list.iter().take(place).any(|earlier| earlier.tag == *tag) {
            return Err(LanguagesError::Twice(tag.clone()));
        }
        for fallback in &language.fallback {
            if fallback == tag || !list.iter().any(|other| other.tag == *fallback) {
                return Err(LanguagesError::Fallback {
                    tag: tag.clone(),
                    fallback: fallback.clone(),
                });
            }
        }
        let texts = [
            ("endonym", language.endonym.as_str()),
            ("english", &language.english),
            ("script", &language.script),
            ("choose", &language.choose),
            ("voice", language.voice.as_deref().unwrap_or("-")),
        ];
        if let Some((field, _)) = texts.into_iter().find(|(_, text)| text.trim().is_empty()) {
            return Err(LanguagesError::Blank {
                tag: tag.clone(),
                field,
            });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
