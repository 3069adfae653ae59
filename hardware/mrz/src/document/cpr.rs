//! CPR numbers in the optional data of Danish documents (`hardware.md` 2.5): found, held, never shown whole.
//!
//! Deliberately absent: whether a number is anybody's. Practice numbers, whose day is 60 too high, are read like others.

use std::fmt;

use super::date::DateValue;
use crate::Sensitive;

/// A CPR number. `Debug` shows nothing of it, and it is wiped on drop.
#[derive(Clone, PartialEq, Eq)]
pub struct Cpr(Sensitive);

impl Cpr {
    /// `DDMMYY<SSSS` as in passports since 2012, or ten digits.
    pub(super) fn new(cells: &str) -> Option<Self> {
        let cells = cells.trim_end_matches('<');
        let (day, serial) = cells.split_at_checked(6)?;
        let serial = serial.strip_prefix('<').unwrap_or(serial);
        let digits = |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
        (digits(day, 6) && digits(serial, 4)).then(|| Self(Sensitive::new([day, "-", serial].concat())))
    }

    /// `DDMMYY-SSSS`.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose()
    }

    /// `DDMMYY****`: the part that tells no more than the date of birth.
    #[must_use]
    pub fn masked(&self) -> String {
        mask(self.expose())
    }

    /// The year of birth by the seventh digit (the CPR office's table).
    pub(super) fn born_in(&self) -> Option<i16> {
        let year: i16 = self.expose().get(4..6)?.parse().ok()?;
        let century = match (self.expose().as_bytes().get(7)?, year) {
            (b'0'..=b'3', _) | (b'4' | b'9', 37..) => 1900,
            (b'4' | b'9', _) | (b'5'..=b'8', ..=57) => 2000,
            _ => 1800,
        };
        Some(century + year)
    }

    /// Whether day, month and year are those of a date of birth; the day may be 60 too high.
    pub(super) fn fits(&self, birth: &DateValue) -> bool {
        birth.day().is_none_or(|birth| has_day(self.expose(), &ddmmyy(birth)))
    }
}

impl fmt::Debug for Cpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// What may be shown of a number: at most six characters, and none of the last four.
pub(super) fn mask(number: &str) -> String {
    let count = number.bytes().filter(u8::is_ascii_alphanumeric).count();
    let shown = count.saturating_sub(4).min(6);
    let characters = number.chars().filter(char::is_ascii_alphanumeric);
    characters.take(shown).chain("****".chars()).collect()
}

/// True where an element of the optional data must not be shown whole.
///
/// In a Danish document anything that has nearly the length and the digits of a CPR number: one that was misread is as
/// secret. Elsewhere ten digits that begin with the holder's day of birth.
pub(super) fn may_be(cells: &str, is_danish: bool, birth: Option<&DateValue>) -> bool {
    let characters = cells.bytes().filter(|byte| *byte != b'<').count();
    let digits = cells.bytes().filter(u8::is_ascii_digit).count();
    if is_danish {
        return characters >= 8 && digits >= 6;
    }
    let day = birth.and_then(DateValue::day).map(ddmmyy);
    Cpr::new(cells).is_some() && day.is_some_and(|day| has_day(cells, &day))
}

fn ddmmyy(day: jiff::civil::Date) -> String {
    format!("{:02}{:02}{:02}", day.day(), day.month(), day.year().rem_euclid(100))
}

/// Whether a number begins with a day, which in practice numbers is 60 too high.
fn has_day(number: &str, ddmmyy: &str) -> bool {
    let day = |text: &str| text.get(..2).and_then(|day| day.parse::<u8>().ok());
    number.get(2..6) == ddmmyy.get(2..6) && day(number).map(|day| day % 60) == day(ddmmyy)
}
