//! Drivers for the devices beside the screen, and their simulators.
//!
//! Each driver runs on its own named thread and tells what happens through the callback it was opened with.
//!
//! On Android an app may open no device file: there is no passport reader, and printers are reached over the network.
//!
//! Invariant: simulators are compiled in with the feature `simulators` only, and a shipping build leaves it out.

mod bell;
pub mod camera;
mod error;
mod news;
mod office_printer;
#[cfg(feature = "simulators")]
mod printer_script;
#[cfg(not(target_os = "android"))]
mod reader;
mod receipt_printer;
#[cfg(feature = "simulators")]
mod recording;
#[cfg(feature = "simulators")]
mod simulated_office_printer;
#[cfg(feature = "simulators")]
mod simulated_printer;
#[cfg(all(unix, feature = "simulators"))]
mod simulated_reader;
#[cfg(feature = "simulators")]
mod simulated_receipt_printer;

pub use error::OpenError;
pub use office_printer::{OfficePrinter, OfficePrinterOptions};
#[cfg(feature = "simulators")]
pub use printer_script::{PRINTER_COMMANDS, PrinterCommand};
#[cfg(not(target_os = "android"))]
pub use reader::{Find, Reader, ReaderConfig, ReaderConfigError, ReaderReports, UsbMatch};
#[cfg(not(target_os = "android"))]
pub use receipt_printer::FlowControl;
pub use receipt_printer::{ReceiptPrinter, ReceiptPrinterLimits, ReceiptPrinterOptions, ReceiptPrinterPort};
#[cfg(feature = "simulators")]
pub use recording::{Pieces, Recorder, Recording, RecordingError, Traffic, describe, replay};
#[cfg(feature = "simulators")]
pub use simulated_office_printer::{OfficeKnobs, SimulatedOfficeControl, SimulatedOfficePrinter, TakePages};
#[cfg(feature = "simulators")]
pub use simulated_printer::{Printed, SimulatedPrinter, SimulatedPrinterControl, SimulatedPrinterOptions};
#[cfg(all(unix, feature = "simulators"))]
pub use simulated_reader::{
    Act, Fault, Script, ScriptError, SimulatedReader, SimulatedReaderControl, SimulatedReaderOptions, Step,
};
#[cfg(feature = "simulators")]
pub use simulated_receipt_printer::{
    ReceiptCounts, ReceiptKnobs, ReceiptMachine, SimulatedReceiptControl, SimulatedReceiptPort,
    SimulatedReceiptPrinter, Strip, TakeStrip,
};

/// Names of the threads of drivers that catch their own panics and start again.
const CATCHING: &[&str] = &[
    #[cfg(not(target_os = "android"))]
    reader::THREAD,
    receipt_printer::THREAD,
    office_printer::THREAD,
];

/// Whether a panic of this thread is caught by its driver, which starts again by itself. For the process's panic hook.
#[must_use]
pub fn panics_are_caught() -> bool {
    std::thread::current()
        .name()
        .is_some_and(|name| CATCHING.contains(&name))
}
