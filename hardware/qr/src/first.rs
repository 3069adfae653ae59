//! The first reader, `rxing`: its two finders, its two ways to sample, and our own grid where both fail.

use std::collections::HashSet;

use rxing::common::cpp_essentials::ConcentricPattern;
use rxing::common::{BitMatrix, DetectorRXingResult};
use rxing::qrcode::cpp_port::detector::{FindFinderPatterns, FinderPatternSet, GenerateFinderPatternSets, SampleQR};
use rxing::qrcode::detector::{Detector, FinderPatternFinder, FinderPatternInfo};
use rxing::{DecodeHints, Point};

use crate::Luma;
use crate::decode::decoded;
use crate::grid::{Finders, fitted, samples};
use crate::guard::guarded;
use crate::pool::Pool;
use crate::reading::{Place, Reader, Reading, Text};
use crate::work::{self, Work};

/// Sets of three finders that are looked at in one picture.
const SETS: usize = 120;
/// Finders beyond this are noise: the sets of them would never end.
const PATTERNS: usize = 60;
/// From so many on, the picture is noise to the older finder.
const NOISE: usize = 25;
/// What it costs to sample one set, in units of work.
const SAMPLING: usize = 8_000;
/// What it costs to sample our own grid and to decode it, for each module.
const SAMPLES: usize = 60;

/// A picture in black and white, and the same in grey.
pub(crate) struct Picture<'a> {
    pub bits: &'a BitMatrix,
    pub luma: &'a Luma,
    /// From places in it to places in the picture as it was given.
    pub back: &'a dyn Fn(Place) -> Place,
}

/// Every code that is found. Our own grid is fitted to at most `fits` sets of finders that do not decode at once; all
/// finders go into the pool.
pub(crate) fn read(picture: &Picture<'_>, fits: usize, pool: &mut Pool, work: &mut Work<'_>) -> Vec<Reading> {
    let Picture { bits, luma, back } = *picture;
    let mut patterns = patterns(bits, work);
    patterns.truncate(PATTERNS);
    let (found, mut failed) = sets_read(bits, &mut patterns, work);
    if !found.is_empty() {
        return found;
    }
    pooled(pool, &patterns, back);
    // The older finder weighs every three of what it sees against each other, which takes for ever in noise.
    if patterns.len() < NOISE && work.goes_on() {
        let (found, mut centres) = older(bits, work);
        if found.is_some() {
            return found.into_iter().collect();
        }
        pooled(pool, &centres, back);
        let is_new = |centre: &ConcentricPattern| !patterns.iter().any(|pattern| is_near(pattern, centre));
        if centres.iter().any(is_new) {
            failed.extend(sets(&mut centres));
        }
    }
    gridded(luma, &failed, fits, work).into_iter().collect()
}

/// The finders of the newer way, largest first.
pub(crate) fn patterns(bits: &BitMatrix, work: &mut Work<'_>) -> Vec<ConcentricPattern> {
    work.spend(work::searching(bits));
    let mut patterns = guarded(|| FindFinderPatterns(bits, true, 0)).unwrap_or_default();
    patterns.sort_by_key(|pattern| std::cmp::Reverse(pattern.size));
    patterns
}

/// What the sets of these finders say, and the sets that say nothing.
fn sets_read(
    bits: &BitMatrix,
    patterns: &mut Vec<ConcentricPattern>,
    work: &mut Work<'_>,
) -> (Vec<Reading>, Vec<FinderPatternSet>) {
    let (mut found, mut failed) = (Vec::new(), Vec::new());
    let mut used: Vec<ConcentricPattern> = Vec::new();
    for set in sets(patterns) {
        let corners = [set.tl, set.tr, set.bl];
        if corners.iter().any(|corner| used.contains(corner)) || !work.goes_on() {
            continue;
        }
        work.spend(SAMPLING);
        match sampled(bits, &set) {
            Some(reading) => {
                used.extend(corners);
                found.push(reading);
            }
            None => failed.push(set),
        }
    }
    (found, failed)
}

/// Looks at the finders that were seen in any version so far. `factor` is the size of `luma` against the picture as it
/// was given.
pub(crate) fn read_pool(luma: &Luma, factor: f32, fits: usize, pool: &Pool, work: &mut Work<'_>) -> Vec<Reading> {
    let mut patterns = pool.patterns(factor);
    gridded(luma, &sets(&mut patterns), fits, work).into_iter().collect()
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

/// The older finder and sampler; besides, the centres that it saw most often.
fn older(bits: &BitMatrix, work: &mut Work<'_>) -> (Option<Reading>, Vec<ConcentricPattern>) {
    work.spend(2 * work::searching(bits));
    let seen = guarded(|| {
        let mut finder = FinderPatternFinder::new(bits);
        // Fails where it is not sure; the centres are there all the same.
        let sure = finder.find(&hints()).ok();
        (sure, finder.getPossibleCenters().clone())
    });
    let (sure, mut centres) = seen.unwrap_or_default();
    let reading = sure.and_then(|sure| older_sampled(bits, sure));
    centres.sort_by_key(|centre| std::cmp::Reverse(centre.getCount()));
    centres.truncate(20);
    let pattern = |centre: &rxing::qrcode::detector::FinderPattern| ConcentricPattern {
        p: Point::from(centre),
        size: (centre.getEstimatedModuleSize() * 7.0).round() as i32,
    };
    (reading, centres.iter().map(pattern).collect())
}

fn older_sampled(bits: &BitMatrix, sure: FinderPatternInfo) -> Option<Reading> {
    let detected = guarded(|| Detector::new(bits).processFinderPatternInfo(sure).ok())??;
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

/// Our own grid over the sets that failed.
fn gridded(luma: &Luma, sets: &[FinderPatternSet], most: usize, work: &mut Work<'_>) -> Option<Reading> {
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
        for grid in fitted(luma, &finders, 2, work) {
            if !work.goes_on() {
                return None;
            }
            work.spend(SAMPLES * grid.side * grid.side);
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
