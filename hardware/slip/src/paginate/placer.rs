//! Puts strips under each other on one page and draws the frames around them.

use crate::compose::Section;
use crate::layout::{Page, Place, PlacedLine, Shape};
use crate::strip::{Frame, FrameKind, Ink, Strip};
use crate::structure::Element;

/// Thickness of outlines and rules, in dots.
const OUTLINE: f32 = 3.0;

/// One page in the making.
pub(super) struct Placer {
    y: f32,
    /// True until the first strip of the head, the body or the foot.
    is_top: bool,
    has_body: bool,
    /// The frame around the strips being placed, and where it began.
    open: Option<(usize, f32)>,
    shapes: Vec<Shape>,
    lines: Vec<PlacedLine>,
}

impl Placer {
    pub fn at(y: f32) -> Self {
        Self {
            y,
            is_top: true,
            has_body: false,
            open: None,
            shapes: Vec::new(),
            lines: Vec::new(),
        }
    }

    pub fn y(&self) -> f32 {
        self.y
    }

    /// True once a strip of the body stands on this page.
    pub fn has_body(&self) -> bool {
        self.has_body
    }

    /// Goes on this far below.
    pub fn start_body(&mut self, gap: f32) {
        self.jump_to(self.y + gap);
        self.has_body = false;
    }

    pub fn jump_to(&mut self, y: f32) {
        self.y = y.round();
        self.is_top = true;
    }

    /// How much these strips would take from here, frames and distances included.
    pub fn height_with(&self, section: &Section, strips: &[Strip]) -> f32 {
        let mut open = self.open.map(|(index, _)| index);
        let mut is_top = self.is_top;
        let mut height = 0.0;
        for strip in strips {
            if open != strip.frame {
                height += padding(section, open) + padding(section, strip.frame);
                open = strip.frame;
            }
            height += strip.height + if is_top { 0.0 } else { strip.before };
            is_top = false;
        }
        height + padding(section, open)
    }

    /// Puts a strip below the last; `place` says where a line with an element belongs, others are at the foot.
    pub fn place(&mut self, section: &Section, strip: &Strip, place: impl Fn(Element) -> Place) {
        if self.open.map(|(index, _)| index) != strip.frame {
            self.close(section);
        }
        if !self.is_top {
            self.y += strip.before;
        }
        self.y = self.y.round();
        if let (Some(index), None) = (strip.frame, self.open) {
            self.open = Some((index, self.y));
            self.y += padding(section, strip.frame);
        }
        for text in &strip.texts {
            self.lines.push(PlacedLine {
                y: (self.y + text.line.baseline).round(),
                line: text.line.clone(),
                ink: text.ink,
                place: text.element.map_or(Place::Footer, &place),
            });
        }
        if strip.has_rule {
            self.rule(section, strip);
        }
        self.code(section, strip);
        self.y += strip.height;
        self.is_top = false;
        self.has_body = true;
    }

    /// Closes the open frame, if there is one.
    pub fn close(&mut self, section: &Section) {
        let Some((index, top)) = self.open.take() else {
            return;
        };
        if let Some(frame) = section.frames.get(index) {
            self.y = (self.y + frame.padding).round();
            self.shapes.extend(outline_of(frame, top, self.y));
        }
    }

    pub fn into_page(self, height: f32) -> Page {
        Page {
            height,
            shapes: self.shapes,
            lines: self.lines,
        }
    }

    /// One shape for each run of dark modules in a row.
    fn code(&mut self, section: &Section, strip: &Strip) {
        let modules = u16::try_from(strip.code.len()).unwrap_or(0);
        if modules == 0 {
            return;
        }
        let side = (strip.height / f32::from(modules)).floor();
        let (left, right) = section.span;
        let left = ((left + right - side * f32::from(modules)) / 2.0).round();
        for (row, y) in strip.code.iter().zip(0_u16..) {
            let top = self.y + f32::from(y) * side;
            let mut x = 0_u16;
            for run in row.chunk_by(|a, b| a == b) {
                let after = x + u16::try_from(run.len()).unwrap_or(0);
                if run.first() == Some(&true) {
                    self.shapes.push(Shape {
                        left: left + f32::from(x) * side,
                        top,
                        right: left + f32::from(after) * side,
                        bottom: top + side,
                        radius: 0.0,
                        ink: Ink::Black,
                        outline: None,
                    });
                }
                x = after;
            }
        }
    }

    fn rule(&mut self, section: &Section, strip: &Strip) {
        let (left, right) = section.span;
        let top = (self.y + (strip.height - OUTLINE) / 2.0).round();
        self.shapes.push(Shape {
            left,
            top,
            right,
            bottom: top + OUTLINE,
            radius: 0.0,
            ink: Ink::Black,
            outline: None,
        });
    }
}

fn padding(section: &Section, frame: Option<usize>) -> f32 {
    frame
        .and_then(|index| section.frames.get(index))
        .map_or(0.0, |frame| frame.padding)
}

fn outline_of(frame: &Frame, top: f32, bottom: f32) -> Vec<Shape> {
    let outer = Shape {
        left: frame.left,
        top,
        right: frame.right,
        bottom,
        radius: 0.0,
        ink: Ink::Black,
        outline: Some(OUTLINE),
    };
    match frame.kind {
        FrameKind::Bar => {
            let edge = 5.0;
            let fill = Shape {
                radius: 10.0,
                outline: None,
                ..outer
            };
            let line = Shape {
                left: outer.left + edge,
                top: outer.top + edge,
                right: outer.right - edge,
                bottom: outer.bottom - edge,
                radius: 6.0,
                ink: Ink::White,
                outline: Some(2.0),
            };
            vec![fill, line]
        }
        FrameKind::Chip => vec![Shape { radius: 14.0, ..outer }],
        FrameKind::Card => vec![Shape { radius: 18.0, ..outer }],
    }
}
