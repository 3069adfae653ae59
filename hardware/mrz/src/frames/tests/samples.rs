//! Invented documents, dialects to try them in, and a short way to feed a decoder in virtual time.

use std::time::Duration;

use crate::frames::{CharacterFormat, Decoder, Dialect, DialectName, FrameEvent, Separator};

pub const TD3: [&str; 2] = [
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
];
pub const TD2: [&str; 2] = [
    "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
    "D231458907UTO7408122F1204159<<<<<<<6",
];
pub const TD1: [&str; 3] = [
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
];
pub const MRV_A: [&str; 2] = [
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L8988901C4UTO4009078F96121096ZE184226B<<<<<<",
];
pub const MRV_B: [&str; 2] = [
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
    "L8988901C4UTO4009078F9612109<<<<<<<<",
];

pub fn documents() -> Vec<Vec<&'static str>> {
    vec![TD3.to_vec(), TD2.to_vec(), TD1.to_vec(), MRV_A.to_vec(), MRV_B.to_vec()]
}

/// Every envelope, and bare lines with every separator.
pub fn dialects() -> Vec<Dialect> {
    let mut all: Vec<_> = DialectName::ALL.into_iter().map(Dialect::preset).collect();
    for separator in Separator::ALL {
        all.push(Dialect {
            separator,
            ..Dialect::preset(DialectName::Lines)
        });
    }
    all.push(Dialect {
        format: CharacterFormat::SevenEven,
        ..Dialect::preset(DialectName::Lines)
    });
    all
}

pub fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

/// A decoder and its clock.
pub struct Bench {
    pub decoder: Decoder,
    pub now: Duration,
}

impl Bench {
    pub fn new(dialect: &Dialect) -> Self {
        Self {
            decoder: Decoder::new(dialect),
            now: ms(0),
        }
    }

    pub fn push(&mut self, bytes: &[u8]) -> Vec<FrameEvent> {
        self.decoder.push(bytes, self.now)
    }

    /// Time passes as the driver lets it pass: from deadline to deadline.
    pub fn wait(&mut self, time: Duration) -> Vec<FrameEvent> {
        let end = self.now + time;
        let mut found = Vec::new();
        while let Some(deadline) = self.decoder.next_deadline().filter(|deadline| *deadline <= end) {
            assert!(
                deadline >= self.now || self.decoder.kept() > 0,
                "a deadline stands still"
            );
            self.now = self.now.max(deadline);
            found.extend(self.decoder.tick(self.now));
            let next = self.decoder.next_deadline();
            assert!(
                next.is_none_or(|next| next > self.now),
                "a deadline stands still: {next:?}"
            );
        }
        self.now = end;
        found
    }
}

/// The documents among the events.
pub fn read(events: &[FrameEvent]) -> Vec<Vec<String>> {
    let lines = events.iter().filter_map(|event| match event {
        FrameEvent::Lines(lines) => Some(lines.expose().to_vec()),
        _ => None,
    });
    lines.collect()
}
