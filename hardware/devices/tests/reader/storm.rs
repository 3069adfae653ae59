//! Some hundred random acts; `examples/reader_storm.rs` does ten thousand and measures.

use std::time::Duration;

use egne_devices::{Act, Fault};
use egne_mrz::frames::DialectName;

use super::bench::{Bench, TD1, TD3};

#[test]
fn after_any_acts_a_document_is_read() {
    let mut chance: u32 = 0x2545_F491;
    let mut below = |limit: u32| {
        chance ^= chance << 13;
        chance ^= chance >> 17;
        chance ^= chance << 5;
        chance % limit
    };
    for name in [DialectName::AccessIs, DialectName::RteNative] {
        let bench = Bench::ready(name);
        let control = bench.control();
        for _ in 0..8 {
            for _ in 0..20 {
                let size = usize::try_from(below(120)).unwrap();
                match below(7) {
                    0 => control.act(Act::PullCable),
                    1 => control.act(Act::PlugIn),
                    2 => control.act(Act::Send(vec![u8::try_from(below(256)).unwrap(); size])),
                    3 => control.act(Act::Spoil(Fault::PullAfter(size))),
                    4 => control.act(Act::Spoil(Fault::CutAfter(size))),
                    5 => control.insert(TD1),
                    _ => control.act(Act::Chunk(size / 10)),
                }
            }
            // A fault may still be waiting and the port may not be open yet: a person would try again, too.
            control.act(Act::PlugIn);
            let is_read = (0..40).any(|_| {
                control.act(Act::PlugIn);
                control.insert(TD3);
                bench.is_read_within(Duration::from_millis(500), &TD3)
            });
            assert!(is_read, "{name:?}");
        }
    }
}
