//! Travel documents as text: from what a reader sends to the lines of a document.
//!
//! Invariant: pure. No port, file, thread or clock is named here; time comes in with the bytes.

pub mod frames;
