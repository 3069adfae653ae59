//! The rules of Egne Fingre: people of the practice world, the practised services, lessons, the session
//! and what it shows. One event in, a new state and effects out, one `Screen` projected.
//!
//! Invariant: no file, clock, thread, socket or window is named here; time and outcomes arrive as events.

pub mod domain;
pub mod lessons;
pub mod sandbox;
pub mod session;
pub mod views;
