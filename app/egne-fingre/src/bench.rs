//! Simulated devices for practising without real ones, and the switches of the device panel.
//!
//! Invariant: with the feature `bench` only; without it there is nothing to stand in for a device.

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
