//! Redraw in the platform layer of the tablet, and the memory it takes, on the machine at hand: the same code as on a
//! tablet but for the system's own copy of what did not change.
//!
//! `cargo bench -p egne-fingre --bench tablet`; results stand in `tests/bench/README.md`.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench prints, and may fail where it stands"
)]

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};

use egne_android::{
    Activity, Answer, Area, Extent, Hold, Insets, Picture, Report, Sheet, Tablet, Touch, TouchPhase, Unpainted, Wake,
};
use egne_core::session::next_event;
use egne_core::views::Event;
use egne_fingre::program::{Program, Source};
use egne_fingre::tablet;
use egne_runtime::SilentSpeaker;
use egne_ui::UiPost;
use slint::ComponentHandle as _;

/// A window with one buffer that keeps everything, and nothing that waits.
struct Glass {
    began: Instant,
    size: Cell<Extent>,
    told: RefCell<VecDeque<Report>>,
    buffer: RefCell<Vec<[u8; 4]>>,
    pictures: Cell<u64>,
    pixels: Cell<u64>,
}

struct Nobody;

impl Wake for Nobody {
    fn wake(&self) {}
}

impl Activity for Glass {
    fn wait(&self, _: Option<Duration>, take: &mut dyn FnMut(Report) -> Answer) {
        let next = self.told.borrow_mut().pop_front();
        if let Some(report) = next {
            take(report);
        }
    }

    fn now(&self) -> Duration {
        self.began.elapsed()
    }

    fn surface(&self) -> Option<Extent> {
        Some(self.size.get())
    }

    fn insets(&self) -> Insets {
        Insets::default()
    }

    fn dots_per_inch(&self) -> Option<u32> {
        Some(if self.size.get().width.max(self.size.get().height) > 1800 {
            240
        } else {
            160
        })
    }

    fn type_scale(&self) -> f32 {
        1.0
    }

    fn explores_by_touch(&self) -> bool {
        false
    }

    fn paint(&self, changed: Area, picture: &Picture<'_>) -> Result<(), Unpainted> {
        let size = self.size.get();
        let stride = size.width as usize;
        let mut buffer = self.buffer.borrow_mut();
        buffer.resize(stride * size.height as usize, [0; 4]);
        picture.copy(
            changed,
            &mut Sheet {
                size,
                stride,
                pixels: &mut buffer,
            },
        );
        self.pictures.set(self.pictures.get() + 1);
        let drawn = u64::from(changed.right - changed.left) * u64::from(changed.bottom - changed.top);
        self.pixels.set(self.pixels.get() + drawn);
        Ok(())
    }

    fn waker(&self) -> Arc<dyn Wake> {
        Arc::new(Nobody)
    }

    fn hold(&self, _: Hold) {}
}

struct Bench {
    tablet: Rc<Tablet<Rc<Glass>>>,
    glass: Rc<Glass>,
    program: Rc<Program>,
}

impl Bench {
    fn tell(&self, report: Report) {
        self.glass.told.borrow_mut().push_back(report);
    }

    /// Until the next picture is in the window, and not longer than animations last.
    fn picture(&self) -> bool {
        let (before, until) = (self.glass.pictures.get(), Instant::now() + Duration::from_millis(400));
        while self.glass.pictures.get() == before {
            if Instant::now() > until {
                return false;
            }
            self.tablet.turn().unwrap();
        }
        true
    }

    /// What moves comes to rest.
    fn rest(&self) {
        let until = Instant::now() + Duration::from_millis(450);
        while Instant::now() < until {
            self.tablet.turn().unwrap();
        }
    }

    fn take(&self, event: Event) {
        self.program.take(event);
        self.rest();
    }

    fn go_to(&self, lesson: &str, step: &str) {
        self.program.take(Event::LessonChosen(lesson.to_owned()));
        for _ in 0..200 {
            let next = self.program.shell.look(|state| {
                let on = state.run()?.step()?;
                next_event(state).filter(|_| on.id != step)
            });
            match next.flatten() {
                Some(event) => self.program.take(event),
                None => break,
            }
        }
        self.rest();
    }

