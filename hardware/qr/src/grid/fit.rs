//! Fits the square to the picture: from three finders to the corners, by what is known of every code.

use crate::Luma;
use crate::pattern::{Known, SIDES, known};
use crate::reading::Place;
use crate::work::Work;

use super::{Finders, Grid, Map, Plane};

/// How far the finders may be wrong about the number of modules.
const DOUBT: f32 = 0.14;
/// Steps by which the free numbers are moved, in modules.
const STEPS: [f32; 4] = [0.8, 0.4, 0.2, 0.1];
/// Beginnings that are followed up for one number of modules.
const STARTS: usize = 3;
/// Numbers of modules that are followed up.
const FOLLOWED: usize = 4;
/// Known modules that are enough for a first look.
const FEW: usize = 400;
/// What the best beginning must score to be followed up. Of 1,125 fits to the pictures of `examples/torture` the 28 that
/// were read began at 1.47 or more, and nine of ten at 0.6 or less.
const LEAST: f32 = 1.1;
/// The same before the last alignment pattern was looked for.
const LEAST_SLANTED: f32 = 0.7;
/// Known modules that must look right, of all, before a grid is worth decoding.
const ENOUGH: f32 = 0.8;

/// The grids that fit, best first; at most `most`.
pub(crate) fn fitted(luma: &Luma, finders: &Finders, most: usize, work: &mut Work<'_>) -> Vec<Grid> {
    let mut begun: Vec<Begun> = Vec::new();
    for side in sides(finders) {
        if !work.goes_on() {
            break;
        }
        begun.extend(Begun::new(luma, finders, side, work));
    }
    begun.sort_by(|a, b| b.score().total_cmp(&a.score()));
    let mut found: Vec<(f32, Grid)> = Vec::new();
    for begun in begun.into_iter().take(FOLLOWED) {
        if !work.goes_on() {
            break;
        }
        found.extend(begun.moved(luma, finders.module, work));
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    found.into_iter().take(most).map(|(_, grid)| grid).collect()
}

/// The beginnings for one number of modules.
struct Begun {
    known: Vec<Known>,
    /// Some of them, for a first look.
    few: Vec<Known>,
    /// Best first, as far as the few tell.
    best: Vec<(f32, Grid)>,
}

impl Begun {
    /// None where nothing looks like a code of `side` modules.
    fn new(luma: &Luma, finders: &Finders, side: usize, work: &mut Work<'_>) -> Option<Self> {
        let known = known(side);
        let few: Vec<Known> = known.iter().step_by(known.len() / FEW + 1).copied().collect();
        let (guess, slanted) = slanted(finders, side);
        let scored = |grid: Grid| (score(luma, &grid, &few), grid);
        work.spend(slanted.len() * few.len());
        let mut best: Vec<(f32, Grid)> = slanted.into_iter().map(scored).collect();
        best.sort_by(|a, b| b.0.total_cmp(&a.0));
        if best.first()?.0 < LEAST_SLANTED {
            return None;
        }
        let aligned = aligned(luma, &guess, finders, side, work);
        work.spend(aligned.len() * few.len());
        best.extend(aligned.into_iter().map(scored));
        best.sort_by(|a, b| b.0.total_cmp(&a.0));
        best.truncate(STARTS);
        (best.first()?.0 >= LEAST).then_some(Self { known, few, best })
    }

    fn score(&self) -> f32 {
        self.best.first().map_or(f32::MIN, |(score, _)| *score)
    }

    /// The best of the beginnings, moved to where it fits; None where that is not well enough.
    fn moved(self, luma: &Luma, module: f32, work: &mut Work<'_>) -> Option<(f32, Grid)> {
        let moved = self.best.into_iter().map(|(_, grid)| {
            let grid = moved(luma, grid, module, &STEPS[..2], &self.few, work).1;
            moved(luma, grid, module, &STEPS[2..], &self.known, work)
        });
        moved
            .max_by(|a, b| a.0.total_cmp(&b.0))
            .filter(|(_, grid)| right(luma, grid, &self.known) >= ENOUGH)
    }
}

/// Numbers of modules that the finders allow.
fn sides(finders: &Finders) -> Vec<usize> {
    let far = |a: Place, b: Place| (a.x - b.x).hypot(a.y - b.y);
    let across = far(finders.top_left, finders.top_right);
    let down = far(finders.top_left, finders.bottom_left);
    if !(finders.module >= 0.5 && across.max(down) < 1e5) {
        return Vec::new();
    }
    let guess = (across + down) / 2.0 / finders.module + 7.0;
    let slack = (guess * DOUBT).max(4.0);
    SIDES
        .step_by(4)
        .filter(|&side| (side as f32 - guess).abs() <= slack)
        .collect()
}

/// The flat guess, and where to begin: seen at a slant, the fourth corner is elsewhere; what the finders look like tells
/// where.
fn slanted(finders: &Finders, side: usize) -> (Map, Vec<Grid>) {
    let (tl, tr, bl) = (finders.top_left, finders.top_right, finders.bottom_left);
    let far = side as f32 - 3.5;
    let flat = Place {
        x: tr.x + bl.x - tl.x,
        y: tr.y + bl.y - tl.y,
    };
    let guess = begin(finders, side, far, flat).map();
    let step = side as f32 / 14.0;
    let slants = (-3..=3).flat_map(|row| (-3..=3).map(move |column| (column as f32 * step, row as f32 * step)));
    let grids = slants.map(|(u, v)| {
        let (x, y) = guess.place(far + u, far + v);
        begin(finders, side, far, Place { x, y })
    });
    let grids = grids.collect();
    (guess, grids)
}

/// Where to begin if the last alignment pattern is where it seems to be.
fn aligned(luma: &Luma, guess: &Map, finders: &Finders, side: usize, work: &mut Work<'_>) -> Vec<Grid> {
    if side <= 21 {
        return Vec::new();
    }
    let last = side as f32 - 6.5;
    let places = alignments(luma, guess, last, work);
    places
        .into_iter()
        .map(|place| begin(finders, side, last, place))
        .collect()
}

/// The grid through the three finders and `place`, which is `u` modules from the left and from the top.
fn begin(finders: &Finders, side: usize, u: f32, place: Place) -> Grid {
    let (tl, tr, bl) = (finders.top_left, finders.top_right, finders.bottom_left);
    let far = side as f32 - 3.5;
    let from = [(3.5, 3.5), (far, 3.5), (u, u), (3.5, far)];
    let plane = Plane::through(from, [(tl.x, tl.y), (tr.x, tr.y), (place.x, place.y), (bl.x, bl.y)]);
    let side_f = side as f32;
    let mut free = [0.0; super::FREE];
    for (at, (u, v)) in [(0.0, 0.0), (side_f, 0.0), (side_f, side_f), (0.0, side_f)]
        .into_iter()
        .enumerate()
    {
        (free[at * 2], free[at * 2 + 1]) = plane.place(u, v);
    }
    Grid { side, free }
}

/// The three places near the guess that look most like an alignment pattern.
fn alignments(luma: &Luma, guess: &Map, last: f32, work: &mut Work<'_>) -> Vec<Place> {
    let reach = (last * 0.2).max(4.0);
    // In a large code there is much to look at; a whole module beside it, the pattern still looks like one.
    let step = if reach > 10.0 { 1.0 } else { 0.5 };
    let count = (reach / step) as i32;
    work.spend(((count * 2 + 1) * (count * 2 + 1) * 25) as usize);
    let mut best: Vec<(f32, f32, f32)> = Vec::new();
    for (row, column) in (-count..=count).flat_map(|row| (-count..=count).map(move |column| (row, column))) {
        let (u, v) = (last + column as f32 * step, last + row as f32 * step);
        let mut difference = 0.0;
        for (dx, dy) in (-2..=2).flat_map(|dy: i32| (-2..=2).map(move |dx: i32| (dx, dy))) {
            let shade = guess.shade(luma, u + dx as f32, v + dy as f32);
            let is_light = dx.abs().max(dy.abs()) == 1;
            difference += if is_light { shade / 8.0 } else { -shade / 17.0 };
        }
        let apart = |other: &(f32, f32, f32)| (other.1 - u).abs().max((other.2 - v).abs()) > 1.5;
        match best.iter().position(|other| !apart(other)) {
            Some(at) if best[at].0 < difference => best[at] = (difference, u, v),
            Some(_) => {}
            None => best.push((difference, u, v)),
        }
        best.sort_by(|a, b| b.0.total_cmp(&a.0));
        best.truncate(3);
    }
    let place = |(_, u, v)| {
        let (x, y) = guess.place(u, v);
        Place { x, y }
    };
    best.into_iter().map(place).collect()
}

/// Moves one number after the other as long as it gets better.
fn moved(luma: &Luma, mut grid: Grid, module: f32, steps: &[f32], known: &[Known], work: &mut Work<'_>) -> (f32, Grid) {
    let mut best = score(luma, &grid, known);
    for step in steps {
        for _ in 0..3 {
            if !work.goes_on() {
                return (best, grid);
            }
            work.spend(known.len() * super::FREE * 2);
            let before = best;
            for at in 0..super::FREE {
                for change in [step * module, -step * module] {
                    let mut other = grid.clone();
                    other.free[at] += change;
                    let score = score(luma, &other, known);
                    if score > best {
                        best = score;
                        grid = other;
                        break;
                    }
                }
            }
            if best <= before {
                break;
            }
        }
    }
    (best, grid)
}

/// How much lighter the light ones of the known modules are than the dark ones, measured by how much all differ.
fn score(luma: &Luma, grid: &Grid, known: &[Known]) -> f32 {
    let map = grid.map();
    let (mut light, mut dark, mut lights, mut darks, mut squares) = (0.0, 0.0, 0.0, 0.0, 0.0);
    for module in known {
        let shade = map.shade(luma, module.u, module.v);
        squares += shade * shade;
        if module.is_dark {
            dark += shade;
            darks += 1.0;
        } else {
            light += shade;
            lights += 1.0;
        }
    }
    let mean = (light + dark) / (lights + darks);
    let spread = (squares / (lights + darks) - mean * mean).max(1.0).sqrt();
    let score = (light / lights - dark / darks) / spread;
    if score.is_finite() { score } else { f32::MIN }
}

/// The share of the known modules that are on their side of the middle between dark and light around them.
fn right(luma: &Luma, grid: &Grid, known: &[Known]) -> f32 {
    let map = grid.map();
    let shades: Vec<f32> = known.iter().map(|module| map.shade(luma, module.u, module.v)).collect();
    // Known modules come in patterns: the ones before and after are near.
    let near = |at: usize| &shades[at.saturating_sub(24)..(at + 24).min(shades.len())];
    let is_right = |(at, module): &(usize, &Known)| {
        let (low, high) = near(*at).iter().fold((f32::MAX, f32::MIN), |(low, high), &shade| {
            (low.min(shade), high.max(shade))
        });
        (shades[*at] < (low + high) / 2.0) == module.is_dark
    };
    known.iter().enumerate().filter(is_right).count() as f32 / known.len() as f32
}
