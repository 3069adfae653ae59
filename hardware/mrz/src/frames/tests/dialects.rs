//! What each dialect says beside documents, and what it looks like on the wire.

use egne_contracts::Unreadable;

use super::samples::{Bench, TD1, TD2, TD3, dialects, documents, ms, read};
use crate::frames::{
    CheckCovers, Dialect, DialectName, FrameEvent, LengthCounts, Reply, encode, encode_reply, encode_unread,
};

fn bench(name: DialectName) -> Bench {
    Bench::new(&Dialect::preset(name))
}

#[test]
fn the_wire_looks_as_the_manuals_say() {
    let wire = |name, lines: &[&str]| encode(&Dialect::preset(name), lines);
    assert_eq!(wire(DialectName::Elyctis, &["AB", "CD"]), b"I\0\x07AB\rCD\r\r");
    assert_eq!(wire(DialectName::AccessIs, &["AB", "CD"]), b"\x1C\x02AB\rCD\r\x03\x1D");
    assert_eq!(wire(DialectName::Lines, &["AB", "CD"]), b"AB\rCD\r");
    let seven: Vec<u8> = wire(DialectName::RteNative, &TD3).iter().map(|b| b & 0x7F).collect();
    assert_eq!(seven[..8], [1, 97, 0, b'O', b'U', 2, 1, b'\r']);
    assert_eq!((seven.len(), seven[seven.len() - 2]), (100, 3));
}

#[test]
fn every_document_is_read_in_every_dialect_and_again_after_two_seconds() {
    for dialect in dialects() {
        for document in documents() {
            let mut bench = Bench::new(&dialect);
            let wire = encode(&dialect, &document);
            let mut events = bench.push(&wire);
            events.extend(bench.wait(ms(500)));
            assert_eq!(read(&events), std::slice::from_ref(&document), "{dialect:?}");
            assert_eq!(events.len(), 1, "{events:?}");
            let mut events = bench.push(&wire);
            events.extend(bench.wait(ms(500)));
            assert_eq!(events, [FrameEvent::Repeated], "{dialect:?}");
            bench.wait(ms(2000));
            let mut events = bench.push(&wire);
            events.extend(bench.wait(ms(500)));
            assert_eq!(read(&events).len(), 1, "{dialect:?}");
        }
    }
}

#[test]
fn a_document_with_ends_is_told_at_its_last_byte() {
    for dialect in dialects() {
        for document in documents() {
            let mut bench = Bench::new(&dialect);
            let events = bench.push(&encode(&dialect, &document));
            // Without any separator, 72 characters could be the beginning of 90.
            let is_open = dialect.separator == crate::frames::Separator::None && document[0].len() == 36;
            assert_eq!(read(&events).len(), usize::from(!is_open), "{dialect:?} {document:?}");
        }
    }
}

#[test]
fn a_document_that_is_taken_away_and_laid_down_again_is_new() {
    let dialect = Dialect {
        presence: Some(0x50),
        ..Dialect::preset(DialectName::Elyctis)
    };
    let mut bench = Bench::new(&dialect);
    let wire = encode(&dialect, &TD1);
    assert_eq!(bench.push(&[0x50, 0, 1, 1]), [FrameEvent::DocumentPresent]);
    assert_eq!(read(&bench.push(&wire)).len(), 1);
    assert_eq!(bench.push(&wire), [FrameEvent::Repeated]);
    assert_eq!(bench.push(&[0x50, 0, 1, 0]), [FrameEvent::DocumentRemoved]);
    assert_eq!(read(&bench.push(&wire)).len(), 1);
    bench.decoder.forget_last();
    assert_eq!(read(&bench.push(&wire)).len(), 1);
}

#[test]
fn what_was_read_is_forgotten_after_two_seconds() {
    let mut bench = bench(DialectName::Elyctis);
    bench.push(&encode(&Dialect::preset(DialectName::Elyctis), &TD3));
    assert_eq!(bench.decoder.next_deadline(), Some(ms(2000)));
    bench.wait(ms(2000));
    assert_eq!(bench.decoder.next_deadline(), None);
    assert_eq!(bench.decoder.kept(), 0);
}

#[test]
fn elyctis_answers_and_switches() {
    let dialect = Dialect::preset(DialectName::Elyctis);
    let mut bench = bench(DialectName::Elyctis);
    let mut wire = Vec::new();
    for command in [
        b"V\0\0".as_slice(),
        b"W\0\0",
        b"R\0\0",
        b"T\0\0",
        b"C\0\x01\x01",
        b"C\0\x01\0",
        b"X\0\0",
    ] {
        wire.extend(encode_reply(&dialect, command));
    }
    let replies = [
        Reply::Version("SIM 1.7".into()),
        Reply::OcrVersion("OCR SIM 1.0".into()),
        Reply::SerialNumber("0000001".into()),
        Reply::Product("Simulated ID BOX".into()),
        Reply::Continuous(true),
        Reply::Continuous(false),
    ];
    assert_eq!(bench.push(&wire), replies.map(FrameEvent::Reply));
    assert_eq!(bench.push(b"L\0\x03ABC"), [FrameEvent::OtherCard]);
}

