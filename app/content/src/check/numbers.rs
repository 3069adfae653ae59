//! No number that could be somebody's: neither a CPR number nor a telephone number, in any text.
//!
//! Deliberately absent: `demo-data/contacts.toml`, where real telephone numbers belong and which no page shows.

use egne_core::domain::has_real_looking_cpr;

use super::Known;
use super::sources::Sources;
use super::toml_file::{TomlFile, Written};
use crate::ContentFault;

/// What a number could be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Could {
    BeCpr,
    BePhone,
}

impl Could {
    fn what(self) -> &'static str {
        match self {
            Self::BeCpr => "a number that could be somebody's CPR number",
            Self::BePhone => "a number that could be somebody's telephone",
        }
    }

    fn remedy(self) -> &'static str {
        match self {
            Self::BeCpr => "add 60 to the day",
            Self::BePhone => "begin it with 0 or 1; real numbers stand in demo-data/contacts.toml only",
        }
    }
}

pub(super) fn check(sources: &Sources<'_>, _: &Known<'_>, faults: &mut Vec<ContentFault>) {
    // The number of a person and the temporary PIN have rules of their own.
    let people = sources
        .people
        .iter()
        .map(|read| (&read.file, &["cpr", "temporary_pin"] as &[&str]));
    let others = sources.lessons.iter().map(|read| &read.file);
    let others = others.chain(sources.pages.iter().map(|read| &read.file));
    let others = others
        .chain(sources.limits.iter().map(|read| &read.file))
        .map(|file| (file, &[] as &[&str]));
    for (file, own) in people.chain(others) {
        in_toml(file, own, faults);
    }
    for file in &sources.texts {
        for (byte, line) in file.lines() {
            let found = numbers(line).into_iter();
            faults.extend(found.map(|(at, could)| file.at(byte + at, could.what(), could.remedy())));
        }
    }
}

fn in_toml(file: &TomlFile, own: &[&str], faults: &mut Vec<ContentFault>) {
    let others = |written: &&Written| !own.contains(&written.key());
    for written in file.strings.iter().filter(others) {
        if let Some((_, could)) = numbers(&written.text).first() {
            faults.push(file.fault(&written.path, could.what(), could.remedy()));
        }
    }
}

/// Numbers that could be somebody's, each with its byte.
fn numbers(text: &str) -> Vec<(usize, Could)> {
    let mut found = Vec::new();
    for (at, groups) in runs(text) {
        let joined = groups.concat();
        let shape: Vec<usize> = groups.iter().map(String::len).collect();
        let cpr = matches!(shape.as_slice(), [10] | [6, 4]) && has_real_looking_cpr(&joined);
        if cpr {
            found.push((at, Could::BeCpr));
        } else if is_subscriber(&joined, &shape) {
            found.push((at, Could::BePhone));
        }
    }
    found
}

/// Eight figures as a Danish subscriber has, with the country before them or not: the first is 2 to 9.
fn is_subscriber(joined: &str, shape: &[usize]) -> bool {
    let (own, shape) = match shape {
        [10] if joined.starts_with("45") => (joined.get(2..), &[8][..]),
        [12] if joined.starts_with("0045") => (joined.get(4..), &[8][..]),
        [2, rest @ ..] if joined.starts_with("45") && rest.iter().sum::<usize>() == 8 => (joined.get(2..), rest),
        [4, rest @ ..] if joined.starts_with("0045") => (joined.get(4..), rest),
        all => (Some(joined), all),
    };
    let grouped = matches!(shape, [8] | [2, 2, 2, 2] | [4, 4]);
    grouped && own.is_some_and(|own| own.starts_with(|c: char| ('2'..='9').contains(&c)))
}

/// Runs of figures, divided by single blanks or hyphens, as groups in Latin figures; with the byte where each begins.
fn runs(text: &str) -> Vec<(usize, Vec<String>)> {
    let mut runs: Vec<(usize, Vec<String>)> = Vec::new();
    let mut open = false;
    let mut divided = false;
    for (byte, c) in text.char_indices() {
        if let Some(figure) = latin(c) {
            match runs.last_mut().filter(|_| open) {
                Some((_, groups)) if divided => groups.push(figure.to_string()),
                Some((_, groups)) => groups.last_mut().into_iter().for_each(|group| group.push(figure)),
                None => runs.push((byte, vec![figure.to_string()])),
            }
            (open, divided) = (true, false);
        } else if matches!(c, ' ' | '\u{a0}' | '-') && open && !divided {
            divided = true;
        } else {
            open = false;
            divided = false;
        }
    }
    runs
}

/// The figure as we write it, also where the text has Arabic or other figures.
fn latin(c: char) -> Option<char> {
    const ZEROS: [u32; 5] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6];
    let value = ZEROS
        .iter()
        .filter_map(|zero| u32::from(c).checked_sub(*zero))
        .find(|value| *value <= 9)?;
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_could_be_somebodys_are_seen() {
        for (text, could) in [
            (concat!("CPR 010190", "-1234"), Some(Could::BeCpr)),
            (concat!("010190", "1234"), Some(Could::BeCpr)),
            (concat!("010190", " 1234"), Some(Could::BeCpr)),
            ("٠١٠١٩٠-١٢٣٤", Some(Could::BeCpr)),
            ("830688-2970", None),
            ("Ring 22 33 44 55 nu", Some(Could::BePhone)),
            ("22334455", Some(Could::BePhone)),
            ("+45 22 33 44 55", Some(Could::BePhone)),
            ("+4522334455", Some(Could::BePhone)),
            ("12 34 56 78", None),
            ("2026-11-20", None),
            ("2.450,00 kr.", None),
            ("20.000.000 kr.", None),
            ("246813", None),
        ] {
            assert_eq!(numbers(text).first().map(|(_, could)| *could), could, "{text}");
        }
        assert_eq!(numbers("Ring 22334455"), [(5, Could::BePhone)]);
    }
}
