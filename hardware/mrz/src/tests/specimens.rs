//! Our own documents are what they say, and right.

use super::{TODAY, has};
use crate::document::{Document, Format, Kind, Note, parse};
use crate::specimens;

fn specimen(key: &str) -> Document {
    let specimen = specimens().iter().find(|specimen| specimen.key == key).unwrap();
    parse(&specimen.lines().join("\r"), TODAY).unwrap()
}

#[test]
fn every_specimen_is_valid_and_invented() {
    assert!(specimens().len() >= 12);
    for specimen in specimens() {
        let document = parse(&specimen.lines().join("\n"), TODAY).unwrap();
        assert!(document.is_valid(), "{}", specimen.key);
        assert_eq!(document.format, specimen.content.format, "{}", specimen.key);
        let names = document.names.value.clone().unwrap();
        let invented = ["TEST", "OEVELSE", "PROEVE", "PRACTICE"];
        assert!(
            invented.iter().any(|word| names.whole().contains(word)),
            "{}",
            specimen.key
        );
        if let Some(cpr) = document.cpr() {
            assert!(cpr.expose()[..2].parse::<u8>().unwrap() > 60, "a day nobody is born on");
        }
    }
}

#[test]
fn keys_are_different_and_every_layout_is_there() {
    let mut keys: Vec<_> = specimens().iter().map(|specimen| specimen.key).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), specimens().len());
    for format in [Format::Td1, Format::Td2, Format::Td3, Format::MrvA, Format::MrvB] {
        assert!(
            specimens().iter().any(|specimen| specimen.content.format == format),
            "{format}"
        );
    }
}

#[test]
fn each_shows_what_it_is_for() {
    assert!(specimen("danish-2012").cpr().is_some());
    assert!(specimen("danish-new").cpr().is_none());
    assert_eq!(
        specimen("long-number").document_number.value.unwrap().expose(),
        "TX5550001ZB94H"
    );
    for (key, note) in [
        ("belgian", Note::BelgianNumber),
        ("unknown-birth", Note::BirthUnknown),
        ("syrian", Note::BirthIncomplete),
        ("expired", Note::Expired),
        ("emergency", Note::TemporaryDocument),
        ("crew", Note::CrewCertificate),
        ("long-name", Note::NameMaybeTruncated),
        ("visa-a", Note::Visa),
        ("danish-2012", Note::HasCpr),
    ] {
        assert!(has(&specimen(key), note), "{key}");
    }
    // To the last place.
    for (key, optional) in [
        ("identity-card", "B7P4X2M"),
        ("visa-a", "B7P4X2MZEXTRA77F"),
        ("visa-b", "EXTRA77F"),
    ] {
        assert_eq!(specimen(key).optional_data.value.unwrap().expose(), optional);
    }
    assert_eq!(specimen("residence-card").kind, Kind::Card);
    assert_eq!(
        specimen("danish-2012").names.value.unwrap().primary.expose(),
        "OEVELSESGAARD"
    );
}
