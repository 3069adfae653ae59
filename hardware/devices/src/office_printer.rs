//! A printer for A4 sheets that speaks IPP: one on the network, or on USB through `ipp-usb`, or a queue of CUPS.
//!
//! A job is sent only to a printer that can print it now, and is followed to its end there: `Done` means that the
//! printer says `completed`. Its number is asked for before its pages are sent, so that no page is ever in a printer
//! that we cannot take back. Jobs of a wiped session are cancelled in the printer, and nothing new is sent before the
//! printer says that they are gone; what a crashed program left there is cancelled when the next one begins.
//!
//! The blocking client of the crate `ipp`: its other one brings tokio and eighty more crates, for one request a second.
//! No TLS: the printer is on loopback, on USB or in the kiosk's own network.
//!
//! Deliberately absent: making pages (`egne-slip` writes the PDF), searching the network for printers.

mod desk;
mod service;
mod states;
#[cfg(test)]
mod tests;

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use egne_contracts::{PrintJob, Printer, PrinterPaper, PrinterReport, PrinterStatus, Report};

use crate::OpenError;
use desk::Desk;
use service::IppService;

/// Name of the driver's thread, which catches its own panics.
pub(crate) const THREAD: &str = "office-printer";

/// How an office printer is set up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficePrinterOptions {
    /// Name for the staff screen.
    pub name: String,
    /// Where it is: `ipp://127.0.0.1:60000/ipp/print`.
    pub uri: String,
    /// Between questions while nothing is printed.
    pub idle: Duration,
    /// Between questions while something is printed.
    pub busy: Duration,
    /// For one answer.
    pub answer: Duration,
}

impl OfficePrinterOptions {
    /// A printer at this address.
    #[must_use]
    pub fn at(uri: &str) -> Self {
        Self {
            name: String::from("Office printer"),
            uri: uri.to_owned(),
            idle: Duration::from_secs(2),
            busy: Duration::from_millis(500),
            answer: Duration::from_secs(5),
        }
    }
}

/// What the driver is told.
enum Order {
    Submit(PrintJob),
    CancelAll,
    Close,
}

/// The open driver. Dropping it cancels what is left, in the printer too, and waits for its thread to end.
pub struct OfficePrinter {
    name: String,
    orders: Sender<Order>,
    thread: Option<JoinHandle<()>>,
}

impl OfficePrinter {
    /// Starts the driver's thread. Whether a printer is there is told by a report.
    ///
    /// # Errors
    /// When the address is none, or the system gives no thread.
    pub fn open(options: OfficePrinterOptions, report: Report) -> Result<Self, OpenError> {
        let service = IppService::new(&options.uri, options.answer).ok_or(OpenError::Address)?;
        let (orders, inbox) = channel();
        let name = options.name.clone();
        let worker = Worker {
            desk: Desk::new(service, mark()),
            options,
            inbox,
            report,
        };
        let thread = std::thread::Builder::new()
            .name(String::from(THREAD))
            .spawn(move || worker.run())
            .map_err(OpenError::Thread)?;
        Ok(Self {
            name,
            orders,
            thread: Some(thread),
        })
    }

    fn order(&self, order: Order) {
        // A thread that is gone has told so; there is nobody left to hear.
        let _ = self.orders.send(order);
    }
}

/// Tells the jobs of this run from those of earlier ones; nothing of a person is in it.
fn mark() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("{:x}", since.as_millis())
}

impl Printer for OfficePrinter {
    fn name(&self) -> &str {
        &self.name
    }

    fn paper(&self) -> PrinterPaper {
        PrinterPaper::Pages
    }

    fn submit(&self, job: PrintJob) {
        self.order(Order::Submit(job));
    }

    fn cancel_all(&self) {
        self.order(Order::CancelAll);
    }
}

impl Drop for OfficePrinter {
    fn drop(&mut self) {
        self.order(Order::Close);
        if let Some(thread) = self.thread.take() {
            // A panic in a caller's callback ended the thread; there is nobody left here to tell.
            let _ = thread.join();
        }
    }
}

/// The thread's own part.
struct Worker {
    desk: Desk<IppService>,
    options: OfficePrinterOptions,
    inbox: Receiver<Order>,
    report: Report,
}

impl Worker {
    /// Runs until the driver is dropped. A panic while a printer is talked to is told as a fault, and work goes on.
    fn run(mut self) {
        loop {
            let desk = &mut self.desk;
            let round = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| desk.round()));
            self.tell();
            if round.is_err() {
                (self.report)(PrinterReport::Status(PrinterStatus::Faulted));
            }
            let pause = if self.desk.is_busy() {
                self.options.busy
            } else {
                self.options.idle
            };
            match self.inbox.recv_timeout(pause) {
                Ok(Order::Submit(job)) => self.desk.submit(job),
                Ok(Order::CancelAll) => self.desk.cancel_all(),
                Ok(Order::Close) | Err(RecvTimeoutError::Disconnected) => {
                    self.desk.cancel_all();
                    self.desk.round();
                    return self.tell();
                }
                Err(RecvTimeoutError::Timeout) => {}
            }
            self.tell();
        }
    }

    fn tell(&mut self) {
        self.desk.take_reports().into_iter().for_each(&self.report);
    }
}
