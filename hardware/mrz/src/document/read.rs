//! A zone to a document, field by field: one that is broken does not keep the others from being read.

use std::fmt;

use jiff::civil::Date;

use super::clean::UNKNOWN;
use super::zone::Zone;
use super::{Check, Cpr, DateValue, Doubt, Field, Format, Kind, Name, Note, Sex, check};
use super::{code, date, name, number, optional};
use crate::Sensitive;

/// What was read of one travel document. `Debug` shows its layout only.
#[derive(Clone, PartialEq, Eq)]
pub struct Document {
    /// Its layout.
    pub format: Format,
    /// What it is, by its code.
    pub kind: Kind,
    /// One or two characters, without fillers.
    pub document_code: Field<Sensitive>,
    /// Code of who issued it, as written, without fillers: `D` stays `D`.
    pub issuer: Field<Sensitive>,
    /// The holder's names.
    pub names: Field<Name>,
    /// The number, whole where it is a long one, without the fillers after it.
    pub document_number: Field<Sensitive>,
    /// Code of the holder's nationality, as written.
    pub nationality: Field<Sensitive>,
    /// Day of birth.
    pub birth_date: Field<DateValue>,
    /// Sex.
    pub sex: Field<Sex>,
    /// Last day the document is valid.
    pub expiry_date: Field<DateValue>,
    /// What the issuer adds; what may be a CPR number is masked in it.
    pub optional_data: Field<Sensitive>,
    /// The digit over all of it, as read.
    pub composite: Field<char>,
    /// Characters that may be others, in the order of the fields.
    pub doubts: Vec<Doubt>,
    /// Facts to know.
    pub notes: Vec<Note>,
    pub(super) cpr: Option<Cpr>,
}

impl Document {
    /// True where every check digit there is fits, and the document is built as it should be. It proves neither that
    /// the document is genuine nor that it has not expired.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        let checks = [
            self.document_number.check,
            self.birth_date.check,
            self.expiry_date.check,
            self.optional_data.check,
            self.composite.check,
        ];
        !checks.contains(&Check::Failed) && !self.notes.iter().any(|note| note.breaks_structure())
    }

    /// The CPR number of a Danish document that has one.
    #[must_use]
    pub fn cpr(&self) -> Option<&Cpr> {
        self.cpr.as_ref()
    }

    /// Name of the issuer in English, where its code is known.
    #[must_use]
    pub fn issuer_name(&self) -> Option<&'static str> {
        self.issuer
            .value
            .as_ref()
            .and_then(|code| mrz::country_name(code.expose()))
    }

    /// Name of the nationality in English, where its code is known.
    #[must_use]
    pub fn nationality_name(&self) -> Option<&'static str> {
        self.nationality
            .value
            .as_ref()
            .and_then(|code| mrz::country_name(code.expose()))
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Document({}, ***)", self.format)
    }
}

pub(super) fn read(zone: &Zone, today: Date) -> Document {
    let layout = zone.layout();
    let (mut notes, mut doubts) = (Vec::new(), Vec::new());
    let kind = Kind::of(zone);
    if zone.has(UNKNOWN) {
        notes.push(Note::UnreadableCharacter);
    }
    let names = name::read(zone.text(layout.names.clone()), &mut notes, &mut doubts);
    let number = number::read(zone, &mut notes, &mut doubts);
    let cpr = optional::cpr(zone, number.taken);
    let birth_cells = zone.text(layout.birth.clone());
    let born_in = cpr
        .as_ref()
        .and_then(Cpr::born_in)
        .filter(|year| birth_cells.get(..2) == year_cells(*year).get(..));
    let birth = date::birth(birth_cells, today, born_in, &mut notes);
    let expiry = date::expiry(zone.text(layout.expiry.clone()), today, &mut notes);
    let optional_data = optional::read(zone, number.taken, birth.as_ref(), &mut notes, &mut doubts);
    if cpr
        .as_ref()
        .zip(birth.as_ref())
        .is_some_and(|(cpr, birth)| !cpr.fits(birth))
    {
        notes.push(Note::CprOtherBirth);
    }
    code::notes(zone, kind, expiry.as_ref().and_then(DateValue::day), &mut notes);
    Document {
        format: zone.format,
        kind,
        document_code: Field::unchecked(text(zone.text(0..2))),
        issuer: issuer(zone, &mut notes),
        names: Field::unchecked(names),
        document_number: number.field,
        nationality: nationality(zone, &mut notes),
        birth_date: Field {
            value: birth,
            check: Check::of(zone.fits(layout.birth.clone())),
        },
        sex: Field::unchecked(sex(zone.byte(layout.sex), &mut notes)),
        expiry_date: Field {
            value: expiry,
            check: Check::of(zone.fits(layout.expiry.clone())),
        },
        optional_data,
        composite: composite(zone),
        doubts,
        notes,
        cpr,
    }
}

fn year_cells(year: i16) -> String {
    format!("{:02}", year.rem_euclid(100))
}

fn text(cells: &str) -> Option<Sensitive> {
    let value = cells.trim_end_matches('<');
    (!value.is_empty()).then(|| Sensitive::new(value))
}

fn issuer(zone: &Zone, notes: &mut Vec<Note>) -> Field<Sensitive> {
    let value = text(zone.text(2..5));
    if !is_code(value.as_ref()) {
        notes.push(Note::IssuerNotACode);
    } else if value.as_ref().is_some_and(|code| code.expose() == "UTO") {
        notes.push(Note::Specimen);
    } else if value
        .as_ref()
        .is_some_and(|code| mrz::country_name(code.expose()).is_none())
    {
        notes.push(Note::IssuerUnknown);
    }
    Field::unchecked(value)
}

fn nationality(zone: &Zone, notes: &mut Vec<Note>) -> Field<Sensitive> {
    let value = text(zone.text(zone.layout().nationality.clone()));
    let note = match value.as_ref().map(Sensitive::expose) {
        None => Some(Note::NationalityUnspecified),
        _ if !is_code(value.as_ref()) => Some(Note::NationalityNotACode),
        Some("XXA") => Some(Note::Stateless),
        Some("XXB") => Some(Note::Refugee),
        Some("XXC") => Some(Note::RefugeeOther),
        Some("XXX") => Some(Note::NationalityUnspecified),
        Some(code) if mrz::country_name(code).is_none() => Some(Note::NationalityUnknown),
        _ => None,
    };
    notes.extend(note);
    Field::unchecked(value)
}

/// Letters from the first place on; how many is for the list of names to know.
fn is_code(code: Option<&Sensitive>) -> bool {
    code.is_some_and(|code| code.expose().bytes().all(|cell| cell.is_ascii_uppercase()))
}

fn sex(cell: u8, notes: &mut Vec<Note>) -> Option<Sex> {
    match cell {
        b'F' => Some(Sex::Female),
        b'M' => Some(Sex::Male),
        b'<' => Some(Sex::Unspecified),
        b'X' => {
            notes.push(Note::SexUnusual);
            Some(Sex::Unspecified)
        }
        _ => {
            notes.push(Note::SexUnreadable);
            None
        }
    }
}

fn composite(zone: &Zone) -> Field<char> {
    let layout = zone.layout();
    let Some(at) = layout.composite else {
        return Field::unchecked(None);
    };
    let composed: String = layout.composed.iter().map(|range| zone.text(range.clone())).collect();
    let composed = Sensitive::new(composed);
    let digit = zone.byte(at);
    let value = (digit != b'<').then(|| char::from(digit));
    Field {
        value,
        check: Check::of(check::fits(composed.expose(), digit)),
    }
}
