//! Reads a picture: makes the versions that the plan names, and lets the readers look at them.

mod versions;

use crate::first::Picture;
use crate::plan::{Attempt, Eye, FRAME, FRAME_TURNS, THOROUGH};
use crate::pool::Pool;
use crate::reading::{Place, Reading};
use crate::work::Work;
use crate::{Luma, first, second};
use versions::Versions;

/// How much is tried on one picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// One frame of a camera, which brings another soon: the usual attempts, and one of the others, which depends on
    /// the number of the frame. Less than a tenth of a second of one core, whatever is in the picture.
    Frame(u32),
    /// A picture that is all there is. About a second at most.
    Thorough,
}

/// Units of work for one frame, see `README.md`.
const FRAME_WORK: u64 = 6_000_000;
/// The same for a picture that is all there is.
const THOROUGH_WORK: u64 = 90_000_000;

impl Effort {
    fn work(self) -> u64 {
        match self {
            Self::Frame(_) => FRAME_WORK,
            Self::Thorough => THOROUGH_WORK,
        }
    }
}

/// Reads the code that is largest and nearest to the middle of the picture.
#[must_use]
pub fn read(luma: &Luma, effort: Effort) -> Option<Reading> {
    read_while(luma, effort, &mut || true)
}

/// Reads as long as `go_on` says so; it is asked before each attempt and each larger piece of it. The work on one
/// picture is bounded without that, see [`Effort`].
#[must_use]
pub fn read_while(luma: &Luma, effort: Effort, go_on: &mut dyn FnMut() -> bool) -> Option<Reading> {
    worked(luma, effort, &mut Work::new(effort.work(), go_on))
}

fn worked(luma: &Luma, effort: Effort, work: &mut Work<'_>) -> Option<Reading> {
    let mut versions = Versions::new(luma);
    let mut pool = Pool::default();
    for (at, attempt) in plan(effort).enumerate() {
        if !work.goes_on() {
            return None;
        }
        if let Some(reading) = tried(&mut versions, &mut pool, attempt, work) {
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
fn tried(versions: &mut Versions<'_>, pool: &mut Pool, attempt: &Attempt, work: &mut Work<'_>) -> Option<Reading> {
    let version = versions.version(attempt.scale, attempt.filter, attempt.inverted, work)?;
    let luma = version.luma();
    let found = match attempt.eye {
        Eye::First(fits) => {
            let picture = Picture {
                bits: &version.bits(attempt.threshold, work)?,
                luma,
                back: version.back(),
            };
            first::read(&picture, fits, pool, work)
        }
        Eye::Second => second::read(&version.bits(attempt.threshold, work)?, work),
        Eye::Pool(fits) => first::read_pool(luma, version.factor(), fits, pool, work),
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What reading cost in parts of what it may cost.
    fn share(luma: &Luma, effort: Effort) -> f64 {
        let mut go_on = || true;
        let mut work = Work::new(effort.work(), &mut go_on);
        assert_eq!(worked(luma, effort, &mut work), None);
        work.spent() as f64 / effort.work() as f64
    }

    #[test]
    fn no_picture_costs_more_than_its_effort() {
        let grain = |at: usize| {
            ((at as u32)
                .wrapping_mul(2_654_435_761)
                .rotate_left(9)
                .wrapping_mul(0x9E37_79B1)
                >> 24) as u8
        };
        let noise = Luma::from_fn(1280, 720, |x, y| grain(y * 1280 + x));
        let rough = Luma::from_fn(1280, 720, |x, y| grain(y / 2 * 1280 + x / 2) / 128 * 255);
        // All that is known of a large code is there: only the decoder finds it broken.
        let code = crate::write(&"x".repeat(1800)).expect("not too long");
        let broken = Luma::from_fn(1280, 720, |x, y| {
            let (u, v, far) = (x / 4, y / 4, code.side() - 9);
            let is_finder = (u < 9 || u >= far) && v < 9 || u < 9 && v >= far;
            let is_dark = if is_finder || u == 6 || v == 6 {
                code.is_dark(u, v)
            } else {
                grain(v * 320 + u) < 128
            };
            if u < code.side() && v < code.side() && is_dark {
                20
            } else {
                230
            }
        });
        for (name, luma) in [("noise", &noise), ("rough", &rough), ("broken", &broken)] {
            for number in 0..FRAME_TURNS.len() as u32 {
                let share = share(luma, Effort::Frame(number));
                assert!((0.1..1.5).contains(&share), "{name} {number}: {share}");
            }
        }
        let share = share(&noise, Effort::Thorough);
        assert!((1.0..1.1).contains(&share), "{share}");
    }
}
