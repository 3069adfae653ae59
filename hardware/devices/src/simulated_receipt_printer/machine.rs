//! What happens inside a receipt printer: bytes come in, paper comes out. No port and no clock.
//!
//! It reads the bytes by the manuals and shares no code with what writes them. Like real ones it looks for real-time
//! commands at the door, in pictures too, and keeps what it was sent while it has no paper.

use std::collections::VecDeque;

use egne_contracts::Raster;

use super::paper::{Paper, Strip};

const ESC: u8 = 0x1b;
const GS: u8 = 0x1d;
const DLE: u8 = 0x10;
const CLEAR: [u8; 10] = [DLE, 0x14, 8, 1, 3, 20, 1, 6, 2, 8];
/// Bytes of the head of a picture.
const PICTURE_HEAD: usize = 8;
/// Blank rows of one line feed.
const LINE: usize = 30;
/// Bits that every answer to a real-time question has.
const ANSWER: u8 = 0x12;

/// What a person can do to the printer, and how it was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReceiptKnobs {
    /// The roll ends soon.
    pub is_near_end: bool,
    /// Rows until the roll ends; 0 is an empty printer.
    pub rows_left: usize,
    /// The cover is open.
    pub is_cover_open: bool,
    /// The cutter is stuck.
    pub is_cutter_stuck: bool,
    /// It is broken for good.
    pub is_broken: bool,
    /// It takes no data, and says no reason.
    pub is_offline: bool,
    /// It says nothing.
    pub is_mute: bool,
    /// It says nonsense.
    pub is_garbling: bool,
    /// Whether it answers `GS r`.
    pub answers_queued: bool,
    /// Whether it knows the command that clears its buffers.
    pub knows_clear: bool,
    /// Rows it prints in a second; none prints at once.
    pub rows_per_second: Option<usize>,
}

/// Rows of a fresh roll of 40 m.
pub(super) const FRESH_ROLL: usize = 320_000;

impl Default for ReceiptKnobs {
    fn default() -> Self {
        Self {
            is_near_end: false,
            rows_left: FRESH_ROLL,
            is_cover_open: false,
            is_cutter_stuck: false,
            is_broken: false,
            is_offline: false,
            is_mute: false,
            is_garbling: false,
            answers_queued: true,
            knows_clear: true,
            rows_per_second: None,
        }
    }
}

/// What it was sent, counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ReceiptCounts {
    /// Bytes that came in.
    pub bytes: usize,
    /// Bytes that belong to no command it knows.
    pub unknown: usize,
    /// Real-time commands that stood in pictures.
    pub commands_in_pictures: usize,
    /// Pictures begun.
    pub pictures: usize,
}

/// A picture that is coming in.
struct Picture {
    across: usize,
    rows: usize,
    last: u8,
}

/// The printer's inside.
pub struct ReceiptMachine {
    /// Its switches.
    pub knobs: ReceiptKnobs,
    buffer: VecDeque<u8>,
    door: Vec<u8>,
    picture: Option<Picture>,
    paper: Paper,
    replies: Vec<u8>,
    counts: ReceiptCounts,
    random: u32,
}

impl ReceiptMachine {
    /// A printer whose head reaches `head` dots, with a fresh roll.
    #[must_use]
    pub fn new(head: usize) -> Self {
        Self {
            knobs: ReceiptKnobs::default(),
            buffer: VecDeque::new(),
            door: Vec::new(),
            picture: None,
            paper: Paper::new(head),
            replies: Vec::new(),
            counts: ReceiptCounts::default(),
            random: 0x9e37_79b9,
        }
    }

