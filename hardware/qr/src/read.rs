//! Reads a picture: makes the versions that the plan names, and lets the readers look at them.

mod versions;

use crate::first::Picture;
use crate::plan::{Attempt, Eye, FRAME, FRAME_TURNS, THOROUGH};
use crate::pool::Pool;
use crate::reading::{Place, Reading};
use crate::{Luma, first, second};
use versions::Versions;

/// How much is tried on one picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// One frame of a camera, which brings another soon: the usual attempts, and one of the others, which depends on
    /// the number of the frame.
    Frame(u32),
    /// A picture that is all there is.
    Thorough,
}

/// Reads the code that is largest and nearest to the middle of the picture.
#[must_use]
pub fn read(luma: &Luma, effort: Effort) -> Option<Reading> {
    read_while(luma, effort, &mut || true)
}

/// Reads as long as `go_on` says so; it is asked before each attempt.
#[must_use]
pub fn read_while(luma: &Luma, effort: Effort, go_on: &mut dyn FnMut() -> bool) -> Option<Reading> {
    let mut versions = Versions::new(luma);
    let mut pool = Pool::default();
    for (at, attempt) in plan(effort).enumerate() {
        if !go_on() {
            return None;
        }
        if let Some(reading) = tried(&mut versions, &mut pool, attempt, go_on) {
            return Some(Reading { attempt: at, ..reading });
        }
    }
    None
}

fn plan(effort: Effort) -> impl Iterator<Item = &'static Attempt> {
    let (all, turn) = match effort {
        Effort::Frame(number) => (FRAME, FRAME_TURNS.get(number as usize % FRAME_TURNS.len())),
        Effort::Thorough => (THOROUGH, None),
    };
    all.iter().chain(turn)
}

/// The best code of one attempt, at its place in the picture as it was given.
fn tried(
    versions: &mut Versions<'_>,
    pool: &mut Pool,
    attempt: &Attempt,
    go_on: &mut dyn FnMut() -> bool,
) -> Option<Reading> {
    let version = versions.version(attempt.scale, attempt.filter)?;
    let luma = version.grey(attempt.inverted);
    let found = match attempt.eye {
        Eye::First(fits) => {
            let picture = Picture {
                bits: &version.bits(attempt.threshold, attempt.inverted)?,
                luma,
                back: version.back(),
            };
            first::read(&picture, fits, pool, go_on)
        }
        Eye::Second => second::read(&version.bits(attempt.threshold, attempt.inverted)?),
        Eye::Pool(fits) => first::read_pool(luma, version.factor(), fits, pool, go_on),
    };
    best(found, version.luma()).map(|reading| version.placed(reading))
}

/// Of several codes the one that is large and in the middle: that is the one somebody meant.
fn best(found: Vec<Reading>, luma: &Luma) -> Option<Reading> {
    let middle = Place {
        x: luma.width() as f32 / 2.0,
        y: luma.height() as f32 / 2.0,
    };
    let reach = middle.x.hypot(middle.y);
    let weight = |reading: &Reading| {
        let centre = reading.centre();
        let away = (centre.x - middle.x).hypot(centre.y - middle.y) / reach;
        reading.area() * (1.0 - 0.7 * away.min(1.0))
    };
    found.into_iter().max_by(|a, b| weight(a).total_cmp(&weight(b)))
}
