//! What drivers in the wild get wrong (`hardware.md` 1.3, read 2026-11), one test for each line of that table that
//! concerns framing, and the framing rules of 1.4. Speeds and keyboards are tested with the driver.

use egne_contracts::Unreadable;

use super::samples::{Bench, MRV_B, TD1, TD2, TD3, dialects, documents, ms, read};
use crate::frames::{Dialect, DialectName, FrameEvent, Separator, encode, encode_reply};

fn lines(separator: Separator) -> Dialect {
    Dialect {
        separator,
        ..Dialect::preset(DialectName::Lines)
    }
}

/// Seen: the first three bytes are taken to arrive in one read.
#[test]
fn byte_by_byte() {
    for dialect in dialects() {
        for document in documents() {
            let mut bench = Bench::new(&dialect);
            let mut events = Vec::new();
            for byte in encode(&dialect, &document) {
                events.extend(bench.push(&[byte]));
                events.extend(bench.wait(ms(1)));
            }
            events.extend(bench.wait(ms(500)));
            assert_eq!(read(&events), std::slice::from_ref(&document), "{dialect:?}");
            assert_eq!(events.len(), 1, "{events:?}");
        }
    }
}

/// Seen: 100 ms after a command, whatever is there is taken as the answer.
#[test]
fn a_late_answer() {
    let dialect = Dialect::preset(DialectName::Elyctis);
    for late in [150, 3000] {
        let mut bench = Bench::new(&dialect);
        assert_eq!(bench.wait(ms(late)), []);
        let answer = encode_reply(&dialect, b"V\0\0");
        assert!(matches!(bench.push(&answer)[..], [FrameEvent::Reply(_)]), "{late}");
        assert_eq!(read(&bench.push(&encode(&dialect, &TD1))), [TD1]);
    }
}

/// Seen: complete with CR LF and 88 characters, which breaks 3 x 30 and 2 x 36.
#[test]
fn other_sizes_than_a_passport_over_bare_lines() {
    for separator in Separator::ALL {
        for document in [TD1.to_vec(), TD2.to_vec(), MRV_B.to_vec()] {
            let dialect = lines(separator);
            let mut bench = Bench::new(&dialect);
            let mut events = bench.push(&encode(&dialect, &document));
            events.extend(bench.wait(ms(200)));
            assert_eq!(read(&events), [document], "{separator:?}");
        }
    }
}

/// Seen: exactly 89 or 92 bytes are waited for, for a minute.
#[test]
fn a_short_read_ends_with_a_pause() {
    for dialect in dialects() {
        let mut bench = Bench::new(&dialect);
        let wire = encode(&dialect, &TD3);
        let mut events = bench.push(&wire[..80]);
        events.extend(bench.wait(ms(200)));
        assert_eq!(events, [FrameEvent::Unreadable(Unreadable::CutOff)], "{dialect:?}");
        assert_eq!(bench.decoder.kept(), 0);
    }
    let mut bench = Bench::new(&lines(Separator::CrLf));
    let wire = encode(&lines(Separator::CrLf), &TD3);
    assert_eq!(read(&bench.push(&wire)), [TD3]);
    assert_eq!(bench.wait(ms(200)), [], "the LF after the end is no message");
}

/// Seen: the first byte of a piece is taken for the start, and the last for the end.
#[test]
fn a_start_in_the_middle_two_in_one_and_rubbish_behind() {
    for dialect in dialects() {
        if dialect.separator == Separator::None {
            continue;
        }
        let rubbish: &[u8] = if dialect.name == DialectName::Lines {
            b"\x11#\x7F\r"
        } else {
            b"\x11I#\x1C\x01"
        };
        let mut bench = Bench::new(&dialect);
        let first = encode(&dialect, &TD3);
        let second = encode(&dialect, &TD2);
        let wire = [rubbish, &first, &second, rubbish].concat();
        let mut events = bench.push(&wire);
        events.extend(bench.wait(ms(500)));
        assert_eq!(read(&events), [TD3.to_vec(), TD2.to_vec()], "{dialect:?} {events:?}");
        let noise: usize = events
            .iter()
            .map(|event| match event {
                FrameEvent::Noise(bytes) => *bytes,
                _ => 0,
            })
            .sum();
        assert!(noise > 0, "{dialect:?}");
    }
}

/// Two documents without any separator between anything.
#[test]
fn two_without_separators() {
    let dialect = lines(Separator::None);
    let mut bench = Bench::new(&dialect);
    let mut wire = encode(&dialect, &TD3);
    wire.extend(encode(&dialect, &TD1));
    assert_eq!(read(&bench.push(&wire)), [TD3.to_vec(), TD1.to_vec()]);
}

/// Seen with Code Corp imagers: each line is decoded on its own.
#[test]
fn one_line_at_a_time() {
    for document in documents() {
        let dialect = lines(Separator::Cr);
        let mut bench = Bench::new(&dialect);
        let mut events = Vec::new();
        for line in &document {
            events.extend(bench.push(&encode(&dialect, &[line])));
            events.extend(bench.wait(ms(1200)));
        }
        assert_eq!(read(&events), std::slice::from_ref(&document), "{events:?}");
        assert_eq!(events.len(), 1, "{events:?}");
    }
}

