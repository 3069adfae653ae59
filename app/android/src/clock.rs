//! Two times from one clock: how long the program has been in front, which timers and animations go by, and how long
//! it was away, which is told as it is.
//!
//! While the program is away its own time stands still: a lesson's hints do not come, and nothing wakes the machine each
//! second. Once the pause is as long as the place waits for a learner, it is told without waiting for the return, so
//! that what somebody left behind is wiped then. Pure.

use std::time::Duration;

/// The clock of one program.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clock {
    began: Duration,
    /// Pauses that are over.
    away: Duration,
    pause: Option<Pause>,
    /// A pause is told when it is as long as this.
    limit: Duration,
}

#[derive(Clone, Copy, Debug)]
struct Pause {
    since: Duration,
    told: Duration,
}

impl Clock {
    pub(crate) fn new(now: Duration, limit: Duration) -> Self {
        Self {
            began: now,
            away: Duration::ZERO,
            pause: None,
            limit,
        }
    }

    /// How long the program has been in front.
    pub(crate) fn in_front(&self, now: Duration) -> Duration {
        let until = self.pause.map_or(now, |pause| pause.since);
        until.saturating_sub(self.began).saturating_sub(self.away)
    }

    pub(crate) fn is_away(&self) -> bool {
        self.pause.is_some()
    }

    /// Something else is in front.
    pub(crate) fn leave(&mut self, now: Duration) {
        self.pause.get_or_insert(Pause {
            since: now,
            told: Duration::ZERO,
        });
    }

    /// The program is in front again; how much of the pause has not been told.
    pub(crate) fn come_back(&mut self, now: Duration) -> Option<Duration> {
        let pause = self.pause.take()?;
        let length = now.saturating_sub(pause.since);
        self.away += length;
        let left = length.saturating_sub(pause.told);
        (!left.is_zero()).then_some(left)
    }

    /// The pause has become so long that it is told.
    pub(crate) fn grown_long(&mut self, now: Duration) -> Option<Duration> {
        let limit = self.limit;
        let pause = self.pause.as_mut()?;
        let length = now.saturating_sub(pause.since);
        if !pause.told.is_zero() || length < limit {
            return None;
        }
        pause.told = length;
        Some(length)
    }

    /// When to look at the pause again; none once it has been told.
    pub(crate) fn until_told(&self, now: Duration) -> Option<Duration> {
        let pause = self.pause.filter(|pause| pause.told.is_zero())?;
        Some(self.limit.saturating_sub(now.saturating_sub(pause.since)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn s(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn time_stands_still_while_away_and_the_pause_is_told_once() {
        let mut clock = Clock::new(s(1000), s(300));
        assert_eq!(clock.in_front(s(1010)), s(10));
        clock.leave(s(1010));
        clock.leave(s(1050));
        assert_eq!(clock.in_front(s(1200)), s(10));
        assert_eq!(clock.until_told(s(1200)), Some(s(110)));
        assert_eq!(clock.grown_long(s(1200)), None);
        assert_eq!(clock.come_back(s(1250)), Some(s(240)));
        assert_eq!(clock.come_back(s(1251)), None);
        assert_eq!(clock.in_front(s(1260)), s(20));
    }

    #[test]
    fn a_long_pause_is_told_before_the_return_and_the_rest_after_it() {
        let mut clock = Clock::new(s(0), s(300));
        clock.leave(s(100));
        assert_eq!(clock.grown_long(s(410)), Some(s(310)));
        assert_eq!(clock.grown_long(s(900)), None);
        assert_eq!(clock.until_told(s(900)), None, "the machine is woken once and no more");
        assert_eq!(clock.come_back(s(1000)), Some(s(590)));
        assert_eq!(clock.in_front(s(1000)), s(100));
    }
}
