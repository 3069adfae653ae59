//! The optional data: free to the issuer, and in Danish documents the place of the CPR number.

use super::cpr::{self, Cpr};
use super::date::DateValue;
use super::doubt::{self, Doubt};
use super::zone::Zone;
use super::{Check, Field, FieldName, Note, check};
use crate::Sensitive;

/// The CPR number, where an element of the optional data is one and the document is Danish.
pub(super) fn cpr(zone: &Zone, taken: usize) -> Option<Cpr> {
    elements(zone, taken)
        .into_iter()
        .find_map(Cpr::new)
        .filter(|_| is_danish(zone))
}

/// What may be shown: blanks for fillers, `****` for what may be a CPR number.
pub(super) fn read(
    zone: &Zone,
    taken: usize,
    birth: Option<&DateValue>,
    notes: &mut Vec<Note>,
    doubts: &mut Vec<Doubt>,
) -> Field<Sensitive> {
    let is_danish = is_danish(zone);
    // Room for all, so that no copy is left behind when it grows.
    let mut value = String::with_capacity(32);
    let mut has_cpr = false;
    for element in elements(zone, taken) {
        let shown = Sensitive::new(element.trim_matches('<').replace('<', " "));
        if shown.expose().is_empty() {
            continue;
        }
        if !value.is_empty() {
            value.push(' ');
        }
        if cpr::may_be(element, is_danish, birth) {
            has_cpr = true;
            value.push_str(&cpr::mask(element));
        } else {
            value.push_str(shown.expose());
        }
    }
    if has_cpr {
        // Doubts would tell digits of it.
        notes.push(Note::HasCpr);
    } else {
        doubt::mark(FieldName::OptionalData, &value, doubts);
    }
    Field {
        value: (!value.is_empty()).then(|| Sensitive::new(value)),
        check: check_of(zone),
    }
}

/// Only the personal number of TD3 has a digit; where it is unused that may be a filler (`hardware.md` 2.2).
fn check_of(zone: &Zone) -> Check {
    let layout = zone.layout();
    let Some(at) = layout.optional_check else {
        return Check::None;
    };
    let [personal, _] = layout.optional.clone();
    let cells = zone.text(personal);
    let is_unused = cells.bytes().all(|cell| cell == b'<') && zone.byte(at) == b'<';
    Check::of(is_unused || check::fits(cells, zone.byte(at)))
}

/// The elements without what a long document number took.
fn elements(zone: &Zone, taken: usize) -> [&str; 2] {
    let [first, second] = zone.layout().optional.clone();
    [zone.text(first.start + taken..first.end), zone.text(second)]
}

/// A code of which two letters are those of Denmark counts: one may have been misread.
fn is_danish(zone: &Zone) -> bool {
    [2..5, zone.layout().nationality.clone()].into_iter().any(|code| {
        let same = zone
            .text(code)
            .bytes()
            .zip(b"DNK")
            .filter(|(cell, letter)| cell == *letter);
        same.count() >= 2
    })
}
