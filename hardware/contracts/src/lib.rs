//! What a device can be told, what it reports, and the slip as data.
//!
//! These are the words both sides of the device border agree on: rules and screens speak them without knowing a
//! driver, drivers speak them without knowing a screen.
//!
//! Invariant: pure data and one trait. No file, clock, thread or device is named here.

mod camera;
mod printer;
mod reader;
mod sheet;
mod slip;

pub use camera::{CameraReport, CameraStatus, CodeText, Preview};
pub use printer::{JobContent, JobId, PrintJob, Printer, PrinterPaper, PrinterReport, PrinterStatus, Raster, Report};
pub use reader::{DocumentLines, ReaderReport, ReaderStatus, ReaderWarning, Unreadable};
pub use sheet::Sheet;
pub use slip::{Slip, SlipBlock};
