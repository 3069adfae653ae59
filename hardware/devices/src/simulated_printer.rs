//! A receipt printer made of memory and time, for practice without hardware and for tests.
//!
//! It keeps to the truth rules of a real one: a job is owned until it is confirmed, `Done` is told only once the job
//! came out, a job stopped by paper, cover or cable starts again from its first line, and a cancelled job never
//! comes out.
//!
//! Invariant: no busy loop; the thread sleeps until something changes or a job's time is over.

mod control;
mod state;
mod worker;

use std::sync::Arc;
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use egne_contracts::{PrintJob, Printer, PrinterPaper, Report};

use crate::OpenError;
use state::Shared;
use worker::Worker;

pub use control::SimulatedPrinterControl;

/// Where the paper goes: called once for each job that came out, before its `Done`, on the printer's thread.
pub type Printed = Box<dyn Fn(&PrintJob) + Send>;

/// Length of a fresh roll in mm.
const FRESH_ROLL_MM: u32 = 5000;
/// Dots across the head of a printer for rolls of 80 mm.
const HEAD_DOTS: usize = 576;

/// How a simulated printer is set up.
pub struct SimulatedPrinterOptions {
    /// Name for the staff screen.
    pub name: String,
    /// How long one job takes. Zero in tests.
    pub job_time: Duration,
    /// Paper left on the roll at the start, in mm.
    pub paper_mm: u32,
    /// Takes each job that came out, if anyone wants to see it.
    pub on_printed: Option<Printed>,
}

impl Default for SimulatedPrinterOptions {
    fn default() -> Self {
        Self {
            name: String::from("Simulated receipt printer"),
            job_time: Duration::from_millis(800),
            paper_mm: FRESH_ROLL_MM,
            on_printed: None,
        }
    }
}

/// The open simulated printer. Dropping it cancels what is left and waits for its thread to end.
pub struct SimulatedPrinter {
    name: String,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

impl SimulatedPrinter {
    /// Starts the printer's thread. The first report is its status.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn open(options: SimulatedPrinterOptions, report: Report) -> Result<Self, OpenError> {
        let shared = Arc::new(Shared::new(options.paper_mm));
        let worker = Worker::new(Arc::clone(&shared), options.job_time, options.on_printed, report);
        let thread = Builder::new()
            .name(String::from("simulated-printer"))
            .spawn(move || worker.run())
            .map_err(OpenError::Thread)?;
        Ok(Self {
            name: options.name,
            shared,
            thread: Some(thread),
        })
    }

    /// The handle the device panel holds. It outlives the printer without keeping it open.
    #[must_use]
    pub fn control(&self) -> SimulatedPrinterControl {
        SimulatedPrinterControl::new(Arc::clone(&self.shared))
    }
}

impl Printer for SimulatedPrinter {
    fn name(&self) -> &str {
        &self.name
    }

    fn paper(&self) -> PrinterPaper {
        PrinterPaper::Roll { dots: HEAD_DOTS }
    }

    fn submit(&self, job: PrintJob) {
        self.shared.change(|state| state.queue.push_back(job));
    }

    fn cancel_all(&self) {
        self.shared.change(state::State::cancel_all);
    }
}

impl Drop for SimulatedPrinter {
    fn drop(&mut self) {
        self.shared.change(|state| {
            state.cancel_all();
            state.is_closing = true;
        });
        if let Some(thread) = self.thread.take() {
            // A panic in a caller's callback ended the thread; there is nobody left here to tell.
            let _ = thread.join();
        }
    }
}
