//! The real driver on a pseudo terminal, against the simulated reader.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test stops where it stands")]

#[path = "reader/bench.rs"]
mod bench;
#[path = "reader/cable.rs"]
mod cable;
#[path = "reader/reading.rs"]
mod reading;
#[path = "reader/states.rs"]
mod states;
#[path = "reader/storm.rs"]
mod storm;
