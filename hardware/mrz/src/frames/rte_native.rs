//! RTE Native of the 3M, Gemalto and Thales swipe readers (`hardware.md` 1.1; 3M RTE6701-OEM Integration Manual,
//! pp. 25 and 26, read 2026-11): `01` length length `O` `U` `02` flag lines `03` check byte.
//!
//! Always three CR: the bottom line of the document is line 3, so that of two lines the first is empty. Lines are
//! filled with `_` to 30 or 44 characters. What exactly the length counts and the check byte covers is not public;
//! [`super::LengthCounts`] and [`super::CheckCovers`] say what is taken.

use egne_contracts::Unreadable;

use super::dialect::{CheckCovers, Dialect, LengthCounts};
use super::envelope::Scan;
use super::event::FrameEvent;
use super::{FRAME_LIMIT, text};

/// What stands before the flag: start, length, device, type, STX.
const HEADER: usize = 6;
const ETX: u8 = 0x03;

pub(super) fn scan(bytes: &[u8], dialect: &Dialect) -> Scan {
    let fits = |at: usize, wanted: u8| bytes.get(at).is_none_or(|byte| *byte == wanted);
    if !(fits(0, 0x01) && fits(3, b'O') && fits(4, b'U') && fits(5, 0x02)) {
        return Scan::Noise;
    }
    let (Some(low), Some(high)) = (bytes.get(1), bytes.get(2)) else {
        return Scan::More;
    };
    let length = whole_length(*low, *high, dialect);
    // At least flag, ETX and check byte.
    if !(HEADER + 3..=FRAME_LIMIT).contains(&length) {
        return Scan::Noise;
    }
    let Some((check, before)) = bytes.get(..length).and_then(<[u8]>::split_last) else {
        return Scan::More;
    };
    let Some((etx, text)) = before.split_last() else {
        return Scan::Noise;
    };
    if *etx != ETX {
        return Scan::Noise;
    }
    let event = if *check == check_byte(before, dialect) {
        lines(text.get(HEADER + 1..).unwrap_or_default())
    } else {
        FrameEvent::Unreadable(Unreadable::BadCheckByte)
    };
    Scan::Message(length, event)
}

/// The length word has 14 significant bits, low byte first: seven in each byte, as fits a line of seven bits.
fn whole_length(low: u8, high: u8, dialect: &Dialect) -> usize {
    let word = usize::from(low & 0x7F) | usize::from(high & 0x7F) << 7;
    match dialect.length_counts {
        LengthCounts::Rest => word + 3,
        LengthCounts::Whole => word,
    }
}

/// Exclusive or of everything before it.
pub(super) fn check_byte(before: &[u8], dialect: &Dialect) -> u8 {
    let skipped = match dialect.check_covers {
        CheckCovers::AfterStart => 1,
        CheckCovers::Whole => 0,
    };
    before.iter().skip(skipped).fold(0, |check, byte| check ^ byte)
}

/// A document of 36 characters a line comes with eight `_` behind each.
fn lines(text: &[u8]) -> FrameEvent {
    let rows: Vec<&[u8]> = text
        .split(|byte| *byte == b'\r')
        .filter(|row| !row.is_empty())
        .collect();
    let is_filled = |row: &&[u8]| row.len() == 44 && row.ends_with(b"________");
    let is_short = rows.len() == 2 && rows.iter().all(is_filled);
    let read = if is_short {
        let mut short = zeroize::Zeroizing::new(Vec::with_capacity(text.len()));
        for row in rows {
            short.extend_from_slice(row.get(..36).unwrap_or_default());
            short.push(b'\r');
        }
        text::read(&short)
    } else {
        text::read(text)
    };
    match read {
        Ok(lines) => FrameEvent::Lines(lines),
        Err(because) => FrameEvent::Unreadable(because),
    }
}
