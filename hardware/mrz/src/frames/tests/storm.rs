//! Ten thousand random events on each dialect, in virtual time: plug, pull, noise, read. What is laid down after a
//! pause is always read.

use super::samples::{Bench, dialects, documents, ms, read};
use crate::frames::encode;

/// Small numbers that look random and are the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % 1_000_003).unwrap() % limit.max(1)
    }
}

#[test]
fn ten_thousand_events_leave_it_able_to_read() {
    for (number, dialect) in dialects().iter().enumerate() {
        let mut chance = Chance(0x9E37_79B9 + u64::try_from(number).unwrap());
        let mut bench = Bench::new(dialect);
        let mut reads = 0;
        for event in 0..10_000 {
            let document = &documents()[chance.below(5)];
            let wire = encode(dialect, document);
            match chance.below(6) {
                0 => bench.decoder.reset(),
                1 => drop(bench.push(&wire[..chance.below(wire.len())])),
                2 => {
                    let noise: Vec<u8> = (0..chance.below(300))
                        .map(|_| u8::try_from(chance.below(256)).unwrap())
                        .collect();
                    bench.push(&noise);
                }
                3 => drop(bench.wait(ms(u64::try_from(chance.below(400)).unwrap()))),
                4 => {
                    let mut broken = wire.clone();
                    let at = chance.below(broken.len());
                    broken[at] ^= 1 << chance.below(8);
                    bench.push(&broken);
                }
                _ => {
                    bench.wait(ms(4000));
                    let mut events = bench.push(&wire);
                    events.extend(bench.wait(ms(300)));
                    assert_eq!(
                        read(&events),
                        std::slice::from_ref(document),
                        "event {event} {dialect:?}"
                    );
                    reads += 1;
                }
            }
            assert!(bench.decoder.kept() <= 1024);
        }
        assert!(reads > 1000, "{reads}");
    }
}
