//! The texts of one language: filled from files, asked for patterns.
//!
//! Knows no fallback; [`crate::Catalogue`] walks from shelf to shelf.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentMessage, FluentResource};
use fluent_syntax::ast::{Entry, Pattern};

use crate::arguments::Asked;
use crate::fault::{broken, place};
use crate::{Direction, Tag, WordsFault, isolate_latin};

/// Where a name was written first.
struct Written {
    file: String,
    line: usize,
}

pub(crate) struct Shelf {
    direction: Direction,
    bundle: FluentBundle<FluentResource>,
    written: BTreeMap<String, Written>,
}

impl Shelf {
    pub(crate) fn new(tag: &Tag, direction: Direction) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![tag.identifier()]);
        bundle.set_use_isolating(true);
        let builtins = bundle.add_builtins();
        debug_assert!(builtins.is_ok(), "a new bundle has no functions yet");
        Self {
            direction,
            bundle,
            written: BTreeMap::new(),
        }
    }

    pub(crate) fn add(&mut self, file: &str, source: &str) -> Vec<WordsFault> {
        let source = source.strip_prefix('\u{FEFF}').unwrap_or(source);
        let (resource, errors) = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let mut faults: Vec<_> = errors.iter().map(|error| broken(file, source, error)).collect();
        faults.extend(self.enter(file, &resource));
        faults.sort_by_key(|fault| (fault.line, fault.column));
        // What it refuses is what `enter` has just reported: names that are taken.
        let _ = self.bundle.add_resource(resource);
        faults
    }

    /// Notes every name of the file and reports those that are taken.
    fn enter(&mut self, file: &str, resource: &FluentResource) -> Vec<WordsFault> {
        let source = resource.source();
        let mut faults = Vec::new();
        for entry in resource.entries() {
            let name = match entry {
                Entry::Message(message) => message.id.name,
                Entry::Term(term) => term.id.name,
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
            };
            // The name is a slice of the source, so its address tells where it stands.
            let byte = name.as_ptr().addr().saturating_sub(source.as_ptr().addr());
            let (line, column) = place(source, byte);
            match self.written.get(name) {
                Some(first) => faults.push(WordsFault {
                    file: file.to_owned(),
                    line,
                    column,
                    what: format!("`{name}` is there twice, first in {}:{}", first.file, first.line),
                    remedy: "keep one or rename one; a term `-name` may not share the name of a message".to_owned(),
                }),
                None => {
                    self.written.insert(
                        name.to_owned(),
                        Written {
                            file: file.to_owned(),
                            line,
                        },
                    );
                }
            }
        }
        faults
    }

    fn message(&self, id: &str) -> Option<FluentMessage<'_>> {
        self.bundle.get_message(id)
    }

    pub(crate) fn has_value(&self, id: &str) -> bool {
        self.message(id).is_some_and(|message| message.value().is_some())
    }

    pub(crate) fn has_message(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    pub(crate) fn has_attribute(&self, id: &str, name: &str) -> bool {
        self.message(id)
            .is_some_and(|message| message.get_attribute(name).is_some())
    }

    /// The names of messages with a text, sorted.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.written.keys().map(String::as_str).filter(|id| self.has_value(id))
    }

    /// The text of a message.
    pub(crate) fn value(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.message(id)?;
        Some(self.format(message.value()?, args, &mut Vec::new()))
    }

    /// The text of one of its attributes.
    pub(crate) fn attribute(&self, id: &str, name: &str, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.message(id)?;
        let attribute = message.get_attribute(name)?;
        Some(self.format(attribute.value(), args, &mut Vec::new()))
    }

    /// What Fluent cannot resolve in the text and the attributes of a message with these arguments.
    pub(crate) fn problems(&self, id: &str, args: &FluentArgs<'_>) -> Vec<String> {
        let mut errors = Vec::new();
        if let Some(message) = self.message(id) {
            for pattern in patterns(&message) {
                self.format(pattern, args, &mut errors);
            }
        }
        let found: BTreeSet<_> = errors.iter().map(ToString::to_string).collect();
        found.into_iter().collect()
    }

    /// The arguments a message asks for, those of the messages it puts in included.
    pub(crate) fn arguments(&self, id: &str) -> BTreeSet<String> {
        let mut asked = Asked::default();
        let mut seen = BTreeSet::new();
        let mut waiting = vec![id.to_owned()];
        while let Some(id) = waiting.pop() {
            if let Some(message) = self.message(&id).filter(|_| seen.insert(id.clone())) {
                patterns(&message).for_each(|pattern| asked.add(pattern));
                waiting.extend(std::mem::take(&mut asked.messages));
            }
        }
        asked.arguments
    }

    fn format(&self, pattern: &Pattern<&str>, args: &FluentArgs<'_>, errors: &mut Vec<FluentError>) -> String {
        let text = self.bundle.format_pattern(pattern, Some(args), errors);
        if self.direction.is_rtl() {
            isolate_latin(&text)
        } else {
            text.into_owned()
        }
    }
}

fn patterns<'m>(message: &FluentMessage<'m>) -> impl Iterator<Item = &'m Pattern<&'m str>> {
    let attributes: Vec<_> = message.attributes().map(|attribute| attribute.value()).collect();
    message.value().into_iter().chain(attributes)
}
