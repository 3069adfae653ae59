//! From raw characters to the lines of a document: what is cleaned, and which lines go together (`hardware.md` 1.4).
//!
//! Invariant: a character that cannot be told becomes `?`, never `<`.

use egne_contracts::{DocumentLines, Unreadable};
use zeroize::Zeroize;

/// Stands where a character could not be told.
const UNKNOWN: char = '?';

/// Lengths of a line.
const LENGTHS: [usize; 3] = [30, 36, 44];

/// How many lines of a length make a document.
pub(super) fn lines_of_length(length: usize) -> Option<usize> {
    match length {
        30 => Some(3),
        36 | 44 => Some(2),
        _ => None,
    }
}

/// Lines that wipe themselves.
#[derive(Default)]
pub(super) struct Rows(pub Vec<String>);

impl Drop for Rows {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl Rows {
    pub fn clear(&mut self) {
        self.0.zeroize();
    }

    /// Drops the first rows.
    pub fn drop_front(&mut self, count: usize) {
        for mut row in self.0.drain(..count.min(self.0.len())) {
            row.zeroize();
        }
    }

    /// Takes the neighbours that make a document, wherever they stand, and wipes the rest.
    pub fn take_document(&mut self) -> Option<DocumentLines> {
        let (from, count) = self.find()?;
        let taken = self.0.drain(from..from + count).collect();
        self.clear();
        Some(DocumentLines::new(taken))
    }

    fn find(&self) -> Option<(usize, usize)> {
        [2, 3].into_iter().find_map(|count| {
            let mut windows = self.0.windows(count);
            let from = windows.position(|rows| {
                rows.iter()
                    .all(|row| rows.first().is_some_and(|first| first.len() == row.len()))
                    && rows.first().and_then(|row| lines_of_length(row.len())) == Some(count)
            })?;
            Some((from, count))
        })
    }

    /// How many of the last rows could be the beginning of a document whose other rows are still to come.
    pub fn begun(&self) -> usize {
        let Some(length) = self.0.last().map(String::len) else {
            return 0;
        };
        let Some(needed) = lines_of_length(length) else {
            return 0;
        };
        let same = self.0.iter().rev().take_while(|row| row.len() == length).count();
        same.min(needed - 1)
    }
}

/// One line cleaned: control characters round it and NUL in it are dropped, fillers written another way become `<`.
pub(super) fn clean(raw: &[u8]) -> String {
    let first = raw.iter().position(|b| !b.is_ascii_control());
    let last = raw.iter().rposition(|b| !b.is_ascii_control());
    let mut rest = match (first, last) {
        (Some(first), Some(last)) => raw.get(first..=last).unwrap_or_default(),
        _ => return String::new(),
    };
    let mut line = String::with_capacity(rest.len());
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        match byte {
            0 => {}
            b'A'..=b'Z' | b'0'..=b'9' | b'<' => line.push(char::from(*byte)),
            b'_' | b' ' | 0xAB => line.push('<'),
            b'&' if after.starts_with(b"lt;") => {
                line.push('<');
                rest = after.get(3..).unwrap_or_default();
            }
            // The same sign in UTF-8.
            0xC2 if after.first() == Some(&0xAB) => {
                line.push('<');
                rest = after.get(1..).unwrap_or_default();
            }
            _ => line.push(UNKNOWN),
        }
    }
    line
}

/// Cuts what does not belong from the ends of a line that is longer than a line is: garbage, or a filler or two.
pub(super) fn fit(mut line: String) -> String {
    let cut_front = line.bytes().take_while(|b| *b == b'?').count();
    let cut_back = line.bytes().rev().take_while(|b| *b == b'?').count();
    let garbage = cut_front.saturating_add(cut_back);
    let length = LENGTHS
        .into_iter()
        .rev()
        .find(|length| (*length..=line.len()).contains(length) && line.len() - length <= garbage + 2);
    let Some(length) = length.filter(|length| *length < line.len()) else {
        if lines_of_length(line.len()).is_none() {
            cut(&mut line, cut_front);
        }
        return line;
    };
    let front = cut_front.min(line.len() - length);
    cut(&mut line, front);
    let is_spare = line.bytes().skip(length).all(|b| b == b'<' || b == b'?');
    if is_spare {
        line.truncate(length);
    }
    line
}

/// The characters are all ASCII.
fn cut(line: &mut String, count: usize) {
    line.drain(..count);
}

