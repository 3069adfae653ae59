//! Bytes of a reader that may be anything, in any pieces and at any pace: the decoder never panics, keeps little, never
//! waits for ever, gives only lines of documents, and reads a whole document afterwards.
//!
//! The first byte chooses the dialect. Then come pieces: a byte for the pause before it (in 8 ms), one for its length,
//! and its bytes.

#![no_main]

use std::time::Duration;

use egne_mrz::frames::{Decoder, Dialect, DialectName, FrameEvent, Separator, encode};
use libfuzzer_sys::fuzz_target;

const TD1: [&str; 3] = [
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
];

fuzz_target!(|bytes: &[u8]| {
    let Some((first, mut rest)) = bytes.split_first() else {
        return;
    };
    let name = DialectName::ALL[usize::from(*first) % 4];
    let dialect = Dialect {
        separator: Separator::ALL[usize::from(*first / 4) % 4],
        presence: (*first >= 128).then_some(0x50),
        ..Dialect::preset(name)
    };
    let mut decoder = Decoder::new(&dialect);
    let mut now = Duration::ZERO;
    while let [pause, length, after @ ..] = rest {
        now += Duration::from_millis(8 * u64::from(*pause));
        let (piece, after) = after.split_at(usize::from(*length).min(after.len()));
        check(&decoder.push(piece, now), &decoder);
        rest = after;
    }
    // Whatever it waits for has an end.
    for _ in 0..16 {
        if let Some(deadline) = decoder.next_deadline() {
            now = now.max(deadline);
            check(&decoder.tick(now), &decoder);
        }
    }
    assert_eq!((decoder.next_deadline(), decoder.kept()), (None, 0));
    let mut events = decoder.push(&encode(&dialect, &TD1), now);
    events.extend(decoder.tick(now + Duration::from_secs(1)));
    let read = events
        .iter()
        .any(|event| matches!(event, FrameEvent::Lines(lines) if lines.expose() == TD1));
    assert!(read, "{events:?}");
});

fn check(events: &[FrameEvent], decoder: &Decoder) {
    assert!(decoder.kept() <= 1024);
    for event in events {
        if let FrameEvent::Lines(lines) = event {
            let lines = lines.expose();
            let length = lines.first().map_or(0, String::len);
            let is_shape = matches!((lines.len(), length), (2, 36 | 44) | (3, 30));
            let is_clean = |line: &String| {
                line.len() == length
                    && line
                        .bytes()
                        .all(|b| matches!(b, b'A'..=b'Z' | b'0'..=b'9' | b'<' | b'?'))
            };
            assert!(is_shape && lines.iter().all(is_clean));
        }
    }
}
