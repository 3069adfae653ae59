//! The first reader, `rxing`: its two finders, its two ways to sample, and our own grid where both fail.

use std::collections::HashSet;

use rxing::common::cpp_essentials::ConcentricPattern;
use rxing::common::{BitMatrix, DetectorRXingResult};
use rxing::qrcode::cpp_port::detector::{FindFinderPatterns, FinderPatternSet, GenerateFinderPatternSets, SampleQR};
use rxing::qrcode::detector::{Detector, FinderPatternFinder};
use rxing::{DecodeHints, Point};

use crate::Luma;
use crate::decode::decoded;
use crate::grid::{Finders, fitted, samples};
use crate::guard::guarded;
use crate::pool::Pool;
use crate::reading::{Place, Reader, Reading, Text};

/// Sets of three finders that are looked at in one picture.
const SETS: usize = 120;
/// Finders beyond this are noise: the sets of them would never end.
const PATTERNS: usize = 60;
/// From so many on, the picture is noise to the older finder.
const NOISE: usize = 25;

/// A picture in black and white, and the same in grey.
pub(crate) struct Picture<'a> {
    pub bits: &'a BitMatrix,
    pub luma: &'a Luma,
    /// From places in it to places in the picture as it was given.
    pub back: &'a dyn Fn(Place) -> Place,
}

/// Every code that is found. Our own grid is fitted to at most `fits` sets of finders that do not decode at once; all
/// finders go into the pool.
pub(crate) fn read(
    picture: &Picture<'_>,
    fits: usize,
    pool: &mut Pool,
    go_on: &mut dyn FnMut() -> bool,
) -> Vec<Reading> {
    let Picture { bits, luma, back } = *picture;
    let mut patterns = guarded(|| FindFinderPatterns(bits, true, 0)).unwrap_or_default();
    patterns.sort_by_key(|pattern| std::cmp::Reverse(pattern.size));
    patterns.truncate(PATTERNS);
    let mut sets = sets(&mut patterns);
    let mut found = Vec::new();
    let mut used: Vec<ConcentricPattern> = Vec::new();
    let mut failed = Vec::new();
    for set in sets.drain(..) {
        let corners = [set.tl, set.tr, set.bl];
        if corners.iter().any(|corner| used.contains(corner)) || !go_on() {
            continue;
        }
        match sampled(bits, &set) {
            Some(reading) => {
                used.extend(corners);
                found.push(reading);
            }
            None => failed.push(set),
        }
    }
    if !found.is_empty() {
        return found;
    }
    pooled(pool, &patterns, back);
    // The older finder weighs every three of what it sees against each other, which takes for ever in noise.
    if patterns.len() < NOISE && go_on() {
        found.extend(older(bits));
        if found.is_empty() {
            let mut centres = tolerant(bits);
            pooled(pool, &centres, back);
            if centres
                .iter()
                .any(|centre| !patterns.iter().any(|pattern| is_near(pattern, centre)))
            {
                failed.extend(self::sets(&mut centres));
            }
        }
    }
    if found.is_empty() {
        found.extend(gridded(luma, &failed, fits, go_on));
    }
    found
}

/// Looks at the finders that were seen in any version so far. `factor` is the size of `luma` against the picture as it
/// was given.
pub(crate) fn read_pool(
    luma: &Luma,
    factor: f32,
    fits: usize,
    pool: &Pool,
    go_on: &mut dyn FnMut() -> bool,
) -> Vec<Reading> {
    let mut patterns = pool.patterns(factor);
    gridded(luma, &sets(&mut patterns), fits, go_on).into_iter().collect()
}

fn pooled(pool: &mut Pool, patterns: &[ConcentricPattern], back: &dyn Fn(Place) -> Place) {
    for pattern in patterns {
        let Point { x, y } = pattern.p;
        let place = back(Place { x, y });
        let edge = back(Place {
            x: x + pattern.size as f32,
            y,
        });
        pool.add(place.x, place.y, (edge.x - place.x).hypot(edge.y - place.y));
    }
}

fn sets(patterns: &mut Vec<ConcentricPattern>) -> Vec<FinderPatternSet> {
    let mut sets = guarded(|| GenerateFinderPatternSets(patterns)).unwrap_or_default();
    sets.truncate(SETS);
    sets
}