#[test]
fn a_document_that_cannot_be_read_is_said_to_be() {
    for name in [DialectName::Elyctis, DialectName::AccessIs, DialectName::RteNative] {
        let dialect = Dialect::preset(name);
        let mut bench = Bench::new(&dialect);
        assert_eq!(
            bench.push(&encode_unread(&dialect)),
            [FrameEvent::Unreadable(Unreadable::NotRead)],
            "{name:?}"
        );
        let events = bench.push(&encode(&dialect, &TD3[1..]));
        assert_eq!(
            events,
            [FrameEvent::Unreadable(Unreadable::LinesMissing { read: 1 })],
            "{name:?}"
        );
        let events = bench.push(&encode(&dialect, &["NO DOCUMENT AT ALL"]));
        if name != DialectName::RteNative {
            assert_eq!(events, [FrameEvent::Unreadable(Unreadable::Malformed)], "{name:?}");
        }
    }
}

#[test]
fn access_is_drops_what_other_cards_hold() {
    let mut bench = bench(DialectName::AccessIs);
    let wire = b"\x0E\x02\x01;6611851178=9912?\x03\x0F\x1E\x02Q0123456789\x03\x1F";
    assert_eq!(bench.push(wire), [FrameEvent::OtherCard, FrameEvent::OtherCard]);
}

#[test]
fn access_is_begins_again_where_another_message_begins() {
    let dialect = Dialect::preset(DialectName::AccessIs);
    let mut bench = Bench::new(&dialect);
    let wire = encode(&dialect, &TD2);
    let mut broken = wire[..50].to_vec();
    broken.extend(&wire);
    let events = bench.push(&broken);
    assert_eq!(events.first(), Some(&FrameEvent::Unreadable(Unreadable::CutOff)));
    assert_eq!(read(&events), [TD2]);
}

#[test]
fn rte_native_minds_its_check_byte_and_its_settings() {
    let preset = Dialect::preset(DialectName::RteNative);
    let mut wire = encode(&preset, &TD3);
    let mut bench = Bench::new(&preset);
    *wire.last_mut().unwrap() ^= 0x11;
    assert_eq!(bench.push(&wire), [FrameEvent::Unreadable(Unreadable::BadCheckByte)]);
    *wire.last_mut().unwrap() ^= 0x11;
    wire[20] ^= 0x04;
    assert_eq!(bench.push(&wire), [FrameEvent::Unreadable(Unreadable::BadCheckByte)]);
    for length_counts in [LengthCounts::Rest, LengthCounts::Whole] {
        for check_covers in [CheckCovers::AfterStart, CheckCovers::Whole] {
            let dialect = Dialect {
                length_counts,
                check_covers,
                ..preset.clone()
            };
            let mut bench = Bench::new(&dialect);
            assert_eq!(read(&bench.push(&encode(&dialect, &TD1))), [TD1], "{dialect:?}");
        }
    }
}

#[test]
fn rte_native_tells_filling_from_fillers() {
    let dialect = Dialect::preset(DialectName::RteNative);
    // Three characters at the right were not read: they are filled with `_`, and the line is still one of 44.
    let mut bench = Bench::new(&dialect);
    let events = bench.push(&encode(&dialect, &[&TD3[0][..41], TD3[1]]));
    assert_eq!(read(&events), [TD3]);
}

#[test]
fn fillers_written_another_way_are_fillers_and_the_rest_is_unknown() {
    let mut bench = bench(DialectName::Lines);
    let events = bench.push(b"I<UTOERIKSSON&lt;_ANNA MARIA\xAB<<<<<<<<<<\rD231*58907uTO7408122F1204159<<<<<<<6\r");
    assert_eq!(
        read(&events),
        [[
            "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
            "D231?58907?TO7408122F1204159<<<<<<<6"
        ]]
    );
}

#[test]
fn nothing_personal_is_printed() {
    for dialect in dialects() {
        let mut bench = Bench::new(&dialect);
        let wire = encode(&dialect, &TD3);
        let events = bench.push(&wire[..wire.len() - 2]);
        let more = bench.push(&wire[wire.len() - 2..]);
        let printed = format!("{events:?} {more:?} {:?}", bench.decoder);
        assert!(!printed.contains("ERIKSSON") && !printed.contains("L898"), "{printed}");
    }
}
