//! Which characters are marked, and that nothing is mended.

use super::{ERIKSSON, doubts, has, lower, passport, read, shown};
use crate::document::{Check, FieldName, Note};

#[test]
fn every_class_is_marked_in_a_number() {
    let document = passport(&lower("0OUK<GQ1L", "UTO", "740812", "340415", ""));
    assert_eq!(shown(&document, FieldName::DocumentNumber).0, "0OUK<GQ1L");
    let expected = [
        (1, "0OU"),
        (2, "0OU"),
        (3, "0OU"),
        (4, "K<"),
        (5, "K<"),
        (6, "GQ"),
        (7, "GQ"),
        (8, "1L"),
        (9, "1L"),
    ];
    assert_eq!(doubts(&document, FieldName::DocumentNumber), expected);
    let document = passport(&lower("ABCDEFHJM", "UTO", "740812", "340415", ""));
    assert!(document.doubts.is_empty());
}

#[test]
fn a_long_number_counts_through() {
    let lines = [
        "IDUTO123456789<07<<<<<<<<<<<<<",
        "8601012M3001019UTO<<<<<<<<<<<6",
        "TESTPERSON<<PER<<<<<<<<<<<<<<<",
    ];
    assert_eq!(
        doubts(&read(&lines), FieldName::DocumentNumber),
        [(1, "1L"), (10, "0OU")]
    );
}

#[test]
fn the_blind_spots_of_the_digit_are_marked() {
    for (one, other) in [("G", "Q"), ("0", "U"), ("1", "L"), ("K", "<")] {
        let number = |middle: &str| format!("AB{middle}234567");
        assert_eq!(
            mrz::check_digit(&number(one)).unwrap(),
            mrz::check_digit(&number(other)).unwrap()
        );
        for middle in [one, other] {
            let document = passport(&lower(&number(middle), "UTO", "740812", "340415", ""));
            let [(3, could_be)] = doubts(&document, FieldName::DocumentNumber)[..] else {
                panic!("{middle}")
            };
            assert!(could_be.contains(one) && could_be.contains(other));
        }
    }
}

#[test]
fn a_letter_in_a_date_is_no_doubt_and_is_not_mended() {
    for (from, to, field) in [
        ("740812", "74O812", FieldName::BirthDate),
        ("120415", "I20415", FieldName::ExpiryDate),
    ] {
        let document = read(&[ERIKSSON[0], &ERIKSSON[1].replace(from, to)]);
        assert_eq!(shown(&document, field), ("null".to_owned(), "failed".to_owned()));
        assert!(doubts(&document, field).is_empty() && !document.is_valid());
        assert_eq!(document.document_number.check, Check::Ok);
    }
    // A letter for a check digit: the value stands, the check fails.
    let document = passport(&ERIKSSON[1].replace("L898902C36", "L898902C3G"));
    assert_eq!(
        shown(&document, FieldName::DocumentNumber),
        ("L898902C3".to_owned(), "failed".to_owned())
    );
}

#[test]
fn what_cannot_be_read_is_a_question() {
    for unreadable in ["#", "é", "漢", "\u{fffd}", "*", "."] {
        let document = passport(&ERIKSSON[1].replace("L898902C3", &format!("L8{unreadable}8902C3")));
        assert_eq!(
            shown(&document, FieldName::DocumentNumber),
            ("L8?8902C3".to_owned(), "failed".to_owned())
        );
        assert!(doubts(&document, FieldName::DocumentNumber).contains(&(3, "?")));
        assert!(has(&document, Note::UnreadableCharacter) && !document.is_valid());
        assert_eq!(document.birth_date.check, Check::Ok);
    }
    // Where no digit looks, it still counts.
    let document = read(&[&ERIKSSON[0].replace("ANNA", "AN!A"), ERIKSSON[1]]);
    assert!(!document.is_valid());
    assert_eq!(shown(&document, FieldName::Names).0, "ERIKSSON, AN?A MARIA");
}
