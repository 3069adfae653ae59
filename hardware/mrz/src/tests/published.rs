//! The pinned cases of `hardware.md` 3.3. Here, and nowhere else, stands the CPR number of the published specimen of the
//! Danish passport of 2012: a list of one.

use super::{ERIKSSON, has, read, shown};
use crate::document::{Check, FieldName, Format, Note};

#[test]
fn the_specimens_of_9303() {
    let td1 = [
        "I<UTOD231458907<<<<<<<<<<<<<<<",
        "7408122F1204159UTO<<<<<<<<<<<6",
        "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
    ];
    let td2 = [
        "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
        "D231458907UTO7408122F1204159<<<<<<<6",
    ];
    let mrv_a = [
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C<3UTO6908061F9406236ZE184226B<<<<<<<",
    ];
    let mrv_b = [
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
        "L898902C<3UTO6908061F9406236ZE184226",
    ];
    let cases: [(&[&str], Format, &str, &str, &str); 5] = [
        (&ERIKSSON, Format::Td3, "L898902C3", "1974-08-12", "ZE184226B"),
        (&td1, Format::Td1, "D23145890", "1974-08-12", "null"),
        (&td2, Format::Td2, "D23145890", "1974-08-12", "null"),
        (&mrv_a, Format::MrvA, "L898902C", "1969-08-06", "ZE184226B"),
        (&mrv_b, Format::MrvB, "L898902C", "1969-08-06", "ZE184226"),
    ];
    for (lines, format, number, birth, optional) in cases {
        let document = read(lines);
        assert!(document.is_valid(), "{format}");
        assert_eq!(document.format, format);
        let value = |field| shown(&document, field).0;
        assert_eq!(value(FieldName::Names), "ERIKSSON, ANNA MARIA");
        assert_eq!(value(FieldName::Issuer), "UTO");
        assert_eq!(value(FieldName::Nationality), "UTO");
        assert_eq!(value(FieldName::Sex), "F");
        assert_eq!(
            shown(&document, FieldName::DocumentNumber),
            (number.to_owned(), "ok".to_owned())
        );
        assert_eq!(
            shown(&document, FieldName::BirthDate),
            (birth.to_owned(), "ok".to_owned())
        );
        assert_eq!(value(FieldName::OptionalData), optional);
        assert!(has(&document, Note::Specimen));
    }
    assert_eq!(read(&mrv_a).composite.check, Check::None);
    assert_eq!(read(&mrv_b).optional_data.check, Check::None);
    assert_eq!(read(&ERIKSSON).optional_data.check, Check::Ok);
    assert_eq!(
        shown(&read(&ERIKSSON), FieldName::Composite),
        ("0".to_owned(), "ok".to_owned())
    );
}

#[test]
fn the_examples_of_digits() {
    for (cells, digit) in [
        ("520727", b'3'),
        ("AB2134<<<", b'5'),
        ("HA672242<658022549601086<<<<<<<<<<<<<<0", b'8'),
        ("D231458907<<<<<<<<<<<<<<<34071279507122<<<<<<<<<<<", b'2'),
        ("HA672242<658022549601086<<<<<<<", b'8'),
    ] {
        assert!(crate::document::fits(cells, digit), "{cells}");
        assert!(!crate::document::fits(cells, b'<'), "{cells}");
    }
}

#[test]
fn long_numbers() {
    for (first, second, third, number) in [
        (
            "IDUTO123456789<07<<<<<<<<<<<<<",
            "8601012M3001019UTO<<<<<<<<<<<6",
            "TESTPERSON<<PER<<<<<<<<<<<<<<<",
            "1234567890",
        ),
        (
            "IDBEL600001795<0152<<<<<<<<<<<",
            "1301014F2311207BEL130101987398",
            "SPECIMEN<<SPECIMEN<<<<<<<<<<<<",
            "600001795015",
        ),
    ] {
        let document = read(&[first, second, third]);
        assert!(document.is_valid());
        assert!(!has(&document, Note::BelgianNumber));
        assert_eq!(
            shown(&document, FieldName::DocumentNumber),
            (number.to_owned(), "ok".to_owned())
        );
    }
}

#[test]
fn the_belgian_exception() {
    let lines = [
        "IDBEL000590240<6013<<<<<<<<<<<",
        "8512017F1311048BEL851201002007",
        "SPECIMEN<<SPECIMEN<<<<<<<<<<<<",
    ];
    let document = read(&lines);
    assert!(document.is_valid());
    assert!(has(&document, Note::BelgianNumber));
    assert_eq!(document.composite.check, Check::Ok);
    assert_eq!(
        shown(&document, FieldName::DocumentNumber),
        ("000590240601".to_owned(), "ok".to_owned())
    );
    // Nobody else may do so.
    let document = read(&[&lines[0].replace("BEL", "UTO"), lines[1], lines[2]]);
    assert_eq!(document.document_number.check, Check::Failed);
}

#[test]
fn an_unknown_birth_date_is_right() {
    let document = read(&[ERIKSSON[0], "L898902C36UTO<<<<<<0F1204159<<<<<<<<<<<<<<08"]);
    assert!(document.is_valid());
    assert!(has(&document, Note::BirthUnknown));
    assert_eq!(
        shown(&document, FieldName::BirthDate),
        ("null".to_owned(), "ok".to_owned())
    );
}

