//! Names, codes of states and kinds, sex.

use super::{ERIKSSON, doubts, has, json, lower, passport, read, shown};
use crate::document::{Document, FieldName, Kind, Note};

fn with_first(first: &str) -> Document {
    read(&[&format!("{first:<<44}"), ERIKSSON[1]])
}

#[test]
fn names_are_split_once() {
    for (first, primary, secondary) in [
        ("P<UTOVAN<DER<MUELLEN<<MARTIN", "VAN DER MUELLEN", "MARTIN"),
        ("P<UTOOCONNOR<<ENYA<SIOBHAN", "OCONNOR", "ENYA SIOBHAN"),
        // No secondary name, which is no fault; the first part is not taken for all of it.
        ("P<UTOARKFREITH", "ARKFREITH", ""),
        ("P<UTOSATRIYA<SUDARPA", "SATRIYA SUDARPA", ""),
        ("P<UTOAL<BASRI<<HUDA<<MUHAMMAD", "AL BASRI", "HUDA MUHAMMAD"),
        ("P<UTO<<HUDA", "", "HUDA"),
    ] {
        let document = with_first(first);
        assert!(document.is_valid(), "{first}");
        let names = document.names.value.unwrap();
        assert_eq!(
            (names.primary.expose(), names.secondary.expose()),
            (primary, secondary),
            "{first}"
        );
        assert!(!names.may_be_truncated);
    }
    assert_eq!(with_first("P<UTOARKFREITH").names.value.unwrap().whole(), "ARKFREITH");
    let nameless = with_first("P<UTO");
    assert!(!nameless.is_valid() && has(&nameless, Note::NameMissing));
    assert_eq!(shown(&nameless, FieldName::Names).0, "null");
}

#[test]
fn digits_and_k_in_names_are_pointed_at() {
    let document = with_first("P<UTOER1KSS0N<<ANNA<MAR8A");
    assert!(!document.is_valid() && has(&document, Note::DigitInName));
    assert_eq!(doubts(&document, FieldName::Names), [(3, "1L"), (7, "0OU")]);
    // Ordinary K are let be, wherever they stand.
    for first in [
        "P<UTOERIK<<KRISTINE<KOK",
        "P<UTOERIKKSON<<ANNA<REBEKKA<LARS",
        "P<UTOKKAI<<OLE",
    ] {
        let marked = doubts(&with_first(first), FieldName::Names);
        assert_eq!(marked.len(), if first.contains("UTOKK") { 2 } else { 0 }, "{first}");
    }
    assert_eq!(
        doubts(&with_first("P<UTOERIKSSONKKANNA<MARIA"), FieldName::Names),
        [(9, "K<"), (10, "K<")]
    );
    assert_eq!(
        doubts(&with_first("P<UTOERIKSSON<<ANNA<K<<<<K"), FieldName::Names),
        [(16, "K<"), (18, "K<")]
    );
    assert_eq!(doubts(&with_first("P<UTOERI?SSON"), FieldName::Names), [(4, "?")]);
}

#[test]
fn codes_of_states_stay_as_written_and_get_a_name() {
    let document = read(&[
        "P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<",
        &lower("C01X0006H", "D", "640812", "340415", ""),
    ]);
    assert!(document.is_valid());
    assert_eq!(
        (document.issuer_name(), document.nationality_name()),
        (Some("Germany"), Some("Germany"))
    );
    assert_eq!(
        json(&document)["fields"]["issuer"],
        serde_json::json!({"value": "D", "check": "none", "name": "Germany"})
    );
    for (code, note, is_valid) in [
        ("XXA", Note::Stateless, true),
        ("XXB", Note::Refugee, true),
        ("XXC", Note::RefugeeOther, true),
        ("XXX", Note::NationalityUnspecified, true),
        ("<<<", Note::NationalityUnspecified, true),
        ("QQQ", Note::NationalityUnknown, true),
        ("UT0", Note::NationalityNotACode, false),
        ("U<O", Note::NationalityNotACode, false),
    ] {
        let document = passport(&lower("L8C902X37", code, "740812", "340415", ""));
        assert!(has(&document, note), "{code}");
        assert_eq!(document.is_valid(), is_valid, "{code}");
    }
    assert!(has(&with_first("P<QQQERIKSSON"), Note::IssuerUnknown));
    assert!(!with_first("P<UT0ERIKSSON").is_valid());
    for code in [
        "GBD", "GBN", "GBO", "GBP", "GBS", "RKS", "EUE", "UNO", "UNA", "UNK", "XOM", "XPO",
    ] {
        assert!(
            !has(&with_first(&format!("P<{code}ERIKSSON")), Note::IssuerUnknown),
            "{code}"
        );
    }
}