    /// Times what follows from each `act` until it is in the window.
    fn measure(&self, name: &str, times: usize, mut act: impl FnMut(usize)) {
        let mut took = Vec::new();
        let pixels = self.glass.pixels.get();
        for time in 0..times {
            let start = Instant::now();
            act(time);
            if self.picture() {
                took.push(start.elapsed());
            }
            self.rest();
        }
        took.sort();
        let Some(longest) = took.last() else { return };
        let Extent { width, height } = self.glass.size.get();
        println!(
            "{width}x{height} {name:34} n {:3}  median {:>9.2?}  longest {longest:>9.2?}  pixels each {:>9}",
            took.len(),
            took[took.len() / 2],
            (self.glass.pixels.get() - pixels) / took.len() as u64
        );
    }
}

fn memory(when: &str) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let lines = status
        .lines()
        .filter(|line| ["VmRSS", "VmHWM", "RssAnon"].iter().any(|name| line.starts_with(name)));
    let all: Vec<String> = lines
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    println!("memory {when}: {}", all.join(", "));
}

fn at(bench: &Bench, size: Extent) {
    bench.glass.size.set(size);
    bench.tell(Report::WindowGained);
    bench.rest();
    bench.take(Event::LanguageChosen("da".to_owned()));
    bench.go_to("b2", "pin");
    bench.measure("picture copied whole", 30, |_| bench.tell(Report::RedrawNeeded));
    bench.measure("everything drawn anew (colours)", 30, |time| {
        bench.program.take(Event::Pressed(format!("theme-{}", time % 2 + 1)));
    });
    bench.take(Event::Pressed("theme-0".to_owned()));
    bench.measure("language of the whole screen", 30, |time| {
        let tag = ["ar", "en", "da"][time % 3];
        bench.program.take(Event::Pressed("language".to_owned()));
        bench.program.take(Event::LanguageChosen(tag.to_owned()));
    });
    bench.take(Event::LanguageChosen("da".to_owned()));
    // The middle of the bar's first button: back.
    let scale = bench.program.window.component().window().scale_factor();
    let (x, y) = (40.0 * scale, size.height as f32 - 30.0 * scale);
    bench.measure("a button held down", 30, |_| {
        for phase in [TouchPhase::Cancelled, TouchPhase::Down] {
            bench.tell(Report::Touched(Touch { finger: 0, phase, x, y }));
        }
    });
    bench.tell(Report::Touched(Touch {
        finger: 0,
        phase: TouchPhase::Cancelled,
        x,
        y,
    }));
    bench.rest();
    bench.measure("a figure of the code typed", 30, |time| {
        let act = if time % 2 == 0 { "pin-1" } else { "pin-delete" };
        bench.program.take(Event::BlockPressed(act.to_owned()));
    });
    bench.measure("turned", 10, |time| {
        let turned = if time % 2 == 0 {
            Extent::new(size.height, size.width)
        } else {
            size
        };
        bench.glass.size.set(turned);
        bench.tell(Report::WindowResized);
    });
    memory(&format!("{}x{}", size.width, size.height));
}

fn main() {
    memory("before");
    let glass = Rc::new(Glass {
        began: Instant::now(),
        size: Cell::new(Extent::new(800, 1280)),
        told: RefCell::default(),
        buffer: RefCell::default(),
        pictures: Cell::default(),
        pixels: Cell::default(),
    });
    let tablet = Tablet::install(Rc::clone(&glass), tablet::longest_pause()).unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let start = Instant::now();
    let program = tablet::build(&tablet, Source::folder(root), Box::new(SilentSpeaker), Box::new(UiPost)).unwrap();
    println!("content, state and window: {:.2?}", start.elapsed());
    program.window.component().show().unwrap();
    let bench = Bench { tablet, glass, program };
    for size in [Extent::new(800, 1280), Extent::new(1920, 1200)] {
        at(&bench, size);
    }
}