    /// Takes bytes in. Real-time commands act at once.
    pub fn receive(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.counts.bytes += 1;
            self.buffer.push_back(*byte);
            self.door.push(*byte);
            self.look_at_door();
        }
    }

    /// Prints what it has, at most this many rows. False where nothing is left to do or nothing can be done.
    pub fn work(&mut self, rows: usize) -> bool {
        let mut budget = rows;
        while self.is_able() && budget > 0 {
            let before = self.paper.rows_printed();
            let is_moved = if self.picture.is_some() {
                self.print_row()
            } else {
                self.command()
            };
            if !is_moved {
                return false;
            }
            budget = budget.saturating_sub(self.paper.rows_printed() - before);
        }
        self.is_able() && !self.buffer.is_empty()
    }

    /// True where it would print what it gets.
    #[must_use]
    pub fn is_able(&self) -> bool {
        let knobs = &self.knobs;
        knobs.rows_left > 0 && !(knobs.is_cover_open || knobs.is_cutter_stuck || knobs.is_broken || knobs.is_offline)
    }

    /// What it says since it was last asked.
    pub fn take_replies(&mut self) -> Vec<u8> {
        let mut replies = std::mem::take(&mut self.replies);
        if self.knobs.is_mute {
            replies.clear();
        }
        if self.knobs.is_garbling {
            replies.iter_mut().for_each(|byte| *byte = self.noise());
        }
        replies
    }

    /// Puts a byte of noise on the line.
    pub fn make_noise(&mut self) {
        let byte = self.noise();
        self.replies.push(byte);
    }

    /// The strips that were cut or torn off since this was last called.
    pub fn take_strips(&mut self) -> Vec<Strip> {
        self.paper.take_strips()
    }

    /// What hangs out of it, not cut off yet.
    #[must_use]
    pub fn hanging(&self) -> Raster {
        self.paper.hanging()
    }

    /// What it was sent, counted.
    #[must_use]
    pub fn counts(&self) -> ReceiptCounts {
        self.counts
    }

    /// Puts a fresh roll in; what hung out of it is torn off with the old one.
    pub fn refill(&mut self) {
        self.knobs.rows_left = FRESH_ROLL;
        self.knobs.is_near_end = false;
        self.paper.tear();
    }

    /// Switches it off and on: what it was sent is gone, what it printed is not.
    pub fn power_cycle(&mut self) {
        self.clear();
        self.replies.clear();
        self.door.clear();
    }

    fn clear(&mut self) {
        self.buffer.clear();
        self.picture = None;
    }

    fn look_at_door(&mut self) {
        let door = self.door.as_slice();
        if let Some([DLE, 0x04, number @ 1..=4]) = door.last_chunk::<3>() {
            let answer = self.answer(*number);
            self.replies.push(answer);
            self.door.clear();
        } else if let Some([DLE, 0x05, 1 | 2]) = door.last_chunk::<3>() {
            if self.knobs.is_cutter_stuck && self.knobs.knows_clear {
                self.clear();
            }
            self.door.clear();
        } else if door.ends_with(&CLEAR) {
            if self.knobs.knows_clear {
                self.clear();
            }
            self.door.clear();
        } else if door.len() > CLEAR.len() {
            self.door.remove(0);
        }
    }

    fn answer(&self, number: u8) -> u8 {
        let knobs = &self.knobs;
        let is_out = knobs.rows_left == 0;
        let bits = match number {
            1 => u8::from(!self.is_able()) << 3,
            2 => {
                let is_error = knobs.is_cutter_stuck || knobs.is_broken;
                (u8::from(knobs.is_cover_open) << 2) | (u8::from(is_out) << 5) | (u8::from(is_error) << 6)
            }
            3 => (u8::from(knobs.is_cutter_stuck) << 3) | (u8::from(knobs.is_broken) << 5),
            _ => (u8::from(knobs.is_near_end || is_out) * 0x0c) | (u8::from(is_out) * 0x60),
        };
        ANSWER | bits
    }

    /// Prints the next row of the picture, where it came in whole.
    fn print_row(&mut self) -> bool {
        let Some(picture) = &mut self.picture else { return false };
        if self.buffer.len() < picture.across {
            return false;
        }
        let row: Vec<u8> = self.buffer.drain(..picture.across).collect();
        for byte in &row {
            if picture.last == DLE && [0x04, 0x05, 0x14].contains(byte) {
                self.counts.commands_in_pictures += 1;
            }
            picture.last = *byte;
        }
        picture.rows -= 1;
        if picture.rows == 0 {
            self.picture = None;
        }
        self.paper.print(&row);
        self.knobs.rows_left -= 1;
        true
    }

    fn feed(&mut self, rows: usize) {
        for _ in 0..rows.min(self.knobs.rows_left) {
            self.paper.print(&[]);
            self.knobs.rows_left -= 1;
        }
    }

    /// Carries out the next command, where it came in whole.
    fn command(&mut self) -> bool {
        let head: Vec<u8> = self.buffer.iter().copied().take(PICTURE_HEAD).collect();
        let length = match head.as_slice() {
            [] | [ESC | GS | DLE] | [GS, b'a' | b'r'] | [ESC, b'd' | b'J'] | [GS, b'V'] | [DLE, _] => return false,
            [GS, b'v', ..] if head.len() < PICTURE_HEAD => return false,
            [0, ..] => 1,
            [b'\n', ..] => {
                self.feed(LINE);
                1
            }
            [ESC, b'@', ..] => 2,
            [ESC, b'd', lines, ..] => {
                self.feed(usize::from(*lines) * LINE);
                3
            }
            [ESC, b'J', rows, ..] => {
                self.feed(usize::from(*rows));
                3
            }
            [GS, b'a', _, ..] => 3,
            [GS, b'r', _, ..] => {
                if self.knobs.answers_queued {
                    self.replies.push(u8::from(self.knobs.is_near_end) * 3);
                }
                3
            }
            [GS, b'V', 0 | 1 | 48 | 49, ..] => {
                self.paper.cut();
                3
            }
            [GS, b'V', 65 | 66] => return false,
            [GS, b'V', 65 | 66, rows, ..] => {
                let rows = usize::from(*rows);
                self.feed(rows);
                self.paper.cut();
                4
            }
            [DLE, 0x04 | 0x05, _, ..] => 3,
            [DLE, 0x14, 8, ..] if self.buffer.len() < CLEAR.len() => return false,
            [DLE, 0x14, 8, ..] => CLEAR.len(),
            [GS, b'v', b'0', _, across, more, rows, more_rows] => {
                let across = usize::from(u16::from_le_bytes([*across, *more]));
                let rows = usize::from(u16::from_le_bytes([*rows, *more_rows]));
                self.counts.pictures += 1;
                self.picture = (across > 0 && rows > 0).then_some(Picture { across, rows, last: 0 });
                PICTURE_HEAD
            }
            _ => {
                self.counts.unknown += 1;
                1
            }
        };
        self.buffer.drain(..length.min(self.buffer.len()));
        true
    }

    fn noise(&mut self) -> u8 {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 17;
        self.random ^= self.random << 5;
        self.random.to_be_bytes()[0]
    }
}
