//! A passport reader made of a pseudo terminal: the real driver opens it by its path and knows no difference.
//!
//! The path is a link, so that a reader that is pulled out and plugged in again comes back at the same place, as with
//! a rule of udev. It speaks any dialect, answers commands as the manuals say, and can be slow, broken and noisy.
//! What a pseudo terminal cannot show: parity, control lines, and a wrong speed other than by rubbish.

mod act;
mod device;
mod script;
mod worker;

use std::path::PathBuf;
use std::sync::mpsc::{Sender, channel};
use std::thread::{Builder, JoinHandle};

use egne_mrz::frames::Dialect;

use crate::OpenError;
use worker::Worker;

pub use act::{Act, Fault};
pub use script::{Script, ScriptError, Step};

/// How a simulated reader is set up.
pub struct SimulatedReaderOptions {
    /// What it speaks.
    pub dialect: Dialect,
    /// Where the driver finds it. A link there is replaced; anything else there is left alone, and the reader stays
    /// unplugged.
    pub link: PathBuf,
    /// Bytes in a second; 960 is 9600 baud. Zero for as fast as it goes.
    pub pace: u32,
    /// Bytes sent at a time.
    pub chunk: usize,
    /// The only speed it understands, in baud. None for all, as with USB.
    pub speed: Option<u32>,
}

impl SimulatedReaderOptions {
    /// A reader of this dialect at this path, as fast as it goes.
    #[must_use]
    pub fn new(dialect: Dialect, link: impl Into<PathBuf>) -> Self {
        Self {
            dialect,
            link: link.into(),
            pace: 0,
            chunk: 64,
            speed: None,
        }
    }
}

/// A simulated reader, plugged in. Dropping it pulls the cable and takes the link away.
pub struct SimulatedReader {
    acts: Sender<Act>,
    thread: Option<JoinHandle<()>>,
}

/// The hand on the simulated reader: what a person could do to a real one.
#[derive(Clone)]
pub struct SimulatedReaderControl {
    acts: Sender<Act>,
}

impl SimulatedReader {
    /// Plugs a reader in.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn plug_in(options: SimulatedReaderOptions) -> Result<Self, OpenError> {
        let (acts, queue) = channel();
        let worker = Worker::new(options, queue);
        let thread = Builder::new()
            .name(String::from("simulated-reader"))
            .spawn(move || worker.run())
            .map_err(OpenError::Thread)?;
        Ok(Self {
            acts,
            thread: Some(thread),
        })
    }

    /// The handle that a panel holds. It outlives the reader without keeping it plugged in.
    #[must_use]
    pub fn control(&self) -> SimulatedReaderControl {
        SimulatedReaderControl {
            acts: self.acts.clone(),
        }
    }
}

impl Drop for SimulatedReader {
    fn drop(&mut self) {
        // A thread that has ended takes no act, and needs none.
        let _ = self.acts.send(Act::End);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl SimulatedReaderControl {
    /// Does something to the reader. Acts are done in order, at most 20 ms later; after its end they do nothing.
    pub fn act(&self, act: Act) {
        let _ = self.acts.send(act);
    }

    /// Lays a document on it.
    pub fn insert<L: Into<String>>(&self, lines: impl IntoIterator<Item = L>) {
        self.act(Act::Insert(lines.into_iter().map(Into::into).collect()));
    }
}
