//! Access-IS OCR31x, "control character" format (`hardware.md` 1.1): `1C 02` lines `03 1D`, a CR after each line.
//!
//! Magnetic stripes (`0E 02` … `03 0F`) and bar codes (`1E 02` … `03 1F`) are recognised, and dropped unread.

use egne_contracts::Unreadable;

use super::envelope::Scan;
use super::event::FrameEvent;
use super::text;

const STX: u8 = 0x02;
const ETX: u8 = 0x03;

/// The byte that follows ETX for the byte that stands before STX.
fn end_of(start: u8) -> Option<u8> {
    match start {
        0x1C | 0x0E | 0x1E => Some(start + 1),
        _ => None,
    }
}

pub(super) fn scan(bytes: &[u8]) -> Scan {
    let Some((start, rest)) = bytes.split_first() else {
        return Scan::More;
    };
    let Some(end) = end_of(*start) else {
        return Scan::Noise;
    };
    let body = match rest.split_first() {
        None => return Scan::More,
        Some((stx, body)) if *stx == STX => body,
        Some(_) => return Scan::Noise,
    };
    let pairs = || body.windows(2).map(|two| (two.first().copied(), two.last().copied()));
    let closed = pairs().position(|two| two == (Some(ETX), Some(end)));
    // Control characters do not stand in a document: another start means that this message broke off.
    let again = pairs().position(|(start, stx)| start.and_then(end_of).is_some() && stx == Some(STX));
    match (closed, again) {
        (Some(closed), again) if again.is_none_or(|again| closed < again) => {
            let event = match text::read(body.get(..closed).unwrap_or_default()) {
                _ if *start != 0x1C => FrameEvent::OtherCard,
                Ok(lines) => FrameEvent::Lines(lines),
                Err(because) => FrameEvent::Unreadable(because),
            };
            Scan::Message(closed + 4, event)
        }
        (_, Some(again)) => Scan::Message(again + 2, FrameEvent::Unreadable(Unreadable::CutOff)),
        (_, None) => Scan::More,
    }
}
