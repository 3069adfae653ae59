//! What is planted and where, and the proof that it is gone.

use egne_core::session::button;
use egne_tests::Bench;

use crate::written;

/// By the on-screen keyboard.
const BY_KEYS: &str = "zqtastplante9";
/// By a real keyboard.
const BY_KEYBOARD: &str = "zqrealplante8";
/// By a screen reader.
const BY_READER: &str = "zqlaeseplante7";
/// On the number pad.
const ON_PAD: &str = "90817";

/// Everything that was planted.
pub const ALL: [&str; 4] = [BY_KEYS, BY_KEYBOARD, BY_READER, ON_PAD];

/// How far the learner came.
#[derive(Clone, Copy, Debug)]
pub enum Stage {
    /// Something stands in the field.
    Field,
    /// Some figures are entered.
    Pin,
    /// The lesson is over, its slip drawn and printed.
    Printed,
}

impl Stage {
    /// All, in order.
    pub const ALL: [Self; 3] = [Self::Field, Self::Pin, Self::Printed];
}

/// Changes every setting and types into everything on the way to the stage.
pub fn plant(bench: &Bench, stage: Stage) {
    bench.press(button::PICTURES_FIRST);
    bench.press(button::DISPLAY);
    for id in ["text-size-2", "theme-1", button::MOTION, button::SOUND, button::CLOSE] {
        bench.press(id);
    }
    bench.language("ar");
    bench.lesson_in("b2", "portal");
    bench.follow_to("user-id");
    bench.block("user-id");
    bench.keys(BY_KEYS);
    bench.block("continue");
    bench.clear();
    bench.typed(BY_KEYBOARD);
    bench.typed("\n");
    bench.set_text(BY_READER);
    nothing_shows(bench);
    if matches!(stage, Stage::Field) {
        return;
    }
    bench.block("continue");
    bench.follow_to("pin");
    bench.pin(ON_PAD);
    nothing_shows(bench);
    if matches!(stage, Stage::Pin) {
        return;
    }
    bench.pin("0");
    bench.finish();
    bench.await_slip();
    bench.press(button::PRINT);
    bench.await_printed();
    nothing_shows(bench);
}

/// While the lesson is on: what is typed shows on the imitation alone, never in a text that could be written down.
fn nothing_shows(bench: &Bench) {
    let screen = bench.screen();
    let debug = bench.look(|state| format!("{state:?}"));
    for plant in ALL {
        assert!(!debug.contains(plant), "the state prints {plant}");
        assert!(!format!("{screen:?}").contains(plant), "the screen prints {plant}");
        assert!(
            !serde_json::to_string(&screen).unwrap().contains(plant),
            "the screen's JSON holds {plant}"
        );
    }
}

/// After the end: not in the state, the screen, the log, the voice or the folder of slips.
pub fn holds_none(bench: &Bench) {
    nothing_shows(bench);
    let said = format!("{:?}", bench.said());
    for plant in ALL {
        assert!(!written::log().contains(plant), "the log holds {plant}");
        assert!(!said.contains(plant), "the voice said {plant}");
        for entry in std::fs::read_dir(bench.paper()).unwrap().flatten() {
            let bytes = std::fs::read(entry.path()).unwrap();
            let found = bytes.windows(plant.len()).any(|window| window == plant.as_bytes());
            assert!(!found, "{:?} holds {plant}", entry.path());
        }
    }
}
