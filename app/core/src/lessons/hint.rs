//! The ladder of hints: say, rephrase, dim the rest, moving hand, together.
//!
//! A hint opens after a while without progress or after a slip, and only when the one before has been on for a moment.
//! It offers and never acts; there is no penalty and no clock to be seen (lessons.md R4, R12; times to be tuned).

use std::time::Duration;

/// How far up the ladder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HintLevel {
    /// L0: the instruction.
    #[default]
    Say,
    /// L1: the same in other words.
    Rephrase,
    /// L2: everything but the place is dimmed.
    Dim,
    /// L3: a hand moves at the place.
    Hand,
    /// L4: the helper reads, the learner touches.
    Together,
}

impl HintLevel {
    fn next(self) -> Self {
        match self {
            Self::Say => Self::Rephrase,
            Self::Rephrase => Self::Dim,
            Self::Dim => Self::Hand,
            Self::Hand | Self::Together => Self::Together,
        }
    }

    /// Time in the step after which the next level opens.
    fn due(self) -> Duration {
        Duration::from_secs(match self {
            Self::Say => 15,
            Self::Rephrase => 30,
            Self::Dim => 60,
            Self::Hand => 90,
            Self::Together => u64::MAX,
        })
    }
}

/// Long enough to have been heard.
const PLAYED: Duration = Duration::from_secs(6);

/// Where a step stands on the ladder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    level: HintLevel,
    in_step: Duration,
    in_level: Duration,
    reached: HintLevel,
}

impl Hints {
    /// The level now.
    pub fn level(&self) -> HintLevel {
        self.level
    }

    /// The highest level of this step.
    pub fn reached(&self) -> HintLevel {
        self.reached
    }

    /// Time goes by; `calm` doubles every wait. True where a level opened.
    pub fn elapse(&mut self, time: Duration, calm: bool) -> bool {
        self.in_step = self.in_step.saturating_add(time);
        self.in_level = self.in_level.saturating_add(time);
        let wait = if calm {
            self.level.due().saturating_mul(2)
        } else {
            self.level.due()
        };
        self.in_step >= wait && self.in_level >= PLAYED && self.open()
    }

    /// A slip, or the learner asks: the next level opens.
    pub fn open(&mut self) -> bool {
        let next = self.level.next();
        let opened = next != self.level;
        self.level = next;
        self.reached = self.reached.max(next);
        self.in_level = Duration::ZERO;
        opened
    }

    /// The learner did something that leads on: the waiting starts over, the level stays.
    pub fn touched(&mut self) {
        self.in_step = Duration::ZERO;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(seconds: u64, calm: bool) -> HintLevel {
        let mut hints = Hints::default();
        for _ in 0..seconds {
            hints.elapse(Duration::from_secs(1), calm);
        }
        hints.level()
    }

    #[test]
    fn levels_open_in_time() {
        for (seconds, level) in [
            (14, HintLevel::Say),
            (15, HintLevel::Rephrase),
            (30, HintLevel::Dim),
            (60, HintLevel::Hand),
            (90, HintLevel::Together),
            (9000, HintLevel::Together),
        ] {
            assert_eq!(after(seconds, false), level, "after {seconds} s");
        }
        assert_eq!(after(29, true), HintLevel::Say);
        assert_eq!(after(30, true), HintLevel::Rephrase);
    }

    #[test]
    fn one_jump_opens_one_level_only() {
        let mut hints = Hints::default();
        assert!(hints.elapse(Duration::from_secs(500), false));
        assert_eq!(hints.level(), HintLevel::Rephrase);
    }

    #[test]
    fn a_slip_opens_a_level() {
        let mut hints = Hints::default();
        assert!(hints.open());
        assert_eq!(hints.level(), HintLevel::Rephrase);
    }
}
