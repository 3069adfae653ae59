//! Document numbers, optional data, and the digits over them.

use super::{ERIKSSON, has, lower, passport, read, shown};
use crate::document::{Check, FieldName, Note};

/// A TD1 with this first line after the issuer, its composite digit made right.
fn card(issuer: &str, rest: &str, optional: &str) -> crate::document::Document {
    let first = format!("I<{issuer}{rest:<<25}");
    let optional = format!("{optional:<<11}");
    let composed = [&first[5..], "7408122", "3404159", &optional].concat();
    let digit = mrz::check_digit(&composed).unwrap();
    read(&[
        &first,
        &format!("7408122F3404159UTO{optional}{digit}"),
        "TESTPERSON<<ANNA<<<<<<<<<<<<<<",
    ])
}

#[test]
fn a_long_number_may_have_ten_to_twenty_two_characters() {
    let whole = "123456789ABCDEFGHIJKLM";
    for length in 10..=22 {
        let number = &whole[..length];
        let digit = mrz::check_digit(number).unwrap();
        let document = card("UTO", &format!("123456789<{}{digit}<", &number[9..]), "");
        assert!(document.is_valid(), "{number}");
        assert_eq!(
            shown(&document, FieldName::DocumentNumber),
            (number.to_owned(), "ok".to_owned())
        );
        assert_eq!(shown(&document, FieldName::OptionalData).0, "null");
        let wrong = (digit + 1) % 10;
        let document = card("UTO", &format!("123456789<{}{wrong}<", &number[9..]), "");
        assert_eq!(
            shown(&document, FieldName::DocumentNumber),
            (number.to_owned(), "failed".to_owned())
        );
        assert!(!document.is_valid());
    }
    // Both elements, and what is left of the first.
    let document = card("UTO", "123456789<07<REST", "SECOND<2");
    assert_eq!(shown(&document, FieldName::OptionalData).0, "REST SECOND 2");
}

#[test]
fn what_is_no_long_number_is_not_joined() {
    for rest in [
        "123456789<<<",
        "123456789<7<",
        "123456789<0X<",
        "12345678<<97<",
        "123456789<ABCDEFGHIJKLMNO",
    ] {
        let document = card("UTO", rest, "");
        assert_eq!(document.document_number.check, Check::Failed, "{rest}");
        assert_eq!(
            document.document_number.value.unwrap().expose(),
            rest[..9].trim_end_matches('<'),
            "{rest}"
        );
    }
    // The older form of other programs, eight characters and a filler, is no rule either.
    let digit = mrz::check_digit("123456789").unwrap();
    let document = card("UTO", &format!("12345678<<9{digit}<"), "");
    assert_eq!(document.document_number.check, Check::Failed);
}

#[test]
fn passports_and_visas_have_no_long_numbers() {
    let lower = lower("123456789", "UTO", "740812", "340415", "07");
    let document = passport(&[&lower[..9], "<", &lower[10..]].concat());
    assert!(has(&document, Note::NumberWithoutRule) && !document.is_valid());
    assert_eq!(
        shown(&document, FieldName::DocumentNumber),
        ("123456789".to_owned(), "failed".to_owned())
    );
    assert_eq!(shown(&document, FieldName::OptionalData).0, "07");
}

#[test]
fn an_unused_personal_number_may_have_a_filler_for_a_digit_and_nothing_else_may() {
    let right = lower("L8C902X37", "UTO", "740812", "340415", "");
    assert_eq!(&right[42..43], "0");
    let unused = [&right[..42], "<", &right[43..]].concat();
    assert!(passport(&unused).is_valid() && passport(&right).is_valid());
    // A used one whose digit happens to be 0 must have it.
    let used = lower("L8C902X37", "UTO", "740812", "340415", "A");
    assert_eq!(&used[42..43], "0");
    let document = passport(&[&used[..42], "<", &used[43..]].concat());
    assert_eq!(document.optional_data.check, Check::Failed);
    for at in [9, 19, 27, 43] {
        let mut lower = lower("<<<<<<<<<", "UTO", "<<<<<<", "<<<<<<", "");
        lower.replace_range(at..=at, "<");
        assert!(!passport(&lower).is_valid(), "{at}");
    }
}

#[test]
fn each_digit_speaks_for_its_own_field() {
    // Place in line 2, and which fields fail.
    for (at, fails) in [
        (9, &[FieldName::DocumentNumber, FieldName::Composite][..]),
        (19, &[FieldName::BirthDate, FieldName::Composite]),
        (27, &[FieldName::ExpiryDate, FieldName::Composite]),
        (42, &[FieldName::OptionalData, FieldName::Composite]),
        (43, &[FieldName::Composite]),
    ] {
        let mut lower = ERIKSSON[1].to_owned();
        let wrong = if lower.as_bytes()[at] == b'5' { "4" } else { "5" };
        lower.replace_range(at..=at, wrong);
        let document = passport(&lower);
        for field in [
            FieldName::DocumentNumber,
            FieldName::BirthDate,
            FieldName::ExpiryDate,
            FieldName::OptionalData,
            FieldName::Composite,
        ] {
            let check = if fails.contains(&field) { "failed" } else { "ok" };
            assert_eq!(shown(&document, field).1, check, "{at} {}", field.as_str());
        }
    }
}

#[test]
fn a_number_begins_at_its_first_place() {
    for (number, value) in [("<12345678", "<12345678"), ("<<<<<<<<<", "null")] {
        let document = passport(&lower(number, "UTO", "740812", "340415", ""));
        assert!(has(&document, Note::NumberIncomplete) && !document.is_valid());
        assert_eq!(
            shown(&document, FieldName::DocumentNumber),
            (value.to_owned(), "ok".to_owned())
        );
    }
    // Inside it a filler stands for a blank or a hyphen of the page.
    let document = passport(&lower("AB<123", "UTO", "740812", "340415", ""));
    assert!(document.is_valid());
    assert_eq!(shown(&document, FieldName::DocumentNumber).0, "AB<123");
}
