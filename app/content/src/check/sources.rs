//! The content folder as its authors wrote it: every file with its places, and what was read from it.
//!
//! Deliberately absent: faults of reading. The reader of the crate has found those; a file that it could not read at
//! all is simply not here.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use egne_core::domain::{Contact, Persona};
use egne_core::lessons::Lesson;
use egne_core::sandbox::pages::{Limit, Outcome, Page, Pages};
use egne_words::{Catalogue, Languages, Tag};
use serde::Deserialize;

use super::texts_file::TextsFile;
use super::toml_file::TomlFile;
use crate::contacts::ContactFile;
use crate::folder::{Folder, names};
use crate::load::letters;
use crate::{Content, ContentFault};

/// A file and what was read from it.
pub(super) struct Read<T> {
    /// The file.
    pub file: TomlFile,
    /// What stands in it.
    pub content: T,
}

/// Everything that is checked.
pub(super) struct Sources<'a> {
    /// The list of languages.
    pub languages: &'a Languages,
    /// The texts.
    pub catalogue: &'a Catalogue,
    /// Lessons whose keys are right, whatever else is wrong with them.
    pub lessons: Vec<Read<Lesson>>,
    /// Page files.
    pub pages: Vec<Read<Vec<Page>>>,
    /// All pages together.
    pub shelf: Arc<Pages>,
    /// Limits.
    pub limits: Option<Read<Vec<Limit>>>,
    /// Whom to call for real.
    pub contacts: Option<Read<Vec<Contact>>>,
    /// Invented people.
    pub people: Vec<Read<Persona>>,
    /// Files of learner texts.
    pub texts: Vec<TextsFile>,
    /// Folders of learner texts.
    pub folders: Vec<String>,
    /// Files in which the reader has found something.
    pub faulty: BTreeSet<&'a str>,
    /// Every lesson and every page could be read, so that what nothing names is really not named.
    pub whole: bool,
}

#[derive(Deserialize)]
struct LimitFile {
    limit: Vec<Limit>,
}

impl<'a> Sources<'a> {
    /// Reads the folder once more, this time with the places.
    pub fn read(root: &Path, content: &'a Content) -> Self {
        let mut whole = true;
        let mut shelf = Pages::default();
        let mut pages = Vec::new();
        for file in toml_files(root, "demo-data/pages") {
            let mut one = Pages::default();
            whole &= shelf.add(&file.source).is_ok();
            if one.add(&file.source).is_ok() {
                let content = one.iter().cloned().collect();
                pages.push(Read { file, content });
            }
        }
        let limits = toml_file(root, "demo-data/limits.toml").and_then(|file| {
            // A fault of the limits was reported; the pages do without.
            let _ = shelf.set_limits(&file.source);
            read(file, |all: LimitFile| all.limit)
        });
        // A letter that cannot be read was reported.
        letters(&Folder(root), &mut shelf, &mut Vec::new());
        let shelf = Arc::new(shelf);
        let mut lessons: Vec<Read<Lesson>> = Vec::new();
        for file in toml_files(root, "demo-data/lessons") {
            match read(file, |lesson: Lesson| lesson) {
                Some(mut lesson) => {
                    whole &= !lesson.content.variant.is_empty() && !lesson.content.step.is_empty();
                    lesson.content.pages = Arc::clone(&shelf);
                    lessons.push(lesson);
                }
                None => whole = false,
            }
        }
        whole &= !lessons.is_empty();
        Self {
            languages: &content.languages,
            catalogue: &content.catalogue,
            lessons,
            pages,
            shelf,
            limits,
            contacts: toml_file(root, "demo-data/contacts.toml")
                .and_then(|file| read(file, |all: ContactFile| all.contact)),
            people: toml_files(root, "demo-data/personas")
                .into_iter()
                .filter_map(|file| read(file, |person: Persona| person))
                .collect(),
            texts: texts(root, &content.languages),
            folders: names(&Folder(root), "locales/learner", "").into_iter().collect(),
            faulty: content.faults.iter().map(|fault| fault.file.as_str()).collect(),
            whole,
        }
    }

    /// Whether a message of a language stands in a file that Fluent could not wholly read: it is broken, not missing.
    pub fn is_broken(&self, tag: &Tag, id: &str) -> bool {
        let here = |file: &TextsFile| file.tag == *tag && self.faulty.contains(file.file.as_str()) && file.has(id);
        self.texts.iter().any(here)
    }

    /// Whether a file of this folder, or this file, was left out.
    pub fn is_faulty(&self, folder: &str) -> bool {
        self.faulty.iter().any(|file| file.starts_with(folder))
    }

    /// The pages, each with its file and its path there.
    pub fn all_pages(&self) -> impl Iterator<Item = (&TomlFile, String, &Page)> {
        let of_file =
            |read: &'_ Read<Vec<Page>>| (0..read.content.len()).map(|i| format!("page.{i}")).collect::<Vec<_>>();
        self.pages.iter().flat_map(move |read| {
            let paths = of_file(read);
            paths
                .into_iter()
                .zip(&read.content)
                .map(move |(path, page)| (&read.file, path, page))
        })
    }

    /// A fault at a message or an attribute of a language; at its folder where no file has it.
    pub fn fault_in_texts(
        &self,
        tag: &Tag,
        name: &str,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> ContentFault {
        match self.texts.iter().find(|file| file.tag == *tag && file.has(name)) {
            Some(file) => file.fault(name, what, remedy),
            None => ContentFault::of_file(&format!("locales/learner/{tag}"), what, &remedy.into()),
        }
    }
}

/// Every outcome of a page with its path.
pub(super) fn outcomes<'p>(path: &str, page: &'p Page) -> Vec<(String, &'p Outcome)> {
    let mut all = Vec::new();
    let mut list = |path: String, outcomes: &'p [Outcome]| {
        all.extend(
            outcomes
                .iter()
                .enumerate()
                .map(|(i, outcome)| (format!("{path}.{i}"), outcome)),
        );
    };
    list(format!("{path}.turn"), &page.turn);
    list(format!("{path}.passed"), &page.passed);
    for (i, part) in page.part.iter().enumerate() {
        list(format!("{path}.part.{i}.on"), &part.on);
        list(format!("{path}.part.{i}.hold"), &part.hold);
    }
    if let Some(scan) = &page.scan {
        all.push((format!("{path}.scan.over"), &scan.over));
        all.push((format!("{path}.scan.beside"), &scan.beside));
    }
    all
}

fn read<R: for<'de> Deserialize<'de>, T>(file: TomlFile, then: impl FnOnce(R) -> T) -> Option<Read<T>> {
    let content = then(toml::from_str(&file.source).ok()?);
    Some(Read { file, content })
}

fn toml_file(root: &Path, file: &str) -> Option<TomlFile> {
    let source = fs::read_to_string(root.join(file)).ok()?;
    Some(TomlFile::new(file.to_owned(), source))
}

fn toml_files(root: &Path, folder: &str) -> Vec<TomlFile> {
    let names = names(&Folder(root), folder, ".toml").into_iter();
    names
        .filter_map(|name| toml_file(root, &format!("{folder}/{name}")))
        .collect()
}

fn texts(root: &Path, languages: &Languages) -> Vec<TextsFile> {
    let mut files = Vec::new();
    for tag in languages.iter().map(|language| &language.tag) {
        let folder = format!("locales/learner/{tag}");
        for name in names(&Folder(root), &folder, ".ftl") {
            let file = format!("{folder}/{name}");
            if let Ok(source) = fs::read_to_string(root.join(&file)) {
                files.push(TextsFile::new(tag.clone(), file, source));
            }
        }
    }
    files
}
