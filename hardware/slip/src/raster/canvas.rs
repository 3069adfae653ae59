//! Paper to put ink on: rounded rectangles and coverage masks.

use std::ops::Range;

use egne_contracts::Raster;

use crate::layout::Shape;
use crate::strip::Ink;

/// Dots of ink, white at first.
pub(super) struct Canvas {
    raster: Raster,
}

impl Canvas {
    pub fn new(width: f32, height: f32) -> Self {
        let (width, height) = (dots(width), dots(height));
        Self {
            raster: Raster {
                width,
                height,
                ink: vec![0; width * height],
            },
        }
    }

    pub fn into_raster(self) -> Raster {
        self.raster
    }

    /// Draws a shape with smooth edges. Only the dots near its edge are weighed; the rest is all or nothing.
    pub fn draw(&mut self, shape: &Shape) {
        let edge = dots(shape.radius.max(shape.outline.unwrap_or(0.0))) + 1;
        let (top, bottom) = (dots(shape.top.floor()), dots(shape.bottom));
        let (left, right) = (dots(shape.left.floor()), dots(shape.right));
        let (inner_left, inner_right) = (left + edge, right.saturating_sub(edge));
        for y in top..bottom {
            let is_between = y >= top + edge && y + edge < bottom && inner_left < inner_right;
            if is_between {
                self.weigh(shape, left..inner_left, y);
                if shape.outline.is_none() {
                    (inner_left..inner_right).for_each(|x| self.blend(x, y, u8::MAX, shape.ink));
                }
                self.weigh(shape, inner_right..right, y);
            } else {
                self.weigh(shape, left..right, y);
            }
        }
    }

    fn weigh(&mut self, shape: &Shape, columns: Range<usize>, y: usize) {
        for x in columns {
            let coverage = coverage(shape, x as f32 + 0.5, y as f32 + 0.5);
            self.blend(x, y, (coverage * 255.0).round() as u8, shape.ink);
        }
    }

    /// Lays a mask of coverage onto the paper; what falls outside is left out.
    pub fn stamp(&mut self, left: i32, top: i32, width: usize, mask: &[u8], ink: Ink) {
        for (row, line) in (top..).zip(mask.chunks(width.max(1))) {
            for (column, alpha) in (left..).zip(line) {
                if let (Ok(x), Ok(y)) = (usize::try_from(column), usize::try_from(row)) {
                    self.blend(x, y, *alpha, ink);
                }
            }
        }
    }

    fn blend(&mut self, x: usize, y: usize, alpha: u8, ink: Ink) {
        if x >= self.raster.width || alpha == 0 {
            return;
        }
        if let Some(dot) = self.raster.ink.get_mut(y * self.raster.width + x) {
            let (old, alpha) = (u32::from(*dot), u32::from(alpha));
            let target = match ink {
                Ink::Black => 255,
                Ink::White => 0,
            };
            *dot = ((old * (255 - alpha) + target * alpha + 127) / 255) as u8;
        }
    }
}

/// Whole dots that hold this length; nothing negative.
pub(super) fn dots(length: f32) -> usize {
    length.ceil().max(0.0) as usize
}

/// How much of the dot around this point the shape covers, 0 to 1.
fn coverage(shape: &Shape, x: f32, y: f32) -> f32 {
    let distance = distance(shape, x, y);
    let filled = (0.5 - distance).clamp(0.0, 1.0);
    match shape.outline {
        None => filled,
        Some(width) => filled - (0.5 - distance - width).clamp(0.0, 1.0),
    }
}

/// Distance from the shape's edge in dots, negative inside.
fn distance(shape: &Shape, x: f32, y: f32) -> f32 {
    let half_width = (shape.right - shape.left) / 2.0;
    let half_height = (shape.bottom - shape.top) / 2.0;
    let radius = shape.radius.min(half_width).min(half_height);
    let dx = (x - shape.left - half_width).abs() - half_width + radius;
    let dy = (y - shape.top - half_height).abs() - half_height + radius;
    dx.max(0.0).hypot(dy.max(0.0)) + dx.max(dy).min(0.0) - radius
}
