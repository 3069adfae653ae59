//! Points in time and days as MeMo writes them, and the day they fall on in Denmark.
//!
//! Deliberately absent: the clock. Whether a deadline has passed is for whoever knows what time it is.

use std::fmt;

use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};

use crate::field::Entry;
use crate::ledger::Ledger;
use crate::part::Leaf;
use crate::rule::Rule;

/// A point in time as it stands in the file. The rule is UTC with `Z` at the end (`domain.md` 3.2).
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct DateTime(String);

impl DateTime {
    /// From text, without the blanks around it.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self(text.as_ref().trim().to_owned())
    }

    /// `YYYY-MM-DDThh:mm:ss`, a fraction of at most nine digits or none, `Z`; and the day and hour exist.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.0.strip_suffix('Z').is_some_and(is_civil) && self.0.parse::<Timestamp>().is_ok()
    }

    /// When it is. A time with an offset is understood, one with neither `Z` nor offset is taken as UTC.
    #[must_use]
    pub fn timestamp(&self) -> Option<Timestamp> {
        if is_civil(&self.0) {
            return format!("{}Z", self.0).parse().ok();
        }
        self.0.parse().ok()
    }

    /// `YYYY-MM-DDThh:mm:ssZ`; what is no time stays as it stands.
    #[must_use]
    pub fn normalised(&self) -> String {
        let whole = self
            .timestamp()
            .and_then(|at| Timestamp::from_second(at.as_second()).ok());
        whole.map_or_else(|| self.0.clone(), |at| at.to_string())
    }

    /// As in the file.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<Timestamp> for DateTime {
    fn from(at: Timestamp) -> Self {
        Self(at.to_string())
    }
}

impl From<&str> for DateTime {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_valid() { &self.0 } else { "***" })
    }
}

/// `YYYY-MM-DDThh:mm:ss` with up to nine digits of a fraction, by its shape alone.
fn is_civil(text: &str) -> bool {
    let shape = b"0000-00-00T00:00:00";
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let whole_fits = whole.len() == shape.len()
        && whole.bytes().zip(shape).all(|(byte, like)| match like {
            b'0' => byte.is_ascii_digit(),
            other => byte == *other,
        });
    whole_fits && fraction.is_none_or(|f| (1..=9).contains(&f.len()) && f.bytes().all(|b| b.is_ascii_digit()))
}

impl Leaf for DateTime {
    fn from_text(text: &str, _: &mut Ledger) -> Self {
        Self::new(text)
    }

    fn text(&self) -> &str {
        &self.0
    }

    fn check_leaf(&self, _: &Entry, ledger: &mut Ledger) {
        if self.timestamp().is_none() {
            ledger.breach(Rule::NotTime);
        } else if !self.is_valid() {
            ledger.breach(Rule::NotUtc);
        }
    }

    #[cfg(test)]
    fn invent(chance: &mut crate::tests::Chance, _: &Entry) -> Self {
        Self::from(chance.time())
    }
}

/// A day as it stands in the file, `YYYY-MM-DD`.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Date(String);

impl Date {
    /// From text, without the blanks around it.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self(text.as_ref().trim().to_owned())
    }

    /// The day, where it is one and is written by the rule.
    #[must_use]
    pub fn date(&self) -> Option<civil::Date> {
        let shaped = self.0.len() == 10 && is_civil(&format!("{}T00:00:00", self.0));
        self.0.parse().ok().filter(|_| shaped)
    }

    /// As in the file.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<civil::Date> for Date {
    fn from(day: civil::Date) -> Self {
        Self(day.to_string())
    }
}

impl From<&str> for Date {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.date().is_some() { &self.0 } else { "***" })
    }
}

impl Leaf for Date {
    fn from_text(text: &str, _: &mut Ledger) -> Self {
        Self::new(text)
    }

    fn text(&self) -> &str {
        &self.0
    }

    fn check_leaf(&self, _: &Entry, ledger: &mut Ledger) {
        if self.date().is_none() {
            ledger.breach(Rule::NotDate);
        }
    }

    #[cfg(test)]
    fn invent(chance: &mut crate::tests::Chance, _: &Entry) -> Self {
        Self::from(local_date(chance.time()))
    }
}

/// The day in Denmark on which the instant falls, as clients show deadlines ("Senest 15. juni 2026").
///
/// A deadline at midnight Danish time shows the day that then begins; clients show the day of the instant and nothing
/// is taken back from it. Summer time goes from the last Sunday of March to the last of October, 01:00 UTC; years in
/// which that was or will be otherwise are not looked up.
#[must_use]
pub fn local_date(at: Timestamp) -> civil::Date {
    let zone = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap_or(TimeZone::UTC);
    zone.to_datetime(at).date()
}
