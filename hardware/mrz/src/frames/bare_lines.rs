//! Bare lines: no envelope at all, so a document is complete when its lines are (`hardware.md` 1.4).
//!
//! Lines end with CR, LF, both, or nothing. A document that is complete by its lengths is told at once, without
//! waiting for a pause. A line on its own is held for a while, because some imagers read one line at a time.

use std::time::Duration;

use egne_contracts::Unreadable;

use super::bytes::Bytes;
use super::event::FrameEvent;
use super::text::{self, Rows};

/// How long a line waits for its others.
const HOLD: Duration = Duration::from_millis(1500);
/// A line with so many letters that can be told was part of a document.
const LIKE_A_DOCUMENT: usize = 20;

/// Keeps lines until they are a document.
pub(super) struct BareLines {
    line: Bytes,
    rows: Rows,
    /// Bytes since nothing was kept, line ends too.
    taken: usize,
    /// Until when the rows wait, once the line went quiet.
    held: Option<Duration>,
    is_after_cr: bool,
    /// After too long a message: nothing counts until a pause or a line end.
    is_skipping: bool,
    skipped: usize,
    last_byte: Duration,
}

impl BareLines {
    pub fn new() -> Self {
        Self {
            line: Bytes::new(),
            rows: Rows::default(),
            taken: 0,
            held: None,
            is_after_cr: false,
            is_skipping: false,
            skipped: 0,
            last_byte: Duration::ZERO,
        }
    }

    pub fn byte(&mut self, byte: u8, now: Duration, found: &mut Vec<FrameEvent>) {
        self.last_byte = now;
        let is_after_cr = std::mem::replace(&mut self.is_after_cr, byte == b'\r');
        let is_end = matches!(byte, b'\r' | b'\n');
        if self.is_skipping {
            self.skipped += 1;
            self.is_skipping = !is_end;
            return;
        }
        if is_end && !(byte == b'\n' && is_after_cr) {
            self.end_line(found);
            return;
        }
        if is_end {
            return;
        }
        self.taken += 1;
        if self.taken > super::FRAME_LIMIT || !self.line.push(byte) {
            self.skipped = 0;
            self.forget();
            self.is_skipping = true;
            found.push(FrameEvent::Unreadable(Unreadable::TooLong));
            return;
        }
        if self.is_complete_without_end() {
            self.end_line(found);
        }
    }

    /// After a pause the last line counts as ended, and what is no document is held or given up.
    pub fn tick(&mut self, inter_byte: Duration, now: Duration, found: &mut Vec<FrameEvent>) {
        if self.deadline(inter_byte).is_none_or(|deadline| now < deadline) {
            return;
        }
        if self.skipped > 0 {
            found.push(FrameEvent::Noise(self.skipped));
        }
        (self.is_skipping, self.skipped) = (false, 0);
        if self.line.is_empty() && self.held.is_some() {
            let read = u8::try_from(self.rows.0.len()).unwrap_or(u8::MAX);
            found.push(FrameEvent::Unreadable(Unreadable::LinesMissing { read }));
            self.forget();
            return;
        }
        if !self.line.is_empty() {
            self.end_line(found);
        }
        self.hold_or_give_up(found);
    }

    pub fn deadline(&self, inter_byte: Duration) -> Option<Duration> {
        let quiet = self.last_byte + inter_byte;
        let is_waiting = self.taken > 0 || self.is_skipping || self.skipped > 0;
        match self.held {
            Some(until) if self.line.is_empty() && self.skipped == 0 => Some(until),
            _ => is_waiting.then_some(quiet),
        }
    }

    pub fn kept(&self) -> usize {
        self.line.len() + self.rows.0.iter().map(String::len).sum::<usize>()
    }

    fn end_line(&mut self, found: &mut Vec<FrameEvent>) {
        let row = text::fit(text::clean(self.line.as_slice()));
        self.line.clear();
        if row.is_empty() {
            return;
        }
        if self.held.take().is_some() && !self.goes_on(&row) {
            // The line that was held has lost its others: a new reading begins.
            self.rows.clear();
            self.taken = row.len();
        }
        text::push(&mut self.rows, row);
        if let Some(document) = self.rows.take_document() {
            found.push(FrameEvent::Lines(document));
            self.forget();
        } else if self.rows.0.len() > 3 {
            self.rows.drop_front(1);
        }
    }

    /// Whether a row that came after a pause belongs behind the rows that were held.
    fn goes_on(&self, row: &str) -> bool {
        let held = self.rows.0.last().map_or(0, |held| text::rank(held));
        let is_same_length = self.rows.0.last().is_some_and(|held| held.len() == row.len());
        is_same_length && text::rank(row) == held + 1
    }

    fn hold_or_give_up(&mut self, found: &mut Vec<FrameEvent>) {
        if self.rows.0.is_empty() {
            if self.taken > 0 {
                found.push(FrameEvent::Noise(self.taken));
            }
            self.forget();
            return;
        }
        let begun = self.rows.begun();
        if begun > 0 {
            self.rows.drop_front(self.rows.0.len() - begun);
            self.taken = self.rows.0.iter().map(String::len).sum();
            self.held = Some(self.last_byte + HOLD);
            return;
        }
        let told = |row: &String| row.bytes().filter(|b| *b != b'?').count();
        let is_cut_off = self.rows.0.iter().any(|row| told(row) >= LIKE_A_DOCUMENT);
        found.push(if is_cut_off {
            FrameEvent::Unreadable(Unreadable::CutOff)
        } else {
            FrameEvent::Noise(self.taken)
        });
        self.forget();
    }

    /// True where the line is as long as it has to be and holds nothing that cleaning could shorten.
    ///
    /// 88 characters could be the beginning of 90, but a document of 3 x 30 never begins with P or V.
    fn is_complete_without_end(&self) -> bool {
        let line = self.line.as_slice();
        let before = self.rows.0.last().map(String::len);
        let same = self
            .rows
            .0
            .iter()
            .rev()
            .take_while(|row| Some(row.len()) == before)
            .count();
        let is_last_row =
            before == Some(line.len()) && text::lines_of_length(line.len()) == Some(same + 1) && self.held.is_none();
        let is_whole = line.len() == 90 || line.len() == 88 && matches!(line.first(), Some(b'P' | b'V'));
        (is_last_row || is_whole) && line.iter().all(|b| matches!(b, b'A'..=b'Z' | b'0'..=b'9' | b'<'))
    }

    fn forget(&mut self) {
        self.line.clear();
        self.rows.clear();
        self.taken = 0;
        self.held = None;
    }
}
