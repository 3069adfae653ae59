//! From a grid to the modules' shades, and from shades to dark and light in several ways.

use rxing::common::BitMatrix;

use crate::Luma;

use super::Grid;

/// How strongly a module is set off against its neighbours: blur has mixed them.
const SHARPENINGS: [f32; 3] = [0.0, 0.5, 1.2];

/// The modules of a grid, dark where true, by each way; most hopeful first.
pub(crate) fn samples(luma: &Luma, grid: &Grid) -> Vec<BitMatrix> {
    let shades = shades(luma, grid);
    let mut all: Vec<BitMatrix> = Vec::new();
    for sharpening in SHARPENINGS {
        let sharp = sharpened(&shades, grid.side, sharpening);
        for radius in [4, 9] {
            let bits = parted(&sharp, grid.side, radius);
            if let Some(bits) = bits.filter(|bits| !all.contains(bits)) {
                all.push(bits);
            }
        }
    }
    all
}

/// The mean of five places in each module.
fn shades(luma: &Luma, grid: &Grid) -> Vec<f32> {
    let map = grid.map();
    let mut shades = Vec::with_capacity(grid.side * grid.side);
    for y in 0..grid.side {
        for x in 0..grid.side {
            let (u, v) = (x as f32 + 0.5, y as f32 + 0.5);
            let places = [
                (0.0, 0.0),
                (0.0, 0.0),
                (0.2, 0.2),
                (-0.2, 0.2),
                (0.2, -0.2),
                (-0.2, -0.2),
            ];
            let sum: f32 = places.iter().map(|(du, dv)| map.shade(luma, u + du, v + dv)).sum();
            shades.push(sum / places.len() as f32);
        }
    }
    shades
}

fn sharpened(shades: &[f32], side: usize, amount: f32) -> Vec<f32> {
    let at = |x: usize, y: usize| shades[y.min(side - 1) * side + x.min(side - 1)];
    let one = |(x, y): (usize, usize)| {
        let here = at(x, y);
        let near = at(x.saturating_sub(1), y) + at(x + 1, y) + at(x, y.saturating_sub(1)) + at(x, y + 1);
        here + amount * (here - near / 4.0)
    };
    (0..side)
        .flat_map(|y| (0..side).map(move |x| (x, y)))
        .map(one)
        .collect()
}

/// Dark is what is darker than the mean around it.
fn parted(shades: &[f32], side: usize, radius: usize) -> Option<BitMatrix> {
    let length = u32::try_from(side).ok()?;
    let mut bits = BitMatrix::new(length, length).ok()?;
    let width = side + 1;
    let mut sums = vec![0.0_f64; width * width];
    for y in 0..side {
        for x in 0..side {
            let sum = sums[y * width + x + 1] + sums[(y + 1) * width + x] - sums[y * width + x];
            sums[(y + 1) * width + x + 1] = sum + f64::from(shades[y * side + x]);
        }
    }
    for (y, line) in (0..length).zip(0..side) {
        for (x, column) in (0..length).zip(0..side) {
            let (left, right) = (column.saturating_sub(radius), (column + radius + 1).min(side));
            let (top, bottom) = (line.saturating_sub(radius), (line + radius + 1).min(side));
            let sum = sums[bottom * width + right] - sums[bottom * width + left] - sums[top * width + right]
                + sums[top * width + left];
            let mean = sum / ((right - left) * (bottom - top)) as f64;
            if f64::from(shades[line * side + column]) < mean {
                bits.set(x, y);
            }
        }
    }
    Some(bits)
}
