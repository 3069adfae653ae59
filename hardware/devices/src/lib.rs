//! Drivers for the devices beside the screen, and their simulators.
//!
//! Each driver runs on its own named thread and tells what happens through the callback it was opened with.
//!
//! Invariant: simulators are compiled in with the feature `simulators` only, and a shipping build leaves it out.

mod error;
mod reader;
#[cfg(feature = "simulators")]
mod recording;
#[cfg(feature = "simulators")]
mod simulated_printer;
#[cfg(all(unix, feature = "simulators"))]
mod simulated_reader;

pub use error::OpenError;
pub use reader::{Find, Reader, ReaderConfig, ReaderConfigError, ReaderReports, UsbMatch};
#[cfg(feature = "simulators")]
pub use recording::{Pieces, Recorder, Recording, RecordingError, Traffic, describe, replay};
#[cfg(feature = "simulators")]
pub use simulated_printer::{Printed, SimulatedPrinter, SimulatedPrinterControl, SimulatedPrinterOptions};
#[cfg(all(unix, feature = "simulators"))]
pub use simulated_reader::{
    Act, Fault, Script, ScriptError, SimulatedReader, SimulatedReaderControl, SimulatedReaderOptions, Step,
};
