//! Glyph outlines to dots, by swash.

use swash::FontRef;
use swash::scale::{Render, ScaleContext, Source};
use swash::zeno::Vector;

use super::canvas::Canvas;
use crate::SlipFonts;
use crate::paragraph::Run;
use crate::strip::Ink;

/// Paints runs; keeps swash's scratch space between them.
pub(super) struct GlyphPainter {
    fonts: SlipFonts,
    context: ScaleContext,
}

impl GlyphPainter {
    pub fn new(fonts: SlipFonts) -> Self {
        Self {
            fonts,
            context: ScaleContext::new(),
        }
    }

    /// Paints a run on its baseline. Outlines are not hinted, so that paper, preview and PDF have the same shapes.
    pub fn draw(&mut self, run: &Run, baseline: f32, ink: Ink, canvas: &mut Canvas) {
        let font = self.fonts.face(run.face).and_then(|face| FontRef::from_index(face, 0));
        let Some(font) = font else {
            return;
        };
        let mut scaler = self.context.builder(font).size(run.size).hint(false).build();
        let mut pen = run.x;
        for glyph in &run.glyphs {
            let (x, y) = (pen + glyph.dx, baseline + glyph.dy);
            pen += glyph.advance;
            let (left, top) = (x.floor(), y.floor());
            // Glyph space has y up, the paper y down.
            let offset = Vector::new(x - left, top - y);
            let image = Render::new(&[Source::Outline])
                .offset(offset)
                .render(&mut scaler, glyph.id);
            if let Some(image) = image {
                canvas.stamp(
                    left as i32 + image.placement.left,
                    top as i32 - image.placement.top,
                    image.placement.width as usize,
                    &image.data,
                    ink,
                );
            }
        }
    }
}
