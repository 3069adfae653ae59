//! A message by name, with its arguments: all that rules and views know of words.
//!
//! It says what to say, not how: no text, no language.

use serde::{Deserialize, Serialize};

/// A message of the [`crate::Catalogue`] and what to put into it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageRef {
    /// The Fluent id, as in `lesson-letters-title`.
    pub id: String,
    /// The arguments by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<(String, Arg)>,
}

/// What an argument holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Arg {
    /// Text that is the same in every language: a name, a code, a Danish label, an amount.
    Text(String),
    /// A count. It chooses the plural form and is written in Latin digits.
    ///
    /// The plural rules are those of intl_pluralrules 7.0.2, which are wrong in Arabic from 103 on.
    Number(i64),
    /// Another message, said in the language of the sentence around it.
    Message(Box<MessageRef>),
}

impl MessageRef {
    /// A message without arguments.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            args: Vec::new(),
        }
    }

    /// Adds a text argument.
    #[must_use]
    pub fn with(self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.with_arg(name, Arg::Text(text.into()))
    }

    /// Adds a count.
    #[must_use]
    pub fn with_number(self, name: impl Into<String>, number: i64) -> Self {
        self.with_arg(name, Arg::Number(number))
    }

    /// Adds another message.
    #[must_use]
    pub fn with_message(self, name: impl Into<String>, message: MessageRef) -> Self {
        self.with_arg(name, Arg::Message(Box::new(message)))
    }

    /// Adds an argument. The last one of a name counts.
    #[must_use]
    pub fn with_arg(mut self, name: impl Into<String>, arg: Arg) -> Self {
        self.args.push((name.into(), arg));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_survives_its_file_form() {
        let message = MessageRef::new("greeting")
            .with("name", "Amina")
            .with_number("letters", 3)
            .with_message("service", MessageRef::new("service-digital-post"));
        let written = serde_json::to_string(&message).unwrap();
        assert_eq!(serde_json::from_str::<MessageRef>(&written).unwrap(), message);
        assert_eq!(serde_json::to_string(&MessageRef::new("ok")).unwrap(), r#"{"id":"ok"}"#);
        assert!(serde_json::from_str::<MessageRef>(r#"{"id":"ok","arg":[]}"#).is_err());
    }
}
