//! What the tests stand on: a session with the shipped content and simulated devices, a finger that presses only what
//! the screen offers, a trace of what was seen and heard, and the files of the repository.
//!
//! Invariant: a test that uses [`Bench`] cannot do what a learner's finger could not.
#![cfg(feature = "simulators")]
#![expect(clippy::expect_used, reason = "a test stops where it stands")]

mod bench;
mod offer;
pub mod reading;
pub mod repository;
mod seen;
pub mod shipped;
mod trace;

pub use bench::Bench;
pub use egne_core::session::{next_event, right_answer};
pub use offer::{Offer, offers};
pub use seen::{Letterbox, Seen};
pub use trace::trace;
