//! The whole program on a simulated tablet: taps in, pixels out, through everything that a system does to an activity.
//!
//! Another thread that wakes the loop is tested in `tablet_run.rs`, which needs a process of its own.
#![cfg(feature = "bench")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where it stands")]

#[path = "tablet/held.rs"]
mod held;
#[path = "tablet/life.rs"]
mod life;
#[path = "tablet/pixels.rs"]
mod pixels;
#[path = "tablet/small.rs"]
mod small;
#[path = "tablet/stage.rs"]
mod stage;
#[path = "tablet/storm.rs"]
mod storm;
