//! What the camera sees as an image. Kept nowhere: the next one takes its place.

use egne_core::views::Live;
use slint::{Image, Rgb8Pixel, SharedPixelBuffer};

/// The grey picture; an empty image where it holds fewer pixels than it says.
pub(crate) fn image(live: &Live) -> Image {
    let preview = &live.preview;
    let (Ok(width), Ok(height)) = (u32::try_from(preview.width), u32::try_from(preview.height)) else {
        return Image::default();
    };
    if preview.width == 0 || preview.grey.len() < preview.width * preview.height {
        return Image::default();
    }
    let mut pixels = SharedPixelBuffer::<Rgb8Pixel>::new(width, height);
    let rows = pixels.make_mut_slice().chunks_exact_mut(preview.width);
    for (row, grey) in rows.zip(preview.grey.chunks_exact(preview.width)) {
        for (index, pixel) in row.iter_mut().enumerate() {
            let from = if live.mirrored {
                preview.width - 1 - index
            } else {
                index
            };
            let shade = grey.get(from).copied().unwrap_or(0);
            *pixel = Rgb8Pixel::new(shade, shade, shade);
        }
    }
    Image::from_rgb8(pixels)
}

#[cfg(test)]
mod tests {
    use super::*;
    use egne_contracts::Preview;

    fn shades(width: usize, grey: &[u8], mirrored: bool) -> Option<Vec<u8>> {
        let preview = Preview {
            width,
            height: 2,
            grey: grey.to_vec(),
        }
        .into();
        let buffer = image(&Live { preview, mirrored }).to_rgb8()?;
        Some(buffer.as_slice().iter().map(|pixel| pixel.g).collect())
    }

    #[test]
    fn a_mirror_turns_each_row() {
        assert_eq!(shades(2, &[1, 2, 3, 4], false), Some(vec![1, 2, 3, 4]));
        assert_eq!(shades(2, &[1, 2, 3, 4], true), Some(vec![2, 1, 4, 3]));
    }

    #[test]
    fn a_picture_that_lies_about_its_size_is_none() {
        assert_eq!(shades(2, &[1, 2, 3], false), None);
        assert_eq!(shades(0, &[], false), None);
    }
}
