//! A code as a camera would see it: where it lies, what light falls on it, what the lens and the chip make of it.

use egne_qr::{Code, Luma};
use image::{ExtendedColorType, GrayImage, ImageEncoder, codecs::jpeg::JpegEncoder};

use crate::dice::Dice;

/// Everything that is wrong with one picture.
#[derive(Clone)]
pub struct Scene {
    pub width: usize,
    pub height: usize,
    /// Pixels of a module in the middle.
    pub module: f32,
    /// Middle of the code as a part of width and height.
    pub middle: (f32, f32),
    pub degrees: f32,
    /// How far it is turned away, about two directions; 1 is very far.
    pub tilt: (f32, f32),
    /// How far it is bent, in parts of its side.
    pub bend: (f32, f32),
    pub quiet: f32,
    /// Shades of ink and paper.
    pub ink: f32,
    pub paper: f32,
    /// Change of light from edge to edge, as a factor.
    pub light: (f32, f32),
    /// Middle and width of a spot of glare as parts of the code, and its strength.
    pub glare: Option<(f32, f32, f32, f32)>,
    /// Edge of a shadow across the code as a part of it, and what is left of the light.
    pub shadow: Option<(f32, f32)>,
    /// Spots on the code: middle and radius in parts of it, and shade.
    pub spots: Vec<(f32, f32, f32, f32)>,
    /// Width of the lens's blur in pixels.
    pub blur: f32,
    /// Length and direction of the hand's movement in pixels and degrees.
    pub motion: (f32, f32),
    pub noise: f32,
    pub jpeg: Option<u8>,
    pub inverted: bool,
    pub mirrored: bool,
    /// Busy ground around the code.
    pub busy: bool,
    /// Dots instead of squares, as a part of a module.
    pub dots: Option<f32>,
}

impl Default for Scene {
    fn default() -> Self {
        Self {
            width: 640,
            height: 480,
            module: 6.0,
            middle: (0.5, 0.5),
            degrees: 0.0,
            tilt: (0.0, 0.0),
            bend: (0.0, 0.0),
            quiet: 4.0,
            ink: 30.0,
            paper: 215.0,
            light: (0.0, 0.0),
            glare: None,
            shadow: None,
            spots: Vec::new(),
            blur: 0.6,
            motion: (0.0, 0.0),
            noise: 3.0,
            jpeg: None,
            inverted: false,
            mirrored: false,
            busy: true,
            dots: None,
        }
    }
}

impl Scene {
    /// The picture of `code`.
    pub fn picture(&self, code: &Code, dice: &mut Dice) -> Luma {
        let mut shades = self.drawn(code, dice);
        if self.blur > 0.2 {
            blur(&mut shades, self.width, self.blur);
        }
        if self.motion.0 > 0.5 {
            shades = self.moved(&shades);
        }
        let bytes: Vec<u8> = shades
            .iter()
            .map(|shade| (shade + self.noise * dice.bell()).clamp(0.0, 255.0) as u8)
            .collect();
        let bytes = match self.jpeg {
            Some(quality) => self.squeezed(bytes, quality),
            None => bytes,
        };
        Luma::new(self.width, self.height, bytes).expect("sizes fit")
    }

