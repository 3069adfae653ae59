//! Text to documents: an empty line stands between two of them.

use jiff::civil::Date;

use super::clean::Line;
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

/// Reads every document of a text, in order. Text without any gives one [`Unreadable::Empty`].
pub fn parse_many(text: &str, today: Date) -> Vec<Result<Document, Unreadable>> {
    let mut documents = Vec::new();
    let mut from = None;
    for (at, line) in lines(text) {
        let is_empty = line.chars().all(|c| c.is_whitespace() || c == '\u{feff}' || c == '\0');
        match (is_empty, from) {
            (true, Some(start)) => {
                documents.push(parse(text.get(start..at).unwrap_or(""), today));
                from = None;
            }
            (false, None) => from = Some(at),
            _ => {}
        }
    }
    if let Some(start) = from {
        documents.push(parse(text.get(start..).unwrap_or(""), today));
    }
    if documents.is_empty() {
        documents.push(Err(Unreadable::Empty));
    }
    documents
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