/// What the text inside an envelope is.
pub(super) fn read(text: &[u8]) -> Result<DocumentLines, Unreadable> {
    let mut rows = Rows::default();
    for raw in text.split(|b| matches!(b, b'\r' | b'\n')) {
        push(&mut rows, fit(clean(raw)));
    }
    if rows.0.is_empty() {
        return Err(Unreadable::NotRead);
    }
    if let Some(document) = rows.take_document() {
        return Ok(document);
    }
    match u8::try_from(rows.begun()) {
        Ok(read @ 1..) => Err(Unreadable::LinesMissing { read }),
        _ => Err(Unreadable::Malformed),
    }
}

/// Adds a row; one that holds a whole document without separators is taken apart.
pub(super) fn push(rows: &mut Rows, mut row: String) {
    let length = match row.len() {
        72 => 36,
        88 => 44,
        90 => 30,
        0 => return,
        _ => 0,
    };
    let pieces: Vec<&str> = (0..3)
        .filter_map(|n| row.get(n * length..(n + 1) * length))
        .filter(|piece| !piece.is_empty())
        .collect();
    if length > 0 && is_like_a_document(&pieces) {
        rows.0.extend(pieces.into_iter().map(str::to_owned));
        row.zeroize();
    } else {
        rows.0.push(row);
    }
}

/// Whether rows that were cut by counting were cut at the right places: a document code where one belongs, and no
/// letters in the dates but those that readers take for digits. The beginning of a longer document fails this.
fn is_like_a_document(pieces: &[&str]) -> bool {
    let (Some(first), Some(second)) = (pieces.first(), pieces.get(1)) else {
        return false;
    };
    let is_code = match first.bytes().next() {
        Some(b'P') => first.len() == 44,
        Some(b'A' | b'C' | b'I' | b'V' | b'?') => true,
        _ => false,
    };
    let dates = if second.len() == 30 {
        [0..7, 8..15]
    } else {
        [13..20, 21..28]
    };
    let like_digit = |byte: u8| byte.is_ascii_digit() || b"<?OQDUILSBZG".contains(&byte);
    is_code
        && dates
            .into_iter()
            .all(|date| second.get(date).is_some_and(|date| date.bytes().all(like_digit)))
}

/// Which row of its document a row looks like, by its digits: names have none, dates and check digits have many.
pub(super) fn rank(row: &str) -> usize {
    let digits = row.bytes().filter(u8::is_ascii_digit).count();
    let begins_with_letter = row.bytes().next().is_some_and(|b| b.is_ascii_uppercase());
    match row.len() {
        30 if digits == 0 => 3,
        30 if digits >= 8 && !begins_with_letter => 2,
        30 => 1,
        _ if digits <= 4 => 1,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fillers_are_mapped_and_the_unknown_stays_unknown() {
        assert_eq!(clean(b"P<UTO"), "P<UTO");
        assert_eq!(clean(b"A_B C\xABD&lt;E\xC2\xABF"), "A<B<C<D<E<F");
        assert_eq!(clean(b"\x02A\0B\x03"), "AB");
        assert_eq!(clean(b"a*\x11-&lt\xC3\xA6"), "?????????");
        assert_eq!(clean(b"\0\0"), "");
    }

    #[test]
    fn garbage_round_a_line_is_cut_and_a_short_line_is_not_filled() {
        let line = "D231458907UTO7408122F1204159<<<<<<<6";
        for garbled in [
            format!("???{line}"),
            format!("{line}?"),
            format!("{line}<<"),
            format!("?{line}?"),
        ] {
            assert_eq!(fit(garbled), line);
        }
        for kept in [
            "?231458907UTO7408122F1204159<<<<<<<6",
            "D2314",
            "D231458907UTO7408122F1204159<<<<<<<66",
        ] {
            assert_eq!(fit(kept.to_owned()), kept);
        }
    }

    #[test]
    fn rows_are_told_apart_by_their_digits() {
        for (row, expected) in [
            ("I<UTOD231458907<<<<<<<<<<<<<<<", 1),
            ("7408122F1204159UTO<<<<<<<<<<<6", 2),
            ("ERIKSSON<<ANNA<MARIA<<<<<<<<<<", 3),
            ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", 1),
            ("L898902C36UTO7408122F1204159ZE184226B<<<<<10", 2),
        ] {
            assert_eq!(rank(row), expected, "{row}");
        }
    }
}
