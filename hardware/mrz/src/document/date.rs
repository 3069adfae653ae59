//! Dates: six characters with a century of our own choosing, because 9303 has no rule for it (`hardware.md` 2.2).
//!
//! Birth: the latest century that is not after today, unless a CPR number says which. Expiry: the century that brings
//! it nearest to today. Invariant: today comes in; no clock is read.

use jiff::ToSpan;
use jiff::civil::Date;

use super::Note;
use crate::Sensitive;

/// A date as far as the issuer knows it.
#[derive(Clone, PartialEq, Eq)]
pub enum DateValue {
    /// A day.
    Day(Date),
    /// Known digits, and `X` for each that is not: `1974-08-XX`. Without the tens of the year there is no century.
    Part(Sensitive),
}

impl DateValue {
    /// `1974-08-12`, or `1974-XX-XX`.
    #[must_use]
    pub fn expose(&self) -> String {
        match self {
            Self::Day(day) => day.to_string(),
            Self::Part(text) => text.expose().to_owned(),
        }
    }

    /// The day, where it is known.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        match self {
            Self::Day(day) => Some(*day),
            Self::Part(_) => None,
        }
    }
}

/// Somebody born a century before the latest possible one is at most this old; nobody is much older.
const OLDEST: i16 = 115;
/// Travel documents are valid for ten years, a few for more.
const VALID: i32 = 15;

/// Whether a date of birth or of expiry is read, and what follows from it.
struct Purpose {
    unknown: Note,
    partial: Note,
    broken: Note,
}

const BIRTH: Purpose = Purpose {
    unknown: Note::BirthUnknown,
    partial: Note::BirthIncomplete,
    broken: Note::BirthNotADate,
};
const EXPIRY: Purpose = Purpose {
    unknown: Note::NoExpiry,
    partial: Note::ExpiryIncomplete,
    broken: Note::ExpiryNotADate,
};

/// `born_in` is the year by the CPR number, where the document has one.
pub(super) fn birth(cells: &str, today: Date, born_in: Option<i16>, notes: &mut Vec<Note>) -> Option<DateValue> {
    let choose = |digits: &Digits, notes: &mut Vec<Note>| {
        let now = century(today);
        let born = |century| digits.earliest(century).filter(|day| *day <= today);
        let by_cpr = born_in.and_then(|year| born(year - year.rem_euclid(100)));
        if by_cpr.is_some() {
            return by_cpr;
        }
        let [latest, earlier] = [now, now - 100].map(born);
        let age = earlier.map(|day| today.year() - day.year());
        if digits.year().is_some() && latest.is_some() && age.is_some_and(|age| age <= OLDEST) {
            notes.push(Note::BirthCenturyUncertain);
        }
        latest.or(earlier)
    };
    read(cells, &BIRTH, choose, notes)
}

pub(super) fn expiry(cells: &str, today: Date, notes: &mut Vec<Note>) -> Option<DateValue> {
    let choose = |digits: &Digits, notes: &mut Vec<Note>| {
        let now = century(today);
        let days = [now - 100, now, now + 100]
            .into_iter()
            .filter_map(|century| digits.earliest(century));
        let nearest = days.min_by_key(|day| (*day - today).get_days().abs())?;
        let is_near = today.saturating_sub(VALID.years()) <= nearest && nearest <= today.saturating_add(VALID.years());
        if !is_near && digits.year().is_some() {
            notes.push(Note::ExpiryCenturyUncertain);
        } else if is_near && nearest < today && digits.are_all() {
            notes.push(Note::Expired);
        }
        Some(nearest)
    };
    read(cells, &EXPIRY, choose, notes)
}

fn century(today: Date) -> i16 {
    today.year() - today.year().rem_euclid(100)
}

fn read(
    cells: &str,
    purpose: &Purpose,
    choose: impl FnOnce(&Digits, &mut Vec<Note>) -> Option<Date>,
    notes: &mut Vec<Note>,
) -> Option<DateValue> {
    if cells == "<<<<<<" {
        notes.push(purpose.unknown);
        return None;
    }
    let digits = Digits::new(cells);
    let day = digits.as_ref().and_then(|digits| choose(digits, notes));
    let Some((digits, day)) = digits.zip(day) else {
        notes.push(purpose.broken);
        return None;
    };
    if digits.are_all() {
        return Some(DateValue::Day(day));
    }
    notes.push(purpose.partial);
    Some(DateValue::Part(Sensitive::new(digits.text(day.year()))))
}

/// Year, month and day of two digits each; a filler is a digit nobody knows.
struct Digits([Option<u8>; 6]);

impl Digits {
    fn new(cells: &str) -> Option<Self> {
        let mut digits = [None; 6];
        for (digit, cell) in digits.iter_mut().zip(cells.bytes()) {
            *digit = match cell {
                b'0'..=b'9' => Some(cell - b'0'),
                b'<' => None,
                _ => return None,
            };
        }
        Some(Self(digits))
    }

    fn are_all(&self) -> bool {
        self.0.iter().all(Option::is_some)
    }

    /// The year within its century.
    fn year(&self) -> Option<i8> {
        let [tens, ones, ..] = self.0;
        two(tens, ones)
    }

    /// The first day of that century that has these digits.
    fn earliest(&self, century: i16) -> Option<Date> {
        let [y1, y2, m1, m2, d1, d2] = self.0;
        // A leap day with an unknown year needs a leap year.
        let years = pairs(y1, y2, 0..=99).map(|year| century + i16::from(year));
        let mut first = None;
        for year in years {
            let days = pairs(m1, m2, 1..=12).flat_map(|month| pairs(d1, d2, 1..=31).map(move |day| (month, day)));
            first = days.filter_map(|(month, day)| Date::new(year, month, day).ok()).next();
            if first.is_some() || self.year().is_some() {
                break;
            }
        }
        first
    }

    fn text(&self, year: i16) -> String {
        let [y1, y2, m1, m2, d1, d2] = self.0.map(|digit| digit.map_or('X', |digit| char::from(b'0' + digit)));
        let century = if y1 == 'X' {
            "XX".to_owned()
        } else {
            format!("{:02}", year.div_euclid(100))
        };
        format!("{century}{y1}{y2}-{m1}{m2}-{d1}{d2}")
    }
}

fn two(tens: Option<u8>, ones: Option<u8>) -> Option<i8> {
    i8::try_from(tens? * 10 + ones?).ok()
}

/// All numbers of a range that have these digits.
fn pairs(tens: Option<u8>, ones: Option<u8>, range: std::ops::RangeInclusive<i8>) -> impl Iterator<Item = i8> {
    let has = |digit: Option<u8>, found: i8| digit.is_none_or(|digit| i8::try_from(digit) == Ok(found));
    range.filter(move |number| has(tens, number / 10) && has(ones, number % 10))
}
