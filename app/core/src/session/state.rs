//! Where the program stands. Fields are read by the views and changed by `update` alone.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use egne_contracts::{CameraStatus, PrinterStatus, ReaderStatus, Sheet};

use super::{
    Configuration, Desk, DeviceTrick, Door, Inspection, Library, OnPaper, PaperPage, Settings, Sight, Station,
};
use crate::domain::Sensitive;
use crate::lessons::{Fade, Outcome, Run};
use crate::views::{Density, Metrics, Profile, Size, TextSize, Theme};

/// Which screen is on.
#[derive(Clone, Debug)]
pub enum Place {
    /// First screen.
    Start,
    /// Choice of lesson.
    Lessons,
    /// In a lesson.
    Lesson(Box<Run>),
    /// What went well.
    End(EndState),
    /// Nothing to practise with.
    Trouble,
}

/// The end screen.
#[derive(Clone, Debug, Default)]
pub struct EndState {
    /// The lesson just done and how it went; absent when "I am finished" was touched elsewhere.
    pub done: Option<(String, Outcome)>,
    /// "I am finished" was touched: the second touch or a minute without one wipes.
    pub leaving: bool,
    /// The slip, once drawn: width and grey pixels.
    pub slip: Option<(u32, Arc<Vec<u8>>)>,
    /// How far the slip has come.
    pub paper: OnPaper,
}

/// What lies over the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// "Are you still here?"
    Idle,
    /// Display and calm mode.
    Settings,
    /// Language chooser.
    Languages,
    /// The attachment, as wide as the window, or twice that.
    Sheet {
        /// Twice as wide.
        large: bool,
    },
    /// The staff screen.
    Staff,
    /// What the camera sees. The camera is on while this lies there, and never else.
    Camera,
}

/// A card of the coach that lies open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenCard {
    /// The invented person.
    Persona,
    /// Whom to call for real.
    Contacts,
    /// An office word; its place among the words of the lesson.
    Word(usize),
}

/// The attachment that is shown.
#[derive(Clone, Debug, Default)]
pub enum Sheets {
    /// None is open.
    #[default]
    None,
    /// It is being drawn.
    Drawing,
    /// Its pages.
    Drawn(Arc<Vec<Arc<Sheet>>>),
    /// It cannot be shown.
    NotShown,
}

/// What does not change with the learner: where the program stands.
#[derive(Clone, Debug)]
pub struct Setup {
    /// Kind of place.
    pub profile: Profile,
    /// Window.
    pub size: Size,
    /// Configured density.
    pub density: Option<Density>,
    /// Language of a fresh session.
    pub language: String,
    /// Colours of a fresh session.
    pub theme: Theme,
    /// Text size of a fresh session.
    pub text_size: TextSize,
    /// The device panel is built in and wanted.
    pub panel: bool,
    /// The content folder, for the trouble screen.
    pub content: String,
    /// Simulated devices are built in.
    pub simulated: bool,
    /// What the place has configured.
    pub site: Site,
}

/// What a place configures beside its screen and devices.
#[derive(Clone, Debug)]
pub struct Site {
    /// Without a touch for so long, the learner is asked whether anybody is here.
    pub warn_after: Duration,
    /// Without a touch for so long, the session ends.
    pub wipe_after: Duration,
    /// Opens the staff screen; without one there is none.
    pub staff_code: Option<Sensitive<String>>,
    /// It has a camera.
    pub camera: bool,
    /// Reports are written to this folder; without one they can only be printed.
    pub reports: Option<PathBuf>,
    /// Version of the program, for the staff screen.
    pub version: String,
    /// Tags of the languages in the order they are offered; those that are not named come after.
    pub languages: Vec<String>,
    /// The machine.
    pub station: Station,
}

/// Practice: four and five minutes (design.md 7).
impl Default for Site {
    fn default() -> Self {
        Self {
            warn_after: Duration::from_secs(240),
            wipe_after: Duration::from_secs(300),
            staff_code: None,
            camera: false,
            reports: None,
            version: String::new(),
            languages: Vec::new(),
            station: Station::default(),
        }
    }
}

/// The whole state.
#[derive(Clone, Debug)]
pub struct State {
    pub(crate) setup: Setup,
    pub(crate) library: Arc<Library>,
    pub(crate) voices: Vec<String>,
    pub(crate) printer: PrinterStatus,
    pub(crate) reader: ReaderStatus,
    pub(crate) camera: CameraStatus,
    pub(crate) door: Door,
    pub(crate) inspection: Option<Inspection>,
    pub(crate) panel_folded: bool,
    /// What the device panel has done and not undone.
    pub(crate) tricks: BTreeSet<DeviceTrick>,
    /// The specimen that the panel lays on the reader next.
    pub(crate) specimen: usize,
    /// Number of the session; grows with each wipe.
    pub(crate) session: u64,
    /// Number of the last print job; grows across sessions.
    pub(crate) job: u64,
    // From here on: the learner's, gone with the wipe.
    pub(crate) settings: Settings,
    pub(crate) place: Place,
    pub(crate) over: Option<Over>,
    pub(crate) idle: Duration,
    pub(crate) fades: BTreeMap<String, Fade>,
    pub(crate) runs: BTreeMap<String, usize>,
    pub(crate) results: BTreeMap<String, Outcome>,
    pub(crate) course: Option<String>,
    pub(crate) open_card: Option<OpenCard>,
    pub(crate) sheets: Sheets,
    pub(crate) paper: Option<PaperPage>,
    pub(crate) desk: Option<Desk>,
    pub(crate) sight: Option<Sight>,
    pub(crate) helper_open: bool,
    pub(crate) rephrased: bool,
    pub(crate) shift: bool,
    pub(crate) announced: u64,
}

