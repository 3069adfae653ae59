//! The picture as it was drawn last, and how parts of it come into the window's buffer.
//!
//! Slint knows which part changed only after it has drawn it, and a window wants to know it before it gives out a
//! buffer: of two or three buffers in turn, one is brought up to date outside that part, and inside it nothing is kept
//! (`ANativeWindow_lock`, developer.android.com, 2026). So the picture is drawn here, where it always stands as it was,
//! and the changed part is copied. Then a buffer of any age, stride and size is right, and a window that is lost in the
//! middle costs nothing but a copy when the next one comes. Pure.

use slint::platform::software_renderer::PremultipliedRgbaColor;

use crate::geometry::{Area, Extent, Insets};

/// Pixels of our own, as large as what is ours of the window.
#[derive(Default)]
pub(crate) struct Canvas {
    size: Extent,
    pixels: Vec<PremultipliedRgbaColor>,
}

impl Canvas {
    /// Makes it so large; true where nothing of the old picture is left.
    pub(crate) fn fit(&mut self, size: Extent) -> bool {
        let count = size.width as usize * size.height as usize;
        if self.size == size && self.pixels.len() == count {
            return false;
        }
        self.size = size;
        self.pixels.clear();
        self.pixels.resize(count, PremultipliedRgbaColor::default());
        true
    }

    /// Gives its memory back.
    pub(crate) fn drop_picture(&mut self) {
        *self = Self::default();
    }

    /// The pixels, and how many there are in a row.
    pub(crate) fn pixels(&mut self) -> (&mut [PremultipliedRgbaColor], usize) {
        (&mut self.pixels, self.size.width as usize)
    }

    /// The picture in a window with these margins.
    pub(crate) fn picture(&self, insets: Insets) -> Picture<'_> {
        Picture { canvas: self, insets }
    }
}

/// What a window shows: our picture, and around it, under bars and cut-outs, its outermost pixels drawn out.
pub struct Picture<'a> {
    canvas: &'a Canvas,
    insets: Insets,
}

/// A window's buffer: rows of four bytes for each pixel, red, green, blue, and one that is not seen.
pub struct Sheet<'a> {
    /// What of it is seen.
    pub size: Extent,
    /// Pixels from the start of a row to the start of the next.
    pub stride: usize,
    /// The rows; the last need not be filled up to its stride.
    pub pixels: &'a mut [[u8; 4]],
}

impl Picture<'_> {
    /// Copies a part into a buffer. What the buffer has no room for is left out.
    pub fn copy(&self, area: Area, sheet: &mut Sheet<'_>) {
        let area = area.on(sheet.size);
        let Extent { width, height } = self.canvas.size;
        if self.canvas.size.is_empty() || area.is_empty() {
            return;
        }
        for y in area.top..area.bottom {
            let from = (y.saturating_sub(self.insets.top).min(height - 1) * width) as usize;
            let start = y as usize * sheet.stride;
            let row = self.canvas.pixels.get(from..from + width as usize);
            let out = sheet
                .pixels
                .get_mut(start + area.left as usize..start + area.right as usize);
            if let (Some(row), Some(out)) = (row, out) {
                self.copy_row(row, area.left, out);
            }
        }
    }

    /// One row, from the column `left` of the window on.
    fn copy_row(&self, row: &[PremultipliedRgbaColor], left: u32, out: &mut [[u8; 4]]) {
        let (Some(&first), Some(&last)) = (row.first(), row.last()) else {
            return;
        };
        let before = (self.insets.left.saturating_sub(left) as usize).min(out.len());
        let (margin, out) = out.split_at_mut(before);
        margin.fill(bytes(first));
        let skipped = (left.saturating_sub(self.insets.left) as usize).min(row.len());
        let row = row.get(skipped..).unwrap_or_default();
        let (inner, margin) = out.split_at_mut(row.len().min(out.len()));
        for (to, from) in inner.iter_mut().zip(row) {
            *to = bytes(*from);
        }
        margin.fill(bytes(last));
    }
}