fn code(code: &str, expiry: &str) -> Document {
    read(&[
        &ERIKSSON[0].replacen("P<", code, 1),
        &lower("L8C902X37", "UTO", "740812", expiry, ""),
    ])
}

#[test]
fn passport_letters_of_2026_to_2028() {
    for (letters, kind) in [
        ("PP", Kind::Passport),
        ("PE", Kind::EmergencyPassport),
        ("PD", Kind::DiplomaticPassport),
        ("PO", Kind::OfficialPassport),
        ("PR", Kind::RefugeePassport),
        ("PT", Kind::AlienPassport),
        ("PS", Kind::StatelessPassport),
        ("PL", Kind::LaissezPasser),
        ("PM", Kind::MilitaryPassport),
        ("PU", Kind::SingleSheetTravelDocument),
        ("PN", Kind::Passport),
        ("P<", Kind::Passport),
    ] {
        let document = code(letters, "360415");
        assert!(document.is_valid(), "{letters}");
        assert_eq!(document.kind, kind);
        assert_eq!(
            has(&document, Note::TemporaryDocument),
            matches!(letters, "PE" | "PU"),
            "{letters}"
        );
        assert_eq!(has(&document, Note::PassportLetterUnlisted), letters == "PN");
        assert!(!has(&document, Note::PassportLetterMayBeOlder), "{letters}");
        assert!(!has(&document, Note::PassportLetterMissing), "{letters}");
    }
    assert!(has(&code("PS", "351231"), Note::PassportLetterMayBeOlder));
    assert!(!has(&code("PP", "351231"), Note::PassportLetterMayBeOlder));
    assert!(!has(&code("P<", "371231"), Note::PassportLetterMissing));
    assert!(has(&code("P<", "380101"), Note::PassportLetterMissing));
    assert!(!code("P1", "360415").is_valid());
}

#[test]
fn codes_of_cards_and_visas() {
    let card = |letters: &str| {
        let lines = [
            &format!("{letters}UTOD231458907<<<<<<<<<<<<<<<"),
            "7408122F1204159UTO<<<<<<<<<<<6",
            "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
        ];
        read(&lines)
    };
    for letters in ["I<", "ID", "IR", "AR", "C<", "IP", "A<"] {
        assert!(card(letters).is_valid(), "{letters}");
        assert_eq!(card(letters).kind, Kind::Card);
    }
    for letters in ["AI", "IV", "CV", "AV", "I0"] {
        assert!(
            !card(letters).is_valid() && has(&card(letters), Note::DocumentCodeNotAllowed),
            "{letters}"
        );
    }
    assert_eq!(card("AC").kind, Kind::CrewCertificate);
    assert!(has(&card("AC"), Note::CrewCertificate) && card("AC").is_valid());
    let visa = code("VC", "360415");
    assert!(visa.kind == Kind::Visa && has(&visa, Note::Visa));
    // A card's code in a passport's size occurs, and is said.
    let odd = code("ID", "360415");
    assert!(odd.is_valid() && has(&odd, Note::UnusualDocumentCode));
}

#[test]
fn sex_is_never_chosen() {
    let sex = |cell: &str| {
        let lower = lower("L8C902X37", "UTO", "740812", "340415", "");
        let document = passport(&[&lower[..20], cell, &lower[21..]].concat());
        (shown(&document, FieldName::Sex).0, document.is_valid())
    };
    assert_eq!(sex("M"), ("M".to_owned(), true));
    assert_eq!(sex("<"), ("X".to_owned(), true));
    assert_eq!(sex("X"), ("X".to_owned(), true));
    assert_eq!(sex("1"), ("null".to_owned(), false));
}
