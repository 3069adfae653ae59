//! Smaller by averaging, larger by Catmull-Rom curves: small modules get the pixels that finders need.

use crate::Luma;

/// The picture with its sides multiplied by `factor`; each side at least 1.
pub(crate) fn resized(luma: &Luma, factor: f32) -> Luma {
    let side = |length: usize| ((length as f32 * factor).round() as usize).max(1);
    let across = weights(luma.width(), side(luma.width()));
    let down = weights(luma.height(), side(luma.height()));
    let narrow: Vec<Vec<f32>> = (0..luma.height())
        .map(|y| {
            let row = luma.row(y);
            let mix = |(from, parts): &(usize, Vec<f32>)| {
                let pixels = row[*from..].iter();
                pixels.zip(parts).map(|(&p, w)| f32::from(p) * w).sum::<f32>()
            };
            across.iter().map(mix).collect()
        })
        .collect();
    let mut sums = vec![0.0; across.len()];
    let mut pixels = Vec::with_capacity(across.len() * down.len());
    for (from, parts) in &down {
        sums.fill(0.0);
        for (row, weight) in narrow[*from..].iter().zip(parts) {
            for (sum, shade) in sums.iter_mut().zip(row) {
                *sum += shade * weight;
            }
        }
        pixels.extend(sums.iter().map(|sum| (sum + 0.5).clamp(0.0, 255.0) as u8));
    }
    let width = across.len();
    Luma::from_fn(width, down.len(), |x, y| pixels[y * width + x])
}

/// For each new pixel: the first old one it is made of, and the share of each from there on.
fn weights(old: usize, new: usize) -> Vec<(usize, Vec<f32>)> {
    let step = old as f32 / new as f32;
    let reach = if step > 1.0 { step / 2.0 } else { 2.0 };
    let share = |distance: f32| {
        if step > 1.0 {
            // How much of the old pixel lies under the new one.
            (reach + 0.5 - distance.abs()).clamp(0.0, 1.0)
        } else {
            curve(distance.abs())
        }
    };
    let one = |at: usize| {
        let centre = (at as f32 + 0.5) * step - 0.5;
        let first = (centre - reach - 0.5).ceil().max(0.0) as usize;
        let last = ((centre + reach + 0.5).floor().max(0.0) as usize).min(old - 1);
        let first = first.min(last);
        let mut parts: Vec<f32> = (first..=last).map(|x| share(x as f32 - centre)).collect();
        let sum: f32 = parts.iter().sum();
        parts.iter_mut().for_each(|part| *part /= sum);
        (first, parts)
    };
    (0..new).map(one).collect()
}

/// Catmull-Rom.
fn curve(d: f32) -> f32 {
    if d < 1.0 {
        1.5 * d * d * d - 2.5 * d * d + 1.0
    } else if d < 2.0 {
        -0.5 * d * d * d + 2.5 * d * d - 4.0 * d + 2.0
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_even_grey_stays_and_sizes_are_right() {
        let grey = Luma::from_fn(30, 20, |_, _| 77);
        for (factor, size) in [(0.5, (15, 10)), (2.0, (60, 40)), (0.33, (10, 7)), (0.001, (1, 1))] {
            let other = resized(&grey, factor);
            assert_eq!((other.width(), other.height()), size);
            assert!(other.pixels().iter().all(|&p| p == 77), "{factor}");
        }
    }
}
