//! The second opinion, `rqrr`.

use rqrr::{BitGrid, PreparedImage};
use rxing::common::BitMatrix;

use crate::decode::decoded;
use crate::first;
use crate::guard::guarded;
use crate::reading::{Place, Reader, Reading, Text};
use crate::work::{self, Work};

/// Finders from which on the second reader is not asked: for each two that may belong together it copies the picture.
const NOISE: usize = 16;

/// Every code that is found in black and white. It looks at the picture as a whole: nothing can stop it half-way.
pub(crate) fn read(bits: &BitMatrix, work: &mut Work<'_>) -> Vec<Reading> {
    let finders = first::patterns(bits, work).len();
    if finders >= NOISE {
        return Vec::new();
    }
    let pixels = bits.width() as usize * bits.height() as usize;
    work.spend(pixels * (1 + finders * finders / 8) + 2 * work::searching(bits));
    guarded(|| {
        let (width, height) = (bits.width() as usize, bits.height() as usize);
        let mut image = PreparedImage::prepare_from_bitmap(width, height, |x, y| bits.get(x as u32, y as u32));
        image.detect_grids().iter().filter_map(reading).collect()
    })
    .unwrap_or_default()
}

fn reading(grid: &rqrr::Grid<impl BitGrid>) -> Option<Reading> {
    let text = modules(&grid.grid).as_ref().and_then(decoded).or_else(|| own(grid))?;
    Some(Reading {
        text: Text::new(text),
        reader: Reader::Rqrr,
        corners: grid.bounds.map(|corner| Place {
            x: corner.x as f32,
            y: corner.y as f32,
        }),
        attempt: 0,
    })
}

/// The modules it sampled, for the decoder that knows more character sets.
fn modules(grid: &impl BitGrid) -> Option<BitMatrix> {
    let side = grid.size();
    let mut modules = BitMatrix::with_single_dimension(u32::try_from(side).ok()?).ok()?;
    for (x, y) in (0..side).flat_map(|y| (0..side).map(move |x| (x, y))) {
        if grid.bit(y, x) {
            modules.set(x as u32, y as u32);
        }
    }
    Some(modules)
}

/// Its own decoder, for text that is UTF-8.
fn own(grid: &rqrr::Grid<impl BitGrid>) -> Option<String> {
    let (_, text) = grid.decode().ok()?;
    (!text.is_empty()).then_some(text)
}
