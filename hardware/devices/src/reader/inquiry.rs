//! The question whether a reader is there and at which speed, in time that is given.
//!
//! A reader may answer late, so each round waits longer; one that answered is asked again when it has been quiet for
//! long, because a serial line does not tell that nobody is at its other end.

use std::time::Duration;

/// Waited for an answer in the first round and in the last.
const FIRST_WAIT: Duration = Duration::from_millis(700);
const LAST_WAIT: Duration = Duration::from_secs(4);
/// So often a reader is asked whether it is still there, and set to work again: a document that was lost on the way
/// has turned reading off, and a reader that lost its power knows nothing of what it was set to.
const OFTEN: Duration = Duration::from_secs(10);

/// Where the question stands.
#[derive(Debug)]
pub(super) struct Inquiry {
    speeds: usize,
    at: usize,
    wait: Duration,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// To be asked now.
    Due,
    /// Asked; the answer is due at this time.
    Asked(Duration),
    /// It answered; to be asked again at this time.
    There(Duration),
}

/// What to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ask {
    /// Ask at the speed of this number.
    At(usize),
    /// Ask at the speed of this number; at no speed has it answered.
    Again(usize),
    /// Nothing yet.
    Nothing,
}

impl Inquiry {
    /// For a reader with so many speeds to try.
    pub fn new(speeds: usize) -> Self {
        Self {
            speeds: speeds.max(1),
            at: 0,
            wait: FIRST_WAIT,
            state: State::Due,
        }
    }

    /// What to do at this time. It counts as done.
    pub fn next(&mut self, now: Duration) -> Ask {
        match self.state {
            State::Due => {
                self.state = State::Asked(now + self.wait);
                Ask::At(self.at)
            }
            State::Asked(until) if now >= until => {
                self.at = (self.at + 1) % self.speeds;
                if self.at == 0 {
                    self.wait = (self.wait * 2).min(LAST_WAIT);
                }
                self.state = State::Asked(now + self.wait);
                if self.at == 0 { Ask::Again(0) } else { Ask::At(self.at) }
            }
            State::There(until) if now >= until => {
                // At the speed it answered at, before others are tried.
                self.state = State::Asked(now + self.wait);
                Ask::At(self.at)
            }
            State::Asked(_) | State::There(_) => Ask::Nothing,
        }
    }

    /// A message came. True where the reader was not known to be there.
    pub fn answered(&mut self, now: Duration) -> bool {
        let was_there = matches!(self.state, State::There(_));
        self.state = State::There(now + OFTEN);
        !was_there
    }

    /// True where the last question was answered, and nothing asked since.
    pub fn is_answered(&self) -> bool {
        matches!(self.state, State::There(_))
    }

    /// When [`Inquiry::next`] has something to do.
    pub fn deadline(&self) -> Option<Duration> {
        match self.state {
            State::Due => Some(Duration::ZERO),
            State::Asked(until) | State::There(until) => Some(until),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ms(ms: u64) -> Duration {
        Duration::from_millis(ms)
    }

    #[test]
    fn each_speed_is_asked_and_each_round_waits_longer() {
        let mut inquiry = Inquiry::new(2);
        assert_eq!(inquiry.next(ms(0)), Ask::At(0));
        assert_eq!(inquiry.next(ms(699)), Ask::Nothing);
        assert_eq!(inquiry.next(ms(700)), Ask::At(1));
        assert_eq!(inquiry.next(ms(1400)), Ask::Again(0));
        assert_eq!(inquiry.next(ms(2799)), Ask::Nothing);
        assert_eq!(inquiry.next(ms(2800)), Ask::At(1));
        // A reader that needs three seconds has them in a later round.
        for _ in 0..8 {
            let now = inquiry.deadline().unwrap();
            inquiry.next(now);
        }
        let asked = inquiry.deadline().unwrap() - LAST_WAIT;
        assert_eq!(inquiry.next(asked + ms(3000)), Ask::Nothing);
        assert!(inquiry.answered(asked + ms(3000)));
        assert!(!inquiry.answered(asked + ms(3100)));
    }

    #[test]
    fn a_quiet_reader_is_asked_again_and_may_be_lost() {
        let mut inquiry = Inquiry::new(1);
        inquiry.next(ms(0));
        inquiry.answered(ms(10));
        assert_eq!(inquiry.next(ms(10_009)), Ask::Nothing);
        assert_eq!(inquiry.next(ms(10_010)), Ask::At(0));
        assert_eq!(inquiry.next(ms(10_710)), Ask::Again(0));
        assert!(inquiry.answered(ms(11_000)));
    }
}
