//! Whatever the bytes and however they are cut: the same events, bounded memory, no panic.

use proptest::prelude::*;

use super::samples::{Bench, dialects, documents, ms, read};
use crate::frames::{FrameEvent, encode};

/// Which dialect, rubbish and the document behind it, and where the stream is cut into pieces.
type Stream = (usize, Vec<(Vec<u8>, usize)>, Vec<usize>);

fn stream() -> impl Strategy<Value = Stream> {
    let piece = (proptest::collection::vec(any::<u8>(), 0..40), 0..5_usize);
    (
        0..dialects().len(),
        proptest::collection::vec(piece, 1..5),
        proptest::collection::vec(1..70_usize, 1..60),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn pieces_do_not_matter((dialect, parts, cuts) in stream()) {
        let dialect = &dialects()[dialect];
        let mut wire = Vec::new();
        for (rubbish, document) in &parts {
            wire.extend(rubbish);
            wire.extend(encode(dialect, &documents()[*document]));
        }
        let whole = in_pieces(dialect, &wire, &[wire.len().max(1)]);
        prop_assert_eq!(&whole, &in_pieces(dialect, &wire, &cuts));
        prop_assert_eq!(&whole, &in_pieces(dialect, &wire, &[1]));
    }

    #[test]
    fn any_bytes_at_any_pace(dialect in 0..9_usize, pieces in proptest::collection::vec((proptest::collection::vec(any::<u8>(), 0..200), 0..700_u64), 0..20)) {
        let dialect = &dialects()[dialect];
        let mut bench = Bench::new(dialect);
        let mut bytes = 0;
        let mut noise = 0;
        for (piece, pause) in &pieces {
            let mut events = bench.push(piece);
            prop_assert!(bench.decoder.kept() <= 1024);
            events.extend(bench.wait(ms(*pause)));
            bytes += piece.len();
            noise += events.iter().map(|event| if let FrameEvent::Noise(n) = event { *n } else { 0 }).sum::<usize>();
        }
        bench.wait(ms(4000));
        prop_assert_eq!(bench.decoder.kept(), 0);
        prop_assert_eq!(bench.decoder.next_deadline(), None);
        prop_assert!(noise <= bytes, "{} of {}", noise, bytes);
    }

    #[test]
    fn a_document_behind_any_rubbish_and_a_pause_is_read(dialect in 0..9_usize, document in 0..5_usize, rubbish in proptest::collection::vec(any::<u8>(), 0..700)) {
        let dialect = &dialects()[dialect];
        let document = &documents()[document];
        let mut bench = Bench::new(dialect);
        bench.push(&rubbish);
        bench.wait(ms(200));
        let mut events = bench.push(&encode(dialect, document));
        events.extend(bench.wait(ms(300)));
        let lines = read(&events);
        prop_assert!(lines.last().is_some_and(|last| last == document), "{:?}", events);
    }
}

/// All at one moment, so that only the cuts differ; then a long pause.
fn in_pieces(dialect: &crate::frames::Dialect, wire: &[u8], cuts: &[usize]) -> Vec<FrameEvent> {
    let mut bench = Bench::new(dialect);
    let mut events = Vec::new();
    let mut rest = wire;
    for cut in cuts.iter().cycle() {
        let (piece, after) = rest.split_at((*cut).min(rest.len()));
        events.extend(bench.push(piece));
        rest = after;
        if rest.is_empty() {
            break;
        }
    }
    events.extend(bench.wait(ms(4000)));
    events
}
