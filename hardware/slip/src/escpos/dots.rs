//! Grey ink to dots that are there or not, as wide as the print head.
//!
//! Invariant: no two bytes side by side are the beginning of a real-time command (`DLE EOT`, `DLE ENQ`, `DLE DC4`).
//! Printers look for those at the door, before they know that the bytes belong to a picture.

use egne_contracts::Raster;

/// Ink from here on is a dot: half of full ink.
const HALF: u8 = 128;
const BITS: usize = 8;
/// First byte of a real-time command: one lonely dot.
const DLE: u8 = 0x10;
/// The same dot with one to its right.
const DLE_MADE_WIDER: u8 = 0x18;
/// Second bytes of real-time commands: EOT, ENQ, DC4.
const REAL_TIME: [u8; 3] = [0x04, 0x05, 0x14];

/// How grey becomes black and white.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shade {
    /// Half ink and more is a dot. For text: edges stay sharp.
    #[default]
    Threshold,
    /// The rest is handed on to the dots around (Floyd and Steinberg, 1976). For pictures.
    Diffused,
}

/// A picture of dots, as it comes out of the printer.
#[derive(Clone, PartialEq, Eq)]
pub struct Dots {
    /// Dots across.
    width: usize,
    /// Bytes across.
    across: usize,
    height: usize,
    /// Row by row, the left dot in the highest bit; 1 is black.
    bits: Vec<u8>,
}

/// Size only.
impl std::fmt::Debug for Dots {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Dots({} x {})", self.width, self.height)
    }
}

impl Dots {
    /// The picture for a head of `head` dots, 384 or 576 for example: a wider one loses both edges, a narrower one is
    /// put in the middle. Dots that the raster should have and has not are paper.
    #[must_use]
    pub fn of(raster: &Raster, head: usize, shade: Shade) -> Self {
        let across = head.div_ceil(BITS);
        let mut dots = Self {
            width: head,
            across,
            height: raster.height,
            bits: vec![0; across * raster.height],
        };
        let cut = raster.width.saturating_sub(head) / 2;
        let indent = head.saturating_sub(raster.width) / 2;
        let mut diffusion = Diffusion::new(raster.width.min(head));
        for (y, row) in dots.bits.chunks_mut(across.max(1)).enumerate() {
            for x in 0..raster.width.min(head) {
                let ink = raster.ink.get(y * raster.width + cut + x).copied().unwrap_or(0);
                let is_dot = match shade {
                    Shade::Threshold => ink >= HALF,
                    Shade::Diffused => diffusion.decide(x, ink),
                };
                if is_dot && let Some(byte) = row.get_mut((indent + x) / BITS) {
                    *byte |= 0x80 >> ((indent + x) % BITS);
                }
            }
            diffusion.next_row();
        }
        dots.hide_commands();
        dots
    }

    /// One lonely dot grows by one where it would begin a command; the eye does not see it, and the preview shows it.
    fn hide_commands(&mut self) {
        for at in 1..self.bits.len() {
            if let Some([first, second]) = self.bits.get_mut(at - 1..=at)
                && *first == DLE
                && REAL_TIME.contains(second)
            {
                *first = DLE_MADE_WIDER;
            }
        }
    }

    /// Rows.
    #[must_use]
    pub fn height(&self) -> usize {
        self.height
    }

    /// Bytes in one row, eight dots each.
    #[must_use]
    pub fn bytes_across(&self) -> usize {
        self.across
    }

    pub(super) fn rows(&self, first: usize, rows: usize) -> Option<&[u8]> {
        self.bits.get(first * self.across..(first + rows) * self.across)
    }

    /// The dots as a raster of full ink and paper, as wide as the head: the true preview. Its dots are these again.
    #[must_use]
    pub fn to_raster(&self) -> Raster {
        let is_dot = |byte: &u8, bit: usize| byte & (0x80 >> bit) != 0;
        let ink = self.bits.chunks(self.across.max(1)).flat_map(|row| {
            let dots = row.iter().flat_map(|byte| (0..BITS).map(move |bit| is_dot(byte, bit)));
            dots.take(self.width)
        });
        Raster {
            width: self.width,
            height: self.height,
            ink: ink.map(|is_dot| if is_dot { u8::MAX } else { 0 }).collect(),
        }
    }
}

/// What is owed to this row and the next, in sixteenths of ink. One place to spare on either side.
struct Diffusion {
    here: Vec<i32>,
    below: Vec<i32>,
}

impl Diffusion {
    fn new(width: usize) -> Self {
        Self {
            here: vec![0; width + 2],
            below: vec![0; width + 2],
        }
    }

    fn decide(&mut self, x: usize, ink: u8) -> bool {
        let owed = self.here.get(x + 1).copied().unwrap_or(0);
        let wanted = i32::from(ink) + owed / 16;
        let is_dot = wanted >= i32::from(HALF);
        let rest = wanted - if is_dot { i32::from(u8::MAX) } else { 0 };
        owe(&mut self.here, x + 2, rest * 7);
        for (place, share) in [(x, 3), (x + 1, 5), (x + 2, 1)] {
            owe(&mut self.below, place, rest * share);
        }
        is_dot
    }

    fn next_row(&mut self) {
        std::mem::swap(&mut self.here, &mut self.below);
        self.below.fill(0);
    }
}

fn owe(row: &mut [i32], place: usize, sixteenths: i32) {
    if let Some(owed) = row.get_mut(place) {
        *owed += sixteenths;
    }
}
