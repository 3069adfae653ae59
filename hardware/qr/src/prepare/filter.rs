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
    let across = run_mean(luma, radius);
    // Turned over its diagonal, columns are rows.
    let over = Luma::from_fn(luma.height(), luma.width(), |x, y| across.row(x)[y]);
    let down = run_mean(&over, radius);
    Luma::from_fn(luma.width(), luma.height(), |x, y| down.row(x)[y])
}

fn run_mean(luma: &Luma, radius: usize) -> Luma {
    let width = luma.width();
    let mut sums: Vec<u32> = Vec::new();
    let mut line = usize::MAX;
    Luma::from_fn(width, luma.height(), |x, y| {
        if line != y {
            line = y;
            sums.clear();
            sums.push(0);
            let mut sum = 0;
            sums.extend(luma.row(y).iter().map(|&p| {
                sum += u32::from(p);
                sum
            }));
        }
        let from = x.saturating_sub(radius);
        let to = (x + radius + 1).min(width);
        let count = (to - from) as u32;
        ((sums[to] - sums[from] + count / 2) / count) as u8
    })
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
}
