//! An A4 printer made of software that speaks IPP over TCP: enough of RFC 8011 for the real driver, unchanged.
//!
//! It keeps the pages it was sent and hands them out as files once they "came out". Paper, cover and jam are switches.
//!
//! Deliberately absent: drawing the pages, other formats than PDF, more than one visitor at a time.

mod answers;
mod tray;
mod visit;

use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{Builder, JoinHandle};
use std::time::Instant;

use crate::OpenError;
pub use tray::OfficeKnobs;
use tray::Tray;

/// Takes each job that came out: its name and its pages as PDF. Called on the printer's thread.
pub type TakePages = Box<dyn FnMut(&str, &[u8]) + Send>;

/// The simulated printer. Dropping it ends its thread.
pub struct SimulatedOfficePrinter {
    control: SimulatedOfficeControl,
    address: SocketAddr,
    thread: Option<JoinHandle<()>>,
}

/// A person's hand on it.
#[derive(Clone)]
pub struct SimulatedOfficeControl {
    inside: Arc<Mutex<Inside>>,
    address: SocketAddr,
}

struct Inside {
    tray: Tray,
    take: TakePages,
    began: Instant,
    is_closing: bool,
}

impl SimulatedOfficePrinter {
    /// Listens at the address; port 0 takes a free one.
    ///
    /// # Errors
    /// When the port or the thread cannot be had.
    pub fn open(address: SocketAddr, take: TakePages) -> Result<Self, OpenError> {
        let listener = TcpListener::bind(address).map_err(OpenError::Port)?;
        let address = listener.local_addr().map_err(OpenError::Port)?;
        let inside = Arc::new(Mutex::new(Inside {
            tray: Tray::default(),
            take,
            began: Instant::now(),
            is_closing: false,
        }));
        let control = SimulatedOfficeControl {
            inside: Arc::clone(&inside),
            address,
        };
        let thread = Builder::new()
            .name(String::from("simulated-office-printer"))
            .spawn(move || visit::receive(&listener, &inside))
            .map_err(OpenError::Thread)?;
        Ok(Self {
            control,
            address,
            thread: Some(thread),
        })
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its address for the driver.
    #[must_use]
    pub fn uri(&self) -> String {
        format!("ipp://{}/ipp/print", self.address)
    }

    /// The hand on it.
    #[must_use]
    pub fn control(&self) -> SimulatedOfficeControl {
        self.control.clone()
    }
}

impl Drop for SimulatedOfficePrinter {
    fn drop(&mut self) {
        lock(&self.control.inside).is_closing = true;
        // Its thread waits for a visitor; this is the last one.
        let _ = std::net::TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            // A panic in a caller's callback ended the thread; there is nobody left here to tell.
            let _ = thread.join();
        }
    }
}

impl SimulatedOfficeControl {
    /// Turns its switches.
    pub fn turn(&self, turn: impl FnOnce(&mut OfficeKnobs)) {
        let mut inside = lock(&self.inside);
        let now = inside.began.elapsed();
        turn(&mut inside.tray.knobs);
        inside.work(now);
    }

    /// Switches it off and on: it forgets every job and counts from one again.
    pub fn power_cycle(&self) {
        lock(&self.inside).tray.power_cycle();
    }

    /// Jobs in it that are not over.
    #[must_use]
    pub fn open_jobs(&self) -> usize {
        lock(&self.inside).tray.open_jobs()
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Inside {
    /// Prints what is due.
    fn work(&mut self, now: std::time::Duration) {
        for (name, pages) in self.tray.work(now) {
            (self.take)(&name, &pages);
        }
    }
}

/// A panic in a caller's callback leaves the jobs whole.
fn lock(inside: &Mutex<Inside>) -> MutexGuard<'_, Inside> {
    inside.lock().unwrap_or_else(PoisonError::into_inner)
}