impl State {
    /// A program that has just started; in trouble where the library is empty.
    pub fn new(setup: Setup, library: Library) -> Self {
        let settings = Settings::fresh(&setup.language, setup.theme, setup.text_size);
        let place = if library.lessons().is_empty() {
            Place::Trouble
        } else {
            Place::Start
        };
        let library = Arc::new(library.offering_first(&setup.site.languages));
        Self {
            setup,
            library,
            voices: Vec::new(),
            printer: PrinterStatus::Absent,
            reader: ReaderStatus::Absent,
            camera: CameraStatus::Off,
            door: Door::default(),
            inspection: None,
            panel_folded: true,
            tricks: BTreeSet::new(),
            specimen: 0,
            session: 1,
            job: 0,
            settings,
            place,
            over: None,
            idle: Duration::ZERO,
            fades: BTreeMap::new(),
            runs: BTreeMap::new(),
            results: BTreeMap::new(),
            course: None,
            open_card: None,
            sheets: Sheets::None,
            paper: None,
            desk: None,
            sight: None,
            helper_open: false,
            rephrased: false,
            shift: false,
            announced: 0,
        }
    }

    /// The same place and devices with nothing of the learner.
    pub(crate) fn wiped(&self) -> Self {
        let mut fresh = Self::new(self.setup.clone(), Library::clone(&self.library));
        fresh.session = self.session + 1;
        fresh.job = self.job;
        fresh.voices.clone_from(&self.voices);
        fresh.printer = self.printer;
        fresh.reader = self.reader;
        fresh.camera = self.camera;
        fresh.door = self.door.clone();
        fresh.inspection.clone_from(&self.inspection);
        fresh.panel_folded = self.panel_folded;
        fresh.tricks.clone_from(&self.tricks);
        fresh.specimen = self.specimen;
        fresh
    }

    /// Replaces the library after the content was read again.
    pub fn set_library(&mut self, library: Library) {
        self.library = Arc::new(library.offering_first(&self.setup.site.languages));
    }

    /// The library.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// Which screen is on.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// The learner's choices.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Number of the session.
    pub fn session(&self) -> u64 {
        self.session
    }

    /// What lies over the screen.
    pub fn over(&self) -> Option<Over> {
        self.over
    }

    /// Sizes for the window as it is.
    pub fn metrics(&self) -> Metrics {
        Metrics::new(
            self.setup.profile,
            self.setup.size,
            self.setup.density,
            self.settings.text_size,
        )
    }

    /// The lesson that is on, if one is.
    pub fn run(&self) -> Option<&Run> {
        match &self.place {
            Place::Lesson(run) => Some(run),
            Place::Start | Place::Lessons | Place::End(_) | Place::Trouble => None,
        }
    }

    /// The course whose lessons are shown.
    pub fn course(&self) -> String {
        let first = || self.library.courses().into_iter().next().unwrap_or_default();
        self.course.clone().unwrap_or_else(first)
    }

    /// Opens a card of the coach, or closes it where it is open; one at a time.
    pub(crate) fn turn_card(&mut self, card: OpenCard) {
        self.open_card = (self.open_card != Some(card)).then_some(card);
    }

    /// There is a voice for the learner's language.
    pub fn has_voice(&self) -> bool {
        self.voices.contains(&self.settings.language)
    }

    /// How the passport reader is.
    pub fn reader(&self) -> ReaderStatus {
        self.reader
    }

    /// How the camera is.
    pub fn camera(&self) -> CameraStatus {
        self.camera
    }

    /// How the printer is.
    pub fn printer(&self) -> PrinterStatus {
        self.printer
    }

    /// There is something behind the staff button: the desk, or no more than word of a configuration that is unusable.
    pub(crate) fn has_staff_screen(&self) -> bool {
        let site = &self.setup.site;
        site.staff_code.is_some() || site.station.configuration != Configuration::InOrder
    }

    /// A document lies on the staff desk, or staff are told why not.
    pub fn has_document(&self) -> bool {
        self.desk.as_ref().is_some_and(|desk| desk.document.is_some())
    }

    /// How the machine was when it was inspected last.
    pub fn inspection(&self) -> Option<&Inspection> {
        self.inspection.as_ref()
    }

    /// Staff were told how saving a report went.
    pub fn has_saved_report(&self) -> bool {
        self.desk.as_ref().is_some_and(|desk| desk.saved.is_some())
    }

    /// A page was sent to the printer.
    pub fn has_sent_paper(&self) -> bool {
        self.paper.as_ref().is_some_and(|page| page.paper.is_sent())
    }

    /// The printer confirmed that page.
    pub fn has_printed_paper(&self) -> bool {
        self.paper.as_ref().is_some_and(|page| page.paper.is_printed())
    }

    /// The attachment that is open has been drawn.
    pub fn has_sheets(&self) -> bool {
        matches!(self.sheets, Sheets::Drawn(_))
    }

    /// Whether nothing of a learner is here: as on a fresh start.
    pub fn is_fresh(&self) -> bool {
        self.settings == Settings::fresh(&self.setup.language, self.setup.theme, self.setup.text_size)
            && matches!(self.place, Place::Start | Place::Trouble)
            && self.over.is_none()
            && self.fades.is_empty()
            && self.runs.is_empty()
            && self.results.is_empty()
            && self.course.is_none()
            && self.open_card.is_none()
            && matches!(self.sheets, Sheets::None)
            && self.paper.is_none()
            && self.desk.is_none()
            && self.sight.is_none()
            && !self.helper_open
    }
}
