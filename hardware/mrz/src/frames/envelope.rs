//! The loop shared by the dialects that put something round the lines: find a start, wait for the rest, give up after
//! a pause, begin again one byte later.
//!
//! Because a false start costs one byte only, a whole message behind garbage is found however the garbage looks.

use std::time::Duration;

use egne_contracts::Unreadable;

use super::bytes::Bytes;
use super::dialect::{Dialect, DialectName};
use super::event::FrameEvent;
use super::{access_is, elyctis, rte_native};

/// What the kept bytes begin with.
pub(super) enum Scan {
    /// A message that is not complete yet.
    More,
    /// No message: the first byte is noise.
    Noise,
    /// A message of so many bytes.
    Message(usize, FrameEvent),
}

/// Keeps bytes until they are a message.
pub(super) struct Enveloped {
    kept: Bytes,
    noise: usize,
    last_byte: Duration,
}

impl Enveloped {
    pub fn new() -> Self {
        Self {
            kept: Bytes::new(),
            noise: 0,
            last_byte: Duration::ZERO,
        }
    }

    pub fn byte(&mut self, byte: u8, dialect: &Dialect, now: Duration, found: &mut Vec<FrameEvent>) {
        self.last_byte = now;
        self.kept.push(byte);
        self.scan(dialect, found);
        while self.kept.is_full() {
            self.tell_noise(found);
            found.push(FrameEvent::Unreadable(Unreadable::TooLong));
            self.kept.drop_front(1);
            self.scan(dialect, found);
        }
    }

    /// Gives up on what is not complete, once the line has been quiet for long enough.
    pub fn tick(&mut self, dialect: &Dialect, now: Duration, found: &mut Vec<FrameEvent>) {
        if self.deadline(dialect).is_none_or(|deadline| now < deadline) {
            return;
        }
        let before = found.len();
        let mut is_cut_off = false;
        while !self.kept.is_empty() {
            is_cut_off |= self.kept.len() >= header(dialect.name);
            self.kept.drop_front(1);
            self.noise += 1;
            self.scan(dialect, found);
        }
        let is_read = found
            .iter()
            .skip(before)
            .any(|event| matches!(event, FrameEvent::Lines(_)));
        if is_cut_off && !is_read {
            // Its bytes were those of a message, not noise.
            self.noise = 0;
            found.push(FrameEvent::Unreadable(Unreadable::CutOff));
        }
        self.tell_noise(found);
    }

    pub fn deadline(&self, dialect: &Dialect) -> Option<Duration> {
        let is_waiting = !self.kept.is_empty() || self.noise > 0;
        is_waiting.then(|| self.last_byte + dialect.inter_byte)
    }

    pub fn kept(&self) -> usize {
        self.kept.len()
    }

    fn scan(&mut self, dialect: &Dialect, found: &mut Vec<FrameEvent>) {
        while !self.kept.is_empty() {
            let bytes = self.kept.as_slice();
            let scan = match dialect.name {
                DialectName::Elyctis => elyctis::scan(bytes, dialect),
                DialectName::AccessIs => access_is::scan(bytes),
                DialectName::RteNative => rte_native::scan(bytes, dialect),
                DialectName::Lines => Scan::Noise,
            };
            match scan {
                Scan::More => return,
                Scan::Noise => {
                    self.noise += 1;
                    self.kept.drop_front(1);
                }
                Scan::Message(length, event) => {
                    self.tell_noise(found);
                    found.push(event);
                    self.kept.drop_front(length.max(1));
                }
            }
        }
    }

    fn tell_noise(&mut self, found: &mut Vec<FrameEvent>) {
        let noise = std::mem::take(&mut self.noise);
        if noise > 0 {
            found.push(FrameEvent::Noise(noise));
        }
    }
}

/// Bytes that must be there before the rest counts as a message that broke off, not as noise.
fn header(name: DialectName) -> usize {
    match name {
        DialectName::Elyctis => 3,
        DialectName::AccessIs => 2,
        DialectName::RteNative => 6,
        DialectName::Lines => usize::MAX,
    }
}
