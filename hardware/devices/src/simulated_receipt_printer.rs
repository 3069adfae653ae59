//! A receipt printer made of software at the end of a real wire: a TCP port or a PTY.
//!
//! The real driver prints to it unchanged. It turns the bytes back into pictures, and everything that befalls a real
//! printer can be done to it.
//!
//! Invariant: no busy loop; its thread sleeps until bytes, a person or the next row are due.

mod machine;
mod paper;
mod plug;
mod work;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{Builder, JoinHandle};

use crate::OpenError;
use crate::bell::Bell;

pub use machine::{ReceiptCounts, ReceiptKnobs, ReceiptMachine};
pub use paper::Strip;
use plug::Plug;
use work::Work;

/// Where the simulated printer is to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SimulatedReceiptPort {
    /// Listens here; port 0 takes a free one, which stays the same over a pulled cable.
    Tcp(SocketAddr),
    /// A PTY, with a link to it at this path while the cable is plugged in.
    Pty(PathBuf),
}

/// Takes each strip that comes off the printer, on its thread.
pub type TakeStrip = Box<dyn FnMut(Strip) + Send>;

/// The simulated printer. Dropping it pulls the cable and ends its thread.
pub struct SimulatedReceiptPrinter {
    control: SimulatedReceiptControl,
    address: Option<SocketAddr>,
    thread: Option<JoinHandle<()>>,
}

/// A person's hand on it.
#[derive(Clone)]
pub struct SimulatedReceiptControl {
    inside: Arc<Mutex<Inside>>,
    bell: Arc<Bell>,
}

/// What the thread and the hand share.
struct Inside {
    machine: ReceiptMachine,
    is_plugged: bool,
    is_closing: bool,
}

impl SimulatedReceiptPrinter {
    /// Starts a printer whose head reaches `head` dots.
    ///
    /// # Errors
    /// When the port or the thread cannot be had.
    pub fn open(port: SimulatedReceiptPort, head: usize, take: TakeStrip) -> Result<Self, OpenError> {
        let plug = Plug::new(port).map_err(OpenError::Port)?;
        let address = plug.address();
        let (bell, ear) = Bell::new().map_err(OpenError::Thread)?;
        let inside = Inside {
            machine: ReceiptMachine::new(head),
            is_plugged: true,
            is_closing: false,
        };
        let control = SimulatedReceiptControl {
            inside: Arc::new(Mutex::new(inside)),
            bell: Arc::new(bell),
        };
        let work = Work::new(plug, ear, Arc::clone(&control.inside), take);
        let thread = Builder::new()
            .name(String::from("simulated-receipt-printer"))
            .spawn(move || work.run())
            .map_err(OpenError::Thread)?;
        Ok(Self {
            control,
            address,
            thread: Some(thread),
        })
    }

    /// Where it listens, if it does.
    #[must_use]
    pub fn address(&self) -> Option<SocketAddr> {
        self.address
    }

    /// The hand on it.
    #[must_use]
    pub fn control(&self) -> SimulatedReceiptControl {
        self.control.clone()
    }
}

impl Drop for SimulatedReceiptPrinter {
    fn drop(&mut self) {
        self.control.change(|inside| inside.is_closing = true);
        if let Some(thread) = self.thread.take() {
            // A panic in a caller's callback ended the thread; there is nobody left here to tell.
            let _ = thread.join();
        }
    }
}

impl SimulatedReceiptControl {
    /// Turns its switches.
    pub fn turn(&self, turn: impl FnOnce(&mut ReceiptKnobs)) {
        self.change(|inside| turn(&mut inside.machine.knobs));
    }

    /// Puts a fresh roll in.
    pub fn refill(&self) {
        self.change(|inside| inside.machine.refill());
    }

    /// Pulls the cable or plugs it in.
    pub fn set_plugged(&self, is_plugged: bool) {
        self.change(|inside| inside.is_plugged = is_plugged);
    }

    /// Switches it off and on again; the cable stays.
    pub fn power_cycle(&self) {
        self.change(|inside| inside.machine.power_cycle());
    }

    /// Puts a byte of noise on the line.
    pub fn make_noise(&self) {
        self.change(|inside| inside.machine.make_noise());
    }

    /// Its switches now.
    #[must_use]
    pub fn knobs(&self) -> ReceiptKnobs {
        lock(&self.inside).machine.knobs
    }

    /// What it was sent, counted.
    #[must_use]
    pub fn counts(&self) -> ReceiptCounts {
        lock(&self.inside).machine.counts()
    }

    /// Rows that hang out of it, not cut off yet.
    #[must_use]
    pub fn hanging_rows(&self) -> usize {
        lock(&self.inside).machine.hanging().height
    }

    fn change(&self, change: impl FnOnce(&mut Inside)) {
        change(&mut lock(&self.inside));
        self.bell.ring();
    }
}

/// No caller's code runs under the lock but switches, so a poisoned lock still holds a whole printer.
fn lock(inside: &Mutex<Inside>) -> MutexGuard<'_, Inside> {
    inside.lock().unwrap_or_else(PoisonError::into_inner)
}
