//! The queue and the only `RefCell` of the program.
//!
//! `dispatch` appends and returns at once while another call is draining, because the window may call back while it
//! is being set; the outer call drains until the queue is empty and then shows one screen.

use std::cell::RefCell;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};

use egne_core::session::{Effect, Library, State, update};
use egne_core::views::{Display, Event, Screen, project};
use egne_words::Catalogue;

use crate::errands::Errands;
use crate::hands::Hands;
use crate::log::{LogEvent, log};

/// Reads the content folder again.
pub type ReadContent = Box<dyn Fn(&std::path::Path) -> (Library, Catalogue)>;

struct Driver {
    state: State,
    catalogue: Catalogue,
    hands: Hands,
    inbox: Receiver<Event>,
    content: PathBuf,
    read_content: ReadContent,
}

/// The running program.
pub struct Shell {
    queue: Sender<Event>,
    driver: RefCell<Driver>,
}

impl Shell {
    /// A shell around a state.
    pub fn new(state: State, catalogue: Catalogue, hands: Hands, content: PathBuf, read_content: ReadContent) -> Self {
        let (queue, inbox) = channel();
        log(LogEvent::SessionStarted);
        Self {
            queue,
            driver: RefCell::new(Driver {
                state,
                catalogue,
                hands,
                inbox,
                content,
                read_content,
            }),
        }
    }

    /// What ends the program when a session is over that must leave nothing in its memory.
    pub fn on_end(&self, end: Box<dyn Fn()>) {
        if let Ok(mut driver) = self.driver.try_borrow_mut() {
            driver.hands.ending(end);
        }
    }

    /// Who does errands of staff.
    pub fn on_errand(&self, errands: Errands) {
        if let Ok(mut driver) = self.driver.try_borrow_mut() {
            driver.hands.sending(errands);
        }
    }

    /// Takes an event and shows what follows from it.
    pub fn dispatch(&self, event: Event, display: &dyn Display) {
        // The receiver lives as long as the sender: both are ours.
        let _ = self.queue.send(event);
        let Ok(mut driver) = self.driver.try_borrow_mut() else {
            return;
        };
        while let Ok(event) = driver.inbox.try_recv() {
            driver.take(event);
            while let Ok(event) = driver.inbox.try_recv() {
                driver.take(event);
            }
            // What the window sends while it is shown a screen is in the queue again.
            display.show(&project(&driver.state, &driver.catalogue));
        }
    }

    /// Shows the state as it is.
    pub fn show(&self, display: &dyn Display) {
        if let Ok(driver) = self.driver.try_borrow() {
            display.show(&project(&driver.state, &driver.catalogue));
        }
    }

    /// Asks how the machine is, as the staff screen does when it opens.
    pub fn inspect(&self) {
        if let Ok(driver) = self.driver.try_borrow() {
            driver.hands.inspect(&driver.state, &driver.catalogue);
        }
    }

    /// What is shown now; `None` while an event is being taken.
    pub fn screen(&self) -> Option<Screen> {
        let driver = self.driver.try_borrow().ok()?;
        Some(project(&driver.state, &driver.catalogue))
    }

    /// Looks at the state; `None` while an event is being taken.
    pub fn look<T>(&self, look: impl FnOnce(&State) -> T) -> Option<T> {
        self.driver.try_borrow().ok().map(|driver| look(&driver.state))
    }
}

impl Driver {
    fn take(&mut self, event: Event) {
        let (reader, printer) = (self.state.reader(), self.state.printer());
        if let Event::ScreenTaken(screen) = &event {
            log(LogEvent::ScreenTaken(*screen));
        }
        let effects = update(&mut self.state, event);
        if self.state.reader() != reader {
            log(LogEvent::ReaderChanged(self.state.reader()));
        }
        if self.state.printer() != printer {
            log(LogEvent::PrinterChanged(self.state.printer()));
        }
        self.carry_out(effects);
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            if let Effect::ReadContent = effect {
                let (library, catalogue) = (self.read_content)(&self.content);
                let usable = !library.lessons().is_empty();
                self.state.set_library(library);
                self.catalogue = catalogue;
                self.take(Event::ContentRead { usable });
            } else {
                self.hands.carry_out(effect, &self.state, &self.catalogue);
            }
        }
    }
}