#[test]
fn a_line_that_stays_alone_is_told_after_a_second_and_a_half() {
    for (document, come) in [(TD3.to_vec(), 1), (TD1.to_vec(), 1), (TD1.to_vec(), 2)] {
        let dialect = lines(Separator::Lf);
        let mut bench = Bench::new(&dialect);
        assert_eq!(bench.push(&encode(&dialect, &document[..come])), []);
        assert_eq!(bench.wait(ms(1499)), []);
        let read = u8::try_from(come).unwrap();
        assert_eq!(
            bench.wait(ms(1)),
            [FrameEvent::Unreadable(Unreadable::LinesMissing { read })]
        );
        assert_eq!(bench.decoder.kept(), 0);
    }
}

/// A line that was left over must not become part of the next document.
#[test]
fn a_line_left_over_does_not_mix_with_the_next_document() {
    for (left, next) in [
        (TD3[0], TD3.to_vec()),
        (TD3[1], TD3.to_vec()),
        (TD1[0], TD1.to_vec()),
        (TD1[2], TD1.to_vec()),
        (TD2[0], TD3.to_vec()),
        (TD3[0], TD1.to_vec()),
    ] {
        let dialect = lines(Separator::Cr);
        let mut bench = Bench::new(&dialect);
        bench.push(&encode(&dialect, &[left]));
        bench.wait(ms(300));
        let mut events = bench.push(&encode(&dialect, &next));
        events.extend(bench.wait(ms(300)));
        assert_eq!(read(&events), [next], "{left}");
    }
}

#[test]
fn too_long_is_dropped_and_counted_and_the_next_is_read() {
    for dialect in dialects() {
        let mut bench = Bench::new(&dialect);
        let open: &[u8] = match dialect.name {
            DialectName::Elyctis => b"I\x01\xFD",
            DialectName::AccessIs => b"\x1C\x02",
            DialectName::RteNative => b"\x01\x7F\x03OU\x02",
            DialectName::Lines => b"",
        };
        let long = [open, &[b'<'; 600]].concat();
        let mut events = bench.push(&long);
        assert!(bench.decoder.kept() <= 512);
        events.extend(bench.wait(ms(2000)));
        if matches!(dialect.name, DialectName::Lines | DialectName::AccessIs) {
            assert!(
                events.contains(&FrameEvent::Unreadable(Unreadable::TooLong)),
                "{dialect:?} {events:?}"
            );
        }
        assert_eq!(read(&events).len(), 0);
        assert_eq!(bench.decoder.kept(), 0);
        let mut events = bench.push(&encode(&dialect, &TD3));
        events.extend(bench.wait(ms(300)));
        assert_eq!(read(&events), [TD3], "{dialect:?}");
    }
}

/// A pause inside a message is a pause only when it is long enough.
#[test]
fn the_pause_is_the_one_that_is_set() {
    for dialect in dialects() {
        let wire = encode(&dialect, &TD3);
        for (pause, is_read) in [(149, true), (151, false)] {
            let mut bench = Bench::new(&dialect);
            let mut events = bench.push(&wire[..60]);
            events.extend(bench.wait(ms(pause)));
            events.extend(bench.push(&wire[60..]));
            events.extend(bench.wait(ms(400)));
            assert_eq!(
                read(&events).len(),
                usize::from(is_read),
                "{pause} {dialect:?} {events:?}"
            );
        }
    }
}

#[test]
fn a_false_start_does_not_swallow_the_message_behind_it() {
    let dialect = Dialect::preset(DialectName::Elyctis);
    let wire = encode(&dialect, &TD3);
    for start in [
        b"I".as_slice(),
        b"I\0",
        b"I\0\x10",
        b"I\0\x60",
        b"I\x01\x40",
        b"C\0",
        b"V\0\x05AB",
        b"T\0\xFF",
    ] {
        let mut bench = Bench::new(&dialect);
        let mut events = bench.push(&[start, &wire].concat());
        events.extend(bench.wait(ms(300)));
        assert_eq!(read(&events), [TD3], "{start:?} {events:?}");
    }
}

/// A header that promises more than comes: after a pause what stands behind it is read all the same.
#[test]
fn a_promise_that_is_not_kept_does_not_swallow_the_message_behind_it() {
    let dialect = Dialect::preset(DialectName::RteNative);
    let mut bench = Bench::new(&dialect);
    let promise = b"\x01\x7F\x02OU\x02\x01";
    let wire = [promise, encode(&dialect, &TD3).as_slice()].concat();
    assert_eq!(bench.push(&wire), []);
    let events = bench.wait(ms(200));
    assert_eq!(events, [FrameEvent::Noise(7), events[1].clone()]);
    assert_eq!(read(&events), [TD3]);
}
