//! Grey to black and white, in ways that fail on different pictures.

use rxing::common::{BitMatrix, HybridBinarizer};
use rxing::{Binarizer, Luma8Source};

use crate::Luma;
use crate::guard::guarded;

/// The way of `rxing`: blocks of eight pixels, each with its surroundings.
pub(crate) fn hybrid(luma: &Luma) -> Option<BitMatrix> {
    let (width, height) = (side(luma.width()), side(luma.height()));
    guarded(|| {
        let source = Luma8Source::new_with_slice(luma.pixels(), width, height).ok()?;
        HybridBinarizer::new(source).get_black_matrix().ok().cloned()
    })?
}

/// Black is what is darker than the mean of the square of `window` pixels around it by `percent` of it (Bradley).
pub(crate) fn adaptive(luma: &Luma, window: usize, percent: u32) -> Option<BitMatrix> {
    let (width, height) = (luma.width(), luma.height());
    let mut bits = BitMatrix::new(side(width), side(height)).ok()?;
    let sums = sums(luma);
    let half = (window / 2).max(1);
    for y in 0..height {
        let (top, bottom) = (y.saturating_sub(half), (y + half + 1).min(height));
        let above = &sums[top * (width + 1)..][..=width];
        let below = &sums[bottom * (width + 1)..][..=width];
        for (x, &shade) in luma.row(y).iter().enumerate() {
            let (left, right) = (x.saturating_sub(half), (x + half + 1).min(width));
            // The sums run over; the difference of two is right as long as one window fits.
            let sum = below[right]
                .wrapping_sub(below[left])
                .wrapping_sub(above[right])
                .wrapping_add(above[left]);
            let count = (right - left) as u64 * (bottom - top) as u64;
            if u64::from(shade) * count * 100 < u64::from(sum) * u64::from(100 - percent) {
                bits.set(side(x), side(y));
            }
        }
    }
    Some(bits)
}

/// One threshold for the whole picture, where it parts the tones best (Otsu).
pub(crate) fn global(luma: &Luma) -> Option<BitMatrix> {
    let threshold = otsu(&luma.histogram());
    let mut bits = BitMatrix::new(side(luma.width()), side(luma.height())).ok()?;
    for y in 0..luma.height() {
        for (x, &shade) in luma.row(y).iter().enumerate() {
            if shade <= threshold {
                bits.set(side(x), side(y));
            }
        }
    }
    Some(bits)
}

/// Black grows by a pixel and shrinks again: cracks and specks of light in it are closed. Then the same for white
/// where `opened`.
pub(crate) fn closed(bits: &BitMatrix, opened: bool) -> Option<BitMatrix> {
    let grown = neighbourhood(bits, true)?;
    let back = neighbourhood(&grown, false)?;
    if opened {
        neighbourhood(&neighbourhood(&back, false)?, true)
    } else {
        Some(back)
    }
}

/// Each pixel black where any (`any`) or all of itself and its four neighbours are.
fn neighbourhood(bits: &BitMatrix, any: bool) -> Option<BitMatrix> {
    let (width, height) = (bits.width(), bits.height());
    let mut other = BitMatrix::new(width, height).ok()?;
    for y in 0..height {
        for x in 0..width {
            let here = bits.get(x, y);
            let near = [
                bits.get(x.saturating_sub(1), y),
                bits.get((x + 1).min(width - 1), y),
                bits.get(x, y.saturating_sub(1)),
                bits.get(x, (y + 1).min(height - 1)),
            ];
            let black = if any {
                here || near.contains(&true)
            } else {
                here && !near.contains(&false)
            };
            if black {
                other.set(x, y);
            }
        }
    }
    Some(other)
}

fn otsu(counts: &[u32; 256]) -> u8 {
    let weigh = |counts: &[u32]| counts.iter().map(|&count| f64::from(count)).sum::<f64>();
    let all = weigh(counts);
    let whole: f64 = (0_u32..)
        .zip(counts)
        .map(|(at, &count)| f64::from(at) * f64::from(count))
        .sum();
    let (mut below, mut part, mut best) = (0.0, 0.0, (0.0, 127));
    for (at, &count) in (0_u8..=255).zip(counts) {
        below += f64::from(count);
        part += f64::from(at) * f64::from(count);
        let above = all - below;
        if below > 0.0 && above > 0.0 {
            let apart = part / below - (whole - part) / above;
            let spread = below * above * apart * apart;
            if spread > best.0 {
                best = (spread, at);
            }
        }
    }
    best.1
}

/// One more row and column than the picture; each entry is the sum of all pixels above and left of it.
fn sums(luma: &Luma) -> Vec<u32> {
    let width = luma.width() + 1;
    let mut sums = vec![0_u32; width * (luma.height() + 1)];
    for y in 0..luma.height() {
        let (above, here) = sums[y * width..].split_at_mut(width);
        let mut run = 0_u32;
        for (x, &shade) in luma.row(y).iter().enumerate() {
            run = run.wrapping_add(u32::from(shade));
            here[x + 1] = above[x + 1].wrapping_add(run);
        }
    }
    sums
}

/// Sides of a picture are at most [`crate::MOST_PIXELS`].
fn side(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dark_squares_are_black_in_every_way() {
        let board = Luma::from_fn(64, 64, |x, y| if (x / 8 + y / 8) % 2 == 0 { 60 } else { 190 });
        for bits in [adaptive(&board, 25, 5), global(&board), hybrid(&board)] {
            let bits = bits.expect("a picture");
            for (x, y) in [(20, 20), (28, 20), (36, 36), (36, 28)] {
                assert_eq!(bits.get(x, y), (x / 8 + y / 8) % 2 == 0, "{x} {y}");
            }
        }
    }

    #[test]
    fn a_crack_is_closed() {
        let mut bits = BitMatrix::new(20, 20).expect("a size");
        bits.setRegion(5, 5, 10, 10).expect("inside");
        bits.unset(9, 9);
        assert!(closed(&bits, false).expect("a size").get(9, 9));
    }
}
