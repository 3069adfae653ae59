//! From message names to words, in the learner's language and in Danish.

use egne_words::{Catalogue, MessageRef, Tag};

use super::Words;
use crate::session::Speech;

/// The catalogue and the learner's language.
#[derive(Clone, Copy)]
pub struct Wording<'a> {
    catalogue: &'a Catalogue,
    tag: &'a Tag,
}

impl<'a> Wording<'a> {
    /// Words in `tag`.
    pub fn new(catalogue: &'a Catalogue, tag: &'a Tag) -> Self {
        Self { catalogue, tag }
    }

    /// A message.
    pub fn words(&self, message: &MessageRef) -> Words {
        let text = self.catalogue.text(self.tag, message);
        Words {
            shown: text.shown,
            spoken: text.spoken,
        }
    }

    /// A message without arguments, shown only.
    pub fn text(&self, id: &str) -> String {
        self.words(&MessageRef::new(id)).shown
    }

    /// A message in Danish, shown only.
    pub fn danish(&self, message: &MessageRef) -> String {
        self.catalogue.text(&Tag::danish(), message).shown
    }

    /// A message or, where it has one, an attribute of it.
    pub fn attribute(&self, message: &MessageRef, attribute: &str) -> Option<Words> {
        let shown = self.catalogue.attribute(self.tag, message, attribute)?;
        let spoken = egne_words::strip_isolates(&shown);
        Some(Words { shown, spoken })
    }

    /// An attribute in Danish.
    pub fn danish_attribute(&self, message: &MessageRef, attribute: &str) -> Option<String> {
        self.catalogue.attribute(&Tag::danish(), message, attribute)
    }

    /// What is to be said aloud, and in which language.
    pub fn spoken(&self, speech: &Speech) -> (Tag, String) {
        let danish = Tag::danish();
        let wording = Wording {
            catalogue: self.catalogue,
            tag: if speech.danish { &danish } else { self.tag },
        };
        if !speech.words.is_empty() {
            return (danish, speech.words.clone());
        }
        let attribute = speech
            .attribute
            .and_then(|name| wording.attribute(&speech.message, name));
        let words = attribute.unwrap_or_else(|| wording.words(&speech.message));
        (wording.tag.clone(), words.spoken)
    }
}
