//! The end of a run, and trouble.

use std::cell::RefCell;
use std::sync::Arc;

use egne_core::views::{End, SlipPreview, Trouble};
use slint::{ComponentHandle, Image, Rgb8Pixel, SharedPixelBuffer};

use super::convert::{button, buttons, words};
use crate::generated::{self, AppWindow, ButtonView, LineView, TextView};
use crate::models::List;
use crate::pictures::Paint;

#[derive(Default)]
pub(super) struct Rows {
    lines: List<LineView>,
    buttons: List<ButtonView>,
    texts: List<TextView>,
    slip: RefCell<Option<(Arc<Vec<u8>>, Image)>>,
}

pub(super) fn apply(window: &AppWindow, rows: &Rows, paint: &Paint<'_>, end: &End) {
    let lines = end.lines.iter().map(|line| LineView {
        picture: paint.paper(&line.picture),
        text: (&line.text).into(),
    });
    let slip = end.slip.as_ref().filter(|slip| slip.width > 0 && !slip.ink.is_empty());
    window
        .global::<generated::EndBridge<'_>>()
        .set_view(generated::EndView {
            title: words(&end.title),
            lines: rows.lines.show_in_order(lines),
            has_slip: slip.is_some(),
            slip_label: slip.map_or_else(Default::default, |slip| (&slip.label).into()),
            slip: slip.map_or_else(Image::default, |slip| slip_image(rows, slip)),
            printing: (&end.printing).into(),
            buttons: rows
                .buttons
                .show(buttons(paint, &end.buttons), |button| button.id.clone()),
            kept: (&end.kept).into(),
        });
}

/// Ink on white paper; drawn anew only when the slip is another one.
fn slip_image(rows: &Rows, slip: &SlipPreview) -> Image {
    let mut kept = rows.slip.borrow_mut();
    if let Some((ink, image)) = kept.as_ref()
        && Arc::ptr_eq(ink, &slip.ink)
    {
        return image.clone();
    }
    let height = u32::try_from(slip.ink.len()).unwrap_or(u32::MAX) / slip.width;
    let mut pixels = SharedPixelBuffer::<Rgb8Pixel>::new(slip.width, height);
    for (pixel, ink) in pixels.make_mut_slice().iter_mut().zip(slip.ink.iter()) {
        let shade = u8::MAX - ink;
        *pixel = Rgb8Pixel::new(shade, shade, shade);
    }
    let image = Image::from_rgb8(pixels);
    *kept = Some((slip.ink.clone(), image.clone()));
    image
}

pub(super) fn apply_trouble(window: &AppWindow, rows: &Rows, paint: &Paint<'_>, trouble: &Trouble) {
    let texts = trouble.texts.iter().map(|text| TextView {
        title: (&text.title).into(),
        body: (&text.body).into(),
        rtl: text.rtl,
    });
    window
        .global::<generated::TroubleBridge<'_>>()
        .set_view(generated::TroubleView {
            texts: rows.texts.show_in_order(texts),
            staff: (&trouble.staff).into(),
            retry: button(paint, &trouble.retry),
        });
}
