//! Reads everything once. Nothing here stops the program: what cannot be read is a fault in the list.

use std::path::Path;
use std::sync::Arc;

use egne_core::domain::{Contact, Persona};
use egne_core::lessons::{self, Lesson};
use egne_core::sandbox::pages::Pages;
use egne_core::sandbox::post::Letter;
use egne_words::{Catalogue, Languages, LanguagesError, Tag};

use crate::ContentFault;
use crate::contacts::ContactFile;
use crate::folder::{Files, Folder, names, text};

/// Folder of the letters.
const LETTERS: &str = "demo-data/letters";

/// What was read.
pub struct Content {
    /// The list of languages; the compiled-in one where the folder has none.
    pub languages: Languages,
    /// Learner texts and the words of imitated screens.
    pub catalogue: Catalogue,
    /// Lessons that can be used, in the order of their ids.
    pub lessons: Vec<Lesson>,
    /// Invented people.
    pub personas: Vec<Persona>,
    /// Whom to call for real.
    pub contacts: Vec<Contact>,
    /// What is wrong.
    pub faults: Vec<ContentFault>,
}

/// How far a lesson is proven before it may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// It is read only.
    None,
    /// Every variant can be finished: quick enough for every start.
    Ways,
    /// And every mistake can be made and mended, every branch taken.
    Mistakes,
}

/// Reads the content folder. What does not stand the `proof` is left out.
pub fn load(root: &Path, proof: Proof) -> Content {
    load_from(&Folder(root), proof)
}

/// The same from wherever the files lie.
pub fn load_from(root: &dyn Files, proof: Proof) -> Content {
    let mut faults = Vec::new();
    let languages = languages(root, &mut faults);
    let catalogue = catalogue(root, &languages, &mut faults);
    let personas = personas(root, &mut faults);
    let pages = Arc::new(pages(root, &mut faults));
    let contacts = contacts(root, &mut faults);
    let lessons = lessons_of(root, &catalogue, &personas, &pages, proof, &mut faults);
    Content {
        languages,
        catalogue,
        lessons,
        personas,
        contacts,
        faults,
    }
}

fn languages(root: &dyn Files, faults: &mut Vec<ContentFault>) -> Languages {
    let file = "locales/languages.toml";
    let remedy = "mend the list of languages; the built-in one is used";
    let Some(source) = text_of(root, file, remedy, faults) else {
        return built_in();
    };
    Languages::parse(&source).unwrap_or_else(|error| {
        faults.push(match error {
            LanguagesError::Toml(error) => of_toml(file, &source, &error, remedy),
            other => ContentFault::of_file(file, other.to_string(), remedy),
        });
        built_in()
    })
}

/// The list that was compiled in; a test of `egne-words` reads it, so it cannot be broken here.
fn built_in() -> Languages {
    #[expect(clippy::expect_used, reason = "compiled in and tested")]
    Languages::built_in().expect("the compiled-in list of languages is sound")
}

/// A file that should be there; a fault where it cannot be read.
fn text_of(root: &dyn Files, file: &str, remedy: &str, faults: &mut Vec<ContentFault>) -> Option<String> {
    let read = text(root, file);
    read.map_err(|error| faults.push(ContentFault::of_file(file, error.to_string(), remedy)))
        .ok()
}

/// The files of one folder with an ending, by name; none where the folder cannot be read.
fn texts_in(root: &dyn Files, folder: &str, ending: &str, faults: &mut Vec<ContentFault>) -> Vec<(String, String)> {
    let files = names(root, folder, ending).into_iter();
    files
        .map(|name| format!("{folder}/{name}"))
        .filter_map(|file| {
            let source = text_of(root, &file, "make the file readable", faults)?;
            Some((file, source))
        })
        .collect()
}

fn catalogue(root: &dyn Files, languages: &Languages, faults: &mut Vec<ContentFault>) -> Catalogue {
    let mut catalogue = Catalogue::new(languages);
    let mut add = |tag: &Tag, folder: &str, faults: &mut Vec<ContentFault>| {
        let sources = texts_in(root, folder, ".ftl", faults);
        for (file, source) in sources {
            let found = catalogue.add(tag, &file, &source);
            faults.extend(found.into_iter().map(|f| ContentFault {
                file: f.file,
                line: f.line,
                column: f.column,
                what: f.what,
                remedy: f.remedy,
            }));
        }
    };
    for language in languages {
        add(&language.tag, &format!("locales/learner/{}", language.tag), faults);
    }
    catalogue
}

/// Practice pages and limits. A faulty page file is left out; lessons that need it then say so.
fn pages(root: &dyn Files, faults: &mut Vec<ContentFault>) -> Pages {
    let mut pages = Pages::default();
    for (file, source) in texts_in(root, "demo-data/pages", ".toml", faults) {
        if let Err(fault) = pages.add(&source) {
            faults.push(ContentFault::at_byte(
                &file,
                &source,
                fault.byte,
                fault.what,
                fault.remedy,
            ));
        }
    }
    letters(root, &mut pages, faults);
    let file = "demo-data/limits.toml";
    if let Some(source) = text_of(root, file, "put the file of limits back", faults)
        && let Err(fault) = pages.set_limits(&source)
    {
        faults.push(ContentFault::at_byte(
            file,
            &source,
            fault.byte,
            fault.what,
            fault.remedy,
        ));
    }
    pages
}