fn is_near(a: &ConcentricPattern, b: &ConcentricPattern) -> bool {
    (a.p.x - b.p.x).hypot(a.p.y - b.p.y) < a.size as f32 / 2.0
}

/// The newer way to sample: alignment patterns and lines through the finders.
fn sampled(bits: &BitMatrix, set: &FinderPatternSet) -> Option<Reading> {
    let detected = guarded(|| SampleQR(bits, set).ok())??;
    let text = decoded(detected.getBits())?;
    // The sampler names the bottom left before the bottom right.
    let &[top_left, top_right, bottom_left, bottom_right] = detected.getPoints() else {
        return None;
    };
    let corners = [top_left, top_right, bottom_right, bottom_left];
    Some(reading(
        text,
        corners.map(|corner| Place {
            x: corner.x,
            y: corner.y,
        }),
    ))
}

/// The older finder and sampler.
fn older(bits: &BitMatrix) -> Option<Reading> {
    let detected = guarded(|| Detector::new(bits).detect_with_hints(&hints()).ok())??;
    let text = decoded(detected.getBits())?;
    let &[bottom_left, top_left, top_right, ..] = detected.getPoints() else {
        return None;
    };
    let side = detected.getBits().width() as f32;
    let step = |to: Point| ((to.x - top_left.x) / (side - 7.0), (to.y - top_left.y) / (side - 7.0));
    let (across, down) = (step(top_right), step(bottom_left));
    let place = |u: f32, v: f32| Place {
        x: top_left.x + (u - 3.5) * across.0 + (v - 3.5) * down.0,
        y: top_left.y + (u - 3.5) * across.1 + (v - 3.5) * down.1,
    };
    Some(reading(
        text,
        [place(0.0, 0.0), place(side, 0.0), place(side, side), place(0.0, side)],
    ))
}

/// The centres that the older finder saw more than once.
fn tolerant(bits: &BitMatrix) -> Vec<ConcentricPattern> {
    let centres = guarded(|| {
        let mut finder = FinderPatternFinder::new(bits);
        // Fails where it is not sure; the centres are there all the same.
        let _ = finder.find(&hints());
        finder.getPossibleCenters().clone()
    });
    let mut centres = centres.unwrap_or_default();
    centres.sort_by_key(|centre| std::cmp::Reverse(centre.getCount()));
    centres.truncate(20);
    let pattern = |centre: &rxing::qrcode::detector::FinderPattern| ConcentricPattern {
        p: Point::from(centre),
        size: (centre.getEstimatedModuleSize() * 7.0).round() as i32,
    };
    centres.iter().map(pattern).collect()
}

/// Our own grid over the sets that failed.
fn gridded(luma: &Luma, sets: &[FinderPatternSet], most: usize, go_on: &mut dyn FnMut() -> bool) -> Option<Reading> {
    let mut seen = HashSet::new();
    for set in sets.iter().take(most) {
        let key = [set.tl, set.tr, set.bl].map(|corner| (corner.p.x as i32 / 3, corner.p.y as i32 / 3));
        if !seen.insert(key) {
            continue;
        }
        let place = |pattern: &ConcentricPattern| Place {
            x: pattern.p.x,
            y: pattern.p.y,
        };
        let finders = Finders {
            top_left: place(&set.tl),
            top_right: place(&set.tr),
            bottom_left: place(&set.bl),
            module: (set.tl.size + set.tr.size + set.bl.size) as f32 / 21.0,
        };
        for grid in fitted(luma, &finders, 2) {
            if !go_on() {
                return None;
            }
            if let Some(text) = samples(luma, &grid).iter().find_map(decoded) {
                return Some(reading(text, grid.corners()));
            }
        }
    }
    None
}

fn reading(text: String, corners: [Place; 4]) -> Reading {
    Reading {
        text: Text::new(text),
        reader: Reader::Rxing,
        corners,
        attempt: 0,
    }
}

fn hints() -> DecodeHints {
    DecodeHints {
        TryHarder: Some(true),
        ..DecodeHints::default()
    }
}