    fn drawn(&self, code: &Code, dice: &mut Dice) -> Vec<f32> {
        let side = code.side() as f32;
        let (sin, cos) = self.degrees.to_radians().sin_cos();
        let ground: Vec<f32> = (0..64 * 64).map(|_| dice.between(0.0, 1.0)).collect();
        let half = side * self.module / 2.0;
        let mut shades = Vec::with_capacity(self.width * self.height);
        for y in 0..self.height {
            for x in 0..self.width {
                let mut sum = 0.0;
                for (dx, dy) in [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)] {
                    let px = x as f32 + dx - self.middle.0 * self.width as f32;
                    let py = y as f32 + dy - self.middle.1 * self.height as f32;
                    let (rx, ry) = (px * cos + py * sin, py * cos - px * sin);
                    // Seen from one and a half of its size away.
                    let depth = 1.0 - (self.tilt.0 * rx + self.tilt.1 * ry) / (half * 3.0);
                    let (ux, uy) = (rx / depth / half, ry / depth / half);
                    let u = ux + self.bend.0 * (1.0 - uy * uy);
                    let v = uy + self.bend.1 * (1.0 - ux * ux);
                    let shade = if depth > 0.1 {
                        self.shade(code, u, v, &ground)
                    } else {
                        self.paper
                    };
                    sum += shade;
                }
                let fall = 1.0
                    + self.light.0 * (x as f32 / self.width as f32 - 0.5)
                    + self.light.1 * (y as f32 / self.height as f32 - 0.5);
                shades.push(sum / 4.0 * fall);
            }
        }
        shades
    }

    /// `u` and `v` run from -1 to 1 over the code.
    fn shade(&self, code: &Code, u: f32, v: f32, ground: &[f32]) -> f32 {
        let side = code.side() as f32;
        let (u, v) = if self.mirrored { (v, u) } else { (u, v) };
        let (m, n) = ((u + 1.0) / 2.0 * side, (v + 1.0) / 2.0 * side);
        let inside = m >= 0.0 && n >= 0.0 && m < side && n < side;
        let near = m >= -self.quiet && n >= -self.quiet && m < side + self.quiet && n < side + self.quiet;
        let (ink, paper) = if self.inverted {
            (self.paper, self.ink)
        } else {
            (self.ink, self.paper)
        };
        let mut shade = if inside {
            let dark = code.is_dark(m as usize, n as usize);
            let round = self.dots.is_none_or(|size| {
                let away = (m.fract() - 0.5).hypot(n.fract() - 0.5);
                away < size / 2.0 || finder(m, n, side)
            });
            if dark && round { ink } else { paper }
        } else if near || !self.busy {
            paper
        } else {
            // Patches, and lines as of text, to one side.
            let at =
                |step: f32| ((m / step).floor() as i32 & 63) as usize + 64 * ((n / step).floor() as i32 & 63) as usize;
            let patch = ground[at(side / 3.0)];
            let text = (n / 3.0).rem_euclid(1.0) < 0.5 && ground[at(1.0)] < 0.5 && patch > 0.5;
            if text { self.ink + 20.0 } else { 60.0 + 150.0 * patch }
        };
        for &(x, y, radius, spot) in &self.spots {
            if (u - x).hypot(v - y) < radius {
                shade = spot;
            }
        }
        if let Some((_, left)) = self.shadow.filter(|(edge, _)| u + 0.4 * v > *edge) {
            shade *= left;
        }
        if let Some((x, y, width, strength)) = self.glare {
            let away = ((u - x).powi(2) + (v - y).powi(2)) / (width * width);
            shade += strength * (-away).exp();
        }
        shade
    }

    fn moved(&self, shades: &[f32]) -> Vec<f32> {
        let (length, degrees) = self.motion;
        let (sin, cos) = degrees.to_radians().sin_cos();
        let steps = (length * 2.0).ceil() as i32;
        let (right, bottom) = (self.width as i32 - 1, self.height as i32 - 1);
        let one = |(x, y): (i32, i32)| {
            let sum: f32 = (0..=steps)
                .map(|step| {
                    let far = length * (step as f32 / steps as f32 - 0.5);
                    let from_x = (x + (far * cos).round() as i32).clamp(0, right);
                    let from_y = (y + (far * sin).round() as i32).clamp(0, bottom);
                    shades[(from_y * (right + 1) + from_x) as usize]
                })
                .sum();
            sum / (steps + 1) as f32
        };
        (0..=bottom)
            .flat_map(|y| (0..=right).map(move |x| (x, y)))
            .map(one)
            .collect()
    }

    fn squeezed(&self, bytes: Vec<u8>, quality: u8) -> Vec<u8> {
        let mut file = Vec::new();
        JpegEncoder::new_with_quality(&mut file, quality)
            .write_image(&bytes, self.width as u32, self.height as u32, ExtendedColorType::L8)
            .expect("a picture");
        let picture: GrayImage = image::load_from_memory(&file).expect("a picture").to_luma8();
        picture.into_raw()
    }
}

fn finder(m: f32, n: f32, side: f32) -> bool {
    let (far, near) = (side - 7.0, 7.0);
    (m < near && (n < near || n >= far)) || (m >= far && n < near)
}

fn blur(shades: &mut [f32], width: usize, sigma: f32) {
    let radius = (sigma * 2.5).ceil() as i32;
    let bell: Vec<f32> = (-radius..=radius)
        .map(|x| (-(x * x) as f32 / (2.0 * sigma * sigma)).exp())
        .collect();
    let sum: f32 = bell.iter().sum();
    let height = shades.len() / width;
    for (count, step, lines, line_step) in [(width, 1, height, width), (height, width, width, 1)] {
        let old = shades.to_vec();
        for line in 0..lines {
            for at in 0..count {
                let mix: f32 = bell
                    .iter()
                    .zip(-radius..)
                    .map(|(part, far)| {
                        let from = (at as i32 + far).clamp(0, count as i32 - 1) as usize;
                        part * old[line * line_step + from * step]
                    })
                    .sum();
                shades[line * line_step + at * step] = mix / sum;
            }
        }
    }
}