fn bytes(pixel: PremultipliedRgbaColor) -> [u8; 4] {
    [pixel.red, pixel.green, pixel.blue, pixel.alpha]
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: [u8; 4] = [9; 4];

    /// A canvas whose pixel at x, y has red x + 1 and green y + 1.
    fn canvas(width: u32, height: u32) -> Canvas {
        let mut canvas = Canvas::default();
        assert!(canvas.fit(Extent::new(width, height)));
        let (pixels, stride) = canvas.pixels();
        for (at, pixel) in pixels.iter_mut().enumerate() {
            pixel.red = (at % stride) as u8 + 1;
            pixel.green = (at / stride) as u8 + 1;
        }
        canvas
    }

    /// Red and green of the pixels that were written; nothing elsewhere.
    fn copied(canvas: &Canvas, insets: Insets, area: Area, size: Extent, stride: usize) -> Vec<Option<(u8, u8)>> {
        let mut pixels = vec![NONE; stride * size.height as usize];
        canvas.picture(insets).copy(
            area,
            &mut Sheet {
                size,
                stride,
                pixels: &mut pixels,
            },
        );
        let seen = |p: &[u8; 4]| (*p != NONE).then(|| (p[0], p[1]));
        pixels.iter().map(seen).collect()
    }

    #[test]
    fn a_part_is_copied_and_nothing_beside_it() {
        let (canvas, size) = (canvas(3, 2), Extent::new(3, 2));
        let area = Area {
            left: 1,
            top: 0,
            right: 3,
            bottom: 1,
        };
        let got = copied(&canvas, Insets::default(), area, size, 4);
        let mut expected = vec![None; 8];
        expected[1] = Some((2, 1));
        expected[2] = Some((3, 1));
        assert_eq!(got, expected);
    }

    #[test]
    fn margins_carry_the_outermost_pixels_on() {
        let canvas = canvas(2, 1);
        let insets = Insets {
            left: 1,
            top: 1,
            right: 2,
            bottom: 1,
        };
        let size = Extent::new(5, 3);
        let got = copied(&canvas, insets, Area::all(size), size, 5);
        let row = [1, 1, 2, 2, 2].map(|red| Some((red, 1)));
        assert_eq!(got, [row, row, row].concat());
        let only_the_last = Area {
            left: 4,
            top: 2,
            right: 5,
            bottom: 3,
        };
        assert_eq!(
            copied(&canvas, insets, only_the_last, size, 5).last(),
            Some(&Some((2, 1)))
        );
    }

    #[test]
    fn a_buffer_that_is_smaller_or_larger_is_filled_as_far_as_it_goes() {
        let canvas = canvas(4, 4);
        let small = Extent::new(2, 1);
        let got = copied(&canvas, Insets::default(), Area::all(Extent::new(4, 4)), small, 2);
        assert_eq!(got, [Some((1, 1)), Some((2, 1))]);
        let large = Extent::new(5, 5);
        let got = copied(&canvas, Insets::default(), Area::all(large), large, 5);
        assert_eq!(got[24], Some((4, 4)));
        assert!(got.iter().all(Option::is_some));
    }

    #[test]
    fn a_buffer_that_is_shorter_than_it_says_is_not_written_beyond() {
        let canvas = canvas(4, 4);
        let mut pixels = vec![NONE; 10];
        let size = Extent::new(4, 4);
        canvas.picture(Insets::default()).copy(
            Area::all(size),
            &mut Sheet {
                size,
                stride: 4,
                pixels: &mut pixels,
            },
        );
        assert_eq!(pixels[7][..2], [4, 2]);
        assert_eq!(pixels[8], NONE);
    }

    #[test]
    fn an_empty_canvas_paints_nothing() {
        let size = Extent::new(2, 2);
        let got = copied(&Canvas::default(), Insets::default(), Area::all(size), size, 2);
        assert_eq!(got, [None; 4]);
    }
}
