//! Lines in every dress, and what is no document.

use super::{ERIKSSON, TODAY, read, shown};
use crate::document::{Document, FieldName, Format, MOST_BYTES, Unreadable, parse};

const TD1: [&str; 3] = [
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
];
const TD2: [&str; 2] = [
    "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
    "D231458907UTO7408122F1204159<<<<<<<6",
];

#[test]
fn a_document_is_the_same_in_every_dress() {
    for lines in [&ERIKSSON[..], &TD1, &TD2] {
        let expected = read(lines);
        let blank = |line: &str| line.replace('<', " ");
        let with = |end: &str| lines.join(end);
        let texts = [
            with("\r\n"),
            with("\r"),
            with("\r\r\n"),
            with("\n\n"),
            with("\n \t\n"),
            with("\u{2028}"),
            lines.concat(),
            with("\n").to_lowercase(),
            format!("\u{feff}{}\n", with("\n")),
            format!("\r{}\r\r", with("\r")),
            format!("\u{1c}\u{2}{}\r\u{3}\u{1d}", with("\r")),
            format!("  {}\t \r\n \0", with("  \n\t ")),
            with("\n").replace('<', "_"),
            with("\n").replace('<', "&lt;"),
            with("\n").replace('<', "«"),
            with("\n").replace("<<", "«"),
            with("\n").replace('<', "‹"),
            lines.iter().map(|line| blank(line)).collect::<Vec<_>>().join("\n"),
            lines.iter().map(|line| blank(line)).collect::<Vec<_>>().join("\n  "),
        ];
        for text in texts {
            assert!(parse(&text, TODAY) == Ok(expected.clone()), "{text:?}");
        }
    }
}

#[test]
fn blanks_before_a_line_may_be_fillers() {
    let composed = ["D231458907<<<<<<<<<<<<<<<", "<<<<<<0", "1204159", "<<<<<<<<<<<"].concat();
    let digit = mrz::check_digit(&composed).unwrap();
    let second = format!("      0F1204159UTO           {digit}");
    let lines = [TD1[0], &second, "ERIKSSON  ANNA MARIA          "];
    let document = read(&lines);
    assert!(document.is_valid());
    assert_eq!(
        shown(&document, FieldName::BirthDate),
        ("null".to_owned(), "ok".to_owned())
    );
}

#[test]
fn no_line_is_cut_or_padded() {
    let error = |lines: &[&str]| parse(&lines.join("\n"), TODAY).unwrap_err();
    let wrong = |line, found, expected| Unreadable::LineLength { line, found, expected };
    assert_eq!(error(&[&ERIKSSON[0][1..], ERIKSSON[1]]), wrong(1, 43, 44));
    assert_eq!(error(&[ERIKSSON[0], &ERIKSSON[1][..43]]), wrong(2, 43, 44));
    assert_eq!(error(&[&format!("{}<", ERIKSSON[0]), ERIKSSON[1]]), wrong(1, 45, 44));
    assert_eq!(error(&[TD1[0], TD1[1], &TD1[2][..29]]), wrong(3, 29, 30));
    assert_eq!(
        error(&ERIKSSON[..1]),
        Unreadable::LinesMissing {
            found: 1,
            expected: 2,
            length: 44
        }
    );
    assert_eq!(
        error(&TD1[..2]),
        Unreadable::LinesMissing {
            found: 2,
            expected: 3,
            length: 30
        }
    );
    assert_eq!(
        error(&[ERIKSSON[0], ERIKSSON[1], ERIKSSON[1]]),
        Unreadable::TooManyLines { found: 3 }
    );
    assert_eq!(
        error(&[ERIKSSON, ERIKSSON].concat()),
        Unreadable::TooManyLines { found: 4 }
    );
    assert_eq!(error(&["HELLO"]), Unreadable::NoSuchShape);
    assert_eq!(error(&["HELLO", "WORLD"]), Unreadable::NoSuchShape);
    assert_eq!(error(&[&ERIKSSON.concat()[..87]]), Unreadable::NoSuchShape);
    for empty in ["", " ", "\r\n\r\n", "\u{feff}\n", "\0", " \u{2} "] {
        assert_eq!(error(&[empty]), Unreadable::Empty, "{empty:?}");
    }
    let long = "<".repeat(MOST_BYTES + 1);
    assert_eq!(
        error(&[&long]),
        Unreadable::TooLong {
            bytes: MOST_BYTES + 1,
            most: MOST_BYTES
        }
    );
}

