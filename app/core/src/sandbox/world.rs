//! The practice world of one run: an invented person, a scenario, its pages, and where things stand.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use jiff::civil::Date;

use super::pages::{Outcome, Page, Pages, Part};
use super::post::{Attachment, AttachmentId, Letter};
use super::stage::{self, At, Stage};
use super::{Act, Fact, Request, Scenario};
use crate::domain::{Persona, Sensitive};
use crate::views::{BlockKind, DeviceKind};

/// Where things stand in one run. Cheap to clone; equal worlds behave alike.
#[derive(Clone, Debug)]
pub struct World {
    persona: Arc<Persona>,
    scenario: Arc<Scenario>,
    pages: Arc<Pages>,
    stage: Stage,
}

impl World {
    /// The world at the beginning of a run.
    pub fn new(persona: Arc<Persona>, scenario: Arc<Scenario>, pages: Arc<Pages>) -> Self {
        let stage = Stage::new(&pages, &scenario);
        Self {
            persona,
            scenario,
            pages,
            stage,
        }
    }

    fn with<T>(&mut self, change: impl FnOnce(&mut Stage, &At<'_>) -> T) -> T {
        let at = At {
            pages: &self.pages,
            persona: &self.persona,
            scenario: &self.scenario,
        };
        change(&mut self.stage, &at)
    }

    fn at(&self) -> At<'_> {
        At {
            pages: &self.pages,
            persona: &self.persona,
            scenario: &self.scenario,
        }
    }

    /// Carries out one act; what cannot be done here changes nothing and emits nothing.
    pub fn step(&mut self, act: &Act) -> Vec<Fact> {
        self.with(|stage, at| stage::step(stage, at, act))
    }

    /// A lesson step puts things where it needs them.
    pub fn arrange(&mut self, outcome: &Outcome) {
        self.with(|stage, at| stage::apply(stage, at, outcome));
    }

    /// What a device or a caller said last was heard.
    pub fn hush(&mut self) {
        self.stage.hush();
    }

    /// Sandbox time goes by.
    pub fn pass(&mut self, seconds: u32) -> Vec<Fact> {
        self.with(|stage, at| stage::pass(stage, at, seconds))
    }

    /// Acts worth trying for a search: everything on the pages, and the texts that lessons know of.
    pub fn acts(&self) -> Vec<Act> {
        stage::acts(&self.stage, &self.at())
    }

    /// Where things stand.
    pub fn stage(&self) -> &Stage {
        &self.stage
    }

    /// All pages.
    pub fn pages(&self) -> &Pages {
        &self.pages
    }

    /// The page on a device.
    pub fn page(&self, device: DeviceKind) -> Option<&Page> {
        self.stage.page(&self.pages, device)
    }

    /// The parts of the page on a device that are shown.
    pub fn shown(&self, device: DeviceKind) -> Vec<&Part> {
        match self.page(device) {
            Some(page) => self.stage.shown(&self.pages, page).collect(),
            None => Vec::new(),
        }
    }

    /// Every part that is on.
    pub fn parts(&self) -> Vec<&Part> {
        [DeviceKind::Phone, DeviceKind::Computer]
            .into_iter()
            .flat_map(|device| self.shown(device))
            .collect()
    }

    /// The field that has the caret.
    pub fn active_field(&self) -> Option<&Part> {
        let active = self.stage.active()?;
        self.parts().into_iter().find(|part| part.id == active)
    }

    /// The field that typing goes into: the one with the caret or, where none has it, the first.
    pub fn field(&self) -> Option<&Part> {
        stage::field(&self.stage, &self.pages)
    }

    /// What stands in a field or keypad.
    pub fn text(&self, field: &str) -> Sensitive<String> {
        self.stage.text(field)
    }

    /// What belongs into a field or keypad.
    pub fn wanted(&self, part: &Part) -> Option<String> {
        let rule = part.rule?;
        self.at().ask(&self.stage, part, |asked| rule.right(asked))
    }

    /// Holding this part down is something else than touching it.
    pub fn is_held(&self, id: &str) -> bool {
        self.parts()
            .iter()
            .any(|part| part.id == id && !part.hold.is_empty() && part.kind != BlockKind::Slider)
    }

    /// The open letter.
    pub fn letter(&self) -> Option<&Letter> {
        self.stage.letter(&self.at())
    }

    /// The attachment that was opened last.
    pub fn attachment(&self) -> Option<&Attachment> {
        self.letter()?.attachments.get(self.stage.post().file()?)
    }

    /// Which attachment that is.
    pub fn attachment_id(&self) -> Option<AttachmentId> {
        let post = self.stage.post();
        Some(AttachmentId {
            letter: post.open()?.to_owned(),
            file: post.file()?,
        })
    }

    /// The words of the line of the open letter that an act points at, for the voice.
    pub fn line(&self, act: &Act) -> Option<&str> {
        let Act::Press(id) = act else { return None };
        let (part, thing) = id.split_once('/')?;
        let is_letter = |other: &&Part| other.id == part && other.kind == BlockKind::Letter;
        self.parts().iter().find(|other| is_letter(other))?;
        let letter = self.letter()?;
        let index: Option<usize> = thing.parse().ok();
        let line = match index {
            Some(index) => letter.lines.get(index),
            None => letter.lines.iter().find(|line| line.id == thing),
        };
        line.map(|line| line.text.as_str()).or(match thing {
            "head-from" => Some(&letter.sender),
            "head-subject" => Some(&letter.title),
            _ => None,
        })
    }

    /// The letters that a part lists, the newest first.
    pub fn listed(&self, part: &Part) -> Vec<&Letter> {
        stage::listed(&self.stage, &self.at(), part)
    }

    /// The days of the month that a calendar shows.
    pub fn month(&self, part: &Part) -> impl Iterator<Item = Date> + use<> {
        stage::month(part)
    }

    /// The request on the phone.
    pub fn request(&self) -> Option<&Request> {
        self.scenario.request.get(self.stage.request_index())
    }

    /// The invented person.
    pub fn persona(&self) -> &Persona {
        &self.persona
    }

    /// The variant.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }
}

impl PartialEq for World {
    fn eq(&self, other: &Self) -> bool {
        self.stage == other.stage && self.persona.id == other.persona.id && self.scenario.id == other.scenario.id
    }
}

impl Eq for World {}

impl Hash for World {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.stage.hash(state);
    }
}
