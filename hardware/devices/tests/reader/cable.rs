//! The cable is pulled and put back.

use egne_contracts::ReaderStatus;
use egne_devices::{Act, Fault};
use egne_mrz::frames::{Dialect, DialectName, encode};

use super::bench::{Bench, TD3};

#[test]
fn pulled_while_idle_and_plugged_in_again() {
    for name in DialectName::ALL {
        let bench = Bench::ready(name);
        for _ in 0..3 {
            bench.control().act(Act::PullCable);
            bench.wait_for(ReaderStatus::Absent);
            bench.control().act(Act::PlugIn);
            bench.wait_for(ReaderStatus::Ready);
        }
        bench.control().insert(TD3);
        assert_eq!(bench.document(), TD3, "{name:?}");
    }
}

/// Every position is tried without a port in `egne-mrz`; here some of each kind of place, with one.
#[test]
fn pulled_in_the_middle_of_a_message() {
    for name in DialectName::ALL {
        let bench = Bench::ready(name);
        let length = encode(&Dialect::preset(name), &TD3).len();
        for cut in [1, 2, 4, 47, length - 1] {
            bench.control().act(Act::Spoil(Fault::PullAfter(cut)));
            bench.control().insert(TD3);
            let seen = bench.wait_for(ReaderStatus::Absent);
            // Bare lines are complete with their last letter.
            let is_read = format!("{seen:?}").contains("Document");
            assert!(
                !is_read || name == DialectName::Lines && cut == length - 1,
                "{name:?} {cut} {seen:?}"
            );
            bench.control().act(Act::PullDocument);
            bench.control().act(Act::PlugIn);
            bench.wait_for(ReaderStatus::Ready);
        }
        // Nothing of before belongs to what comes now.
        bench.control().insert(TD3);
        assert_eq!(bench.document(), TD3, "{name:?}");
    }
}
