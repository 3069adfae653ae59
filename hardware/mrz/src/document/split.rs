//! Text to documents: an empty line stands between two of them.

use jiff::civil::Date;

use super::clean::{self, Line};
use super::read::Document;
use super::zone::Zone;
use super::{Unreadable, read};

/// More bytes than one document has with everything that may be wrapped around it; longer text is not looked at.
pub const MOST_BYTES: usize = 2048;

/// Reads one document. Lines end with CR, LF or both; empty ones do not count; two or three lines may stand in one of
/// 72, 88 or 90 characters. `today` decides centuries and what has expired.
///
/// # Errors
///
/// Where the text does not have the shape of a travel document. A failed check digit is no error: it stands with its
/// field.
pub fn parse(text: &str, today: Date) -> Result<Document, Unreadable> {
    if text.len() > MOST_BYTES {
        return Err(Unreadable::TooLong {
            bytes: text.len(),
            most: MOST_BYTES,
        });
    }
    let lines: Vec<Line> = lines(text).filter_map(|(_, line)| Line::new(line)).collect();
    Ok(read::read(&Zone::new(&lines)?, today))
}

/// Reads the documents of a text one after the other. Text without any gives one [`Unreadable::Empty`].
pub fn parse_many(text: &str, today: Date) -> impl Iterator<Item = Result<Document, Unreadable>> {
    let mut lines = lines(text);
    let mut is_begun = false;
    std::iter::from_fn(move || {
        let Some((from, _)) = lines.find(|(_, line)| !clean::is_empty(line)) else {
            return (!std::mem::replace(&mut is_begun, true)).then_some(Err(Unreadable::Empty));
        };
        is_begun = true;
        let to = lines
            .find(|(_, line)| clean::is_empty(line))
            .map_or(text.len(), |(at, _)| at);
        text.get(from..to).map(|document| parse(document, today))
    })
}

/// The lines with where they begin. CR CR LF, which some tools make of CR LF, is one end.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    let mut is_done = false;
    std::iter::from_fn(move || {
        if is_done {
            return None;
        }
        let start = at;
        let rest = text.get(start..)?;
        let Some(end) = rest.find(is_line_end) else {
            is_done = true;
            return Some((start, rest));
        };
        let line = rest.get(..end)?;
        let ending = rest.get(end..)?;
        let returns = ending.bytes().take_while(|byte| *byte == b'\r').count();
        let length = match ending.as_bytes().get(returns) {
            Some(b'\n') => returns + 1,
            _ => ending.chars().next().map_or(0, char::len_utf8),
        };
        at = start + end + length;
        Some((start, line))
    })
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}
