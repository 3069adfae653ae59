//! Pictures that may be anything: reading never panics beyond its guard, and what is read has a text and corners.
//!
//! The first byte is the width, the rest are pixels, one byte each.

#![no_main]

use std::sync::Once;

use egne_qr::{Effort, Luma, is_reading, read_while};
use libfuzzer_sys::fuzz_target;

/// Pieces of work on one picture: enough to reach both readers, few enough for thousands of pictures.
const PIECES: u32 = 100;
/// Pixels of a picture, for the same reason.
const PIXELS: usize = 250_000;

static HOOK: Once = Once::new();

fuzz_target!(|bytes: &[u8]| {
    // The engine's hook ends the process at every panic; those of the readers are caught, which is what is proven here.
    HOOK.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if !is_reading() {
                before(info);
            }
        }));
    });
    let Some(luma) = picture(bytes) else { return };
    // A thorough look takes ten times as long, so it is taken less often.
    let effort = match bytes.last() {
        Some(last) if last % 8 > 0 => Effort::Frame(u32::from(*last)),
        _ => Effort::Thorough,
    };
    let mut left = PIECES;
    let reading = read_while(&luma, effort, &mut || {
        left = left.saturating_sub(1);
        left > 0
    });
    assert!(!is_reading());
    if let Some(reading) = reading {
        assert!(!reading.text.as_str().is_empty());
        assert!(
            reading
                .corners
                .iter()
                .all(|corner| corner.x.is_finite() && corner.y.is_finite())
        );
    }
});

fn picture(bytes: &[u8]) -> Option<Luma> {
    let (&width, pixels) = bytes.split_first()?;
    let width = usize::from(width).max(1);
    let height = pixels.len().min(PIXELS) / width;
    Luma::new(width, height, pixels[..width * height].to_vec()).ok()
}
