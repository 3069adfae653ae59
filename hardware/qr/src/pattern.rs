//! The modules of a code that are the same in every code of its size (ISO 18004): finders, timing, alignment.

/// A module with a known shade.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Known {
    /// Its middle in modules from the left.
    pub u: f32,
    /// Its middle in modules from the top.
    pub v: f32,
    pub is_dark: bool,
}

/// Modules along a side of the smallest and the largest code.
pub(crate) const SIDES: std::ops::RangeInclusive<usize> = 21..=177;

/// Middles of alignment patterns in modules along one side, for a code of `side` modules; none for version 1.
pub(crate) fn alignments(side: usize) -> Vec<usize> {
    let version = (side - 17) / 4;
    if version < 2 {
        return Vec::new();
    }
    let count = version / 7 + 2;
    let step = if version == 32 {
        26
    } else {
        (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2
    };
    let mut middles: Vec<usize> = (0..count - 1).map(|at| side - 7 - at * step).collect();
    middles.push(6);
    middles.reverse();
    middles
}

/// All known modules but those of format and version, and the one dark module, which a mirrored code has elsewhere.
pub(crate) fn known(side: usize) -> Vec<Known> {
    let mut all = Vec::new();
    let mut add = |x: usize, y: usize, is_dark: bool| {
        let (u, v) = (x as f32 + 0.5, y as f32 + 0.5);
        all.push(Known { u, v, is_dark });
    };
    for (left, top) in [(0, 0), (side - 7, 0), (0, side - 7)] {
        for y in 0..9 {
            for x in 0..9 {
                // One module of separator around the finder, where that lies inside the code.
                let (Some(x_in), Some(y_in)) = ((left + x).checked_sub(1), (top + y).checked_sub(1)) else {
                    continue;
                };
                if x_in < side && y_in < side {
                    let ring = x.abs_diff(4).max(y.abs_diff(4));
                    add(x_in, y_in, ring != 4 && ring != 2);
                }
            }
        }
    }
    for at in 8..side - 8 {
        add(at, 6, at % 2 == 0);
        add(6, at, at % 2 == 0);
    }
    let middles = alignments(side);
    for &y in &middles {
        for &x in &middles {
            let on_finder = [(6, 6), (6, side - 7), (side - 7, 6)].contains(&(x, y));
            if on_finder {
                continue;
            }
            for (dx, dy) in (0..5).flat_map(|dy| (0..5).map(move |dx| (dx, dy))) {
                let ring = 2_usize.abs_diff(dx).max(2_usize.abs_diff(dy));
                add(x + dx - 2, y + dy - 2, ring != 1);
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_agrees_with_its_known_modules() {
        for length in [1, 20, 60, 150, 400, 1000, 2300] {
            let code = crate::write(&"x".repeat(length)).expect("not too long");
            for known in known(code.side()) {
                let (x, y) = (known.u as usize, known.v as usize);
                assert_eq!(code.is_dark(x, y), known.is_dark, "{} {x} {y}", code.side());
            }
        }
    }
}
