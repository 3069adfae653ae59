//! The other direction, for simulators: what a reader of a dialect sends.

use super::dialect::{CharacterFormat, Dialect, DialectName, LengthCounts};
use super::rte_native::check_byte;

/// The message with the lines of a document. Lines of any number and length are taken as they are.
#[must_use]
pub fn encode<L: AsRef<str>>(dialect: &Dialect, lines: &[L]) -> Vec<u8> {
    let lines: Vec<&[u8]> = lines.iter().map(|line| line.as_ref().as_bytes()).collect();
    let message = match dialect.name {
        DialectName::Elyctis => {
            let mut text = joined(&lines, b"\r");
            text.push(b'\r');
            elyctis(b'I', &text)
        }
        DialectName::AccessIs => [&[0x1C, 0x02][..], &joined(&lines, b"\r"), &[0x03, 0x1D]].concat(),
        DialectName::Lines => joined(&lines, dialect.separator.bytes()),
        DialectName::RteNative => rte_native(dialect, &lines),
    };
    on_the_line(dialect, message)
}

/// What a reader sends for a document it cannot read; empty where it says nothing.
#[must_use]
pub fn encode_unread(dialect: &Dialect) -> Vec<u8> {
    let message = match dialect.name {
        DialectName::Elyctis => elyctis(b'I', b""),
        DialectName::AccessIs => vec![0x1C, 0x02, b'\r', b'\r', b'\r', 0x03, 0x1D],
        DialectName::Lines => Vec::new(),
        DialectName::RteNative => rte_native(dialect, &[]),
    };
    on_the_line(dialect, message)
}

/// What a reader answers to a command with these bytes; empty where it says nothing, as to a command of another
/// dialect.
#[must_use]
pub fn encode_reply(dialect: &Dialect, command: &[u8]) -> Vec<u8> {
    match (dialect.name, command) {
        (DialectName::Elyctis, [b'V', 0, 0]) => elyctis(b'V', b"SIM 1.7"),
        (DialectName::Elyctis, [b'W', 0, 0]) => elyctis(b'W', b"OCR SIM 1.0"),
        (DialectName::Elyctis, [b'R', 0, 0]) => elyctis(b'R', b"0000001"),
        (DialectName::Elyctis, [b'T', 0, 0]) => elyctis(b'T', b"Simulated ID BOX"),
        (DialectName::Elyctis, [command @ b'C', 0, 1, state]) => elyctis(*command, &[*state]),
        (DialectName::Elyctis, [command, 0, 1, state]) if dialect.presence == Some(*command) => {
            elyctis(*command, &[*state])
        }
        _ => Vec::new(),
    }
}

fn joined(lines: &[&[u8]], end: &[u8]) -> Vec<u8> {
    lines.iter().flat_map(|line| [*line, end]).flatten().copied().collect()
}

fn elyctis(command: u8, payload: &[u8]) -> Vec<u8> {
    let length = u16::try_from(payload.len()).unwrap_or(u16::MAX).to_be_bytes();
    [&[command], &length[..], payload].concat()
}

/// Three CR whatever the number of lines; lines filled with `_`.
fn rte_native(dialect: &Dialect, lines: &[&[u8]]) -> Vec<u8> {
    let width: usize = if lines.len() == 3 { 30 } else { 44 };
    let mut rest = b"OU\x02\x01".to_vec();
    rest.extend(std::iter::repeat_n(b'\r', 3_usize.saturating_sub(lines.len())));
    for line in lines {
        rest.extend_from_slice(line);
        rest.extend(std::iter::repeat_n(b'_', width.saturating_sub(line.len())));
        rest.push(b'\r');
    }
    rest.push(0x03);
    let length = match dialect.length_counts {
        LengthCounts::Rest => rest.len() + 1,
        LengthCounts::Whole => rest.len() + 4,
    };
    let seven = |bits: usize| u8::try_from(bits & 0x7F).unwrap_or_default();
    let mut message = vec![0x01, seven(length), seven(length >> 7)];
    message.extend(rest);
    let check = check_byte(&message, dialect) & 0x7F;
    message.push(check);
    message
}

/// A line of seven bits carries even parity in the eighth, which some ports deliver.
fn on_the_line(dialect: &Dialect, mut message: Vec<u8>) -> Vec<u8> {
    if dialect.format == CharacterFormat::SevenEven {
        for byte in &mut message {
            let parity = (*byte & 0x7F).count_ones() % 2 == 1;
            *byte = *byte & 0x7F | u8::from(parity) << 7;
        }
    }
    message
}
