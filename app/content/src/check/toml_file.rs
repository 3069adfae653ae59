//! A TOML file with the place of each value, so that a fault can point into it.
//!
//! Deliberately absent: what the values mean. A path is the keys and numbers on the way, as in `step.3.label`.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::ContentFault;

/// One file and its places.
pub(super) struct TomlFile {
    /// Name, relative to the content folder.
    pub file: String,
    /// The whole text.
    pub source: String,
    /// Each text in the file.
    pub strings: Vec<Written>,
    places: BTreeMap<String, usize>,
}

/// One text of a file.
pub(super) struct Written {
    /// Where it stands.
    pub path: String,
    /// What it says.
    pub text: String,
}

impl Written {
    /// The last key on the way; a number belongs to the list before it.
    pub fn key(&self) -> &str {
        let keys = self
            .path
            .rsplit('.')
            .find(|key| !key.bytes().all(|b| b.is_ascii_digit()));
        keys.unwrap_or_default()
    }
}

impl TomlFile {
    /// Reads the places; none where the text is not TOML.
    pub fn new(file: String, source: String) -> Self {
        let mut read = Self {
            file,
            source: String::new(),
            strings: Vec::new(),
            places: BTreeMap::new(),
        };
        if let Ok(table) = DeTable::parse(&source) {
            read.table("", table.get_ref());
        }
        read.source = source;
        read
    }

    /// The name of the file without its folder and ending.
    pub fn stem(&self) -> &str {
        let name = self.file.rsplit('/').next().unwrap_or_default();
        name.strip_suffix(".toml").unwrap_or(name)
    }

    fn table(&mut self, before: &str, table: &DeTable<'_>) {
        for (key, value) in table.iter() {
            let key = key.get_ref();
            self.value(
                if before.is_empty() {
                    key.to_string()
                } else {
                    format!("{before}.{key}")
                },
                value,
            );
        }
    }

    fn value(&mut self, path: String, value: &Spanned<DeValue<'_>>) {
        match value.get_ref() {
            DeValue::Table(table) => self.table(&path, table),
            DeValue::Array(list) => {
                for (i, value) in list.iter().enumerate() {
                    self.value(format!("{path}.{i}"), value);
                }
            }
            DeValue::String(text) => self.strings.push(Written {
                path: path.clone(),
                text: text.to_string(),
            }),
            _ => {}
        }
        self.places.insert(path, value.span().start);
    }

    /// The byte of a value, or of the nearest thing around it where it is missing.
    fn byte(&self, path: &str) -> usize {
        let mut path = path;
        loop {
            if let Some(byte) = self.places.get(path) {
                return *byte;
            }
            match path.rsplit_once('.') {
                Some((around, _)) => path = around,
                None => return 0,
            }
        }
    }

    /// A fault at a value.
    pub fn fault(&self, path: &str, what: impl Into<String>, remedy: impl Into<String>) -> ContentFault {
        ContentFault::at_byte(&self.file, &self.source, self.byte(path), what, remedy)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_points_at_the_value_or_at_what_is_around_it() {
        let file = TomlFile::new(
            "a.toml".to_owned(),
            "id = \"b2\"\n\n[[step]]\nid = \"é\"\nonly = [\"a\", \"b\"]\n".to_owned(),
        );
        let place = |path: &str| {
            let fault = file.fault(path, "", "");
            (fault.line, fault.column)
        };
        assert_eq!(place("id"), (1, 6));
        assert_eq!(place("step.0.only.1"), (5, 14));
        assert_eq!(place("step.0.label"), (3, 1));
        assert_eq!(place("nothing"), (1, 1));
        let keys: Vec<&str> = file.strings.iter().map(Written::key).collect();
        assert_eq!(keys, ["id", "id", "only", "only"]);
    }
}
