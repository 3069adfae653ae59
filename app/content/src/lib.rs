//! Reads the content folder: languages, words, people, lessons. What is broken is reported with file, line and
//! remedy, and the rest goes on. For authors: strict checking and a picture of a lesson.
//!
//! Deliberately absent: signed packs and updates.

mod check;
mod contacts;
mod fault;
mod folder;
mod graph;
mod load;
pub mod reading;

pub use check::{Known, check, filled};
pub use fault::{ContentFault, as_json};
pub use folder::{Files, find};
pub use graph::graph;
pub use load::{Content, Proof, load, load_from};
