//! Events by chance: what the screen offers, what leads on, and rubbish that no screen offers.

use std::time::Duration;

use egne_contracts::{JobId, PrinterReport, PrinterStatus};
use egne_core::domain::Sensitive;
use egne_core::views::{Event, Size};
use egne_tests::{next_event, offers};

use crate::world::World;

/// A small generator of numbers, the same on every machine.
pub struct Chance(pub u64);

impl Chance {
    /// The next number below `bound`.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (bound.max(1) as u64)).unwrap()
    }
}

/// The event that two numbers choose: one of ten is rubbish, two of ten lead on, the rest is on the screen.
pub fn event(world: &World, kind: usize, pick: usize) -> Event {
    match kind % 10 {
        0 => rubbish(pick),
        1 | 2 => next_event(&world.state).unwrap_or_else(|| rubbish(pick)),
        _ => {
            let events: Vec<Event> = offers(&world.screen).iter().flat_map(|offer| offer.events()).collect();
            events
                .get(pick % events.len().max(1))
                .cloned()
                .unwrap_or_else(|| rubbish(pick))
        }
    }
}

/// An event that nothing on the screen sends.
pub fn rubbish(pick: usize) -> Event {
    let text = |text: &str| Sensitive::new(text.to_owned());
    let second = Duration::from_secs(1);
    let events = [
        Event::Elapsed(second * 15),
        Event::Elapsed(second * 241),
        Event::Elapsed(Duration::MAX),
        Event::Pressed(String::new()),
        Event::Pressed("text-size-99".to_owned()),
        Event::Pressed("panel-".to_owned()),
        Event::Pressed("stay".to_owned()),
        Event::Pressed("retry".to_owned()),
        Event::Pressed("again".to_owned()),
        Event::LanguageChosen("xx-Nowhere".to_owned()),
        Event::LessonChosen("nothing".to_owned()),
        Event::AnswerChosen("address".to_owned()),
        Event::BlockPressed("pin-99".to_owned()),
        Event::BlockPressed("continue".to_owned()),
        Event::BlockPressed("\u{0}".to_owned()),
        Event::DevicePressed(String::new()),
        Event::Slid {
            id: String::new(),
            reached: false,
        },
        Event::PhoneMoved { over_code: true },
        Event::Key("🦀".to_owned()),
        Event::Key("plane".to_owned()),
        Event::Key("delete".to_owned()),
        Event::Typed(text("\u{202e}")),
        Event::Typed(text(&"x".repeat(300))),
        Event::Typed(text("\u{0}")),
        Event::Typed(text("246813")),
        Event::Typed(text("\n")),
        Event::TextSet(text("010190-1234")),
        Event::TextSet(text(&"0101901234".repeat(99))),
        Event::TextSet(text("830688-2970")),
        Event::Resized(Size { width: 0, height: 0 }),
        Event::Resized(Size {
            width: 400,
            height: 800,
        }),
        Event::Resized(Size {
            width: 1280,
            height: 800,
        }),
        Event::Resized(Size {
            width: u32::MAX,
            height: 1,
        }),
        Event::Printer(PrinterReport::Done(JobId(1))),
        Event::Printer(PrinterReport::Status(PrinterStatus::Faulted)),
        Event::Printer(PrinterReport::Waiting {
            job: JobId(7),
            because: PrinterStatus::PaperOut,
        }),
        Event::SlipDrawn {
            session: 999,
            width: 0,
            ink: Default::default(),
        },
        Event::SpeechKey,
        Event::VoicesFound(Vec::new()),
        Event::VoicesFound(vec!["da".to_owned()]),
        Event::ContentRead { usable: false },
        Event::ContentRead { usable: true },
    ];
    events[pick % events.len()].clone()
}
