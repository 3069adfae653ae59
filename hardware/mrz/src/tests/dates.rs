//! Centuries, unknown parts, and what is no date.

use jiff::civil::{Date, date};

use super::{ERIKSSON, TODAY, has, lower, passport, shown};
use crate::document::{Check, FieldName, Note, parse};

fn birth(cells: &str) -> String {
    shown(
        &passport(&lower("L8C902X37", "UTO", cells, "340415", "")),
        FieldName::BirthDate,
    )
    .0
}

fn expiry(cells: &str, today: Date) -> (String, bool, bool) {
    let text = [ERIKSSON[0], &lower("L8C902X37", "UTO", "740812", cells, "")].join("\n");
    let document = parse(&text, today).unwrap();
    let value = shown(&document, FieldName::ExpiryDate).0;
    (
        value,
        has(&document, Note::Expired),
        has(&document, Note::ExpiryCenturyUncertain),
    )
}

#[test]
fn nobody_is_born_after_today() {
    for (cells, day) in [
        ("740812", "1974-08-12"),
        ("261122", "2026-11-22"),
        ("261123", "1926-11-23"),
        ("270101", "1927-01-01"),
        ("000229", "2000-02-29"),
        ("240229", "2024-02-29"),
        ("280229", "1928-02-29"),
    ] {
        assert_eq!(birth(cells), day);
    }
    // The day after, a year later, a century later.
    let text = [ERIKSSON[0], &lower("L8C902X37", "UTO", "261123", "340415", "")].join("\n");
    let born = |today| shown(&parse(&text, today).unwrap(), FieldName::BirthDate).0;
    assert_eq!(born(date(2026, 11, 23)), "2026-11-23");
    assert_eq!(born(date(2126, 11, 22)), "2026-11-23");
    assert_eq!(born(date(1999, 1, 1)), "1926-11-23");
}

#[test]
fn a_child_may_be_a_hundred_years_older() {
    let uncertain = |cells| {
        has(
            &passport(&lower("L8C902X37", "UTO", cells, "340415", "")),
            Note::BirthCenturyUncertain,
        )
    };
    assert!(uncertain("150101"));
    assert!(!uncertain("950101"));
    assert!(!uncertain("100101"));
    // The seventh digit of a CPR number says which: 1 is the last century, 5 is this.
    let danish = |personal: &str| {
        let lines = [
            "P<DNKTESTPERSON<<OLE<<<<<<<<<<<<<<<<<<<<<<<<",
            &lower("209000117", "DNK", "150203", "340415", personal),
        ];
        super::read(&lines)
    };
    assert_eq!(shown(&danish("630215<1178"), FieldName::BirthDate).0, "1915-02-03");
    assert_eq!(shown(&danish("630215<5178"), FieldName::BirthDate).0, "2015-02-03");
    assert!(!has(&danish("630215<5178"), Note::BirthCenturyUncertain));
    assert!(has(&danish("640215<5178"), Note::CprOtherBirth));
    assert!(!has(&danish("630215<5178"), Note::CprOtherBirth));
}

#[test]
fn what_the_issuer_does_not_know_is_x() {
    for (cells, shown) in [
        ("7408<<", "1974-08-XX"),
        ("74<<<<", "1974-XX-XX"),
        ("74<<12", "1974-XX-12"),
        ("<<0812", "XXXX-08-12"),
        ("<<<<12", "XXXX-XX-12"),
        ("26<<<<", "2026-XX-XX"),
        ("2612<<", "1926-12-XX"),
        ("7<0812", "197X-08-12"),
        ("0<0<1<", "200X-0X-1X"),
        ("<4<<<<", "XXX4-XX-XX"),
        ("<<0229", "XXXX-02-29"),
    ] {
        assert_eq!(birth(cells), shown, "{cells}");
    }
    let document = passport(&lower("L8C902X37", "UTO", "74<<<<", "340415", ""));
    assert!(document.is_valid() && has(&document, Note::BirthIncomplete));
}

#[test]
fn what_is_no_date_is_not_shown_as_one() {
    for cells in [
        "741332", "740230", "000000", "74O812", "7408<4", "999999", "74<<32", "741<3X", "990229", "3<<<<A", "<<13<<",
    ] {
        let document = passport(&lower("L8C902X37", "UTO", cells, "340415", ""));
        if cells == "7408<4" {
            assert_eq!(shown(&document, FieldName::BirthDate).0, "1974-08-X4");
            continue;
        }
        assert_eq!(
            shown(&document, FieldName::BirthDate),
            ("null".to_owned(), "ok".to_owned()),
            "{cells}"
        );
        assert!(has(&document, Note::BirthNotADate) && !document.is_valid(), "{cells}");
        let document = passport(&lower("L8C902X37", "UTO", "740812", cells, ""));
        assert!(has(&document, Note::ExpiryNotADate) && !document.is_valid(), "{cells}");
    }
}

#[test]
fn an_expiry_is_in_the_nearest_century() {
    let is = |day: &str, expired, uncertain| (day.to_owned(), expired, uncertain);
    assert_eq!(expiry("340415", TODAY), is("2034-04-15", false, false));
    assert_eq!(expiry("120415", TODAY), is("2012-04-15", true, false));
    assert_eq!(expiry("261122", TODAY), is("2026-11-22", false, false));
    assert_eq!(expiry("261121", TODAY), is("2026-11-21", true, false));
    assert_eq!(expiry("411122", TODAY), is("2041-11-22", false, false));
    assert_eq!(expiry("411123", TODAY), is("2041-11-23", false, true));
    assert_eq!(expiry("111122", TODAY), is("2011-11-22", true, false));
    assert_eq!(expiry("111121", TODAY), is("2011-11-21", false, true));
    assert_eq!(expiry("940623", TODAY), is("1994-06-23", false, true));
    assert_eq!(expiry("050101", date(1998, 1, 1)), is("2005-01-01", false, false));
    assert_eq!(expiry("020101", date(2095, 1, 1)), is("2102-01-01", false, false));
}

#[test]
fn a_document_may_have_no_expiry() {
    let document = passport(&lower("L8C902X37", "UTO", "740812", "<<<<<<", ""));
    assert!(document.is_valid() && has(&document, Note::NoExpiry));
    assert_eq!(
        shown(&document, FieldName::ExpiryDate),
        ("null".to_owned(), "ok".to_owned())
    );
    let document = passport(&lower("L8C902X37", "UTO", "740812", "34<<<<", ""));
    assert!(document.is_valid() && has(&document, Note::ExpiryIncomplete));
    assert_eq!(shown(&document, FieldName::ExpiryDate).0, "2034-XX-XX");
}

#[test]
fn a_broken_date_breaks_its_digit_and_the_composite_only() {
    let document = super::read(&[ERIKSSON[0], &ERIKSSON[1].replace("740812", "750812")]);
    assert_eq!(document.birth_date.check, Check::Failed);
    assert_eq!(document.composite.check, Check::Failed);
    assert_eq!(document.document_number.check, Check::Ok);
    assert_eq!(document.expiry_date.check, Check::Ok);
    assert_eq!(document.optional_data.check, Check::Ok);
    assert!(!document.is_valid());
    assert_eq!(shown(&document, FieldName::BirthDate).0, "1975-08-12");
}
