//! A stretch of strips with the frames they stand in: the head, the body or the foot of a slip.

use super::Span;
use crate::strip::{Frame, FrameKind, Strip};

/// Strips from top to bottom; a strip names its frame by index.
#[derive(Debug, Clone, Default)]
pub(crate) struct Section {
    pub strips: Vec<Strip>,
    pub frames: Vec<Frame>,
    /// Left and right end of the content, for lines across.
    pub span: (f32, f32),
}

impl Section {
    pub(super) fn across(span: Span) -> Self {
        Self {
            span: (span.x, span.x + span.width),
            ..Self::default()
        }
    }

    /// A new frame around this span; its index.
    pub(super) fn frame(&mut self, span: Span, padding: f32, kind: FrameKind) -> usize {
        self.frames.push(Frame {
            left: span.x,
            right: span.x + span.width,
            padding,
            kind,
        });
        self.frames.len() - 1
    }

    /// Adds strips, the first at this distance from what is above.
    pub(super) fn push_all(&mut self, before: f32, mut strips: Vec<Strip>) {
        if let Some(first) = strips.first_mut() {
            first.before = before;
        }
        self.strips.append(&mut strips);
    }

    pub(super) fn push_framed(&mut self, frame: usize, before: f32, mut strips: Vec<Strip>) {
        for strip in &mut strips {
            strip.frame = Some(frame);
        }
        self.push_all(before, strips);
    }

    /// Adds a paragraph: neither its first nor its last line stands alone on a page.
    pub(super) fn push_paragraph(&mut self, before: f32, mut strips: Vec<Strip>) {
        let last = strips.len().saturating_sub(1);
        for (index, strip) in strips.iter_mut().enumerate() {
            strip.keeps_next = index < last && (index == 0 || index + 1 == last);
        }
        self.push_all(before, strips);
    }

    /// Adds strips that must stand on the page of the strip after them.
    pub(super) fn push_kept(&mut self, before: f32, mut strips: Vec<Strip>) {
        keep(&mut strips);
        self.push_all(before, strips);
    }
}

/// Keeps every strip with the next.
pub(super) fn keep(strips: &mut [Strip]) {
    for strip in strips {
        strip.keeps_next = true;
    }
}