/// Letters of the mailbox. One that cannot be read is left out; mailboxes do without it.
pub(crate) fn letters(root: &dyn Files, pages: &mut Pages, faults: &mut Vec<ContentFault>) {
    for name in names(root, LETTERS, ".xml") {
        let file = format!("{LETTERS}/{name}");
        let remedy = "make the letter again: egne-fingre memo pack, see demo-data/letters/README.md";
        let read = root.read(&file).map_err(|error| error.to_string());
        let letter = read
            .and_then(|bytes| Letter::read(name.trim_end_matches(".xml"), &bytes).map_err(|error| error.to_string()));
        match letter {
            Ok(letter) => pages.add_letter(letter),
            Err(what) => faults.push(ContentFault::of_file(&file, what, remedy)),
        }
    }
}

/// Whom to call for real; none where the file cannot be read.
fn contacts(root: &dyn Files, faults: &mut Vec<ContentFault>) -> Vec<Contact> {
    let file = "demo-data/contacts.toml";
    let remedy = "put the numbers to call back; without them the coach names none";
    let Some(source) = text_of(root, file, remedy, faults) else {
        return Vec::new();
    };
    toml::from_str::<ContactFile>(&source).map_or_else(
        |error| {
            faults.push(of_toml(file, &source, &error, remedy));
            Vec::new()
        },
        |read| read.contact,
    )
}

fn personas(root: &dyn Files, faults: &mut Vec<ContentFault>) -> Vec<Persona> {
    let sources = texts_in(root, "demo-data/personas", ".toml", faults);
    let mut personas = Vec::new();
    for (file, source) in sources {
        match toml::from_str::<Persona>(&source) {
            Ok(persona) if egne_core::domain::has_real_looking_cpr(&persona.cpr) => faults.push(ContentFault::of_file(
                &file,
                "the CPR number could be real",
                "add 60 to the day",
            )),
            Ok(persona) => personas.push(persona),
            Err(error) => faults.push(of_toml(
                &file,
                &source,
                &error,
                "see demo-data/personas/amina.toml for the keys of a person",
            )),
        }
    }
    personas
}

fn lessons_of(
    root: &dyn Files,
    catalogue: &Catalogue,
    personas: &[Persona],
    pages: &Arc<Pages>,
    proof: Proof,
    faults: &mut Vec<ContentFault>,
) -> Vec<Lesson> {
    let sources = texts_in(root, "demo-data/lessons", ".toml", faults);
    let mut usable: Vec<Lesson> = Vec::new();
    if sources.is_empty() {
        faults.push(ContentFault::of_file(
            "demo-data/lessons",
            "there is no lesson",
            "put lesson files into this folder",
        ));
    }
    for (file, source) in sources {
        let lesson = match lessons::parse(&source, pages) {
            Ok(lesson) => lesson,
            Err(found) => {
                faults.extend(found.into_iter().map(|f| ContentFault {
                    file: file.clone(),
                    line: f.line,
                    column: f.column,
                    what: f.what,
                    remedy: f.remedy,
                }));
                continue;
            }
        };
        if usable.iter().any(|other| other.id == lesson.id) {
            let what = format!("there is another lesson `{}`", lesson.id);
            faults.push(at(&file, &source, "id = ", what, "give the lesson an id of its own"));
            continue;
        }
        let missing = missing(&lesson, &source, &file, catalogue);
        let wanting = missing.is_empty();
        faults.extend(missing);
        let Some(persona) = personas.iter().find(|p| p.id == lesson.persona) else {
            faults.push(at(
                &file,
                &source,
                "persona",
                format!("there is no person `{}`", lesson.persona),
                "add the person to demo-data/personas",
            ));
            continue;
        };
        if !wanting {
            continue;
        }
        let lesson = Arc::new(lesson);
        let persona = Arc::new(persona.clone());
        let unproven = match proof {
            Proof::None => Vec::new(),
            Proof::Ways => lessons::prove_ways(&lesson, &persona),
            Proof::Mistakes => lessons::prove(&lesson, &persona),
        };
        let sound = unproven.is_empty();
        for what in unproven {
            let step = what
                .split('`')
                .nth(1)
                .map(|id| format!("id = \"{id}\""))
                .unwrap_or_default();
            faults.push(at(
                &file,
                &source,
                &step,
                what,
                "give the step a goal that the practice world can make true",
            ));
        }
        if sound {
            usable.extend(Arc::into_inner(lesson));
        }
    }
    usable
}

/// Messages that the lesson names and Danish does not have: without them there is nothing to show in any language.
fn missing(lesson: &Lesson, source: &str, file: &str, catalogue: &Catalogue) -> Vec<ContentFault> {
    let danish = Tag::danish();
    let absent = lesson.messages().into_iter().filter(|id| !catalogue.has(&danish, id));
    absent
        .map(|id| {
            at(
                file,
                source,
                &format!("\"{id}\""),
                format!("the message `{id}` is missing in Danish"),
                "add it to a file in locales/learner/da",
            )
        })
        .collect()
}

fn at(file: &str, source: &str, needle: &str, what: String, remedy: &str) -> ContentFault {
    ContentFault::at_byte(file, source, source.find(needle).unwrap_or(0), what, remedy)
}

/// A fault of the TOML reader, at its place and in one line.
fn of_toml(file: &str, source: &str, error: &toml::de::Error, remedy: &str) -> ContentFault {
    let byte = error.span().map_or(0, |span| span.start);
    ContentFault::at_byte(file, source, byte, error.message().to_owned(), remedy)
}
