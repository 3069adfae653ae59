//! Reads the content folder: languages, words, people, lessons. What is broken is reported with file, line and
//! remedy, and the rest goes on.
//!
//! Deliberately absent: signed packs and updates.

mod fault;
mod folder;
mod load;

pub use fault::ContentFault;
pub use folder::find;
pub use load::{Content, load};
