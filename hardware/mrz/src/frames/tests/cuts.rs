//! The cable is pulled at every position of a message, and put back.

use super::samples::{Bench, TD2, dialects, documents, ms, read};
use crate::frames::encode;

/// The port stayed open: only a pause stands between the cut message and the whole one.
#[test]
fn after_a_cut_anywhere_and_a_pause_the_next_message_is_read() {
    for dialect in dialects() {
        for document in documents() {
            let wire = encode(&dialect, &document);
            for cut in 0..wire.len() {
                for pause in [200, 3000] {
                    let mut bench = Bench::new(&dialect);
                    let mut events = bench.push(&wire[..cut]);
                    events.extend(bench.wait(ms(pause)));
                    events.extend(bench.push(&wire));
                    events.extend(bench.wait(ms(300)));
                    // The cut may have left only the line end out: then the document came twice.
                    let read = read(&events);
                    assert!((1..=2).contains(&read.len()), "{cut} {dialect:?} {events:?}");
                    assert!(read.iter().all(|lines| *lines == document), "{cut} {dialect:?}");
                }
            }
        }
    }
}

/// The port was opened again: nothing of before counts.
#[test]
fn after_a_cut_and_a_reset_the_next_message_is_read_at_once() {
    for dialect in dialects() {
        for document in documents() {
            let wire = encode(&dialect, &document);
            for cut in 0..wire.len() {
                let mut bench = Bench::new(&dialect);
                bench.push(&wire[..cut]);
                bench.decoder.reset();
                assert_eq!(bench.decoder.kept(), 0);
                let mut events = bench.push(&wire);
                events.extend(bench.wait(ms(300)));
                assert_eq!(read(&events), std::slice::from_ref(&document), "{cut} {dialect:?}");
            }
        }
    }
}

/// No pause at all between a cut message and a whole one: nothing false may come of it.
#[test]
fn after_a_cut_without_a_pause_nothing_false_is_read() {
    for dialect in dialects() {
        let whole = encode(&dialect, &TD2);
        for document in documents() {
            let wire = encode(&dialect, &document);
            for cut in 0..wire.len() {
                let mut bench = Bench::new(&dialect);
                let mut events = bench.push(&wire[..cut]);
                events.extend(bench.push(&whole));
                events.extend(bench.wait(ms(3000)));
                events.extend(bench.push(&encode(&dialect, &document)));
                events.extend(bench.wait(ms(300)));
                assert!(
                    read(&events).iter().any(|lines| *lines == document),
                    "{cut} {dialect:?} {events:?}"
                );
            }
        }
    }
}
