//! The whole program over a window in memory, driven to a named screen through events as a finger sends them.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "shared by targets that each use another part of it; a test may fail where it stands"
)]

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use egne_contracts::{CameraReport, CameraStatus, Preview, PrinterReport, PrinterStatus, ReaderStatus};
use egne_core::domain::Sensitive;
use egne_core::session::{
    Configuration, Errand, ErrandState, FolderRoom, FolderUse, Inspection, InstalledSystem, NotRead, Place, ScreenPath,
    Setup, Site, State, Station, StationScreen, WordCount, button, next_event,
};
use egne_core::views::{BlockKind, Event, Post, Profile, Size, TextSize, Theme};
use egne_fingre::bench::{self, StandInPrinter, Stands};
use egne_fingre::config::Config;
use egne_fingre::devices::{self, Rest};
use egne_fingre::program::{self, Program};
use egne_runtime::{Printing, SilentSpeaker};
use egne_ui::Headless;

/// How a picture is taken.
#[derive(Clone, Copy)]
pub struct Look {
    pub language: &'static str,
    pub size: Size,
    pub profile: Profile,
    pub theme: Theme,
    pub text: TextSize,
}

/// Collects events of the window and of other threads until the stage takes them.
struct Inbox(Sender<Event>);

impl Post for Inbox {
    fn post(&self, event: Event) {
        // Fails only when the stage is gone.
        let _ = self.0.send(event);
    }

    fn another(&self) -> Box<dyn Post> {
        Box::new(Self(self.0.clone()))
    }
}

/// A program and the window in memory it draws on.
pub struct Stage {
    inbox: Receiver<Event>,
    pub program: Program,
    pub headless: Headless,
    /// Open devices of the place; closed with the stage.
    open: Option<Rest>,
}

/// The source tree.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

impl Stage {
    /// A fresh program; `content` in place of the usual folder. One for each thread.
    pub fn new(look: Look, content: Option<&Path>) -> Self {
        Self::at(look, content, Site::default())
    }

    /// The same at a place of its own.
    pub fn placed(look: Look, site: Site) -> Self {
        Self::at(look, None, site)
    }

    /// The same at a place with a staff code.
    pub fn staffed(look: Look) -> Self {
        Self::at(look, None, Self::house())
    }

    fn house() -> Site {
        Site {
            staff_code: Some(Sensitive::new("4711".to_owned())),
            camera: true,
            reports: Some(PathBuf::from("/srv/reports")),
            version: "0.0.0".to_owned(),
            ..Site::default()
        }
    }

    /// The same on a terminal of ours, whose settings were broken.
    pub fn terminal(look: Look) -> Self {
        let station = Station {
            serial: "EF-0001".to_owned(),
            place: "Borgerservice Øvelse".to_owned(),
            screen: Some(StationScreen {
                path: ScreenPath::ModeSetting,
                size: look.size,
                as_configured: true,
            }),
            system: Some(InstalledSystem {
                version: "0.0.0".to_owned(),
                slot: "b".to_owned(),
                hash: "3f9a61c0".to_owned(),
            }),
            configuration: Configuration::Unusable {
                what: "kiosk.toml:3: reader.dialekt".to_owned(),
            },
            ..Station::default()
        };
        Self::at(
            look,
            None,
            Site {
                station,
                ..Self::house()
            },
        )
    }

    /// The program with the devices and settings of a `kiosk.toml`, as `run` opens them.
    pub fn with_devices(look: Look, config: &Config) -> Self {
        Self::with_stands(look, config, bench::stands(config, false, StandInPrinter::AtOnce))
    }

    /// The same with what stands in for devices that are not configured.
    pub fn with_stands(look: Look, config: &Config, stands: Stands) -> Self {
        let (sender, inbox) = channel();
        let devices = devices::open(config, stands, &Inbox(sender.clone()), None);
        let outside = (devices.printing, devices.look);
        let mut stage = Self::build(look, None, config.site(), outside, sender, inbox);
        stage.open = Some(devices.rest);
        stage
    }

    fn at(look: Look, content: Option<&Path>, site: Site) -> Self {
        let (sender, inbox) = channel();
        Self::build(look, content, site, (Printing::default(), None), sender, inbox)
    }