#[test]
fn the_first_letter_must_belong_to_the_size() {
    let first = |lines: &[&str], letter: &str| {
        let mut text = lines.join("\n");
        text.replace_range(..1, letter);
        parse(&text, TODAY)
    };
    for (lines, letters) in [(&ERIKSSON[..], "XB1<?"), (&TD2[..], "XB1<?"), (&TD1[..], "PVX1<?")] {
        for letter in letters.chars() {
            let count = lines.len();
            let length = lines.first().map_or(0, |line| line.len());
            let error = Unreadable::UnknownCode { lines: count, length };
            assert_eq!(first(lines, &letter.to_string()).unwrap_err(), error, "{letter}");
        }
    }
    assert_eq!(first(&ERIKSSON, "V").unwrap().format, Format::MrvA);
    assert_eq!(first(&TD2, "V").unwrap().format, Format::MrvB);
    // Emergency travel documents occur in this size.
    assert_eq!(first(&TD2, "P").unwrap().format, Format::Td2);
}

#[test]
fn a_french_card_of_the_old_model_is_named() {
    let upper = "IDFRATESTPERSON<<<<<<<<<<<<<<<952042";
    let digit = |cells: &str| mrz::check_digit(cells).unwrap().to_string();
    let number = "0506992ZZZZZ";
    let lower = [
        number,
        &digit(number),
        "ANNA<<TEST<<<<",
        "740812",
        &digit("740812"),
        "F",
    ]
    .concat();
    let composite = digit(&[upper, &lower].concat());
    let text = [upper, &lower, &composite].concat();
    assert_eq!(parse(&text, TODAY).unwrap_err(), Unreadable::OldFrenchCard);
}

fn parse_many(text: &str) -> Vec<Result<Document, Unreadable>> {
    crate::document::parse_many(text, TODAY).collect()
}

#[test]
fn an_empty_line_stands_between_documents() {
    let (td3, td1) = (ERIKSSON.join("\n"), TD1.join("\n"));
    for between in ["\n\n", "\n\n\n\n", "\n \t \n", "\r\n\r\n", "\r\r", "\n\u{feff}\u{2}\n"] {
        let text = format!("\u{feff}\n\n{td3}{between}nothing{between}{td1}\n");
        let read = parse_many(&text.replace('\n', if between.contains('\r') { "\r\n" } else { "\n" }));
        let formats: Vec<_> = read
            .iter()
            .map(|read| read.as_ref().map(|document| document.format))
            .collect();
        assert_eq!(
            formats,
            [Ok(Format::Td3), Err(&Unreadable::NoSuchShape), Ok(Format::Td1)],
            "{between:?}"
        );
    }
    // What some tools make of CR LF is no empty line.
    assert!(parse_many(&ERIKSSON.join("\r\r\n")).iter().all(Result::is_ok));
    assert_eq!(parse_many(" \n\n "), [Err(Unreadable::Empty)]);
    assert_eq!(parse_many(""), [Err(Unreadable::Empty)]);
    // Two without an empty line are not guessed apart.
    assert_eq!(
        parse_many(&format!("{td3}\n{td3}")),
        [Err(Unreadable::TooManyLines { found: 4 })]
    );
    assert_eq!(parse_many(&"P<UTO\n\n".repeat(20_000)).len(), 20_000);
}
