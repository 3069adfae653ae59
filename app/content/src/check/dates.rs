//! Sources and dates of facts: of lessons, limits and contacts.
//!
//! Deliberately absent: a clock. What has no date at all is a missing key, which the reader has reported.

use super::sources::Sources;
use super::toml_file::TomlFile;
use super::{Known, sources::Read};
use crate::ContentFault;

pub(super) fn check(sources: &Sources<'_>, known: &Known<'_>, faults: &mut Vec<ContentFault>) {
    for Read { file, content } in &sources.lessons {
        let service = &content.service;
        let mut dated = Dated::new(file, "service", known.today, faults);
        dated.source(&service.source);
        dated.expires(&service.expires);
        dated.checked_on(service.checked_on.as_deref());
        if service.name.trim().is_empty() {
            faults.push(file.fault(
                "service.name",
                "what is imitated has no name",
                "name the service and the part of it",
            ));
        }
    }
    if let Some(Read { file, content }) = &sources.limits {
        for (i, limit) in content.iter().enumerate() {
            let mut dated = Dated::new(file, &format!("limit.{i}"), known.today, faults);
            dated.source(&limit.source);
            dated.expires(&limit.expires);
        }
    }
    if let Some(Read { file, content }) = &sources.contacts {
        for (i, contact) in content.iter().enumerate() {
            let mut dated = Dated::new(file, &format!("contact.{i}"), known.today, faults);
            dated.source(&contact.source);
            dated.expires(&contact.expires);
            dated.checked_on(contact.checked_on.as_deref());
        }
    }
}

/// One thing with a date, and where its faults go.
struct Dated<'a> {
    file: &'a TomlFile,
    path: String,
    today: &'a str,
    faults: &'a mut Vec<ContentFault>,
}

impl<'a> Dated<'a> {
    fn new(file: &'a TomlFile, path: &str, today: &'a str, faults: &'a mut Vec<ContentFault>) -> Self {
        Self {
            file,
            path: path.to_owned(),
            today,
            faults,
        }
    }

    fn add(&mut self, key: &str, what: String, remedy: &str) {
        self.faults
            .push(self.file.fault(&format!("{}.{key}", self.path), what, remedy));
    }

    fn source(&mut self, source: &str) {
        if source.trim().is_empty() {
            self.add(
                "source",
                "no source is named".to_owned(),
                "say where the facts come from and when they were read",
            );
        }
    }

    fn expires(&mut self, date: &str) {
        if !is_date(date) {
            self.add(
                "expires",
                format!("`{date}` is not a date"),
                "write it as in 2027-05-01",
            );
        } else if date < self.today {
            self.add(
                "expires",
                format!("out of date since {date}"),
                "compare the facts with their source and set a new date",
            );
        }
    }

    fn checked_on(&mut self, date: Option<&str>) {
        let Some(date) = date else { return };
        if !is_date(date) {
            self.add(
                "checked_on",
                format!("`{date}` is not a date"),
                "write it as in 2026-11-20, or leave it out where nobody has compared it",
            );
        } else if date > self.today {
            self.add(
                "checked_on",
                format!("{date} lies in the future"),
                "write the day on which a person compared it",
            );
        }
    }
}

/// A day of the calendar, as in 2027-05-01.
fn is_date(text: &str) -> bool {
    let digits = |from: usize, to: usize| {
        let part = text
            .get(from..to)
            .filter(|part| part.bytes().all(|b| b.is_ascii_digit()));
        part.and_then(|part| part.parse::<u32>().ok())
    };
    let dashes = text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
    let (Some(year), Some(month), Some(day)) = (digits(0, 4), digits(5, 7), digits(8, 10)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    dashes && (1..=12).contains(&month) && (1..=days).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        for date in ["2027-05-01", "2028-02-29", "2026-12-31"] {
            assert!(is_date(date), "{date}");
        }
        for not in [
            "",
            "2027-5-1",
            "2027-02-29",
            "2027-13-01",
            "2027-04-31",
            "01-05-2027",
            "2027-05-0é",
            "2027/05/01",
        ] {
            assert!(!is_date(not), "{not}");
        }
    }
}
