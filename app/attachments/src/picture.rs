//! PNG and JPEG.

use std::io::Cursor;

use image::imageops::{FilterType, overlay};
use image::{DynamicImage, ImageReader, Limits, Rgba, RgbaImage};

use egne_contracts::Sheet;

/// Most pixels of one side of a picture that comes in.
const MOST: u32 = 12_000;

pub(crate) fn draw(bytes: &[u8], width: u32) -> Option<Sheet> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST);
    limits.max_image_height = Some(MOST);
    limits.max_alloc = Some(256 * 1024 * 1024);
    reader.limits(limits);
    let picture = reader.decode().ok()?;
    let picture = if picture.width() > width {
        picture.resize(width, MOST, FilterType::Triangle)
    } else {
        picture
    };
    Some(on_white(&picture))
}

fn on_white(picture: &DynamicImage) -> Sheet {
    let mut ground = RgbaImage::from_pixel(picture.width(), picture.height(), Rgba([255; 4]));
    overlay(&mut ground, &picture.to_rgba8(), 0, 0);
    Sheet {
        width: ground.width(),
        height: ground.height(),
        rgba: ground.into_raw(),
        words: String::new(),
    }
}
