//! Elyctis ID BOX One, Scanner Command Set v1.7 (`hardware.md` 1.2): command byte, length high and low, payload.
//!
//! The letters of the commands are letters of a document too, so a start is believed only while what follows fits:
//! a length that can be, and text without control characters.

use egne_contracts::Unreadable;

use super::dialect::Dialect;
use super::envelope::Scan;
use super::event::{FrameEvent, Reply};
use super::{FRAME_LIMIT, text};

/// Bytes before the payload.
const HEADER: usize = 3;

pub(super) fn scan(bytes: &[u8], dialect: &Dialect) -> Scan {
    let Some((command, rest)) = bytes.split_first() else {
        return Scan::More;
    };
    let is_presence = dialect.presence == Some(*command);
    let is_switch = is_presence || *command == b'C';
    if !is_switch && !matches!(command, b'I' | b'L' | b'V' | b'W' | b'R' | b'T') {
        return Scan::Noise;
    }
    let Some((high, rest)) = rest.split_first() else {
        return Scan::More;
    };
    let most = if is_switch { 1 } else { FRAME_LIMIT - HEADER };
    if usize::from(*high) * 256 > most {
        return Scan::Noise;
    }
    let Some((low, payload)) = rest.split_first() else {
        return Scan::More;
    };
    let length = usize::from(*high) * 256 + usize::from(*low);
    if length > most || (is_switch && length != 1) {
        return Scan::Noise;
    }
    let so_far = payload.get(..length.min(payload.len())).unwrap_or_default();
    if is_switch && so_far.first().is_some_and(|state| *state > 1) || !is_switch && !is_text(so_far) {
        return Scan::Noise;
    }
    if payload.len() < length {
        return Scan::More;
    }
    let is_on = so_far.first() == Some(&1);
    let event = match command {
        _ if is_presence && is_on => FrameEvent::DocumentPresent,
        _ if is_presence => FrameEvent::DocumentRemoved,
        b'I' => lines(so_far),
        b'L' if so_far.is_empty() => FrameEvent::Unreadable(Unreadable::NotRead),
        b'L' => FrameEvent::OtherCard,
        b'V' => FrameEvent::Reply(Reply::Version(words(so_far))),
        b'W' => FrameEvent::Reply(Reply::OcrVersion(words(so_far))),
        b'R' => FrameEvent::Reply(Reply::SerialNumber(words(so_far))),
        b'T' => FrameEvent::Reply(Reply::Product(words(so_far))),
        _ => FrameEvent::Reply(Reply::Continuous(is_on)),
    };
    Scan::Message(HEADER + length, event)
}

fn lines(payload: &[u8]) -> FrameEvent {
    match text::read(payload) {
        Ok(lines) => FrameEvent::Lines(lines),
        Err(because) => FrameEvent::Unreadable(because),
    }
}

/// Letters, line ends, and NUL only where nothing but NUL and line ends follows: a NUL before a letter is the length
/// of a message that begins inside a false start.
fn is_text(payload: &[u8]) -> bool {
    let is_end = |byte: &u8| matches!(byte, b'\r' | b'\n');
    let text = payload
        .iter()
        .position(|byte| *byte == 0)
        .map_or(payload, |at| payload.split_at(at).0);
    let after = payload.get(text.len()..).unwrap_or_default();
    text.iter().all(|byte| !byte.is_ascii_control() || is_end(byte))
        && after.iter().all(|byte| *byte == 0 || is_end(byte))
}

/// What a reader says of itself, made harmless: it goes to a screen.
fn words(payload: &[u8]) -> String {
    let printable = payload.iter().filter(|byte| matches!(byte, b' '..=b'~'));
    printable.take(64).map(|byte| char::from(*byte)).collect()
}
