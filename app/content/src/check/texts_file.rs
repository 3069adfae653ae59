//! The files of learner texts with the place of each message and attribute.
//!
//! Deliberately absent: what a message says; Fluent itself has read it by then.

use std::collections::BTreeMap;

use egne_words::Tag;

use crate::ContentFault;

/// One file of texts.
pub(super) struct TextsFile {
    /// Language of its folder.
    pub tag: Tag,
    /// Name, relative to the content folder.
    pub file: String,
    /// The whole text.
    pub source: String,
    /// Byte of each message, as `id`, and of each attribute, as `id.name`.
    places: BTreeMap<String, usize>,
}

impl TextsFile {
    /// Finds the places.
    pub fn new(tag: Tag, file: String, source: String) -> Self {
        let places = places(&source);
        Self {
            tag,
            file,
            source,
            places,
        }
    }

    /// Whether a message or an attribute stands in it.
    pub fn has(&self, name: &str) -> bool {
        self.places.contains_key(name)
    }

    /// The messages and attributes, by name.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.places.keys().map(String::as_str)
    }

    /// A fault at a message or attribute.
    pub fn fault(&self, name: &str, what: impl Into<String>, remedy: impl Into<String>) -> ContentFault {
        self.at(self.places.get(name).copied().unwrap_or(0), what, remedy)
    }

    /// A fault at a byte.
    pub fn at(&self, byte: usize, what: impl Into<String>, remedy: impl Into<String>) -> ContentFault {
        ContentFault::at_byte(&self.file, &self.source, byte, what, remedy)
    }

    /// What an author wrote beside comments: each line with its first byte.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        with_bytes(&self.source).filter(|(_, line)| !line.starts_with('#'))
    }
}

fn with_bytes(source: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut byte = 0;
    source.split_inclusive('\n').map(move |line| {
        let here = byte;
        byte += line.len();
        (here, line)
    })
}

fn places(source: &str) -> BTreeMap<String, usize> {
    let mut places = BTreeMap::new();
    let mut message = String::new();
    let name = |text: &str| -> String {
        text.chars()
            .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
            .collect()
    };
    for (byte, line) in with_bytes(source) {
        let bare = line.trim_start();
        let indent = line.len() - bare.len();
        if indent == 0 && line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            message = name(line);
            places.entry(message.clone()).or_insert(byte);
        } else if let Some(attribute) = bare.strip_prefix('.').filter(|_| indent > 0) {
            places
                .entry(format!("{message}.{}", name(attribute)))
                .or_insert(byte + indent);
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_and_attributes_have_their_places() {
        let source = "# Head.\nb2-a = Tryk.\n    .again = Så …\nb2-b =\n    Læs. Så\n    ... videre\n";
        let file = TextsFile::new(Tag::danish(), "da/b2.ftl".to_owned(), source.to_owned());
        let place = |name: &str| {
            let fault = file.fault(name, "", "");
            (fault.line, fault.column)
        };
        assert_eq!(place("b2-a"), (2, 1));
        assert_eq!(place("b2-a.again"), (3, 5));
        assert_eq!(place("b2-b"), (4, 1));
        assert_eq!(file.lines().count(), 5);
    }
}
