//! The pages of a PDF.

use hayro::hayro_interpret::{InterpreterCache, InterpreterSettings};
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

use egne_contracts::Sheet;

use crate::words;
use crate::{MOST_PAGES, MOST_PIXELS};

pub(crate) fn draw(bytes: &[u8], width: u32) -> Option<Vec<Sheet>> {
    let pdf = Pdf::new(bytes.to_vec()).ok()?;
    let (cache, interpreter) = (RenderCache::new(), InterpreterSettings::default());
    let fonts = InterpreterCache::new();
    let mut sheets = Vec::new();
    for page in pdf.pages().iter().take(MOST_PAGES) {
        let (wide, high) = page.render_dimensions();
        #[expect(clippy::cast_precision_loss, reason = "a width in pixels is small")]
        // A little more, so that the width is not rounded down.
        let scale = (width as f32 + 0.01) / wide;
        let fits = scale.is_finite() && scale > 0.0 && high * scale <= MOST_PIXELS && wide * scale <= MOST_PIXELS;
        if !fits {
            return None;
        }
        let size = PixmapSettings {
            x_scale: scale,
            y_scale: scale,
            bg_color: WHITE,
        };
        let drawn = render(page, &cache, &interpreter, &RenderSettings::default(), &size);
        sheets.push(Sheet {
            width: drawn.width().into(),
            height: drawn.height().into(),
            // On white nothing is translucent, so premultiplied is plain.
            rgba: drawn.data_as_u8_slice().to_vec(),
            words: words::of(page, &fonts, &interpreter),
        });
    }
    Some(sheets)
}
