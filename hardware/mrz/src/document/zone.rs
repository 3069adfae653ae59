//! The characters of a document in their places.
//!
//! Deliberately absent: cutting and padding. A line that is longer or shorter than it must be may have lost or gained a
//! character anywhere, and then every field after it would be wrong.

use std::ops::Range;

use zeroize::Zeroize;

use super::clean::Line;
use super::layout::{Layout, SHAPES};
use super::{Format, Unreadable, check};

/// Letters that begin the code of a card or sheet: 9303 Parts 5 and 6.
const CARD: &[u8] = b"ACI";

/// A document's characters, all lines end to end. Wiped on drop.
pub(super) struct Zone {
    /// Its layout.
    pub format: Format,
    /// Only `A` to `Z`, `0` to `9`, `<` and [`super::clean::UNKNOWN`].
    text: String,
}

impl Drop for Zone {
    fn drop(&mut self) {
        self.text.zeroize();
    }
}

impl Zone {
    pub fn new(lines: &[Line]) -> Result<Self, Unreadable> {
        let (count, length, text) = fit(lines)?;
        let mut zone = Self {
            format: Format::Td3,
            text,
        };
        let first = zone.byte(0);
        zone.format = match (count, length, first) {
            (2, 44, b'V') => Format::MrvA,
            (2, 36, b'V') => Format::MrvB,
            // A card's code on two lines of 44 is against Part 4 and does occur; it is noted.
            (2, 44, first) if first == b'P' || CARD.contains(&first) => Format::Td3,
            // So does a passport's code on two lines of 36, on emergency travel documents.
            (2, 36, first) if first == b'P' || CARD.contains(&first) => Format::Td2,
            (3, 30, first) if CARD.contains(&first) => Format::Td1,
            (lines, length, _) => return Err(Unreadable::UnknownCode { lines, length }),
        };
        if zone.is_old_french_card() {
            return Err(Unreadable::OldFrenchCard);
        }
        Ok(zone)
    }

    pub fn layout(&self) -> &'static Layout {
        self.format.layout()
    }

    pub fn text(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or("")
    }

    pub fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(b'<')
    }

    pub fn has(&self, byte: u8) -> bool {
        self.text.bytes().any(|cell| cell == byte)
    }

    /// Whether the digit that follows fits.
    pub fn fits(&self, range: Range<usize>) -> bool {
        let digit = self.byte(range.end);
        check::fits(self.text(range), digit)
    }

    /// In the national rule, line 2 is number, digit, given names, birth, digit, sex, composite over both lines. Every
    /// other digit must fit it, and the digits of TD2 must not.
    fn is_old_french_card(&self) -> bool {
        self.format == Format::Td2
            && self.text(0..5) == "IDFRA"
            && self.fits(36..48)
            && self.fits(63..69)
            && self.fits(0..71)
            && !(self.fits(36..45) && self.fits(49..55))
    }
}

/// Number of lines, their length, and all characters.
fn fit(lines: &[Line]) -> Result<(usize, usize, String), Unreadable> {
    if let [line] = lines {
        for (count, length) in SHAPES {
            if let Some(cells) = line.fit(count * length) {
                return Ok((count, length, text(cells.iter())));
            }
        }
    }
    for (count, length) in SHAPES.into_iter().filter(|(count, _)| *count == lines.len()) {
        let fitted: Vec<&[u8]> = lines.iter().map_while(|line| line.fit(length)).collect();
        if fitted.len() == count {
            return Ok((count, length, text(fitted.into_iter().flatten())));
        }
    }
    Err(misfit(lines))
}

fn text<'a>(cells: impl Iterator<Item = &'a u8>) -> String {
    let mut text = String::with_capacity(90);
    text.extend(cells.map(|cell| char::from(*cell)));
    text
}

/// Says what is wrong as plainly as it can be said.
fn misfit(lines: &[Line]) -> Unreadable {
    if lines.is_empty() {
        return Unreadable::Empty;
    }
    let lengths = || lines.iter().map(Line::len);
    // The shape that most lines have.
    let likely = SHAPES
        .into_iter()
        .map(|shape| (lines.iter().filter(|line| line.fit(shape.1).is_some()).count(), shape))
        .max_by_key(|(fitting, (count, _))| (*fitting, *count == lines.len()));
    match likely {
        _ if lines.len() > 3 => Unreadable::TooManyLines { found: lines.len() },
        Some((fitting, (expected, length))) if fitting > 0 => {
            let odd = lines.iter().position(|line| line.fit(length).is_none());
            match odd.zip(odd.and_then(|at| lengths().nth(at))) {
                Some((at, found)) => Unreadable::LineLength {
                    line: at + 1,
                    found,
                    expected: length,
                },
                None if lines.len() < expected => Unreadable::LinesMissing {
                    found: lines.len(),
                    expected,
                    length,
                },
                None => Unreadable::TooManyLines { found: lines.len() },
            }
        }
        _ => Unreadable::NoSuchShape,
    }
}
