//! QR codes of the practice world: black on white whatever the theme, with four modules of quiet round them.

use slint::{Image, Rgb8Pixel, SharedPixelBuffer};

/// Draws `text`, one pixel for each module; an empty picture where it is too long for any code.
pub(crate) fn image(text: &str) -> Image {
    let Ok(code) = egne_qr::write(text) else {
        return Image::default();
    };
    let side = u32::try_from(code.side() + 2 * egne_qr::QUIET).unwrap_or(0);
    let mut pixels = SharedPixelBuffer::<Rgb8Pixel>::new(side, side);
    for (pixel, is_dark) in pixels.make_mut_slice().iter_mut().zip(code.rows().flatten()) {
        let shade = if is_dark { 0 } else { u8::MAX };
        *pixel = Rgb8Pixel::new(shade, shade, shade);
    }
    Image::from_rgb8(pixels)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quiet_zone_is_white_and_the_finder_black() {
        let image = image("OEVELSE");
        let pixels = image.to_rgb8().expect("has pixels");
        assert_eq!(pixels.width(), 21 + 8);
        assert_eq!(pixels.as_slice()[0].r, 255);
        let side = usize::try_from(pixels.width()).expect("small");
        assert_eq!(pixels.as_slice()[4 * side + 4].r, 0);
    }
}
