//! The slip: one shaping path from words to dots, picture and page.
//!
//! [`lay_out`] shapes a slip for a paper; the receipt printer and the preview take the layout as dots, [`to_pdf`]
//! takes the same layout as real text on A4 pages that a screen reader can read.
//!
//! Invariant: pure. No file, clock or thread; fonts come in as bytes and system fonts are never asked.

mod compose;
mod error;
pub mod escpos;
mod fonts;
mod layout;
mod mark;
mod paginate;
mod paper;
mod paragraph;
mod pdf;
mod png;
mod raster;
mod strip;
mod structure;

pub use compose::lay_out;
pub use error::SlipError;
pub use fonts::SlipFonts;
pub use layout::SlipLayout;
pub use mark::to_marked_code;
pub use paper::Paper;
pub use pdf::to_pdf;
pub use png::to_png;
pub use raster::{to_page_rasters, to_raster};
