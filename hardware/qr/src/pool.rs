//! Finders seen in any version of a picture so far, together: in a bad photograph each version shows some of the three.

use rxing::Point;
use rxing::common::cpp_essentials::ConcentricPattern;

/// Finders that sets are made of, the most often seen first.
const MOST_USED: usize = 14;
/// Finders that are remembered.
const MOST_KEPT: usize = 200;

/// A finder in the picture as it was given.
#[derive(Debug, Clone, Copy)]
struct Seen {
    x: f32,
    y: f32,
    size: f32,
    times: f32,
}

/// What was seen so far.
#[derive(Debug, Default)]
pub(crate) struct Pool {
    seen: Vec<Seen>,
}

impl Pool {
    /// One more sight of a finder of `size` pixels across.
    pub fn add(&mut self, x: f32, y: f32, size: f32) {
        let is_near = |seen: &&mut Seen| {
            let away = (seen.x - x).hypot(seen.y - y);
            away < seen.size.min(size) * 0.4 && size < seen.size * 1.7 && seen.size < size * 1.7
        };
        if let Some(seen) = self.seen.iter_mut().find(is_near) {
            let share = 1.0 / (seen.times + 1.0);
            seen.x += (x - seen.x) * share;
            seen.y += (y - seen.y) * share;
            seen.size += (size - seen.size) * share;
            seen.times += 1.0;
        } else if self.seen.len() < MOST_KEPT {
            self.seen.push(Seen { x, y, size, times: 1.0 });
        }
    }

    /// The finders seen most often, in a version of the picture that is `factor` times as large.
    pub fn patterns(&self, factor: f32) -> Vec<ConcentricPattern> {
        let mut seen = self.seen.clone();
        seen.sort_by(|a, b| b.times.total_cmp(&a.times));
        let pattern = |seen: &Seen| ConcentricPattern {
            p: Point::from((seen.x * factor, seen.y * factor)),
            size: (seen.size * factor).round() as i32,
        };
        seen.iter().take(MOST_USED).map(pattern).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_finder_seen_twice_is_one() {
        let mut pool = Pool::default();
        pool.add(10.0, 10.0, 14.0);
        pool.add(200.0, 10.0, 14.0);
        pool.add(202.0, 12.0, 16.0);
        let patterns = pool.patterns(2.0);
        assert_eq!(patterns.len(), 2);
        assert_eq!((patterns[0].p.x, patterns[0].p.y, patterns[0].size), (402.0, 22.0, 30));
    }
}
