//! Draws what comes with a letter: the pages of a PDF, a PNG or JPEG picture, as pixels of a given width.
//!
//! Deliberately absent: text and HTML, which the letter's own lines show, and every other type: it is named, not shown.
//! Nothing in a file is run; a file that breaks the drawing gives an error, and the program goes on.

mod pdf;
mod picture;
mod words;

use std::panic::catch_unwind;

use egne_contracts::Sheet;

/// Most pages that are drawn; the rest is told.
pub const MOST_PAGES: usize = 12;

/// Most pixels of one side of a page.
const MOST_PIXELS: f32 = 6000.0;

/// Why nothing is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotDrawn {
    /// A type that is not drawn.
    #[error("files of this type are not drawn")]
    OtherType,
    /// Broken, locked, empty, or too large.
    #[error("the file cannot be read")]
    Unreadable,
}

/// Whether files of this MIME type are drawn.
pub fn is_drawn(mime: &str) -> bool {
    kind(mime).is_some()
}

enum Kind {
    Pdf,
    Picture,
}

fn kind(mime: &str) -> Option<Kind> {
    match mime.split(';').next().unwrap_or_default().trim() {
        "application/pdf" => Some(Kind::Pdf),
        "image/png" | "image/jpeg" | "image/jpg" => Some(Kind::Picture),
        _ => None,
    }
}

/// Draws a file, `width` pixels wide; at most [`MOST_PAGES`] pages.
///
/// # Errors
/// Where it is of another type, or cannot be read.
pub fn draw(mime: &str, bytes: &[u8], width: u32) -> Result<Vec<Sheet>, NotDrawn> {
    let kind = kind(mime).ok_or(NotDrawn::OtherType)?;
    // Files of strangers: a bug in a reader must not take the program down.
    let drawn = catch_unwind(|| match kind {
        Kind::Pdf => pdf::draw(bytes, width),
        Kind::Picture => picture::draw(bytes, width).map(|sheet| vec![sheet]),
    });
    drawn
        .ok()
        .flatten()
        .filter(|sheets| !sheets.is_empty())
        .ok_or(NotDrawn::Unreadable)
}
