//! Dots to a PNG picture: grey, 8 bit, white paper.

use egne_contracts::Raster;
use png::{BitDepth, ColorType, Encoder};

use crate::SlipError;

/// The raster as a PNG file, ink turned to black on white.
///
/// # Errors
/// When the raster is empty or does not hold `width * height` bytes.
pub fn to_png(raster: &Raster) -> Result<Vec<u8>, SlipError> {
    let mut file = Vec::new();
    let width = u32::try_from(raster.width).unwrap_or(u32::MAX);
    let height = u32::try_from(raster.height).unwrap_or(u32::MAX);
    let mut encoder = Encoder::new(&mut file, width, height);
    encoder.set_color(ColorType::Grayscale);
    encoder.set_depth(BitDepth::Eight);
    let light: Vec<u8> = raster.ink.iter().map(|ink| 255 - ink).collect();
    let mut writer = encoder.write_header().map_err(SlipError::Png)?;
    writer.write_image_data(&light).map_err(SlipError::Png)?;
    writer.finish().map_err(SlipError::Png)?;
    Ok(file)
}
