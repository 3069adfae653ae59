//! Bytes that may be anything: the status reader never panics, keeps little, and finds no answer nobody asked for.
//!
//! A byte of the input is what the printer says, but for four that stand for what we ask in between. The module is
//! built here by itself: what draws and shapes in its crate takes minutes to build and never runs.

#![no_main]

#[allow(dead_code, unused_imports, reason = "only what reads the status is used")]
#[path = "../../src/escpos/mod.rs"]
mod escpos;

use escpos::{Ask, Condition, Reply, StatusReader};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut reader = StatusReader::default();
    let (mut asked, mut queued) = (0, 0);
    let mut answers = Vec::new();
    for byte in bytes {
        match byte {
            0xf0 => {
                Ask::ALL.into_iter().for_each(|ask| reader.asked(ask));
                asked = (asked + Ask::ALL.len()).min(16);
            }
            0xf1 => {
                reader.asked_queued();
                queued = (queued + 1).min(16);
            }
            0xf2 => {
                reader.forget_asked();
                asked = 0;
            }
            0xf3 => {
                reader.forget();
                (asked, queued) = (0, 0);
            }
            said => match reader.push(*said) {
                Some(Reply::Answer(_, answer)) => {
                    asked -= 1;
                    answers.push(answer);
                }
                Some(Reply::Queued(_)) => queued -= 1,
                Some(Reply::Automatic(automatic)) => {
                    let _ = Condition::from_automatic(automatic).status();
                }
                Some(Reply::Pause | Reply::Resume | Reply::Noise) | None => {}
            },
        }
        assert_eq!(reader.queued(), queued);
    }
    for four in answers.chunks_exact(4) {
        let _ = <[u8; 4]>::try_from(four).map(|four| Condition::from_answers(four).status());
    }
});