    fn build(
        look: Look,
        content: Option<&Path>,
        site: Site,
        (printing, camera): (Printing, Option<egne_runtime::Look>),
        sender: Sender<Event>,
        inbox: Receiver<Event>,
    ) -> Self {
        let headless = Headless::install_on_thread(look.size).unwrap();
        program::install_fonts();
        let root = content.map_or_else(root, Path::to_owned);
        let setup = Setup {
            profile: look.profile,
            size: look.size,
            density: None,
            language: look.language.to_owned(),
            theme: look.theme,
            text_size: look.text,
            panel: false,
            content: "demo".to_owned(),
            simulated: true,
            site,
        };
        let program = program::build(
            setup,
            root,
            look.size,
            Box::new(SilentSpeaker),
            printing,
            camera,
            Box::new(Inbox(sender)),
        )
        .unwrap();
        let stage = Self {
            inbox,
            program,
            headless,
            open: None,
        };
        stage.take(Event::VoicesFound(vec!["da".into(), "en".into(), "ar".into()]));
        stage
    }

    /// One event, and time for everything that moves.
    pub fn take(&self, event: Event) {
        self.program.take(event);
        self.headless.advance(Duration::from_millis(32));
        self.settle();
    }

    /// Takes events until the state is so; false where it is not within a minute.
    pub fn until(&self, so: impl Fn(&State) -> bool) -> bool {
        let until = Instant::now() + Duration::from_secs(60);
        loop {
            self.settle();
            if self.program.shell.look(&so) == Some(true) {
                return true;
            }
            if Instant::now() > until {
                return false;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Takes what the window and other threads have posted.
    fn settle(&self) {
        while let Ok(event) = self.inbox.try_recv() {
            self.program.take(event);
            self.headless.advance(Duration::from_millis(32));
        }
    }

    /// Goes on in the lesson, by the way the machine finds, until `step` is on.
    pub fn go_to(&self, lesson: &str, step: &str) {
        self.take(Event::LessonChosen(lesson.to_owned()));
        for _ in 0..200 {
            match self.next_event(Some(step)) {
                Some(event) => self.take(event),
                None => return,
            }
        }
    }

    /// Gives every event of a whole lesson to `take`.
    pub fn walk(&self, lesson: &str, mut take: impl FnMut(Event)) {
        self.take(Event::LessonChosen(lesson.to_owned()));
        while let Some(event) = self.next_event(None) {
            take(event);
            self.settle();
        }
    }

    fn next_event(&self, until: Option<&str>) -> Option<Event> {
        let next = |state: &State| {
            let step = state.run()?.step()?;
            next_event(state).filter(|_| until != Some(step.id.as_str()))
        };
        self.program.shell.look(next).flatten()
    }

    /// The first picture among several on the page.
    fn first_tile(&self) -> String {
        let first = |state: &State| {
            let parts = state.run()?.world().parts();
            parts
                .iter()
                .find(|part| part.kind == BlockKind::Tiles)
                .map(|part| part.id.clone())
        };
        self.program.shell.look(first).flatten().unwrap()
    }

    /// To the end screen, with the slip drawn.
    pub fn finish(&self, lesson: &str) {
        self.go_to(lesson, "real-page");
        self.take(Event::AnswerChosen("address".to_owned()));
        self.until(|state| matches!(state.place(), Place::End(end) if end.slip.is_some()));
        self.headless.advance(Duration::from_millis(700));
    }

    /// The camera sees a code and has not read it yet.
    fn see(&self, text: &str) {
        let code = egne_qr::write(text).unwrap();
        let rows: Vec<Vec<bool>> = code.rows().collect();
        let (side, module) = (rows.len(), 4);
        let grey = (0..side * module).flat_map(|y| {
            let row = &rows[y / module];
            (0..side * module).map(move |x| if row[x / module] { 40 } else { 220 })
        });
        let preview = Preview {
            width: side * module,
            height: side * module,
            grey: grey.collect(),
        };
        self.take(Event::Camera(CameraReport::Status(CameraStatus::On)));
        self.take(Event::Camera(CameraReport::Preview(preview)));
    }

    /// A named screen.
    pub fn show(&self, screen: &str, language: &str) {
        if !(["start", "trouble"].contains(&screen) || screen.starts_with("staff")) {
            self.take(Event::LanguageChosen(language.to_owned()));
        }
        match screen {
            "keyboard" => {
                self.go_to("b2", "user-id");
                self.take(Event::BlockPressed("user-id".to_owned()));
                self.take(Event::Typed(Sensitive::new("ami".to_owned())));
            }
            "pin" => {
                self.go_to("b2", "pin");
                self.take(Event::Pressed(button::CARD.to_owned()));
            }
            "scan" => self.go_to("b2", "scan"),
            "approve" => {
                self.go_to("b2", "approve");
                for _ in 0..3 {
                    self.take(Event::Pressed(button::HINT.to_owned()));
                }
            }
            "camera" => {
                self.go_to("b2", "scan");
                self.take(Event::Pressed(button::CAMERA.to_owned()));
                self.see("ØVELSE – ikke ægte · øvekode portal");
            }
            "answers" => self.go_to("b2", "real-page"),
            "mistake" => {
                self.go_to("b5", "first");
                self.take(Event::Pressed(button::HELPER.to_owned()));
                self.take(Event::BlockPressed("reject".to_owned()));
            }
            "courses" => self.take(Event::Pressed(format!("{}b", button::COURSE))),
            "hold" => self.go_to("a1", "hold"),
            "cards" => self.go_to("b1", "pin"),
            "code" => {
                self.go_to("b4", "code");
                self.take(Event::BlockPressed("cd-one-time-code".to_owned()));
            }
            "bag" => {
                self.go_to("b8", "bag");
                self.take(Event::BlockPressed(self.first_tile()));
            }
            "two-phones" => self.go_to("b9", "wait"),
            "film" => self.go_to("e2", "film"),
            "call" => self.go_to("e2", "first"),
            "address" => self.go_to("e3", "second"),
            "numbers" => {
                self.go_to("e4", "bank");
                self.take(Event::Pressed(button::CONTACTS.to_owned()));
            }
            "mailbox" => self.go_to("c1", "open-hospital"),
            "letter" => {
                self.go_to("c2", "who");
                self.take(Event::BlockPressed("word/bemærkninger".to_owned()));
            }
            "calendar" => {
                self.go_to("c2", "mark");
                self.take(Event::Pressed(button::HINT.to_owned()));
                self.take(Event::Pressed(button::HINT.to_owned()));
            }
            "sheet" => {
                self.go_to("c3", "read-decision");
                assert!(self.until(State::has_sheets));
                self.take(Event::Pressed(button::ENLARGE.to_owned()));
            }
            "staff-door" | "staff" | "staff-touch" | "staff-terminal" => {
                self.take(Event::Pressed(button::STAFF.to_owned()));
                for figure in "4711".chars() {
                    self.take(Event::Pressed(format!("{}{figure}", button::STAFF_FIGURE)));
                }
                if screen != "staff-door" {
                    self.take(Event::Pressed(button::STAFF_ENTER.to_owned()));
                    // The machine of the test says something else every time.
                    assert!(self.until(|state| state.inspection().is_some()));
                    self.take(Event::Inspected(inspection()));
                    self.take(Event::Typed(Sensitive::new("æøå 123".to_owned())));
                    self.take(Event::Reader(ReaderStatus::Ready));
                    self.take(Event::Printer(PrinterReport::Status(PrinterStatus::PaperLow)));
                    let lines = egne_mrz::specimens().first().unwrap().lines().join("\n");
                    let read = egne_mrz::document::parse(&lines, jiff::civil::date(2026, 6, 1));
                    self.take(Event::DocumentRead(read.map(Box::new).map_err(NotRead::Lines)));
                }
                if screen == "staff-terminal" {
                    self.take(Event::Pressed(button::STAFF_UPDATE.to_owned()));
                    self.take(Event::ErrandTold(Errand::Update, ErrandState::Working));
                }
                if screen == "staff-touch" {
                    for id in [button::STAFF_TOUCH, "staff-point-2", "staff-point-9"] {
                        self.take(Event::Pressed(id.to_owned()));
                    }
                }
            }
            "end" => self.finish("b2"),
            "idle" => self.take(Event::Elapsed(Duration::from_secs(241))),
            "settings" => self.take(Event::Pressed(button::DISPLAY.to_owned())),
            "languages" => self.take(Event::Pressed(button::LANGUAGE.to_owned())),
            _ => {}
        }
        self.headless.advance(Duration::from_millis(1500));
    }
}

/// A machine that is the same in every test.
fn inspection() -> Inspection {
    let room = |of, bytes| FolderRoom { of, bytes };
    let words = |language: &str, there| WordCount {
        language: language.to_owned(),
        there,
        all: 1204,
        clips: 0,
    };
    Inspection {
        at: jiff::civil::datetime(2026, 6, 1, 9, 5, 0, 0),
        folders: vec![
            room(FolderUse::Content, Some((12_345_000_000, 64_000_000_000))),
            room(FolderUse::Reports, Some((150_000_000, 64_000_000_000))),
        ],
        words: vec![words("Dansk", 1204), words("العربية", 1200)],
    }
}
