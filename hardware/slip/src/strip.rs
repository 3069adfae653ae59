//! A strip: the slip cut across into pieces that may not be cut further.
//!
//! Composing makes strips, paging puts them on pages. A frame may run over many strips and is closed at a page end.

use crate::paragraph::Line;
use crate::structure::Element;

/// One line of text, or a line across.
#[derive(Debug, Clone)]
pub(crate) struct Strip {
    /// Distance to the strip above, left out at the top of a page.
    pub before: f32,
    pub height: f32,
    pub texts: Vec<Text>,
    /// A line across at this height of the strip.
    pub has_rule: bool,
    /// A code in the middle, as high as the strip: rows of modules with their quiet zone, true is dark.
    pub code: Vec<Vec<bool>>,
    /// Index of the frame the strip stands in.
    pub frame: Option<usize>,
    /// True where the next strip must stand on the same page.
    pub keeps_next: bool,
}

impl Strip {
    /// A strip of one text line.
    pub fn of_line(line: Line, ink: Ink, element: Option<Element>) -> Self {
        Self {
            before: 0.0,
            height: line.height,
            texts: vec![Text { line, ink, element }],
            has_rule: false,
            code: Vec::new(),
            frame: None,
            keeps_next: false,
        }
    }
}

/// A line of text with its place in the document's order.
#[derive(Debug, Clone)]
pub(crate) struct Text {
    pub line: Line,
    pub ink: Ink,
    /// None for what repeats on every page.
    pub element: Option<Element>,
}

/// What something is drawn in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ink {
    Black,
    /// Paper showing through black.
    White,
}

/// What surrounds strips that belong together.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    pub left: f32,
    pub right: f32,
    /// Between the frame and its first strip, and its last.
    pub padding: f32,
    pub kind: FrameKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FrameKind {
    /// The practice bar: black, with a thin white line inside its edge.
    Bar,
    /// A Danish word.
    Chip,
    /// A card of facts.
    Card,
}
