//! Simulated devices for practising without real ones, and the switches of the device panel.
//!
//! Invariant: with the feature `bench` only; without it there is nothing to stand in for a device.

/// Which printer stands in where none is configured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StandInPrinter {
    /// One for rolls, behind its real driver.
    #[default]
    Roll,
    /// One for A4 pages, behind its real driver.
    Pages,
    /// One of memory alone that prints at once: for a tour and for tests, where nobody waits.
    AtOnce,
}

/// Simulated devices are built in.
pub const BUILT_IN: bool = cfg!(feature = "bench");

#[cfg(not(all(feature = "bench", unix)))]
mod none;
#[cfg(all(feature = "bench", unix))]
mod simulated;

#[cfg(not(all(feature = "bench", unix)))]
pub use none::{Stands, camera, stands};
#[cfg(all(feature = "bench", unix))]
pub use simulated::{Stands, camera, stands};
