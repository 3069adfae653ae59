//! All pages that were read, by name.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::{Limit, Limits, Page};
use crate::sandbox::FIXED_FACTS;
use crate::sandbox::post::Letter;

/// What is wrong with a page file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageFault {
    /// Byte in the file.
    pub byte: usize,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

/// Pages and limits; what lessons put together.
#[derive(Clone, Debug, Default)]
pub struct Pages {
    pages: Vec<Page>,
    by_id: BTreeMap<String, usize>,
    limits: Limits,
    letters: BTreeMap<String, Letter>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PageFile {
    page: Vec<Page>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitFile {
    limit: Vec<Limit>,
}

impl Pages {
    /// Reads a page file and adds its pages.
    ///
    /// # Errors
    /// What is wrong, with its place; then none of the file's pages are added.
    pub fn add(&mut self, source: &str) -> Result<(), PageFault> {
        let file: PageFile = toml::from_str(source).map_err(|error| of_toml(&error, "demo-data/pages/README.md"))?;
        for page in &file.page {
            if self.by_id.contains_key(&page.id) {
                return Err(PageFault {
                    byte: source.find(&format!("id = \"{}\"", page.id)).unwrap_or(0),
                    what: format!("there is another page `{}`", page.id),
                    remedy: "give the page an id of its own".to_owned(),
                });
            }
        }
        for page in file.page {
            self.by_id.insert(page.id.clone(), self.pages.len());
            self.pages.push(page);
        }
        Ok(())
    }

    /// Reads the file of limits.
    ///
    /// # Errors
    /// What is wrong, with its place.
    pub fn set_limits(&mut self, source: &str) -> Result<(), PageFault> {
        let file: LimitFile = toml::from_str(source).map_err(|error| of_toml(&error, "demo-data/limits.toml"))?;
        self.limits = Limits::new(file.limit);
        Ok(())
    }

    /// The limits.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Adds a letter; the last of a name counts.
    pub fn add_letter(&mut self, letter: Letter) {
        self.letters.insert(letter.name.clone(), letter);
    }

    /// A letter by its name.
    pub fn letter(&self, name: &str) -> Option<&Letter> {
        self.letters.get(name)
    }

    /// All letters.
    pub fn letters(&self) -> impl Iterator<Item = &Letter> {
        self.letters.values()
    }

    /// A page by its place.
    pub fn at(&self, index: usize) -> Option<&Page> {
        self.pages.get(index)
    }

    /// The place of a page.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// A page by name.
    pub fn get(&self, id: &str) -> Option<&Page> {
        self.find(id).and_then(|index| self.at(index))
    }

    /// All pages.
    pub fn iter(&self) -> impl Iterator<Item = &Page> {
        self.pages.iter()
    }

    /// Every fact that can become true on some page, or anywhere.
    pub fn facts(&self) -> BTreeSet<&str> {
        self.pages.iter().flat_map(Page::facts).chain(FIXED_FACTS).collect()
    }
}

fn of_toml(error: &toml::de::Error, readme: &str) -> PageFault {
    PageFault {
        byte: error.span().map_or(0, |span| span.start),
        what: error.message().to_owned(),
        remedy: format!("see {readme} for the keys"),
    }
}
