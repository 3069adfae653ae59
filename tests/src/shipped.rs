//! The content that ships, and where the program stands in a test.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egne_core::domain::Persona;
use egne_core::lessons::Lesson;
use egne_core::session::{Library, Setup, Site, State};
use egne_core::views::{Profile, Size, TextSize, Theme};
use egne_words::Catalogue;

/// The day on which all tests happen.
pub const TODAY: &str = "2026-11-20";

/// The root of the repository, which is also the shipped content folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .expect("the tests stand in the repository")
}

/// A content folder, read and proven as the program does it.
pub fn read(root: &Path) -> (Library, Catalogue) {
    let content = egne_content::load(root, egne_content::Proof::Mistakes);
    let library =
        Library::new(content.languages, content.lessons, content.personas, TODAY).with_contacts(content.contacts);
    (library, content.catalogue)
}

/// What ships, without the proof: one test of `egne-content` has it.
pub fn content() -> (Library, Catalogue) {
    let content = egne_content::load(&root(), egne_content::Proof::None);
    let library =
        Library::new(content.languages, content.lessons, content.personas, TODAY).with_contacts(content.contacts);
    (library, content.catalogue)
}

/// The lessons that ship, each with its person.
pub fn lessons() -> Vec<(Arc<Lesson>, Arc<Persona>)> {
    let (library, _) = content();
    library
        .lessons()
        .iter()
        .map(|entry| (Arc::clone(&entry.lesson), Arc::clone(&entry.persona)))
        .collect()
}

/// The tags of the languages that ship.
pub fn languages() -> Vec<String> {
    content().0.languages().iter().map(|l| l.tag.to_string()).collect()
}

/// A bench in Danish, with the device panel.
pub fn setup(content: &Path) -> Setup {
    Setup {
        profile: Profile::Bench,
        size: Size {
            width: 1280,
            height: 800,
        },
        density: None,
        language: "da".to_owned(),
        theme: Theme::Light,
        text_size: TextSize::Normal,
        panel: true,
        content: content.display().to_string(),
        simulated: true,
        site: Site::default(),
    }
}

/// A program that has just started with what ships, with a voice in every language.
pub fn fresh() -> (State, Catalogue) {
    let (library, catalogue) = content();
    let mut state = State::new(setup(&root()), library);
    egne_core::session::update(&mut state, egne_core::views::Event::VoicesFound(languages()));
    (state, catalogue)
}
