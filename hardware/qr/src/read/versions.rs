//! The versions of one picture that were made so far, so that none is made twice in a row.

use rxing::common::BitMatrix;

use crate::Luma;
use crate::plan::{Filter, Threshold, WORKING_SIDE};
use crate::prepare::{
    adaptive, closed, global, hybrid, levelled, median, resized, sharpened, smoothed, stretched, turned,
};
use crate::reading::{Place, Reading};
use crate::work::Work;

/// Sides below this hold no code: 21 modules need two pixels each.
const LEAST_SIDE: usize = 40;
/// Pixels beyond which an enlarged version is not made.
const MOST_ENLARGED: f32 = 3.0e6;

/// A picture and what was made of it.
pub(super) struct Versions<'a> {
    whole: &'a Luma,
    /// The working size as a part of the whole.
    working: f32,
    scaled: Vec<(f32, Luma)>,
    last: Option<Version>,
}

/// One version, and the way back from it.
pub(super) struct Version {
    scale: f32,
    filter: Filter,
    is_inverted: bool,
    factor: f32,
    luma: Luma,
    back: Box<dyn Fn(Place) -> Place>,
}

impl<'a> Versions<'a> {
    pub fn new(whole: &'a Luma) -> Self {
        let side = whole.width().max(whole.height()) as f32;
        Self {
            whole,
            working: (WORKING_SIDE / side).min(1.0),
            scaled: Vec::new(),
            last: None,
        }
    }

    /// In grey, with dark codes where `inverted` ones were light. None where such a version would be too small, too
    /// large, or the same as the plain one.
    pub fn version(&mut self, scale: f32, filter: Filter, inverted: bool, work: &mut Work<'_>) -> Option<&Version> {
        let is_last =
            |version: &Version| version.scale == scale && version.filter == filter && version.is_inverted == inverted;
        if !self.last.as_ref().is_some_and(is_last) {
            self.last = Some(self.made(scale, filter, inverted, work)?);
        }
        self.last.as_ref()
    }

    fn made(&mut self, scale: f32, filter: Filter, inverted: bool, work: &mut Work<'_>) -> Option<Version> {
        let factor = self.working * scale;
        let plain = self.scaled(factor, work)?;
        work.spend(plain.pixels().len() * cost(filter));
        let same: fn(Place) -> Place = |place| place;
        let (luma, turn): (Luma, Box<dyn Fn(Place) -> Place>) = match filter {
            Filter::Plain => (plain.clone(), Box::new(same)),
            Filter::Levelled => (levelled(plain), Box::new(same)),
            Filter::Stretched => (stretched(plain)?, Box::new(same)),
            Filter::Median => (median(plain), Box::new(same)),
            Filter::Smoothed(radius) => (smoothed(plain, radius), Box::new(same)),
            Filter::Sharpened(radius, amount) => (sharpened(plain, radius, amount), Box::new(same)),
            Filter::Turned(degrees) => {
                let (luma, back) = turned(plain, degrees);
                (luma, Box::new(back))
            }
        };
        let back = move |place: Place| {
            let place = turn(place);
            Place {
                x: place.x / factor,
                y: place.y / factor,
            }
        };
        Some(Version {
            scale,
            filter,
            is_inverted: inverted,
            factor,
            luma: if inverted { luma.inverted() } else { luma },
            back: Box::new(back),
        })
    }

    fn scaled(&mut self, factor: f32, work: &mut Work<'_>) -> Option<&Luma> {
        if factor == 1.0 {
            return Some(self.whole);
        }
        if let Some(at) = self.scaled.iter().position(|(other, _)| *other == factor) {
            return Some(&self.scaled[at].1);
        }
        let (width, height) = (self.whole.width() as f32 * factor, self.whole.height() as f32 * factor);
        let is_enlarged = factor > self.working;
        if width.min(height) < LEAST_SIDE as f32 || (is_enlarged && width * height > MOST_ENLARGED) {
            return None;
        }
        // The working size is made once, whatever it takes: without it nothing is read of a large picture.
        if factor != self.working {
            work.spend((2.0 * width * height) as usize);
        }
        self.scaled.push((factor, resized(self.whole, factor)));
        self.scaled.last().map(|(_, luma)| luma)
    }
}

impl Version {
    pub fn luma(&self) -> &Luma {
        &self.luma
    }

    /// The version in black and white.
    pub fn bits(&self, threshold: Threshold, work: &mut Work<'_>) -> Option<BitMatrix> {
        let luma = &self.luma;
        work.spend(luma.pixels().len());
        let side = luma.width().max(luma.height());
        match threshold {
            Threshold::Hybrid => hybrid(luma),
            Threshold::Adaptive(part) => adaptive(luma, side / part, 5),
            Threshold::Global => global(luma),
            Threshold::Closed => closed(&hybrid(luma)?, true),
        }
    }

    /// Its size against the picture as it was given. Says nothing of a turned one.
    pub fn factor(&self) -> f32 {
        self.factor
    }

    /// From places in it to places in the picture as it was given.
    pub fn back(&self) -> &dyn Fn(Place) -> Place {
        &self.back
    }

    /// The reading at its place in the picture as it was given.
    pub fn placed(&self, reading: Reading) -> Reading {
        reading.placed(&self.back)
    }
}

/// What a filter costs, in units of work for each pixel.
fn cost(filter: Filter) -> usize {
    match filter {
        Filter::Plain => 0,
        Filter::Stretched | Filter::Levelled | Filter::Smoothed(_) => 1,
        Filter::Sharpened(..) => 2,
        Filter::Median | Filter::Turned(_) => 4,
    }
}
