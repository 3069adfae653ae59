//! Where the modules of a code lie in a picture: a square seen in perspective and bent a little, found by moving it
//! until the modules that are known look right.
//!
//! The readers sample black and white; here the grey itself is sampled, which still tells dark from light where blur
//! or small modules have let a threshold run together.

mod fit;
mod sample;

use crate::Luma;
use crate::reading::Place;

pub(crate) use fit::fitted;
pub(crate) use sample::samples;

/// The three finders of what may be a code.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Finders {
    pub top_left: Place,
    pub top_right: Place,
    pub bottom_left: Place,
    /// Pixels of one module, as far as the finders tell.
    pub module: f32,
}

/// Numbers that [`fit`] moves: the corners of the code, and how far its middle is bent away along each direction.
pub(crate) const FREE: usize = 12;

/// A code's place in a picture.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Grid {
    /// Modules along a side.
    pub side: usize,
    /// Corners (top left, top right, bottom right, bottom left) as x and y, then the two bends.
    pub free: [f32; FREE],
}

impl Grid {
    /// The map from modules to pixels.
    pub fn map(&self) -> Map {
        let side = self.side as f32;
        let square = [(0.0, 0.0), (side, 0.0), (side, side), (0.0, side)];
        Map {
            plane: Plane::through(square, self.corners().map(|corner| (corner.x, corner.y))),
            bends: [self.free[8], self.free[9], self.free[10], self.free[11]],
            side,
        }
    }

    /// The corners of the code in the picture.
    pub fn corners(&self) -> [Place; 4] {
        std::array::from_fn(|at| Place {
            x: self.free[at * 2],
            y: self.free[at * 2 + 1],
        })
    }
}

/// From modules to pixels.
pub(crate) struct Map {
    plane: Plane,
    bends: [f32; 4],
    side: f32,
}

impl Map {
    /// The place of `u`, `v` in modules from the code's top left corner.
    pub fn place(&self, u: f32, v: f32) -> (f32, f32) {
        let (x, y) = self.plane.place(u, v);
        let (s, t) = (u / self.side, v / self.side);
        let (bow_u, bow_v) = (4.0 * s * (1.0 - s), 4.0 * t * (1.0 - t));
        let [ux, uy, vx, vy] = self.bends;
        (x + ux * bow_u + vx * bow_v, y + uy * bow_u + vy * bow_v)
    }

    /// The shade there.
    pub fn shade(&self, luma: &Luma, u: f32, v: f32) -> f32 {
        let (x, y) = self.place(u, v);
        luma.at(x, y)
    }
}

/// A plane seen in perspective.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Plane([f32; 8]);

impl Plane {
    /// The one that takes each of four places to another. Places on one line give numbers that lead nowhere.
    pub fn through(from: [(f32, f32); 4], to: [(f32, f32); 4]) -> Self {
        let mut rows = [[0.0_f64; 9]; 8];
        for (at, (&(u, v), &(x, y))) in from.iter().zip(&to).enumerate() {
            let (u, v, x, y) = (f64::from(u), f64::from(v), f64::from(x), f64::from(y));
            rows[at * 2] = [u, v, 1.0, 0.0, 0.0, 0.0, -u * x, -v * x, x];
            rows[at * 2 + 1] = [0.0, 0.0, 0.0, u, v, 1.0, -u * y, -v * y, y];
        }
        for column in 0..8 {
            let best = (column..8).max_by(|&a, &b| rows[a][column].abs().total_cmp(&rows[b][column].abs()));
            rows.swap(column, best.unwrap_or(column));
            let pivot = rows[column];
            for (at, row) in rows.iter_mut().enumerate() {
                if at != column && row[column] != 0.0 {
                    let share = row[column] / pivot[column];
                    row.iter_mut()
                        .zip(&pivot)
                        .for_each(|(entry, other)| *entry -= share * other);
                }
            }
        }
        Self(std::array::from_fn(|at| (rows[at][8] / rows[at][at]) as f32))
    }

    pub fn place(&self, u: f32, v: f32) -> (f32, f32) {
        let [a, b, c, d, e, f, g, h] = self.0;
        let depth = g * u + h * v + 1.0;
        ((a * u + b * v + c) / depth, (d * u + e * v + f) / depth)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plane_goes_through_its_corners() {
        let from = [(0.0, 0.0), (21.0, 0.0), (21.0, 21.0), (0.0, 21.0)];
        let to = [(10.0, 12.0), (200.0, 30.0), (180.0, 220.0), (25.0, 170.0)];
        let plane = Plane::through(from, to);
        for ((u, v), (x, y)) in from.into_iter().zip(to) {
            let (px, py) = plane.place(u, v);
            assert!((px - x).abs() < 0.01 && (py - y).abs() < 0.01, "{px} {py}");
        }
    }
}
