//! The passport reader on a serial port: found, opened, asked, read, lost and found again, without a restart.
//!
//! One thread looks for the port, opens it, and waits in it for bytes; `egne-mrz` makes documents of them. Whatever
//! happens in the field is a [`ReaderStatus`](egne_contracts::ReaderStatus). A pulled cable is seen at once, a reader
//! that is plugged in again within a second. Where the driver itself panics it starts again, later each time.
//!
//! Invariant: no busy loop. The thread sleeps in the port, or between two looks for it; bytes are wiped once decoded.

mod classify;
mod config;
mod connection;
mod discovery;
mod inquiry;
mod shared;
mod worker;

use std::sync::Arc;
use std::thread::{Builder, JoinHandle};

use egne_contracts::ReaderReport;

use crate::OpenError;
use shared::Shared;
use worker::Worker;

pub use config::{Find, ReaderConfig, ReaderConfigError, UsbMatch};

/// Name of the driver's thread, which catches its own panics.
pub(crate) const THREAD: &str = "passport-reader";

/// Where a reader's reports go. Called on the reader's own thread: hand on, do not work there.
pub type ReaderReports = Box<dyn Fn(ReaderReport) + Send>;

/// An open reader. Dropping it closes the port and waits for its thread, a quarter of a second at most.
pub struct Reader {
    name: String,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

impl Reader {
    /// Starts the reader's thread. The first report is its status. No reader need be there yet.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn open(config: ReaderConfig, report: ReaderReports) -> Result<Self, OpenError> {
        let name = config.name.clone();
        let shared = Arc::new(Shared::default());
        let worker = Worker::new(config, Arc::clone(&shared), report);
        Self::start(name, shared, worker)
    }

    /// As [`Reader::open`], and writes down every byte that comes and goes, for invented documents only. Shipping
    /// builds do not have this.
    ///
    /// # Errors
    /// When the system gives no thread.
    #[cfg(feature = "simulators")]
    pub fn open_recorded(
        config: ReaderConfig,
        report: ReaderReports,
        recorder: crate::Recorder,
    ) -> Result<Self, OpenError> {
        let name = config.name.clone();
        let shared = Arc::new(Shared::default());
        let worker = Worker::new(config, Arc::clone(&shared), report).recorded(recorder);
        Self::start(name, shared, worker)
    }

    fn start(name: String, shared: Arc<Shared>, worker: Worker) -> Result<Self, OpenError> {
        let thread = Builder::new()
            .name(String::from(THREAD))
            .spawn(move || worker.run())
            .map_err(OpenError::Thread)?;
        Ok(Self {
            name,
            shared,
            thread: Some(thread),
        })
    }

    /// Name for the staff screen.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Asks for what lies on the reader now, even if it was told before. A reader that cannot be asked tells it when
    /// it is laid down again.
    pub fn read_now(&self) {
        self.shared.change(|wishes| wishes.is_read_wanted = true);
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.shared.change(|wishes| wishes.is_closing = true);
        if let Some(thread) = self.thread.take() {
            // Panics of the driver are caught in the thread; a second one while it ends has nobody left to tell.
            let _ = thread.join();
        }
    }
}
