//! Storms: thousands of things in any order that a system could think of, and some that none would. Never a panic,
//! never a picture to a window that has gone, and what is shown afterwards is right.

use std::time::Duration;

use egne_android::TouchPhase::{Cancelled, Down, Moved, Up};
use egne_android::simulate::{SimulatedActivity, WindowTrouble};
use egne_android::{Extent, Insets, Report};

use crate::stage::Stage;

/// A generator of our own, so that a storm is the same for ever (xorshift64*, Vigna 2016).
struct Chance(u64);

impl Chance {
    fn next(&mut self, below: u32) -> u32 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        (high % u64::from(below)) as u32
    }

    fn size(&mut self) -> Extent {
        let all = [(800, 1280), (1280, 800), (320, 480), (1, 1), (640, 800), (731, 411)];
        let (width, height) = all[self.next(6) as usize];
        Extent::new(width, height)
    }
}

fn gust(activity: &SimulatedActivity, chance: &mut Chance) {
    let (x, y) = (chance.next(1300) as f32 - 10.0, chance.next(1300) as f32 - 10.0);
    match chance.next(24) {
        0 => activity.open(),
        1 => activity.go_home(),
        2 => activity.gain_window(),
        3 => activity.lose_window(),
        4 => activity.turn_to(chance.size()),
        5 => activity.tell(Report::MemoryLow),
        6 => activity.tell(Report::Paused),
        7 => activity.tell(Report::Resumed),
        8 => activity.tell([Report::Started, Report::Stopped, Report::StateWanted][chance.next(3) as usize]),
        9 => activity.tell(Report::Focused(chance.next(2) == 0)),
        10 => activity.tell(Report::RedrawNeeded),
        11 => activity.set_insets(Insets {
            left: chance.next(40),
            top: chance.next(90),
            right: chance.next(40),
            bottom: chance.next(900),
        }),
        12 => activity.set_density([120, 160, 213, 320, 0, 65_535][chance.next(6) as usize]),
        13 => activity.trouble(WindowTrouble::Lost),
        14 => activity.trouble(WindowTrouble::Buffer(chance.size())),
        15 => activity.trouble(WindowTrouble::Format),
        16 => activity.pass(Duration::from_millis(u64::from(chance.next(2000)))),
        17 => activity.sleep(Duration::from_secs(u64::from(chance.next(400)))),
        18 => activity.key(chance.next(150), char::from_u32(chance.next(500))),
        19 => activity.touch(chance.next(3) as i32, Down, x, y),
        20 => activity.touch(chance.next(3) as i32, [Moved, Cancelled][chance.next(2) as usize], x, y),
        21 => activity.touch(chance.next(3) as i32, Up, x, y),
        _ => activity.tap(x, y),
    }
}

fn storm(seed: u64, gusts: u32) {
    let mut chance = Chance(seed);
    let stage = Stage::new(Extent::new(800, 1280), 160);
    for gust_number in 0..gusts {
        gust(stage.activity(), &mut chance);
        // Most things come together with others.
        if chance.next(3) == 0 {
            let before = stage.look(|state| state.metrics().size);
            let calm = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| rest(&stage)));
            if let Err(panic) = calm {
                // What a window of these sizes, on this screen, could not bear.
                let now = stage.look(|state| state.metrics());
                eprintln!(
                    "gust {gust_number} of storm {seed}, on {}: {before:?}, {now:?}",
                    stage.place()
                );
                std::panic::resume_unwind(panic);
            }
        }
        if gust_number % 211 == 210 {
            calm(&stage, &format!("after {gust_number} of storm {seed}"));
        }
    }
    calm(&stage, &format!("at the end of storm {seed}"));
}

/// Back on the first screen ends the loop; it is begun again at once.
fn rest(stage: &Stage) {
    for _ in 0..1000 {
        if stage.settle() {
            return;
        }
    }
    panic!("the loop does not come to rest");
}

/// The system comes to rest with the program in front, on a screen that people have.
fn calm(stage: &Stage, when: &str) {
    let activity = stage.activity();
    rest(stage);
    activity.set_density(160);
    activity.set_insets(Insets::default());
    activity.turn_to(Extent::new(800, 1280));
    activity.open();
    stage.settle();
    // A trouble that was left over meets these.
    activity.tell(Report::RedrawNeeded);
    stage.settle();
    if activity.shown().is_none() {
        activity.gain_window();
    }
    stage.pass(Duration::from_secs(2));
    activity.tell(Report::RedrawNeeded);
    stage.settle();
    stage.assert_right(when);
    assert!(stage.shown().colours() > 5, "blank {when}");
}

#[test]
fn storms_of_a_life_leave_the_program_and_its_picture_whole() {
    for seed in 1..=3 {
        let on = std::thread::spawn(move || storm(0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(seed), 2500));
        if let Err(panic) = on.join() {
            std::panic::resume_unwind(panic);
        }
    }
}
