//! Pages that are on, flags, what stands in fields, tries, sandbox time.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::domain::Sensitive;
use crate::sandbox::Scenario;
use crate::sandbox::pages::What;
use crate::sandbox::pages::{Condition, Page, Pages, Part, Verdict};
use crate::sandbox::post::Mailbox;
use crate::sandbox::rules::Rule;
use crate::views::DeviceKind;

/// Where things stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Stage {
    pub(super) computer: Option<usize>,
    pub(super) phone: Option<usize>,
    pub(super) flags: BTreeSet<Arc<str>>,
    pub(super) fields: BTreeMap<String, Sensitive<String>>,
    pub(super) active: Option<String>,
    pub(super) verdict: Option<(String, &'static str)>,
    pub(super) tries: BTreeMap<Rule, u32>,
    pub(super) clock: u32,
    pub(super) request: usize,
    pub(super) requests_begun: bool,
    pub(super) says: Option<String>,
    pub(super) post: Mailbox,
}

impl Stage {
    /// As a variant begins.
    pub(in crate::sandbox) fn new(pages: &Pages, scenario: &Scenario) -> Self {
        let start = &scenario.start;
        Self {
            post: scenario.mailbox.as_ref().map(Mailbox::new).unwrap_or_default(),
            computer: start.computer.as_deref().and_then(|id| pages.find(id)),
            phone: start.phone.as_deref().and_then(|id| pages.find(id)),
            flags: start.set.iter().cloned().collect(),
            ..Self::default()
        }
    }

    /// The page on a device.
    pub fn page<'a>(&self, pages: &'a Pages, device: DeviceKind) -> Option<&'a Page> {
        let index = match device {
            DeviceKind::Computer => self.computer,
            DeviceKind::Phone => self.phone,
        };
        index.and_then(|index| pages.at(index))
    }

    /// The pages that are on, the phone's first: what is held in the hand takes the figures.
    pub(super) fn pages<'a>(&self, pages: &'a Pages) -> impl Iterator<Item = &'a Page> {
        [self.phone, self.computer]
            .into_iter()
            .flatten()
            .filter_map(|index| pages.at(index))
    }

    /// Whether every condition holds.
    pub fn holds(&self, pages: &Pages, conditions: &[Condition]) -> bool {
        conditions.iter().all(|condition| {
            let is = match &condition.what {
                What::Flag(flag) => self.flags.contains(flag.as_str()),
                What::Letter(what) => self.letter_is(pages, *what),
                What::Folder(folder) => self.post.folder() == folder,
                What::On(device, id) => self.page(pages, *device).is_some_and(|page| page.id == *id),
            };
            is != condition.not
        })
    }

    /// The parts of a page that are shown.
    pub fn shown<'a>(&'a self, pages: &'a Pages, page: &'a Page) -> impl Iterator<Item = &'a Part> {
        page.part.iter().filter(|part| self.is_shown(pages, part))
    }

    /// Whether a part is shown.
    pub fn is_shown(&self, pages: &Pages, part: &Part) -> bool {
        let given = |verdict: &Verdict| {
            self.verdict(&verdict.field)
                .is_some_and(|why| verdict.why.iter().any(|word| word == why))
        };
        self.holds(pages, &part.show) && part.verdict.as_ref().is_none_or(given)
    }

    /// A flag is set.
    pub fn is_set(&self, flag: &str) -> bool {
        self.flags.contains(flag)
    }

    /// What stands in a field or keypad.
    pub fn text(&self, field: &str) -> Sensitive<String> {
        self.fields.get(field).cloned().unwrap_or_default()
    }

    /// The field that has the caret.
    pub fn active(&self) -> Option<&str> {
        self.active.as_deref()
    }

    /// Why the last text of a field was not taken.
    pub fn verdict(&self, field: &str) -> Option<&'static str> {
        self.verdict
            .as_ref()
            .filter(|(of, _)| of == field)
            .map(|(_, verdict)| *verdict)
    }

    /// Wrong tries so far.
    pub fn tries(&self, rule: Rule) -> u32 {
        self.tries.get(&rule).copied().unwrap_or(0)
    }

    /// Sandbox time in seconds.
    pub fn clock(&self) -> u32 {
        self.clock
    }

    /// Index of the request in the scenario.
    pub fn request_index(&self) -> usize {
        self.request
    }

    /// What was said is over.
    pub(in crate::sandbox) fn hush(&mut self) {
        self.says = None;
    }

    /// The mailbox.
    pub fn post(&self) -> &Mailbox {
        &self.post
    }

    /// What a device or a caller said last, Danish.
    pub fn says(&self) -> Option<&str> {
        self.says.as_deref()
    }
}
