//! A layout as dots of ink, for the print head and for a preview.
//!
//! Invariant: the same layout gives the same dots on every machine; nothing here asks for a system's text settings.

mod canvas;
mod glyphs;

use egne_contracts::Raster;

use crate::SlipLayout;
use crate::layout::Page;
use canvas::Canvas;
use glyphs::GlyphPainter;

/// The layout as one picture, pages under each other. A roll has one page.
#[must_use]
pub fn to_raster(layout: &SlipLayout) -> Raster {
    let mut whole = Raster {
        width: canvas::dots(layout.width),
        height: 0,
        ink: Vec::new(),
    };
    for mut page in to_page_rasters(layout) {
        whole.height += page.height;
        whole.ink.append(&mut page.ink);
    }
    whole
}

/// Each page as its own picture.
#[must_use]
pub fn to_page_rasters(layout: &SlipLayout) -> Vec<Raster> {
    let mut painter = GlyphPainter::new(layout.fonts);
    layout
        .pages
        .iter()
        .map(|page| paint(page, layout.width, &mut painter))
        .collect()
}

fn paint(page: &Page, width: f32, painter: &mut GlyphPainter) -> Raster {
    let mut canvas = Canvas::new(width, page.height);
    for shape in &page.shapes {
        canvas.draw(shape);
    }
    for placed in &page.lines {
        for run in &placed.line.runs {
            painter.draw(run, placed.y, placed.ink, &mut canvas);
        }
    }
    canvas.into_raster()
}
