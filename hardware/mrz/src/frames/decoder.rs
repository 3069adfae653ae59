//! The decoder: bytes in any chunking and the time in, [`FrameEvent`]s out.

use std::time::Duration;

use super::bare_lines::BareLines;
use super::dialect::{CharacterFormat, Dialect, DialectName};
use super::envelope::Enveloped;
use super::event::FrameEvent;
use super::repeat::Repeat;

/// Takes the bytes of one reader. What it gives does not depend on how the bytes were cut into pieces.
///
/// Times are those since any fixed moment and must not go back; one that does is taken as standing still.
pub struct Decoder {
    dialect: Dialect,
    way: Way,
    repeat: Repeat,
    now: Duration,
}

enum Way {
    Enveloped(Enveloped),
    Lines(BareLines),
}

impl Decoder {
    /// For a reader of this dialect.
    #[must_use]
    pub fn new(dialect: &Dialect) -> Self {
        Self {
            way: way(dialect),
            dialect: dialect.clone(),
            repeat: Repeat::default(),
            now: Duration::ZERO,
        }
    }

    /// Takes bytes that came now. Call [`Decoder::tick`] too when a deadline has passed.
    pub fn push(&mut self, bytes: &[u8], now: Duration) -> Vec<FrameEvent> {
        // A pause that ended before these bytes came is seen first.
        let mut found = self.tick(now);
        let mut fresh = Vec::new();
        for byte in bytes {
            let byte = match self.dialect.format {
                CharacterFormat::EightNone => *byte,
                CharacterFormat::SevenEven => byte & 0x7F,
            };
            match &mut self.way {
                Way::Enveloped(enveloped) => enveloped.byte(byte, &self.dialect, self.now, &mut fresh),
                Way::Lines(lines) => lines.byte(byte, self.now, &mut fresh),
            }
        }
        self.without_repeats(fresh, &mut found);
        found
    }

    /// Says that it is now this late.
    pub fn tick(&mut self, now: Duration) -> Vec<FrameEvent> {
        self.now = self.now.max(now);
        let mut fresh = Vec::new();
        match &mut self.way {
            Way::Enveloped(enveloped) => enveloped.tick(&self.dialect, self.now, &mut fresh),
            Way::Lines(lines) => lines.tick(self.dialect.inter_byte, self.now, &mut fresh),
        }
        let mut found = Vec::new();
        self.without_repeats(fresh, &mut found);
        self.repeat.tick(self.now);
        found
    }

    /// When [`Decoder::tick`] has something to do, if nothing comes before; none where it has nothing to wait for.
    #[must_use]
    pub fn next_deadline(&self) -> Option<Duration> {
        let way = match &self.way {
            Way::Enveloped(enveloped) => enveloped.deadline(&self.dialect),
            Way::Lines(lines) => lines.deadline(self.dialect.inter_byte),
        };
        [way, self.repeat.deadline()].into_iter().flatten().min()
    }

    /// Forgets which document was read last, so that it counts as new.
    pub fn forget_last(&mut self) {
        self.repeat.forget();
    }

    /// Forgets everything: the port was closed and what comes next belongs to nothing before it.
    pub fn reset(&mut self) {
        self.way = way(&self.dialect);
        self.repeat.forget();
    }

    /// Bytes kept now; never more than a few hundred.
    #[must_use]
    pub fn kept(&self) -> usize {
        match &self.way {
            Way::Enveloped(enveloped) => enveloped.kept(),
            Way::Lines(lines) => lines.kept(),
        }
    }

    fn without_repeats(&mut self, fresh: Vec<FrameEvent>, found: &mut Vec<FrameEvent>) {
        for event in fresh {
            match &event {
                FrameEvent::Lines(lines) if self.repeat.is_repeat(lines, self.now) => found.push(FrameEvent::Repeated),
                FrameEvent::DocumentRemoved => {
                    self.repeat.forget();
                    found.push(event);
                }
                _ => found.push(event),
            }
        }
    }
}

fn way(dialect: &Dialect) -> Way {
    match dialect.name {
        DialectName::Lines => Way::Lines(BareLines::new()),
        DialectName::Elyctis | DialectName::AccessIs | DialectName::RteNative => Way::Enveloped(Enveloped::new()),
    }
}

/// What is kept is never shown.
impl std::fmt::Debug for Decoder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Decoder")
            .field("dialect", &self.dialect.name)
            .field("kept", &self.kept())
            .finish_non_exhaustive()
    }
}
