//! Carries effects out: voice, slip, printer, reports. Nothing here decides.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use egne_contracts::{JobContent, JobId, PrintJob, Printer, PrinterPaper, Raster};
use egne_core::session::{DeviceTrick, Effect, FolderUse, NotSaved, State};
use egne_core::views::{Event, Post, Wording, slip};
use egne_words::{Catalogue, Tag};

use crate::errands::Errands;
use crate::files::{not_saved, write_whole};
use crate::inspect::{Folders, count, inspect};
use crate::log::{LogEvent, log};
use crate::slip::{SlipFiles, draw, pages, seen};
use crate::voice::{Speaker, Utterance};

/// Plays a trick on a simulated device: which, and whether it is on now.
pub type PlayTrick = Box<dyn Fn(DeviceTrick, bool)>;

/// Opens the camera and lets it read codes, or closes it.
pub type Look = Box<dyn Fn(bool)>;

/// The printer, its control where it is simulated, and files where they are wanted.
#[derive(Default)]
pub struct Printing {
    /// The printer.
    pub printer: Option<Box<dyn Printer>>,
    /// Switches of the simulated printer.
    pub tricks: Option<PlayTrick>,
    /// Write each printed slip to this folder too.
    pub files: Option<SlipFiles>,
}

/// The last slip drawn, kept until it is printed or the session ends. A drawing that is overtaken by a newer one, or
/// by the wipe, finds that its turn is over and is dropped.
#[derive(Default)]
struct Drawing {
    turn: u64,
    done: Option<(u64, Raster)>,
}

type Drawn = Arc<Mutex<Drawing>>;

/// Width of a drawn page in pixels: sharp enough on a page as wide as the computer of the practice world.
const SHEET_WIDTH: u32 = 900;

/// Everything the program can do outside itself.
pub struct Hands {
    speaker: Box<dyn Speaker>,
    printing: Printing,
    look: Option<Look>,
    post: Box<dyn Post>,
    drawn: Drawn,
    folders: Folders,
    errands: Option<Errands>,
    end: Box<dyn Fn()>,
}

impl Hands {
    /// Hands that speak through `speaker`, print through `printing`, see through `look` and report to `post`.
    pub fn new(speaker: Box<dyn Speaker>, printing: Printing, look: Option<Look>, post: Box<dyn Post>) -> Self {
        Self {
            speaker,
            printing,
            look,
            post,
            drawn: Arc::default(),
            folders: Folders::default(),
            errands: None,
            end: Box::new(|| {}),
        }
    }

    /// The same, keeping files in these folders.
    #[must_use]
    pub fn keeping_files_in(mut self, folders: Folders) -> Self {
        self.folders = folders;
        self
    }

    /// Has errands of staff done; without it nobody does them.
    pub(crate) fn sending(&mut self, errands: Errands) {
        self.errands = Some(errands);
    }

    /// What ends the program; without it nothing does.
    pub(crate) fn ending(&mut self, end: Box<dyn Fn()>) {
        self.end = end;
    }

    /// Carries out one effect; outcomes arrive as events.
    pub(crate) fn carry_out(&mut self, effect: Effect, state: &State, catalogue: &Catalogue) {
        match effect {
            Effect::Say(speech) => {
                let tag = state.library().language(&state.settings().language).tag.clone();
                let wording = Wording::new(catalogue, &tag);
                let utterances = speech
                    .iter()
                    .map(|s| wording.spoken(s))
                    .filter(|(_, text)| !text.is_empty());
                let utterances = utterances
                    .filter_map(|(tag, text)| {
                        Some(Utterance {
                            voice: voice_of(state, &tag)?,
                            text,
                        })
                    })
                    .collect();
                self.speaker.say(utterances);
            }
            Effect::Hush => self.speaker.hush(),
            Effect::DrawSlip { session } => self.draw_slip(session, state, catalogue),
            Effect::DrawSheets { session } => self.draw_sheets(session, state),
            Effect::Print { session, job } => self.print(session, job, state, catalogue),
            Effect::Wipe { session } => self.wipe(session),
            Effect::Inspect => self.inspect(state, catalogue),
            Effect::SaveReport { session, name, text } => self.save_report(session, name, text),
            Effect::Trick(trick, on) => self.play(trick, on),
            Effect::Look(on) => {
                if let Some(look) = &self.look {
                    look(on);
                }
            }
            Effect::Errand(errand) => {
                if let Some(errands) = self.errands.clone() {
                    errands.send(errand, self.post.another());
                }
            }
            Effect::End => (self.end)(),
            Effect::ReadContent => {}
        }
    }