#[test]
fn the_danish_passport_of_2012_holds_a_cpr_number_and_shows_no_more_than_its_day() {
    let lines = [
        "P<DNKOESTERGAARD<<HANNE<KRISTINE<<<<<<<<<<<<",
        "0000000000DNK8510068F2202015061085<1178<<<58",
    ];
    let document = read(&lines);
    assert!(document.is_valid());
    assert_eq!(document.cpr().unwrap().expose(), "061085-1178");
    assert_eq!(document.cpr().unwrap().masked(), "061085****");
    assert_eq!(
        shown(&document, FieldName::OptionalData),
        ("061085****".to_owned(), "ok".to_owned())
    );
    assert_eq!(shown(&document, FieldName::Names).0, "OESTERGAARD, HANNE KRISTINE");
    assert!(has(&document, Note::HasCpr) && has(&document, Note::Expired));
    assert!(!has(&document, Note::CprOtherBirth));
    let (line, plain) = (
        super::json(&document).to_string(),
        crate::view::View::from(&document).to_string(),
    );
    assert!(!line.contains("1178") && !plain.contains("1178"));
}

#[test]
fn a_newer_danish_passport_holds_none() {
    let lines = [
        "P<DNKTESTESEN<<ANDERS<PROEVE<<<<<<<<<<<<<<<<",
        "2010000337DNK8611172M3103142<<<<<<<<<<<<<<<6",
    ];
    let document = read(&lines);
    assert!(document.is_valid());
    assert!(document.cpr().is_none());
    assert_eq!(
        shown(&document, FieldName::OptionalData),
        ("null".to_owned(), "ok".to_owned())
    );
}

#[test]
fn names_that_may_be_cut_short() {
    for (line, names) in [
        (
            "PPUTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K",
            "NILAVADHANANANDA, CHAYAPA DEJTHAMRONG K",
        ),
        (
            "PPUTONILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU",
            "NILAVADHANANANDA, ARNPOL PETCH CHARONGU",
        ),
        (
            "PPUTOBENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI",
            "BENNELONG WOOLOOMOOLOO WARRANDYTE W, DI",
        ),
        (
            "PPUTOBENNELONG<WOOLOOM<WARRAND<WARNAM<<DINGO",
            "BENNELONG WOOLOOM WARRAND WARNAM, DINGO",
        ),
        (
            "PPUTOBENNEL<WOOLOO<WARRAN<WARNAM<<DINGO<POTO",
            "BENNEL WOOLOO WARRAN WARNAM, DINGO POTO",
        ),
        // It just fits, which nobody can see.
        (
            "PPUTOPAPANDROPOULOUS<<JONATHON<WARREN<TREVOR",
            "PAPANDROPOULOUS, JONATHON WARREN TREVOR",
        ),
    ] {
        let document = read(&[line, ERIKSSON[1]]);
        assert!(document.is_valid(), "{line}");
        assert!(has(&document, Note::NameMaybeTruncated), "{line}");
        assert_eq!(super::json(&document)["fields"]["names"]["truncated"], true);
        assert_eq!(shown(&document, FieldName::Names).0, names);
    }
    let whole = super::json(&read(&ERIKSSON));
    assert!(whole["fields"]["names"].get("truncated").is_none());
}

#[test]
fn two_swaps_that_cancel_are_pointed_at() {
    let digit = mrz::check_digit("A0B0C1234").unwrap();
    assert_eq!(mrz::check_digit("AOBOC1234").unwrap(), digit);
    for (number, letter) in [("A0B0C1234", '0'), ("AOBOC1234", 'O')] {
        let document = super::passport(&super::lower(number, "UTO", "740812", "340415", ""));
        assert!(document.is_valid());
        // What was read stays as it was read.
        assert_eq!(
            shown(&document, FieldName::DocumentNumber),
            (number.to_owned(), "ok".to_owned())
        );
        assert_eq!(
            super::doubts(&document, FieldName::DocumentNumber),
            [(2, "0OU"), (4, "0OU"), (6, "1L")],
            "{letter}"
        );
    }
}

/// Fillers read as K and L, as Tesseract does it: refused or marked, never taken for something else.
#[test]
fn fillers_read_as_k_are_never_taken_for_names() {
    let document = read(&["P<UTOERIKSSON<<ANNA<MARIA<KKKKKKK<K<<KKK<<<<", ERIKSSON[1]]);
    let marked = super::doubts(&document, FieldName::Names);
    assert_eq!(
        shown(&document, FieldName::Names).0,
        "ERIKSSON, ANNA MARIA KKKKKKK K KKK"
    );
    assert_eq!(marked.len(), 11);
    assert_eq!(marked.first(), Some(&(22, "K<")));
    let document = read(&[
        "I<UTOD231458907KKKKKKKKKKKKKKK",
        "7408122F1204159UTO<<<<<<<<<<<6",
        "ERIKSSONKKANNA<MARIAKKKKKKKKKK",
    ]);
    assert_eq!(super::doubts(&document, FieldName::OptionalData).len(), 15);
    assert_eq!(super::doubts(&document, FieldName::Names).len(), 12);
    let document = read(&[ERIKSSON[0], "L898902C36UTOKKKKKK0F1204159KKKKKKKKKKKKKK08"]);
    assert!(has(&document, Note::BirthNotADate) && !document.is_valid());
}
