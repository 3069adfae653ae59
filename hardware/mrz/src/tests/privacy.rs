//! CPR numbers are never shown whole, and nothing of a person is in what may be logged.

use super::{TODAY, has, json, lower, read, shown};
use crate::document::{Document, FieldName, Note, parse};
use crate::view::{View, json_line};

fn danish(personal: &str) -> Document {
    read(&[
        "P<DNKTESTPERSON<<ANNA<<<<<<<<<<<<<<<<<<<<<<<",
        &lower("209000117", "DNK", "851006", "340415", personal),
    ])
}

#[test]
fn no_part_of_the_last_four_digits_is_shown() {
    // As printed, without the filler, and misread in every manner that keeps most of it.
    for personal in [
        "661085<9473",
        "6610859473",
        "661O85<9473",
        "661085<94?3",
        "66108S<9473",
        "61085<9473",
        "661085<947",
        "661085K9473",
        "661085<<9473",
        "<661085<9473",
        "661085<9473<X",
        "661085<9473<12",
        "6610<85<9473",
    ] {
        let document = danish(personal);
        assert!(has(&document, Note::HasCpr), "{personal}");
        let shown = shown(&document, FieldName::OptionalData).0;
        assert!(shown.ends_with("****") && shown.len() <= 10, "{personal}: {shown}");
        assert!(
            document
                .doubts
                .iter()
                .all(|doubt| doubt.field != FieldName::OptionalData),
            "{personal}"
        );
        for text in [
            json(&document).to_string(),
            View::from(&document).to_string(),
            format!("{document:?}"),
        ] {
            for part in ["9473", "947", "473", "94?3"] {
                assert!(!text.contains(part), "{personal}: {part}");
            }
        }
    }
    assert_eq!(danish("661085<9473").cpr().unwrap().expose(), "661085-9473");
    assert_eq!(danish("6610859473").cpr().unwrap().expose(), "661085-9473");
    assert_eq!(shown(&danish("661085<9473"), FieldName::OptionalData).0, "661085****");
    assert!(danish("661085<94?3").cpr().is_none());
}

#[test]
fn a_misread_issuer_does_not_uncover_it() {
    for (issuer, nationality) in [("0NK", "DNK"), ("DNK", "XXB"), ("DMK", "ONK"), ("QQQ", "QQQ")] {
        let first = format!("{:<<44}", format!("P<{issuer}TESTPERSON"));
        let document = read(&[
            &first,
            &lower("209000117", nationality, "851006", "340415", "661085<9473"),
        ]);
        assert!(!json(&document).to_string().contains("9473"), "{issuer} {nationality}");
    }
    // Both codes and the number itself.
    let first = format!("{:<<44}", "P<DMKTESTPERSON");
    let document = read(&[&first, &lower("209000117", "0NK", "740812", "340415", "66108S<9473")]);
    assert!(has(&document, Note::HasCpr) && !json(&document).to_string().contains("9473"));
    // Cards have two places for it.
    for (first, second) in [("6610859473", ""), ("", "6610859473")] {
        let lines = [
            format!("IRDNKZR55500078{first:<<15}"),
            format!("8510068F3404159SOM{second:<<11}0"),
        ];
        let document = read(&[&lines[0], &lines[1], "PRACTICE<<AMINA<<<<<<<<<<<<<<<"]);
        assert_eq!(shown(&document, FieldName::OptionalData).0, "661085****");
        assert!(document.cpr().is_some());
    }
}

#[test]
fn other_numbers_of_other_states_are_shown() {
    for (nationality, personal) in [("UTO", "ZE184226B"), ("SWE", "19990101<12"), ("BGR", "6610859473")] {
        let first = format!("{:<<44}", format!("P<{nationality}TESTPERSON"));
        let document = read(&[&first, &lower("209000117", nationality, "740812", "340415", personal)]);
        assert_eq!(shown(&document, FieldName::OptionalData).0, personal.replace('<', " "));
        assert!(!has(&document, Note::HasCpr) && document.cpr().is_none());
    }
}

#[test]
fn debug_and_errors_name_nothing() {
    let document = danish("661085<9473");
    let debug = format!(
        "{document:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        document.document_number,
        document.document_number.value,
        document.birth_date,
        document.sex.value,
        document.cpr(),
        document.notes
    );
    for part in ["209000117", "1985", "85", "F,", "Female", "HasCpr"] {
        assert!(!debug.contains(part), "{debug}");
    }
    for text in [
        "QQUTOSECRET<<NAME<<<<<<<<<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
        "SECRET",
        "SECRET\nNAME",
    ] {
        let error = json_line(&parse(text, TODAY));
        assert!(
            error.starts_with("{\"error\":\"") && !error.contains("SECRET") && !error.contains("QQ"),
            "{error}"
        );
    }
}
