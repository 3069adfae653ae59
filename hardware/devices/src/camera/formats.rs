//! The forms in which cameras give pictures, to grey.

use egne_qr::{Luma, guarded};

/// Forms we read, by their four characters (V4L2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A plane of grey, then a plane of colour at half size.
    Nv12,
    /// Grey and colour by turns, two bytes a pixel.
    Yuyv,
    /// Grey alone.
    Grey,
    /// A JPEG file for each frame.
    Jpeg,
}

impl Form {
    /// Best first: no work, little work, much work.
    pub const ALL: [(Self, [u8; 4]); 5] = [
        (Self::Nv12, *b"NV12"),
        (Self::Yuyv, *b"YUYV"),
        (Self::Grey, *b"GREY"),
        (Self::Jpeg, *b"MJPG"),
        (Self::Jpeg, *b"JPEG"),
    ];

    /// The grey of one frame of `width` x `height` pixels whose lines are `stride` bytes apart (0: without gap). None
    /// where the bytes are too few or no picture: such a frame is dropped, the next one comes soon.
    pub fn luma(self, bytes: &[u8], width: usize, height: usize, stride: usize) -> Option<Luma> {
        match self {
            Self::Nv12 | Self::Grey => lines(bytes, width, height, stride.max(width), 1),
            Self::Yuyv => lines(bytes, width, height, stride.max(width * 2), 2),
            Self::Jpeg => jpeg(bytes),
        }
    }
}

/// Every `step`th byte of each line.
fn lines(bytes: &[u8], width: usize, height: usize, stride: usize, step: usize) -> Option<Luma> {
    let mut pixels = Vec::with_capacity(width * height);
    for line in bytes.chunks(stride).take(height) {
        pixels.extend(line.get(..width * step)?.iter().step_by(step));
    }
    Luma::new(width, height, pixels).ok()
}

fn jpeg(bytes: &[u8]) -> Option<Luma> {
    let picture = guarded(|| image::load_from_memory_with_format(bytes, image::ImageFormat::Jpeg).ok())??;
    let grey = picture.into_luma8();
    let (width, height) = (grey.width() as usize, grey.height() as usize);
    Luma::new(width, height, grey.into_raw()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grey_of_every_form_comes_out() {
        let grey = [10, 20, 30, 40];
        let expected = Luma::new(2, 2, grey.to_vec()).ok();
        assert_eq!(Form::Grey.luma(&grey, 2, 2, 0), expected);
        assert_eq!(Form::Nv12.luma(&[10, 20, 9, 30, 40, 9, 128, 128, 9], 2, 2, 3), expected);
        assert_eq!(Form::Yuyv.luma(&[10, 1, 20, 2, 30, 3, 40, 4], 2, 2, 4), expected);
        let mut file = Vec::new();
        let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut file, 100);
        image::ImageEncoder::write_image(encoder, &[50; 64], 8, 8, image::ExtendedColorType::L8).expect("a picture");
        let read = Form::Jpeg.luma(&file, 1, 1, 0).expect("a picture");
        assert_eq!((read.width(), read.pixels()[0].abs_diff(50) < 3), (8, true));
    }

    #[test]
    fn a_torn_frame_is_dropped() {
        for (form, _) in Form::ALL {
            assert_eq!(form.luma(&[1, 2, 3], 2, 2, 0), None);
            assert_eq!(form.luma(&[], 2, 2, 0), None);
        }
    }
}
