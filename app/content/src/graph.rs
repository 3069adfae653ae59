//! A lesson as a picture: its steps from top to bottom, the ways between them, and the mistakes watched in each.
//!
//! For authors, who see at a glance what a learner can meet. Deliberately absent: the practice pages, and any layout
//! but this one. The same lesson always gives the same picture.

mod draw;
mod layout;
mod svg;
mod words;

use egne_core::lessons::Lesson;
use egne_words::Catalogue;

/// The lesson as an SVG document; its texts are the Danish ones of `catalogue`.
pub fn graph(lesson: &Lesson, catalogue: &Catalogue) -> String {
    draw::draw(lesson, catalogue)
}
