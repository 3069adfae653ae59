//! Everything a learner or a helper reads or hears, in every language of the list.
//!
//! Filled with the text of Fluent files by whoever reads the content. Every question names its language, so two
//! languages can stand on one screen. What is missing is a gap to see, not an error: a lesson goes on without it.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentValue};

use crate::shelf::Shelf;
use crate::{Arg, Languages, MessageRef, Tag, Text, WordsFault, strip_isolates};

/// The attribute that holds a message as it should be said.
const SPOKEN: &str = "spoken";

/// The learner's texts.
pub struct Catalogue {
    languages: Languages,
    shelves: BTreeMap<Tag, Shelf>,
}

/// Whether arguments that are messages are put in as shown or as said.
#[derive(Clone, Copy)]
enum Form {
    Shown,
    Spoken,
}

impl Catalogue {
    /// An empty catalogue for these languages.
    #[must_use]
    pub fn new(languages: &Languages) -> Self {
        let shelf = |tag: &Tag, direction| (tag.clone(), Shelf::new(tag, direction));
        let shelves = languages
            .iter()
            .map(|language| shelf(&language.tag, language.direction))
            .collect();
        Self {
            languages: languages.clone(),
            shelves,
        }
    }

    /// The languages it was made for.
    #[must_use]
    pub fn languages(&self) -> &Languages {
        &self.languages
    }

    /// Adds the text of one Fluent file. The sound messages work even where others are reported.
    /// `file` is only a name for the faults.
    pub fn add(&mut self, tag: &Tag, file: &str, source: &str) -> Vec<WordsFault> {
        match self.shelves.get_mut(tag) {
            Some(shelf) => shelf.add(file, source),
            None => vec![WordsFault {
                file: file.to_owned(),
                line: 1,
                column: 1,
                what: format!("`{tag}` is no language of the list"),
                remedy: "add it to locales/languages.toml, or move the file".to_owned(),
            }],
        }
    }

    /// Whether a language itself has the message, without fallback.
    #[must_use]
    pub fn has(&self, tag: &Tag, id: &str) -> bool {
        self.shelves.get(tag).is_some_and(|shelf| shelf.has_value(id))
    }

    /// Whether a language itself has the message with this attribute, such as `spoken`.
    #[must_use]
    pub fn has_attribute(&self, tag: &Tag, id: &str, name: &str) -> bool {
        self.shelves.get(tag).is_some_and(|shelf| shelf.has_attribute(id, name))
    }

    /// The messages a language itself has, sorted.
    pub fn ids(&self, tag: &Tag) -> impl Iterator<Item = &str> {
        self.shelves.get(tag).into_iter().flat_map(Shelf::ids)
    }

    /// How many of the texts that learners and helpers meet the language has of its own, and how many Danish has. Words
    /// of practice pages, which are Danish in every language, do not count.
    #[must_use]
    pub fn coverage(&self, tag: &Tag) -> (usize, usize) {
        let danish = Tag::danish();
        let all = || self.ids(&danish).filter(|id| !id.starts_with("practice-"));
        (all().filter(|id| self.has(tag, id)).count(), all().count())
    }

    /// The names of the arguments a message asks for in this language.
    #[must_use]
    pub fn arguments(&self, tag: &Tag, id: &str) -> BTreeSet<String> {
        self.shelves
            .get(tag)
            .map(|shelf| shelf.arguments(id))
            .unwrap_or_default()
    }

    /// What this language cannot resolve in a message: a missing argument, term or message. For lints.
    #[must_use]
    pub fn problems(&self, tag: &Tag, message: &MessageRef) -> Vec<String> {
        let args = self.args(tag, message, Form::Shown);
        self.shelves
            .get(tag)
            .map(|shelf| shelf.problems(&message.id, &args))
            .unwrap_or_default()
    }

    /// A message in words, from the first language of the chain that has it.
    #[must_use]
    pub fn text(&self, tag: &Tag, message: &MessageRef) -> Text {
        self.found(tag, |shelf| shelf.has_value(&message.id))
            .and_then(|(language, shelf)| {
                let shown = shelf.value(&message.id, &self.args(&language, message, Form::Shown))?;
                let args = self.args(&language, message, Form::Spoken);
                let spoken = shelf.attribute(&message.id, SPOKEN, &args);
                let spoken = spoken.or_else(|| shelf.value(&message.id, &args)).unwrap_or_default();
                Some(Text {
                    shown,
                    spoken: strip_isolates(&spoken),
                    language,
                })
            })
            .unwrap_or_else(|| Text::gap(&message.id, tag))
    }

    /// An attribute of a message, as shown, from the first language of the chain that has the message.
    #[must_use]
    pub fn attribute(&self, tag: &Tag, message: &MessageRef, name: &str) -> Option<String> {
        let (language, shelf) = self.found(tag, |shelf| shelf.has_message(&message.id))?;
        shelf.attribute(&message.id, name, &self.args(&language, message, Form::Shown))
    }

    fn found(&self, tag: &Tag, fits: impl Fn(&Shelf) -> bool) -> Option<(Tag, &Shelf)> {
        let chain = self.languages.chain(tag).into_iter();
        chain
            .filter_map(|language| self.shelves.get(&language).map(|shelf| (language, shelf)))
            .find(|(_, shelf)| fits(shelf))
    }

    fn args<'m>(&self, tag: &Tag, message: &'m MessageRef, form: Form) -> FluentArgs<'m> {
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, arg) in &message.args {
            let value = match (arg, form) {
                (Arg::Text(text), _) => FluentValue::from(text.as_str()),
                (Arg::Number(number), _) => FluentValue::from(*number),
                (Arg::Message(message), Form::Shown) => FluentValue::from(self.text(tag, message).shown),
                (Arg::Message(message), Form::Spoken) => FluentValue::from(self.text(tag, message).spoken),
            };
            args.set(name.as_str(), value);
        }
        args
    }
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let counts = self
            .shelves
            .iter()
            .map(|(tag, shelf)| (tag.as_str(), shelf.ids().count()));
        f.debug_map().entries(counts).finish()
    }
}

#[cfg(test)]
mod tests;
