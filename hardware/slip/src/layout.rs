//! A laid-out slip: shapes and placed lines, page by page, ready for any output.

use crate::SlipFonts;
use crate::paragraph::{self, Line};
use crate::strip::Ink;
use crate::structure::{Element, Part};

/// A slip laid out for one paper.
pub struct SlipLayout {
    pub(crate) fonts: SlipFonts,
    pub(crate) width: f32,
    pub(crate) pages: Vec<Page>,
    pub(crate) parts: Vec<Part>,
    pub(crate) missing: Vec<char>,
}

impl SlipLayout {
    /// Width in dots.
    #[must_use]
    pub fn width(&self) -> f32 {
        self.width
    }

    /// Number of pages; a roll has one.
    #[must_use]
    pub fn page_count(&self) -> usize {
        self.pages.len()
    }

    /// Characters of the slip that no font has. They leave a gap on paper; a check of the words wants this empty.
    #[must_use]
    pub fn missing_characters(&self) -> &[char] {
        &self.missing
    }

    /// What one page says, line by line from top to bottom, each line in reading order and without direction marks.
    #[must_use]
    pub fn page_lines(&self, page: usize) -> Vec<String> {
        self.pages
            .get(page)
            .map(|page| page.lines.iter().map(|placed| placed.line.words()).collect())
            .unwrap_or_default()
    }
}

#[derive(Debug, Clone)]
pub(crate) struct Page {
    pub height: f32,
    pub shapes: Vec<Shape>,
    pub lines: Vec<PlacedLine>,
}

/// A rounded rectangle, filled or outlined.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shape {
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
    pub radius: f32,
    pub ink: Ink,
    /// Width of the outline, which lies inside the rectangle; none fills it.
    pub outline: Option<f32>,
}

#[derive(Debug, Clone)]
pub(crate) struct PlacedLine {
    /// Baseline from the top of the page.
    pub y: f32,
    pub line: Line,
    pub ink: Ink,
    pub place: Place,
}

/// Where a line belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// The slip's own words.
    Content(Element),
    /// Repeated at the top of a page.
    Header,
    /// Repeated at the foot of a page.
    Footer,
}

impl Line {
    /// The line's drawn text in reading order.
    fn words(&self) -> String {
        let mut pieces: Vec<(usize, &str)> = Vec::new();
        for run in &self.runs {
            for glyph in run.glyphs.iter().filter(|glyph| glyph.part != paragraph::Part::Ink) {
                if let Some(piece) = run.text.get(glyph.source.clone()) {
                    pieces.push((glyph.source.start, piece));
                }
            }
        }
        pieces.sort_by_key(|(start, _)| *start);
        pieces.dedup_by_key(|(start, _)| *start);
        pieces.into_iter().map(|(_, piece)| piece).collect()
    }
}
