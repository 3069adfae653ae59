//! Filters of a few pixels: against noise, against blur.

use crate::Luma;

/// Every pixel by the median of itself and its eight neighbours: specks go, edges stay.
pub(crate) fn median(luma: &Luma) -> Luma {
    let (right, bottom) = (luma.width() - 1, luma.height() - 1);
    Luma::from_fn(luma.width(), luma.height(), |x, y| {
        let (x0, x1) = (x.saturating_sub(1), (x + 1).min(right));
        let rows = [
            luma.row(y.saturating_sub(1)),
            luma.row(y),
            luma.row((y + 1).min(bottom)),
        ];
        let mut nine = [0; 9];
        for (at, row) in rows.iter().enumerate() {
            nine[at * 3] = row[x0];
            nine[at * 3 + 1] = row[x];
            nine[at * 3 + 2] = row[x1];
        }
        let (_, middle, _) = nine.select_nth_unstable(4);
        *middle
    })
}

/// The mean over squares of `2 * radius + 1`, twice: close to a Gaussian.
pub(crate) fn smoothed(luma: &Luma, radius: usize) -> Luma {
    box_mean(&box_mean(luma, radius), radius)
}

/// Unsharp mask: what blur took away is added again, `amount` times the difference to the smoothed picture.
pub(crate) fn sharpened(luma: &Luma, radius: usize, amount: f32) -> Luma {
    let soft = smoothed(luma, radius);
    Luma::from_fn(luma.width(), luma.height(), |x, y| {
        let sharp = f32::from(luma.row(y)[x]);
        let shade = sharp + amount * (sharp - f32::from(soft.row(y)[x]));
        shade.clamp(0.0, 255.0) as u8
    })
}

fn box_mean(luma: &Luma, radius: usize) -> Luma {
    let across = across_mean(luma, radius);
    down_mean(&across, radius)
}

fn across_mean(luma: &Luma, radius: usize) -> Luma {
    let width = luma.width();
    let shares = shares(radius);
    let mut pixels = Vec::with_capacity(luma.pixels().len());
    for row in luma.pixels().chunks_exact(width) {
        let mut sum: u32 = row.iter().take(radius).map(|&p| u32::from(p)).sum();
        let mut count = radius.min(width);
        for x in 0..width {
            if let Some(&p) = row.get(x + radius) {
                sum += u32::from(p);
                count += 1;
            }
            if let Some(&p) = x.checked_sub(radius + 1).and_then(|left| row.get(left)) {
                sum -= u32::from(p);
                count -= 1;
            }
            pixels.push(mean(sum, count, &shares));
        }
    }
    Luma::from_rows(width, pixels)
}

/// Row by row with a sum for each column.
fn down_mean(luma: &Luma, radius: usize) -> Luma {
    let height = luma.height();
    let shares = shares(radius);
    let mut sums = vec![0_u32; luma.width()];
    let mut count = 0;
    let mut pixels = Vec::with_capacity(luma.pixels().len());
    for y in 0..height + radius {
        if y < height {
            sums.iter_mut()
                .zip(luma.row(y))
                .for_each(|(sum, &p)| *sum += u32::from(p));
            count += 1;
        }
        if let Some(gone) = y.checked_sub(2 * radius + 1) {
            sums.iter_mut()
                .zip(luma.row(gone))
                .for_each(|(sum, &p)| *sum -= u32::from(p));
            count -= 1;
        }
        if y >= radius {
            pixels.extend(sums.iter().map(|&sum| mean(sum, count, &shares)));
        }
    }
    Luma::from_rows(luma.width(), pixels)
}

/// One part of so many, in parts of 2^24, rounded up: dividing takes long.
fn shares(radius: usize) -> Vec<u32> {
    let share = |count: u32| (1_u32 << 24).div_ceil(count.max(1));
    (0_u32..).take(2 * radius + 2).map(share).collect()
}

/// `sum / count`, rounded to the nearest. Exact for some thousand pixels.
fn mean(sum: u32, count: usize, shares: &[u32]) -> u8 {
    ((u64::from(sum + count as u32 / 2) * u64::from(shares[count])) >> 24) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_speck_goes_by_the_median_and_an_edge_gets_steeper_by_sharpening() {
        let speck = Luma::from_fn(9, 9, |x, y| if (x, y) == (4, 4) { 0 } else { 200 });
        assert!(median(&speck).pixels().iter().all(|&p| p == 200));
        let ramp = Luma::from_fn(12, 3, |x, _| (20 * x.clamp(4, 8)) as u8);
        let steep = sharpened(&ramp, 2, 1.0);
        assert!(steep.row(1)[4] < ramp.row(1)[4] && steep.row(1)[8] > ramp.row(1)[8]);
    }

    #[test]
    fn the_mean_is_that_of_the_square_and_ends_at_the_edges() {
        for (width, height, radius) in [(9, 7, 1), (9, 7, 2), (3, 2, 4), (1, 30, 3)] {
            let grains = Luma::from_fn(width, height, |x, y| (x * 83 + y * 59 + x * y * 7) as u8);
            let over = |count: usize, at: usize| at.saturating_sub(radius)..(at + radius + 1).min(count);
            let rounded = |sum: usize, count: usize| ((sum + count / 2) / count) as u8;
            let across = Luma::from_fn(width, height, |x, y| {
                let near = over(width, x);
                rounded(near.clone().map(|x| usize::from(grains.row(y)[x])).sum(), near.len())
            });
            let both = Luma::from_fn(width, height, |x, y| {
                let near = over(height, y);
                rounded(near.clone().map(|y| usize::from(across.row(y)[x])).sum(), near.len())
            });
            assert_eq!(
                box_mean(&grains, radius).pixels(),
                both.pixels(),
                "{width} {height} {radius}"
            );
        }
    }
}
