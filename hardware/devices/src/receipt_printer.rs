//! A receipt printer that speaks ESC/POS, over a serial port, TCP (port 9100) or a device file.
//!
//! A job is owned until the printer confirms it. How that is known: after the cut stands a queued question (`GS r 1`),
//! which is answered when everything before it has been carried out; then all four real-time questions (`DLE EOT` 1
//! to 4) must say that nothing is wrong. No clock ever says "done". A printer that does not answer the queued question
//! has its job told as `Unconfirmed`; one that answers nothing at all gets no job, unless it was set up as silent.
//!
//! A job stopped in its middle starts again from its first line. What was sent of a cancelled one is cleared out of the
//! printer, and cut off before the next one begins. Printers without a command for clearing can hold back at most two
//! bands, 16 mm of paper.
//!
//! Deliberately absent: words and shapes (`egne-slip` makes the picture), the choice of a printer.

mod attempt;
mod engine;
mod link;
mod output;
mod questions;
#[cfg(all(test, feature = "simulators"))]
mod tests;
mod thread;

#[cfg(not(target_os = "android"))]
use std::path::PathBuf;
use std::sync::mpsc::{Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use egne_contracts::{PrintJob, Printer, PrinterPaper, Report};
use egne_slip::escpos::Shade;

use crate::OpenError;
use crate::bell::Bell;

pub(crate) use engine::Engine;
use thread::{Order, Worker};

/// Name of the driver's thread, which catches its own panics.
pub(crate) const THREAD: &str = "receipt-printer";

/// Where the printer is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReceiptPrinterPort {
    /// A serial port, 8 data bits, no parity, one stop bit. Not on Android, where an app may open none.
    #[cfg(not(target_os = "android"))]
    Serial {
        /// `/dev/ttyUSB0`, or better a name that stays, below `/dev/serial/by-id`.
        path: PathBuf,
        /// Bits per second.
        baud: u32,
        /// How the printer stops us.
        flow: FlowControl,
    },
    /// `host:port`, the port is usually 9100.
    Tcp(String),
    /// A device file: `/dev/usb/lp0`. Not on Android.
    #[cfg(not(target_os = "android"))]
    DeviceFile(PathBuf),
}

/// How a serial printer stops the sender when its buffer is full.
#[cfg(not(target_os = "android"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FlowControl {
    /// By the wires RTS and CTS.
    #[default]
    Hardware,
    /// By the bytes XOFF and XON.
    Software,
    /// Not at all.
    None,
}

/// How a receipt printer is set up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptPrinterOptions {
    /// Name for the staff screen.
    pub name: String,
    /// Where it is.
    pub port: ReceiptPrinterPort,
    /// Dots its head reaches: 384 for 58 mm, 576 for 80 mm.
    pub head_dots: usize,
    /// False for a printer that never says how it is. Its jobs are told as `Unconfirmed`.
    pub answers: bool,
    /// Rows sent at a time, 1 to 256. Two such bands are the most a printer holds that cannot be taken back.
    pub band_rows: usize,
    /// How grey becomes black and white.
    pub shade: Shade,
    /// Fed before the cut, in dots: the distance from head to cutter.
    pub feed_dots: u8,
    /// Limits in time.
    pub limits: ReceiptPrinterLimits,
}

/// How long is waited, and how often is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReceiptPrinterLimits {
    /// For an answer to the four real-time questions, beyond the time its bytes take on the wire.
    pub answer: Duration,
    /// Between questions while nothing is printed.
    pub idle: Duration,
    /// Between questions while something is printed and nothing is to be sent.
    pub busy: Duration,
    /// Without any progress of a job, before it starts again.
    pub stall: Duration,
    /// Before a lost printer is looked for again.
    pub retry: Duration,
    /// Silence that ends a disturbance.
    pub quiet: Duration,
}

impl Default for ReceiptPrinterLimits {
    fn default() -> Self {
        Self {
            answer: Duration::from_millis(800),
            idle: Duration::from_secs(1),
            busy: Duration::from_millis(200),
            stall: Duration::from_secs(15),
            retry: Duration::from_secs(1),
            quiet: Duration::from_millis(150),
        }
    }
}

impl ReceiptPrinterOptions {
    /// A printer for rolls of 80 mm that answers.
    #[must_use]
    pub fn at(port: ReceiptPrinterPort) -> Self {
        Self {
            name: String::from("Receipt printer"),
            port,
            head_dots: 576,
            answers: true,
            band_rows: 64,
            shade: Shade::Threshold,
            feed_dots: 96,
            limits: ReceiptPrinterLimits::default(),
        }
    }
}

/// The open driver. It looks for its printer for as long as it lives; dropping it cancels what is left and waits for
/// its thread to end, at most some seconds.
pub struct ReceiptPrinter {
    name: String,
    head_dots: usize,
    orders: Sender<Order>,
    bell: Bell,
    thread: Option<JoinHandle<()>>,
}

impl ReceiptPrinter {
    /// Starts the driver's thread. Whether a printer is there is told by a report.
    ///
    /// # Errors
    /// When the system gives no thread, or nothing to wake it with.
    pub fn open(options: ReceiptPrinterOptions, report: Report) -> Result<Self, OpenError> {
        let (orders, inbox) = channel();
        let (bell, ear) = Bell::new().map_err(OpenError::Thread)?;
        let (name, head_dots) = (options.name.clone(), options.head_dots);
        let worker = Worker::new(options, inbox, ear, report);
        let thread = std::thread::Builder::new()
            .name(String::from(THREAD))
            .spawn(move || worker.run())
            .map_err(OpenError::Thread)?;
        Ok(Self {
            name,
            head_dots,
            orders,
            bell,
            thread: Some(thread),
        })
    }

    fn order(&self, order: Order) {
        // A thread that is gone has told so; there is nobody left to hear.
        let _ = self.orders.send(order);
        self.bell.ring();
    }
}

impl Printer for ReceiptPrinter {
    fn name(&self) -> &str {
        &self.name
    }

    fn paper(&self) -> PrinterPaper {
        PrinterPaper::Roll { dots: self.head_dots }
    }

    fn submit(&self, job: PrintJob) {
        self.order(Order::Submit(job));
    }

    fn cancel_all(&self) {
        self.order(Order::CancelAll);
    }
}

impl Drop for ReceiptPrinter {
    fn drop(&mut self) {
        self.order(Order::Close);
        if let Some(thread) = self.thread.take() {
            // A panic in a caller's callback ended the thread; there is nobody left here to tell.
            let _ = thread.join();
        }
    }
}
