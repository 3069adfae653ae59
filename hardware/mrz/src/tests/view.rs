//! The line of JSON, which other programs read, and the lines people read.

use super::{ERIKSSON, read};
use crate::document::{Note, Unreadable};
use crate::view::{View, json_line};

#[test]
fn the_line_of_a_document() {
    let line = json_line(&Ok(read(&ERIKSSON)));
    let expected = concat!(
        r#"{"format":"TD3","kind":"passport","valid":true,"fields":{"#,
        r#""document_code":{"value":"P","check":"none"},"#,
        r#""issuer":{"value":"UTO","check":"none","name":"Utopia (ICAO specimen)"},"#,
        r#""names":{"value":"ERIKSSON, ANNA MARIA","check":"none"},"#,
        r#""document_number":{"value":"L898902C3","check":"ok"},"#,
        r#""nationality":{"value":"UTO","check":"none","name":"Utopia (ICAO specimen)"},"#,
        r#""birth_date":{"value":"1974-08-12","check":"ok"},"#,
        r#""sex":{"value":"F","check":"none"},"#,
        r#""expiry_date":{"value":"2012-04-15","check":"ok"},"#,
        r#""optional_data":{"value":"ZE184226B","check":"ok"},"#,
        r#""composite":{"value":"0","check":"ok"}},"#,
        r#""doubts":[{"field":"document_number","position":1,"could_be":"1L"},"#,
        r#"{"field":"document_number","position":6,"could_be":"0OU"},"#,
        r#"{"field":"optional_data","position":3,"could_be":"1L"}],"#,
        r#""notes":[{"kind":"expired","text":"The document has expired."},"#,
        r#"{"kind":"specimen","text":"A specimen: Utopia issues documents for practice only."}]}"#,
    );
    assert_eq!(line, expected);
}

#[test]
fn the_line_of_an_error() {
    let line = json_line(&Err(Unreadable::LineLength {
        line: 2,
        found: 43,
        expected: 44,
    }));
    assert_eq!(line, r#"{"error":"line 2 has 43 characters, not 44"}"#);
}

#[test]
fn the_lines_for_people() {
    let text = View::from(&read(&[ERIKSSON[0], "A0B0C12341UTO7408122F3404159<<<<<<<<<<<<<<09"])).to_string();
    for line in [
        "Document         Passport (TD3)",
        "Lines            NOT AS IT SHOULD BE",
        "Document number  A0B0C1234  [CHECK DIGIT FAILED]",
        "Date of birth    1974-08-12  [check digit fits]",
        "Optional data    -  [check digit fits]",
        "Look at          document number, characters 2, 4: 0, O or U",
        "Look at          document number, character 6: 1 or L",
        "Note             A specimen: Utopia issues documents for practice only.",
    ] {
        assert!(text.lines().any(|found| found == line), "{line}\n{text}");
    }
}

#[test]
fn words_for_programs_are_different_and_plain() {
    let mut keys: Vec<_> = Note::ALL.iter().map(|note| note.key()).collect();
    assert!(
        keys.iter()
            .all(|key| key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'))
    );
    assert!(Note::ALL.iter().all(|note| note.sentence().ends_with('.')));
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), Note::ALL.len());
}
