//! A session at the bench: shipped content, simulated voice and printer, and the learner's finger.

use std::path::{Path, PathBuf};
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

use egne_contracts::PrinterStatus;
use egne_core::domain::Sensitive;
use egne_core::session::{DeviceTrick, Library, Place, Setup, State, button};
use egne_core::views::{Body, Event, Post as _, Screen};
use egne_devices::{SimulatedPrinter, SimulatedPrinterControl, SimulatedPrinterOptions};
use egne_runtime::{Folders, Hands, Printing, Shell, SimulatedSpeaker, SlipFiles, Utterance};

use egne_core::session::next_event;
use egne_words::Catalogue;

use crate::{Letterbox, Offer, Seen, offers, shipped};

/// Longest wait for a thread.
const PATIENCE: Duration = Duration::from_secs(30);

/// The learner at the bench.
pub struct Bench {
    shell: Shell,
    seen: Seen,
    letters: Receiver<Event>,
    speaker: SimulatedSpeaker,
    printer: SimulatedPrinterControl,
    paper: tempfile::TempDir,
    reports: Option<tempfile::TempDir>,
}

impl Default for Bench {
    fn default() -> Self {
        Self::new()
    }
}

impl Bench {
    /// With what ships.
    pub fn new() -> Self {
        let (library, catalogue) = shipped::content();
        Self::build(shipped::setup(&shipped::root()), &shipped::root(), library, catalogue)
    }

    /// With what ships, at a place with a staff screen behind the code 4711 and a folder for reports.
    pub fn staffed() -> Self {
        let (library, catalogue) = shipped::content();
        let reports = tempfile::tempdir().expect("a folder for reports");
        let mut setup = shipped::setup(&shipped::root());
        setup.site.staff_code = Some(Sensitive::new("4711".to_owned()));
        setup.site.reports = Some(reports.path().to_owned());
        let mut bench = Self::build(setup, &shipped::root(), library, catalogue);
        bench.reports = Some(reports);
        bench
    }

    /// With another content folder.
    pub fn at(root: &Path) -> Self {
        let (library, catalogue) = shipped::read(root);
        Self::build(shipped::setup(root), root, library, catalogue)
    }

    fn build(setup: Setup, root: &Path, library: Library, catalogue: Catalogue) -> Self {
        let paper = tempfile::tempdir().expect("a folder for slips");
        let (post, letters) = Letterbox::new();
        let reports = post.another();
        let report = Box::new(move |report| reports.post(Event::Printer(report)));
        let options = SimulatedPrinterOptions {
            job_time: Duration::ZERO,
            ..SimulatedPrinterOptions::default()
        };
        let simulated = SimulatedPrinter::open(options, report).expect("a thread for the printer");
        let printer = simulated.control();
        let tricks = printer.clone();
        let speaker = SimulatedSpeaker::default();
        let printing = Printing {
            printer: Some(Box::new(simulated)),
            tricks: Some(Box::new(move |trick, on| match trick {
                DeviceTrick::Paper => tricks.set_paper_out(on),
                DeviceTrick::Cover => tricks.set_cover_open(on),
                DeviceTrick::Cable => tricks.set_offline(on),
                _ => {}
            })),
            files: Some(SlipFiles {
                folder: paper.path().to_owned(),
            }),
        };
        let hands = Hands::new(Box::new(speaker.clone()), printing, None, Box::new(post)).keeping_files_in(Folders {
            content: root.to_owned(),
            reports: setup.site.reports.clone(),
        });
        let state = State::new(setup, library);
        let shell = Shell::new(state, catalogue, hands, root.to_owned(), Box::new(shipped::read));
        let bench = Self {
            shell,
            seen: Seen::default(),
            letters,
            speaker,
            printer,
            paper,
            reports: None,
        };
        bench.take(Event::VoicesFound(shipped::languages()));
        let first = bench
            .letters
            .recv_timeout(PATIENCE)
            .expect("the printer reports itself");
        bench.take(first);
        bench
    }

    /// Takes an event without asking whether the screen offers it: a double touch, a device, time.
    pub fn take(&self, event: Event) {
        self.shell.dispatch(event, &self.seen);
    }

    /// The screen that is on.
    pub fn screen(&self) -> Screen {
        self.seen.screen()
    }

