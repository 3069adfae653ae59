//! A grey picture in memory, and the few ways to cut and stretch its tones that every preparation needs.

use zeroize::Zeroize;

/// Pixels of a picture at most: a photograph of 100 megapixels. Beyond this nothing is read.
pub const MOST_PIXELS: usize = 100_000_000;

/// A grey picture, wiped when it is dropped: a frame can hold a face or a document.
#[derive(Clone, PartialEq, Eq)]
pub struct Luma {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

/// The pixels do not fit the size, or the size is beyond [`MOST_PIXELS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("check the size of the picture: {width} x {height} does not fit {pixels} pixels, or is too large")]
pub struct SizeError {
    /// Pixels from left to right.
    pub width: usize,
    /// Pixels from top to bottom.
    pub height: usize,
    /// Pixels that were given.
    pub pixels: usize,
}

impl Luma {
    /// A picture from `width * height` bytes, row by row from the top; 0 is black, 255 is white.
    ///
    /// # Errors
    /// Where the number of bytes is another, a side is zero, or there are more than [`MOST_PIXELS`].
    pub fn new(width: usize, height: usize, pixels: Vec<u8>) -> Result<Self, SizeError> {
        let fits = width.checked_mul(height) == Some(pixels.len());
        if !fits || pixels.is_empty() || pixels.len() > MOST_PIXELS {
            return Err(SizeError {
                width,
                height,
                pixels: pixels.len(),
            });
        }
        Ok(Self { width, height, pixels })
    }

    /// Asks for each pixel, row by row from the top. For pictures that we make, whose sizes are sound; each side is at
    /// least 1.
    #[must_use]
    pub fn from_fn(width: usize, height: usize, mut shade: impl FnMut(usize, usize) -> u8) -> Self {
        let (width, height) = (width.max(1), height.max(1));
        let mut pixels = Vec::with_capacity(width * height);
        for y in 0..height {
            pixels.extend((0..width).map(|x| shade(x, y)));
        }
        Self { width, height, pixels }
    }

    /// From whole rows of `width` pixels, at least one row.
    pub(crate) fn from_rows(width: usize, pixels: Vec<u8>) -> Self {
        let height = pixels.len() / width;
        Self { width, height, pixels }
    }

    /// Pixels from left to right; at least 1.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// Pixels from top to bottom; at least 1.
    #[must_use]
    pub fn height(&self) -> usize {
        self.height
    }

    /// All pixels, row by row from the top.
    #[must_use]
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    pub(crate) fn row(&self, y: usize) -> &[u8] {
        let from = y.min(self.height - 1) * self.width;
        &self.pixels[from..from + self.width]
    }

    /// The shade at a place between pixels (their middles are at halves), from the four around it; the nearest edge
    /// outside the picture.
    pub(crate) fn at(&self, x: f32, y: f32) -> f32 {
        let x = (x - 0.5).clamp(0.0, (self.width - 1) as f32);
        let y = (y - 0.5).clamp(0.0, (self.height - 1) as f32);
        // A place that is no number falls on the first pixel: the cast makes it 0.
        let (left, top) = (x as usize, y as usize);
        let (right, bottom) = ((left + 1).min(self.width - 1), (top + 1).min(self.height - 1));
        let (across, down) = (x - left as f32, y - top as f32);
        let mix = |row: &[u8]| f32::from(row[left]) * (1.0 - across) + f32::from(row[right]) * across;
        mix(self.row(top)) * (1.0 - down) + mix(self.row(bottom)) * down
    }

    /// Each pixel through a table of 256 tones.
    pub(crate) fn toned(&self, tones: &[u8; 256]) -> Self {
        Self {
            width: self.width,
            height: self.height,
            pixels: self.pixels.iter().map(|&shade| tones[usize::from(shade)]).collect(),
        }
    }

    /// Dark for light.
    pub(crate) fn inverted(&self) -> Self {
        Self {
            width: self.width,
            height: self.height,
            pixels: self.pixels.iter().map(|shade| !shade).collect(),
        }
    }

    /// How many pixels there are of each tone.
    pub(crate) fn histogram(&self) -> [u32; 256] {
        let mut counts = [0; 256];
        for &shade in &self.pixels {
            counts[usize::from(shade)] += 1;
        }
        counts
    }
}

/// Size only.
impl std::fmt::Debug for Luma {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Luma({} x {})", self.width, self.height)
    }
}

impl Drop for Luma {
    fn drop(&mut self) {
        self.pixels.zeroize();
    }
}
