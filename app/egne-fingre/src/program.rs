//! Puts the parts together: content, state, devices, voice, window. Used by `run` and `tour` alike.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use egne_content::Content;
use egne_core::session::{Library, Setup, State, button};
use egne_core::views::{Event, Post, Size};
use egne_runtime::log::{LogEvent, log};
use egne_runtime::{Folders, Hands, Look, Printing, Shell, Speaker};
use egne_ui::Window;
use egne_words::Catalogue;

/// The window and the shell behind it.
pub struct Program {
    /// The window.
    pub window: Rc<Window>,
    /// The shell.
    pub shell: Rc<Shell>,
}

/// Where content comes from.
pub struct Source {
    /// Its folder, or what stands for one on the trouble screen.
    pub root: PathBuf,
    /// Reads it: at the start, and again at the learner's wish.
    pub read: Box<dyn Fn(&Path) -> Content>,
}

impl Source {
    /// A folder of the disk.
    pub fn folder(root: PathBuf) -> Self {
        let read = Box::new(|root: &Path| egne_content::load(root, egne_content::Proof::Ways));
        Self { root, read }
    }
}

/// Content as the session wants it, with the number of its faults.
fn sorted(content: Content) -> (Library, Catalogue, usize) {
    let Content {
        languages,
        catalogue,
        lessons,
        personas,
        contacts,
        faults,
    } = content;
    let today = jiff::Zoned::now().date().to_string();
    (
        Library::new(languages, lessons, personas, &today).with_contacts(contacts),
        catalogue,
        faults.len(),
    )
}

/// Registers our fonts; before the first window.
pub fn install_fonts() {
    let fonts: Vec<(&str, &'static [u8])> = egne_words::fonts().iter().map(|font| (font.name, font.bytes)).collect();
    egne_ui::install_fonts(&fonts);
}

/// Builds the program around a window whose events go through `post`, with the content of a folder.
pub fn build(
    setup: Setup,
    root: PathBuf,
    size: Size,
    speaker: Box<dyn Speaker>,
    printing: Printing,
    look: Option<Look>,
    post: Box<dyn Post>,
) -> anyhow::Result<Program> {
    build_from(setup, Source::folder(root), size, speaker, printing, look, post)
}

/// The same with content from anywhere.
pub fn build_from(
    setup: Setup,
    source: Source,
    size: Size,
    speaker: Box<dyn Speaker>,
    printing: Printing,
    look: Option<Look>,
    post: Box<dyn Post>,
) -> anyhow::Result<Program> {
    let Source { root, read } = source;
    let (library, catalogue, faults) = sorted(read(&root));
    if faults > 0 {
        log(LogEvent::ContentFaulty { faults });
    }
    let window = Rc::new(Window::new(post.another())?);
    window.set_size(pixels(size.width), pixels(size.height));
    let hands = Hands::new(speaker, printing, look, post).keeping_files_in(Folders {
        content: root.clone(),
        reports: setup.site.reports.clone(),
    });
    let again = move |root: &Path| {
        let (library, catalogue, _) = sorted(read(root));
        (library, catalogue)
    };
    let shell = Rc::new(Shell::new(
        State::new(setup, library),
        catalogue,
        hands,
        root,
        Box::new(again),
    ));
    let (of_window, of_shell) = (Rc::clone(&window), Rc::clone(&shell));
    egne_ui::set_handler(Box::new(move |event: Event| of_shell.dispatch(event, &*of_window)));
    shell.show(&*window);
    Ok(Program { window, shell })
}

/// Window sides are far below 2^24, so nothing is lost.
fn pixels(side: u32) -> f32 {
    f32::from(u16::try_from(side).unwrap_or(u16::MAX))
}

impl Program {
    /// Ends it: what is left of a session is wiped, and the drivers behind the shell are closed.
    pub fn close(self) {
        if self.shell.look(|state| !state.is_fresh()) == Some(true) {
            self.take(Event::Pressed(button::WIPE.to_owned()));
        }
        egne_ui::set_handler(Box::new(|_| {}));
    }

    /// Takes one event as if it came from the window.
    pub fn take(&self, event: Event) {
        self.shell.dispatch(event, &*self.window);
    }
}
