//! The names: primary identifier, two fillers, secondary identifier (`hardware.md` 2.2, names).
//!
//! Deliberately absent: turning `AA` back into `Å`. Several letters have more than one answer (2.3), so the page decides.

use super::doubt::{self, Doubt};
use super::{FieldName, Note};
use crate::Sensitive;

/// The names of a holder as they stand in the zone, with blanks for fillers.
#[derive(Clone, PartialEq, Eq)]
pub struct Name {
    /// Primary identifier, mostly the surname.
    pub primary: Sensitive,
    /// Secondary identifier, mostly the given names; empty where there is none, which is no fault.
    pub secondary: Sensitive,
    /// The last place holds a letter, so the names must be treated as cut short, even if they just fitted.
    pub may_be_truncated: bool,
    /// `PRIMARY, SECONDARY`.
    whole: Sensitive,
}

impl Name {
    /// `PRIMARY, SECONDARY`, or the primary identifier alone.
    #[must_use]
    pub fn whole(&self) -> &str {
        self.whole.expose()
    }
}

/// `None` where there are only fillers.
pub(super) fn read(cells: &str, notes: &mut Vec<Note>, doubts: &mut Vec<Doubt>) -> Option<Name> {
    let trimmed = cells.trim_end_matches('<');
    if trimmed.is_empty() {
        notes.push(Note::NameMissing);
        return None;
    }
    let (primary, secondary) = match trimmed.split_once("<<") {
        Some((primary, secondary)) => (words(primary), words(secondary)),
        None => (words(trimmed), String::new()),
    };
    let whole = match (primary.is_empty(), secondary.is_empty()) {
        (false, false) => [primary.as_str(), secondary.as_str()].join(", "),
        (_, true) => primary.clone(),
        (true, false) => secondary.clone(),
    };
    let may_be_truncated = trimmed.len() == cells.len();
    if may_be_truncated {
        notes.push(Note::NameMaybeTruncated);
    }
    if trimmed.bytes().any(|byte| byte.is_ascii_digit()) {
        notes.push(Note::DigitInName);
    }
    doubts_of(cells, &whole, doubts);
    Some(Name {
        primary: Sensitive::new(primary),
        secondary: Sensitive::new(secondary),
        may_be_truncated,
        whole: Sensitive::new(whole),
    })
}

fn words(cells: &str) -> String {
    let mut out = String::with_capacity(cells.len());
    for word in cells.split('<').filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// No check digit is over the names. Marking every K, O and G would bury what matters: digits are marked, what could
/// not be read, and every K that looks like a filler.
fn doubts_of(cells: &str, whole: &str, doubts: &mut Vec<Doubt>) {
    // The characters of `whole` and of `cells` are the same in the same order, but for the fillers.
    let mut shown = whole
        .bytes()
        .enumerate()
        .filter(|(_, byte)| !matches!(byte, b' ' | b','));
    for (at, byte) in cells.bytes().enumerate().filter(|(_, byte)| *byte != b'<') {
        let Some((position, _)) = shown.next() else { return };
        let could_be = match byte {
            b'K' if !looks_like_filler(cells, at) => None,
            b'K' | b'0' | b'1' | b'?' => doubt::could_be(byte),
            _ => None,
        };
        doubts.extend(could_be.map(|could_be| Doubt {
            field: FieldName::Names,
            position: position + 1,
            could_be,
        }));
    }
}

/// Three K in a row; two beside a filler, or where no `<<` parts the names; any that have fillers on both sides. No
/// transliterated name has three (`hardware.md` 2.4: a filler misread as K is the classic fault of OCR).
fn looks_like_filler(cells: &str, at: usize) -> bool {
    let is_k = |byte: &u8| *byte == b'K';
    let (before, after) = cells.as_bytes().split_at(at);
    let left = before.iter().rev().take_while(|byte| is_k(byte)).count();
    let right = after.iter().take_while(|byte| is_k(byte)).count();
    let is_open = |byte: Option<&u8>| byte.is_none_or(|byte| *byte == b'<');
    let opens_left = is_open(before.iter().rev().nth(left));
    let opens_right = is_open(after.get(right));
    match left + right {
        1 => opens_left && opens_right,
        2 => opens_left || opens_right || !cells.trim_end_matches('<').contains("<<"),
        _ => true,
    }
}