    fn draw_slip(&mut self, session: u64, state: &State, catalogue: &Catalogue) {
        let Some(slip) = slip(state, catalogue) else { return };
        let (post, drawn) = (self.post.another(), Arc::clone(&self.drawn));
        let turn = self.next_turn();
        let paper = self.printing.printer.as_ref().map(|printer| printer.paper());
        let work = move || match draw(&slip, paper) {
            Ok(raster) => {
                let width = u32::try_from(raster.width).unwrap_or(0);
                let ink = Arc::new(seen(&raster));
                let Ok(mut drawing) = drawn.lock() else { return };
                if drawing.turn != turn {
                    return;
                }
                drawing.done = Some((session, raster));
                post.post(Event::SlipDrawn { session, width, ink });
            }
            Err(_) => log(LogEvent::SlipNotDrawn),
        };
        if std::thread::Builder::new().name("slip".to_owned()).spawn(work).is_err() {
            log(LogEvent::SlipNotDrawn);
        }
    }

    /// Draws the attachment that is open, off the thread of the window.
    fn draw_sheets(&self, session: u64, state: &State) {
        let world = state.run().map(|run| run.world());
        let Some((of, file)) = world.and_then(|world| Some((world.attachment_id()?, world.attachment()?.clone())))
        else {
            return;
        };
        let post = self.post.another();
        let work = move || {
            let drawn = file
                .bytes
                .and_then(|bytes| egne_attachments::draw(&file.mime, &bytes, SHEET_WIDTH).ok());
            let sheets = drawn.map(|sheets| Arc::new(sheets.into_iter().map(Arc::new).collect()));
            if sheets.is_none() {
                log(LogEvent::SheetsNotDrawn);
            }
            post.post(Event::SheetsDrawn { session, of, sheets });
        };
        if std::thread::Builder::new()
            .name("sheets".to_owned())
            .spawn(work)
            .is_err()
        {
            log(LogEvent::SheetsNotDrawn);
        }
    }

    fn print(&mut self, session: u64, job: u64, state: &State, catalogue: &Catalogue) {
        let raster = self
            .drawn
            .lock()
            .ok()
            .and_then(|drawing| drawing.done.clone())
            .filter(|(of, _)| *of == session);
        let (Some((_, raster)), Some(slip)) = (raster, slip(state, catalogue)) else {
            return;
        };
        if let Some(files) = &self.printing.files
            && files.write(&slip, &raster).is_err()
        {
            log(LogEvent::SlipFileNotWritten);
        }
        let Some(printer) = &self.printing.printer else { return };
        let content = match printer.paper() {
            PrinterPaper::Roll { .. } => Ok(JobContent::Roll(raster)),
            PrinterPaper::Pages => pages(&slip).map(JobContent::Pages),
        };
        match content {
            Ok(content) => printer.submit(PrintJob {
                id: JobId(job),
                session,
                content,
            }),
            Err(_) => log(LogEvent::SlipNotDrawn),
        }
    }

    /// Finds out how the machine is; comes back as `Event::Inspected`.
    pub(crate) fn inspect(&self, state: &State, catalogue: &Catalogue) {
        let prints = self.printing.files.as_ref().map(|files| files.folder.clone());
        let folders: Vec<(FolderUse, PathBuf)> = [
            (FolderUse::Content, Some(self.folders.content.clone())),
            (FolderUse::Prints, prints),
            (FolderUse::Reports, self.folders.reports.clone()),
        ]
        .into_iter()
        .filter_map(|(of, path)| Some((of, path?)))
        .collect();
        let (post, words) = (self.post.another(), count(state.library(), catalogue));
        let work = move || post.post(Event::Inspected(inspect(&folders, words)));
        if std::thread::Builder::new()
            .name("inspect".to_owned())
            .spawn(work)
            .is_err()
        {
            log(LogEvent::NotInspected);
        }
    }

    fn save_report(&self, session: u64, name: String, text: String) {
        let (post, folder) = (self.post.another(), self.folders.reports.clone());
        let work = move || {
            let saved = folder.ok_or(NotSaved::NoFolder).and_then(|folder| {
                write_whole(&folder, &name, text.as_bytes()).map_err(|error| not_saved(error.kind()))
            });
            if saved.is_err() {
                log(LogEvent::ReportNotSaved);
            }
            let saved = saved.map(|()| name);
            post.post(Event::ReportSaved { session, saved });
        };
        if std::thread::Builder::new()
            .name("report".to_owned())
            .spawn(work)
            .is_err()
        {
            log(LogEvent::ReportNotSaved);
        }
    }

    /// Drops what was drawn and what is being drawn.
    fn next_turn(&self) -> u64 {
        self.drawn.lock().map_or(0, |mut drawing| {
            drawing.done = None;
            drawing.turn += 1;
            drawing.turn
        })
    }

    fn wipe(&mut self, _session: u64) {
        self.speaker.hush();
        if let Some(printer) = &self.printing.printer {
            printer.cancel_all();
        }
        self.next_turn();
        log(LogEvent::SessionWiped);
    }

    fn play(&self, trick: DeviceTrick, on: bool) {
        if let Some(tricks) = &self.printing.tricks {
            tricks(trick, on);
        }
    }
}

fn voice_of(state: &State, tag: &Tag) -> Option<String> {
    state
        .library()
        .languages()
        .get(tag)
        .and_then(|language| language.voice.clone())
}
