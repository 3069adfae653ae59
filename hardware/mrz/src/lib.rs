//! Travel documents: from the bytes of a reader to lines, and from lines, ICAO 9303, to fields.
//!
//! [`frames`] finds the lines of a document in what a reader sends, [`document`] reads them, [`specimens`] are invented
//! documents with right check digits, and [`view`] is how a document is shown on the command line. What each value
//! means to those who read it stands in `README.md`.
//!
//! Invariant: no clock, file, thread, port or socket; today comes in as a date, time with the bytes. What was read from
//! a document prints as `***` and is wiped when it is dropped; errors name lines and lengths, never characters.

pub mod document;
mod emit;
pub mod frames;
mod sensitive;
mod specimen;
pub mod view;

pub use emit::{Content, NumberRule, emit};
pub use sensitive::Sensitive;
pub use specimen::{Specimen, specimens};

#[cfg(test)]
mod tests;
