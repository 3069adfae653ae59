//! Drivers for the devices beside the screen, and their simulators.
//!
//! Each driver runs on its own named thread and tells what happens through the callback it was opened with.
//!
//! Invariant: simulators are compiled in with the feature `simulators` only, and a shipping build leaves it out.

pub mod camera;
mod error;
#[cfg(feature = "simulators")]
mod simulated_printer;

pub use error::OpenError;
#[cfg(feature = "simulators")]
pub use simulated_printer::{Printed, SimulatedPrinter, SimulatedPrinterControl, SimulatedPrinterOptions};
