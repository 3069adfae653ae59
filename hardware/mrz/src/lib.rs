//! The machine readable zone of travel documents, ICAO 9303: from text to fields.
//!
//! [`document`] reads the lines of a document, [`specimens`] are invented documents with right check digits, and
//! [`view`] is how a document is shown on the command line. What each value means to those who read it stands in
//! `README.md`.
//!
//! Invariant: no clock, file, thread or socket; today comes in as a date. What was read from a document prints as `***`
//! and is wiped when it is dropped; errors name lines and lengths, never characters.

pub mod document;
mod emit;
mod sensitive;
mod specimen;
pub mod view;

pub use emit::{Content, NumberRule, emit};
pub use sensitive::Sensitive;
pub use specimen::{Specimen, specimens};

#[cfg(test)]
mod tests;
