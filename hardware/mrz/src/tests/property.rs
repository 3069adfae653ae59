//! Rubbish never panics, and where the `mrz` crate reads a document we read the same.

use jiff::civil::Date;
use proptest::prelude::*;

use super::TODAY;
use crate::document::{Check, parse, parse_many};
use crate::emit::emit;
use crate::specimens;
use crate::view::{View, json_line};

fn any_day() -> impl Strategy<Value = Date> {
    (-9999i16..=9999, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

proptest! {
    #[test]
    fn any_text_has_an_outcome(text in "\\PC*|[A-Z0-9<\r\n ]{0,200}|[PVIAC][A-Z0-9<?]{71,89}", today in any_day()) {
        for read in parse_many(&text, today) {
            let line = json_line(&read);
            let is_object = line.starts_with('{') && line.ends_with('}') && !line.contains('\n');
            prop_assert!(is_object);
            if let Ok(document) = read {
                prop_assert!(!View::from(&document).to_string().is_empty());
            }
        }
        let _ = parse(&text, today);
    }

    #[test]
    fn any_change_of_a_character_is_read_without_touching_the_number(
        which in 0usize..100, at in 0usize..90, to in "[A-Z0-9<#]", today in any_day(),
    ) {
        let specimen = &specimens()[which % specimens().len()];
        let mut text = specimen.lines().concat();
        let at = at % text.len();
        text.replace_range(at..=at, &to);
        if let Ok(document) = parse(&text, today) {
            let _ = json_line(&Ok(document.clone()));
            let number = document.document_number.value.unwrap_or_default();
            let cells = text.replace('#', "?");
            let principal: String = number.expose().chars().take(9).collect();
            prop_assert!(cells.contains(&principal));
        }
    }

    /// On documents without our exceptions: same text, same verdicts.
    #[test]
    fn we_read_what_mrz_reads(which in 0usize..100, at in 0usize..90, to in "[A-Z0-9<]") {
        let specimen = &specimens()[which % specimens().len()];
        let lines = emit(&specimen.content);
        let length = lines[0].len();
        let mut text = lines.concat();
        let at = at % text.len();
        text.replace_range(at..=at, &to);
        let cut = |line: usize| &text[line * length..(line + 1) * length];
        let theirs = match (lines.len(), length, &text[..1]) {
            (3, _, _) => mrz::parse_td1(cut(0), cut(1), cut(2)),
            (_, 44, "V") => mrz::parse_mrv_a(cut(0), cut(1)),
            (_, 44, _) => mrz::parse_td3(cut(0), cut(1)),
            (_, _, "V") => mrz::parse_mrv_b(cut(0), cut(1)),
            _ => mrz::parse_td2(cut(0), cut(1)),
        };
        let Ok(theirs) = theirs else { return Ok(()) };
        let ours = parse(&text, TODAY).unwrap();
        let digit = |check: Option<bool>| check.map_or(Check::None, |fits| if fits { Check::Ok } else { Check::Failed });
        // They take a filler for a zero, read long numbers on passports and in an older form of theirs, and do not know
        // the Belgian rule.
        let has_filler_digit = to == "<";
        let has_long = text.as_bytes()[if lines.len() == 3 { 14 } else { length + 9 }] == b'<';
        if !has_filler_digit && !has_long {
            prop_assert_eq!(ours.document_number.check, digit(theirs.checks.document_number));
            let number = ours.document_number.value.unwrap();
            prop_assert_eq!(number.expose(), theirs.full_document_number());
        }
        if !has_filler_digit {
            prop_assert_eq!(ours.birth_date.check, digit(theirs.checks.date_of_birth));
            prop_assert_eq!(ours.expiry_date.check, digit(theirs.checks.date_of_expiry));
            prop_assert_eq!(ours.composite.check, digit(theirs.checks.composite));
        }
        prop_assert_eq!(ours.issuer.value.map_or(String::new(), |code| code.expose().to_owned()), theirs.issuing_country);
    }
}
