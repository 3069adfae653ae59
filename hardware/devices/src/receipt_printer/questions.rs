//! The four real-time questions, asked together and answered in order, or asked again.
//!
//! A round counts only where its four answers came in time and nothing else came between: one stray byte could shift
//! the answers against the questions and turn "no paper" into "all is well".

use std::time::Duration;

use egne_slip::escpos::{Ask, Condition, Reply};

use super::ReceiptPrinterLimits;

/// Unanswered rounds until a printer is told as not answering.
const MISSES_MAX: u8 = 2;
/// Disturbed rounds until it is told as broken.
const NOISES_MAX: u8 = 8;

/// What a round came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// The printer said how it is.
    Said(Condition),
    /// It does not answer, several times over.
    Mute,
    /// What comes is not what a printer says, several times over.
    Garbled,
}

enum Round {
    /// Nothing is asked; the next round is due then.
    Resting { until: Duration },
    /// Asked, and so far answered.
    Asked {
        until: Duration,
        answers: Vec<u8>,
        is_noisy: bool,
    },
    /// Waits for silence, so that late answers are not taken for those of the next round; not for ever.
    Settling { until: Duration, latest: Duration },
}

/// The rounds of questions.
pub(super) struct Questions {
    limits: ReceiptPrinterLimits,
    round: Round,
    misses: u8,
    noises: u8,
}

impl Questions {
    pub fn new(limits: ReceiptPrinterLimits) -> Self {
        Self {
            limits,
            round: Round::Resting { until: Duration::ZERO },
            misses: 0,
            noises: 0,
        }
    }

    /// A new link: everything begins again.
    pub fn restart(&mut self, now: Duration) {
        self.round = Round::Resting { until: now };
        self.misses = 0;
        self.noises = 0;
    }

    /// True where a round should begin now.
    pub fn is_due(&self, now: Duration) -> bool {
        matches!(self.round, Round::Resting { until } if until <= now)
    }

    /// Lets the next round begin at this time, where it would begin later.
    pub fn hurry(&mut self, at: Duration) {
        if let Round::Resting { until } = &mut self.round {
            *until = at.min(*until);
        }
    }

    /// Throws away what comes until it is quiet.
    pub fn settle(&mut self, now: Duration) {
        self.round = Round::Settling {
            until: now + self.limits.quiet,
            latest: now + self.limits.quiet * 4,
        };
    }

    /// True while what comes is thrown away.
    pub fn is_settling(&self) -> bool {
        matches!(self.round, Round::Settling { .. })
    }

    /// True while answers are awaited.
    pub fn is_asked(&self) -> bool {
        matches!(self.round, Round::Asked { .. })
    }

    /// The four questions were handed on; their bytes and those before take `on_wire`.
    pub fn asked(&mut self, now: Duration, on_wire: Duration) {
        self.round = Round::Asked {
            until: now + self.limits.answer + on_wire,
            answers: Vec::new(),
            is_noisy: false,
        };
    }

    /// Takes one reply. The outcome of a round comes with its last answer.
    pub fn take(&mut self, reply: Reply, now: Duration) -> Option<Outcome> {
        match (&mut self.round, reply) {
            (Round::Settling { until, latest }, _) => {
                *until = (now + self.limits.quiet).min(*latest);
                None
            }
            (Round::Asked { answers, is_noisy, .. }, Reply::Answer(_, byte)) => {
                answers.push(byte);
                let whole = <[u8; Ask::ALL.len()]>::try_from(answers.as_slice()).ok()?;
                if *is_noisy {
                    return self.garbled(now);
                }
                self.misses = 0;
                self.noises = 0;
                self.round = Round::Resting {
                    until: now + self.limits.idle,
                };
                Some(Outcome::Said(Condition::from_answers(whole)))
            }
            (Round::Asked { is_noisy, .. }, Reply::Noise) => {
                *is_noisy = true;
                None
            }
            (Round::Resting { .. }, Reply::Noise | Reply::Answer(..)) => self.garbled(now),
            (_, Reply::Automatic(_)) => {
                self.hurry(now);
                None
            }
            _ => None,
        }
    }

    /// Lets time pass.
    pub fn tick(&mut self, now: Duration) -> Option<Outcome> {
        match &self.round {
            Round::Asked { until, is_noisy, .. } if *until <= now => {
                if *is_noisy {
                    return self.garbled(now);
                }
                self.settle(now);
                self.misses = self.misses.saturating_add(1);
                (self.misses >= MISSES_MAX).then_some(Outcome::Mute)
            }
            Round::Settling { until, .. } if *until <= now => {
                self.round = Round::Resting { until: now };
                None
            }
            _ => None,
        }
    }

    fn garbled(&mut self, now: Duration) -> Option<Outcome> {
        self.settle(now);
        self.noises = self.noises.saturating_add(1);
        (self.noises >= NOISES_MAX).then_some(Outcome::Garbled)
    }

    /// When [`Questions::tick`] has something to do, or a round is due.
    pub fn wake_at(&self) -> Duration {
        match self.round {
            Round::Resting { until } | Round::Asked { until, .. } | Round::Settling { until, .. } => until,
        }
    }
}
