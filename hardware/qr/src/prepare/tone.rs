//! Tones: stretch what is between the darkest and the lightest, level a light that falls unevenly.

use crate::Luma;

/// Stretches the tones between the 1st and the 99th percentile over the whole range. None where nothing would change
/// much, or where the picture is empty of detail.
pub(crate) fn stretched(luma: &Luma) -> Option<Luma> {
    let counts = luma.histogram();
    let cut = (luma.pixels().len() / 100) as u32;
    let low = beyond(counts.iter(), cut);
    let high = 255 - beyond(counts.iter().rev(), cut);
    let span = high.checked_sub(low).filter(|&span| (4..200).contains(&span))?;
    let mut tones = [0; 256];
    for (at, tone) in tones.iter_mut().enumerate() {
        *tone = (at.saturating_sub(low) * 255 / span).min(255) as u8;
    }
    Some(luma.toned(&tones))
}

fn beyond<'a>(counts: impl Iterator<Item = &'a u32>, cut: u32) -> usize {
    let mut sum = 0;
    let below = |count: &&u32| {
        sum += **count;
        sum <= cut
    };
    counts.take_while(below).count().min(255)
}

/// Squares in which [`levelled`] looks for the darkest and the lightest, in parts of the longer side.
const SQUARES: usize = 24;
/// A square whose tones differ by less is taken to be empty ground.
const FLAT: f32 = 12.0;

/// Puts each place between the darkest and the lightest of its surroundings: shadows, gradients and a veil of glare
/// go.
pub(crate) fn levelled(luma: &Luma) -> Luma {
    let side = (luma.width().max(luma.height()) / SQUARES).max(8);
    let (across, down) = (luma.width().div_ceil(side), luma.height().div_ceil(side));
    let mut low = vec![255_u8; across * down];
    let mut high = vec![0_u8; across * down];
    for y in 0..luma.height() {
        for (x, &shade) in luma.row(y).iter().enumerate() {
            let at = (y / side) * across + x / side;
            low[at] = low[at].min(shade);
            high[at] = high[at].max(shade);
        }
    }
    let low = neighbours(&low, across, down, u8::min);
    let high = neighbours(&high, across, down, u8::max);
    let columns: Vec<_> = (0..luma.width()).map(|x| part(x, across, side)).collect();
    let mut pixels = Vec::with_capacity(luma.pixels().len());
    for y in 0..luma.height() {
        let row = part(y, down, side);
        let (low, high) = (between(&low, across, row), between(&high, across, row));
        pixels.extend(luma.row(y).iter().zip(&columns).map(|(&shade, &(left, right, share))| {
            let dark = low[left] * (1.0 - share) + low[right] * share;
            let light = high[left] * (1.0 - share) + high[right] * share;
            let span = (light - dark).max(FLAT);
            (255.0 * (f32::from(shade) - dark) / span).clamp(0.0, 255.0) as u8
        }));
    }
    Luma::from_rows(luma.width(), pixels)
}

/// Each square with its eight neighbours.
fn neighbours(squares: &[u8], across: usize, down: usize, pick: fn(u8, u8) -> u8) -> Vec<f32> {
    let one = |x: usize, y: usize| {
        let rows = y.saturating_sub(1)..(y + 2).min(down);
        let all = rows.flat_map(|row| &squares[row * across + x.saturating_sub(1)..row * across + (x + 2).min(across)]);
        all.copied().fold(squares[y * across + x], pick)
    };
    (0..down)
        .flat_map(|y| (0..across).map(move |x| (x, y)))
        .map(|(x, y)| f32::from(one(x, y)))
        .collect()
}

/// The two of `count` squares whose middles a pixel lies between, and how far it is on the way to the second.
fn part(at: usize, count: usize, side: usize) -> (usize, usize, f32) {
    let place = ((at as f32 + 0.5) / side as f32 - 0.5).clamp(0.0, (count - 1) as f32);
    let first = (place as usize).min(count - 1);
    (first, (first + 1).min(count - 1), place - first as f32)
}

/// A row between the middles of two rows of squares.
fn between(squares: &[f32], across: usize, (above, below, share): (usize, usize, f32)) -> Vec<f32> {
    let row = |at: usize| squares[at * across..(at + 1) * across].iter();
    row(above)
        .zip(row(below))
        .map(|(a, b)| a * (1.0 - share) + b * share)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faint_tones_fill_the_range() {
        let faint = Luma::from_fn(40, 40, |x, _| if x % 4 < 2 { 120 } else { 135 });
        let strong = stretched(&faint).expect("faint");
        assert_eq!((strong.row(0)[0], strong.row(0)[2]), (0, 255));
        assert!(stretched(&Luma::from_fn(40, 40, |_, _| 9)).is_none());
        let slope = Luma::from_fn(240, 240, |x, _| (x / 2 + if x % 4 < 2 { 0 } else { 40 }) as u8);
        let level = levelled(&slope);
        assert!(level.row(120)[40] < 128 && level.row(120)[200] < 128);
        assert!(level.row(120)[42] > 128 && level.row(120)[202] > 128);
    }
}