    /// Looks at the state.
    pub fn look<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        self.shell.look(look).expect("no event is being taken")
    }

    /// The folder slips are written to.
    pub fn paper(&self) -> PathBuf {
        self.paper.path().to_owned()
    }

    /// The folder reports are written to, at a place with a staff screen.
    pub fn reports(&self) -> PathBuf {
        let reports = self.reports.as_ref().expect("a place with a staff screen");
        reports.path().to_owned()
    }

    /// The simulated printer's switches.
    pub fn printer(&self) -> &SimulatedPrinterControl {
        &self.printer
    }

    /// What was said since the last time this was asked; a cut is left out.
    pub fn said(&self) -> Vec<Utterance> {
        let mut said = self.speaker.said.lock().expect("the voice is ours alone");
        std::mem::take(&mut *said).into_iter().flatten().collect()
    }

    /// Whether the screen offers it.
    pub fn has(&self, offer: &Offer) -> bool {
        offers(&self.screen()).contains(offer)
    }

    fn offered(&self, offer: Offer, event: Event) {
        let offers = offers(&self.screen());
        assert!(
            offers.contains(&offer),
            "the screen does not offer {offer:?}, only {offers:?}"
        );
        self.take(event);
    }

    /// Presses a button of our own layer.
    pub fn press(&self, id: &str) {
        self.offered(Offer::Button(id.to_owned()), Event::Pressed(id.to_owned()));
    }

    /// Chooses a language.
    pub fn language(&self, tag: &str) {
        self.offered(Offer::Language(tag.to_owned()), Event::LanguageChosen(tag.to_owned()));
    }

    /// Chooses a lesson.
    pub fn lesson(&self, id: &str) {
        if !self.has(&Offer::Lesson(id.to_owned())) {
            let course: String = id.chars().take(1).collect();
            self.press(&format!("{}{course}", button::COURSE));
        }
        self.offered(Offer::Lesson(id.to_owned()), Event::LessonChosen(id.to_owned()));
    }

    /// Begins a lesson in one of its variants, going back and in again until its turn has come.
    pub fn lesson_in(&self, id: &str, variant: &str) {
        for _ in 0..16 {
            self.lesson(id);
            if self.look(|state| state.run().is_some_and(|run| run.world().scenario().id == variant)) {
                return;
            }
            self.press("back");
        }
        panic!("the lesson {id} has no variant {variant}");
    }

    /// Chooses an answer.
    pub fn answer(&self, id: &str) {
        self.offered(Offer::Answer(id.to_owned()), Event::AnswerChosen(id.to_owned()));
    }

    /// Presses a part of a practice page.
    pub fn block(&self, id: &str) {
        self.offered(Offer::Block(id.to_owned()), Event::BlockPressed(id.to_owned()));
    }

    /// Presses keys of the number pad.
    pub fn pin(&self, digits: &str) {
        for digit in digits.chars() {
            let id = format!("pin-{digit}");
            self.offered(Offer::Pad(id.clone()), Event::BlockPressed(id));
        }
    }

    /// Touches a device's frame.
    pub fn device(&self, id: &'static str) {
        self.offered(Offer::Device(id), Event::DevicePressed(id.to_owned()));
    }

    /// Lets the slider go.
    pub fn slide(&self, reached: bool) {
        let id = "approve".to_owned();
        self.offered(Offer::Slider(id.clone()), Event::Slid { id, reached });
    }

    /// Holds the slider.
    pub fn hold(&self) {
        let id = "approve".to_owned();
        self.offered(Offer::Hold(id.clone()), Event::Held(id));
    }

    /// Lets the phone go, over the code or beside it.
    pub fn drag(&self, over_code: bool) {
        self.offered(Offer::Drag, Event::PhoneMoved { over_code });
    }

    /// A key of the on-screen keyboard.
    pub fn key(&self, id: &str) {
        self.offered(Offer::Key(id.to_owned()), Event::Key(id.to_owned()));
    }

    /// Types on the on-screen keyboard.
    pub fn keys(&self, text: &str) {
        for c in text.chars() {
            let id = if c == ' ' { "space".to_owned() } else { c.to_string() };
            self.key(&id);
        }
    }

    /// Types on a real keyboard.
    pub fn typed(&self, text: &str) {
        for c in text.chars() {
            self.offered(Offer::Typing, Event::Typed(Sensitive::new(c.to_string())));
        }
    }

    /// Fills the field as a screen reader does.
    pub fn set_text(&self, text: &str) {
        self.offered(Offer::SetText, Event::TextSet(Sensitive::new(text.to_owned())));
    }

    /// Empties the field, character by character.
    pub fn clear(&self) {
        if !self.has(&Offer::Key("delete".to_owned())) {
            let field = self.look(field);
            self.block(&field.expect("a field on the page"));
        }
        while self.field_length() > 0 {
            self.key("delete");
        }
    }

    /// How many characters stand in the field.
    pub fn field_length(&self) -> usize {
        self.look(|state| {
            let world = state.run().map(|run| run.world());
            let field = world.and_then(|world| Some(world.text(&world.active_field()?.id)));
            field.map_or(0, |text| text.expose().chars().count())
        })
    }

    /// Time goes by, second by second as the program's beat does.
    pub fn wait(&self, seconds: u64) {
        for _ in 0..seconds {
            self.take(Event::Elapsed(Duration::from_secs(1)));
        }
    }

    /// Does what leads on, once; text goes in key by key. False where nothing leads on.
    pub fn follow(&self) -> bool {
        match self.look(next_event) {
            None => return false,
            Some(Event::TextSet(text)) => {
                self.clear();
                self.keys(text.expose());
            }
            Some(Event::Pressed(id)) => self.press(&id),
            Some(Event::AnswerChosen(id)) => self.answer(&id),
            Some(Event::DevicePressed(id)) => self.device(if id == "computer" { "computer" } else { "phone" }),
            Some(Event::Slid { id, reached }) => self.offered(Offer::Slider(id.clone()), Event::Slid { id, reached }),
            Some(Event::PhoneMoved { over_code }) => self.drag(over_code),
            Some(Event::BlockPressed(id)) if self.has(&Offer::Pad(id.clone())) => {
                self.offered(Offer::Pad(id.clone()), Event::BlockPressed(id))
            }
            Some(Event::Held(id)) => self.offered(Offer::Hold(id.clone()), Event::Held(id)),
            Some(Event::BlockPressed(id)) => self.block(&id),
            Some(other) => panic!("no finger does {other:?}"),
        }
        true
    }

    /// Follows until the step has this name.
    pub fn follow_to(&self, step: &str) {
        for _ in 0..200 {
            if self.step() == step {
                return;
            }
            assert!(self.follow(), "nothing leads on to {step} from {}", self.step());
        }
        panic!("the step {step} never came");
    }

    /// Follows to the end of the lesson.
    pub fn finish(&self) {
        for _ in 0..200 {
            if matches!(self.screen().body, Body::End(_)) {
                return;
            }
            assert!(self.follow(), "nothing leads on from {}", self.step());
        }
        panic!("the lesson never ended");
    }

    /// The step that is on; empty outside a lesson.
    pub fn step(&self) -> String {
        self.look(|state| {
            state
                .run()
                .and_then(|run| run.step())
                .map(|s| s.id.clone())
                .unwrap_or_default()
        })
    }

    /// Takes what other threads report until the state is as wanted.
    pub fn until(&self, what: &str, wanted: impl Fn(&State) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !self.look(&wanted) {
            let left = end.saturating_duration_since(Instant::now());
            let letter = self.letters.recv_timeout(left);
            self.take(letter.unwrap_or_else(|_| panic!("waited in vain for: {what}")));
        }
    }

    /// Takes the printer's paper out or puts it in, and waits until the printer says so.
    pub fn set_paper_out(&self, out: bool) {
        self.printer.set_paper_out(out);
        self.until("the printer has told about its paper", |state| {
            (state.printer() == PrinterStatus::PaperOut) == out
        });
        // What waited for paper comes out now.
        if !out {
            self.until("nothing is on its way to paper", |state| {
                let slip_waits =
                    matches!(state.place(), Place::End(end) if end.paper.is_sent() && !end.paper.is_printed());
                let page_waits = state.has_sent_paper() && !state.has_printed_paper();
                !slip_waits && !page_waits
            });
        }
    }

    /// Waits for the slip of the end screen.
    pub fn await_slip(&self) {
        self.until(
            "the slip is drawn",
            |state| matches!(state.place(), Place::End(end) if end.slip.is_some()),
        );
    }

    /// Waits for the pages of the file that is open.
    pub fn await_sheets(&self) {
        self.until("the file is drawn", State::has_sheets);
    }

    /// Waits until the printer confirmed the slip.
    pub fn await_printed(&self) {
        self.until(
            "the slip is printed",
            |state| matches!(state.place(), Place::End(end) if end.paper.is_printed()),
        );
    }

    /// Until the practice page is drawn and on its way to the printer.
    pub fn await_page_sent(&self) {
        self.until("the page is sent", State::has_sent_paper);
    }

    /// Until the printer has confirmed the practice page.
    pub fn await_page(&self) {
        self.until("the page is printed", State::has_printed_paper);
    }

    /// Until the machine was inspected.
    pub fn await_inspection(&self) {
        self.until("the machine is inspected", |state| state.inspection().is_some());
    }

    /// Until staff are told how saving a report went.
    pub fn await_report(&self) {
        self.until("the report is saved", State::has_saved_report);
    }

    /// Takes whatever has been reported by now and within a moment.
    pub fn settle(&self) {
        while let Ok(letter) = self.letters.recv_timeout(Duration::from_millis(150)) {
            self.take(letter);
        }
    }
}

/// The first field on the pages that are on.
fn field(state: &State) -> Option<String> {
    state.run()?.world().field().map(|part| part.id.clone())
}
