//! The rules one by one, the pinned cases of `hardware.md` 3.3, every specimen, and rubbish.

mod dates;
mod doubts;
mod names;
mod numbers;
mod privacy;
mod property;
mod published;
mod shape;
mod specimens;
mod view;

use jiff::civil::{Date, date};
use serde_json::Value;

use crate::document::{Document, FieldName, Note, parse};

/// A day on which all of this is read.
const TODAY: Date = date(2026, 11, 22);

/// The specimen of 9303 Part 3 §3.2.
const ERIKSSON: [&str; 2] = [
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
];

fn read(lines: &[&str]) -> Document {
    parse(&lines.join("\n"), TODAY).unwrap_or_else(|error| panic!("{error}"))
}

/// A line 2 of TD3 that is right in all its digits; `expiry` and the rest as printed.
fn lower(number: &str, nationality: &str, birth: &str, expiry: &str, personal: &str) -> String {
    let checked = |cells: String| format!("{cells}{}", mrz::check_digit(&cells).unwrap_or(0));
    let (number, birth) = (checked(format!("{number:<<9}")), checked(birth.to_owned()));
    let rest = checked(expiry.to_owned()) + &checked(format!("{personal:<<14}"));
    let composite = mrz::check_digit(&[number.as_str(), &birth, &rest].concat()).unwrap_or(0);
    format!("{number}{nationality:<<3}{birth}F{rest}{composite}")
}

/// A passport of Utopia with this line 2.
fn passport(lower: &str) -> Document {
    read(&[ERIKSSON[0], lower])
}

fn has(document: &Document, note: Note) -> bool {
    document.notes.contains(&note)
}

fn json(document: &Document) -> Value {
    let line = crate::view::json_line(&Ok(document.clone()));
    serde_json::from_str(&line).unwrap()
}

/// Value and check of a field, as the command line shows them.
fn shown(document: &Document, field: FieldName) -> (String, String) {
    let field = &json(document)["fields"][field.as_str()];
    (
        field["value"].as_str().unwrap_or("null").to_owned(),
        field["check"].as_str().unwrap().to_owned(),
    )
}

/// Doubts of a field as position and classes.
fn doubts(document: &Document, field: FieldName) -> Vec<(usize, &'static str)> {
    let of_field = document.doubts.iter().filter(|doubt| doubt.field == field);
    of_field.map(|doubt| (doubt.position, doubt.could_be)).collect()
}
