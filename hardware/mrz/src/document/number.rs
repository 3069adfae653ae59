//! The document number, also one that is too long for its nine places (`hardware.md` 2.2, long number and Belgium).
//!
//! Deliberately absent: any change to a character of it, and any rule for long numbers on passports and visas, because
//! 9303 has none.

use super::doubt::{self, Doubt};
use super::zone::Zone;
use super::{Check, Field, FieldName, Format, Note, check};
use crate::Sensitive;

/// The number, and how many places of the optional data it took.
pub(super) struct Number {
    pub field: Field<Sensitive>,
    pub taken: usize,
}

pub(super) fn read(zone: &Zone, notes: &mut Vec<Note>, doubts: &mut Vec<Doubt>) -> Number {
    let layout = zone.layout();
    let principal = zone.text(layout.number.clone());
    let number = long(zone, principal, notes).unwrap_or_else(|| {
        let value = principal.trim_end_matches('<');
        let has_no_digit = zone.byte(layout.number.end) == b'<';
        if has_no_digit && !principal.contains('<') && !matches!(zone.format, Format::Td1 | Format::Td2) {
            notes.push(Note::NumberWithoutRule);
        }
        let check = Check::of(zone.fits(layout.number.clone()));
        let value = (!value.is_empty()).then(|| Sensitive::new(value));
        Number {
            field: Field { value, check },
            taken: 0,
        }
    });
    if principal.starts_with('<') {
        notes.push(Note::NumberIncomplete);
    }
    if let Some(value) = &number.field.value {
        doubt::mark(FieldName::DocumentNumber, value.expose(), doubts);
    }
    number
}

/// Nine characters, a filler for the check digit, the rest and the check digit at the start of the optional data, a
/// filler. The digit is over the number without the filler (9303 Part 5 note j); on older Belgian cards it runs through
/// the filler.
fn long(zone: &Zone, principal: &str, notes: &mut Vec<Note>) -> Option<Number> {
    let layout = zone.layout();
    let is_long = matches!(zone.format, Format::Td1 | Format::Td2)
        && zone.byte(layout.number.end) == b'<'
        && !principal.contains('<');
    if !is_long {
        return None;
    }
    let [optional, _] = layout.optional.clone();
    let (rest, _) = zone.text(optional).split_once('<')?;
    let (rest, digit) = rest.split_at_checked(rest.len().checked_sub(1)?)?;
    let digit = digit.bytes().next().filter(u8::is_ascii_digit)?;
    if rest.is_empty() {
        return None;
    }
    let value = Sensitive::new([principal, rest].concat());
    let mut is_right = check::fits(value.expose(), digit);
    if !is_right && zone.text(2..5) == "BEL" {
        let through = Sensitive::new([principal, "<", rest].concat());
        is_right = check::fits(through.expose(), digit);
        if is_right {
            notes.push(Note::BelgianNumber);
        }
    }
    let taken = rest.len() + 2;
    Some(Number {
        field: Field {
            value: Some(value),
            check: Check::of(is_right),
        },
        taken,
    })
}
