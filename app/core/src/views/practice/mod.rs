//! Practice pages become blocks: the imitated devices, from the pages that are on. Always Danish, never mirrored.

mod fill;
mod paper;
mod parts;
mod post;
mod sheet;

pub use fill::PLACES;
pub use paper::on_paper;
pub use post::WORD;
pub use sheet::SHEET;

use super::messages::ids;
use super::{Device, DeviceKind, Frame, Here, Wording};
use crate::lessons::{Run, StepKind};
use crate::sandbox::Act;
use crate::sandbox::pages::Page;
use crate::session::Sheets;

/// What a device or a caller said last, in its own Danish words.
pub fn said(run: &Run) -> Option<String> {
    let world = run.world();
    world.stage().says().map(|words| fill::fill(words, world))
}

/// Where the next act belongs and how strongly that is shown.
pub(super) struct Pointer {
    /// The next act on the shortest way.
    pub act: Option<Act>,
    /// How strongly its place is shown.
    pub here: Here,
    /// Show the request to be read instead.
    pub read: bool,
}

impl Pointer {
    /// The mark for a device's frame.
    fn at_device(&self, kind: DeviceKind) -> Here {
        match &self.act {
            Some(Act::Turn(wanted)) if *wanted == kind => self.here,
            Some(Act::PhoneMoved { .. }) if kind == DeviceKind::Phone => self.here,
            _ => Here::No,
        }
    }
}

/// The devices of the run, computer first.
pub(super) fn devices(run: &Run, sheets: &Sheets, pointer: &Pointer, mark: &str, wording: &Wording<'_>) -> Vec<Device> {
    let active = pointed_device(run, pointer).unwrap_or_else(|| attention(run));
    [DeviceKind::Computer, DeviceKind::Phone]
        .into_iter()
        .filter_map(|kind| Some((kind, run.world().page(kind)?)))
        .map(|(kind, page)| device(run, sheets, pointer, mark, wording, kind, page, active == kind))
        .collect()
}

#[expect(clippy::too_many_arguments, reason = "what a device is made of")]
fn device(
    run: &Run,
    sheets: &Sheets,
    pointer: &Pointer,
    mark: &str,
    wording: &Wording<'_>,
    kind: DeviceKind,
    page: &Page,
    active: bool,
) -> Device {
    let world = run.world();
    let frame = page.frame.unwrap_or(kind.frame());
    Device {
        kind,
        frame,
        label: wording.text(match frame {
            Frame::Computer => ids::COMPUTER,
            Frame::Phone => ids::PHONE,
            Frame::NewPhone => ids::NEW_PHONE,
            Frame::CodeDisplay => ids::CODE_DISPLAY,
            Frame::CodeReader => ids::CODE_READER,
            Frame::Table => ids::TABLE,
        }),
        mark: mark.to_owned(),
        active,
        touchable: page
            .turn
            .iter()
            .any(|outcome| world.stage().holds(world.pages(), &outcome.when)),
        draggable: kind == DeviceKind::Phone && page.scan.is_some(),
        here: pointer.at_device(kind),
        enlarged: run.fade().level() == 0,
        blocks: parts::blocks(run, sheets, pointer, kind, page),
    }
}

/// The device on which the next act lies.
fn pointed_device(run: &Run, pointer: &Pointer) -> Option<DeviceKind> {
    let world = run.world();
    let holds = |kind: DeviceKind, id: &str| world.shown(kind).iter().any(|part| parts::is_touched_by(part, id));
    match pointer.act.as_ref()? {
        Act::Turn(kind) => Some(*kind),
        Act::Press(id) | Act::Held(id) => [DeviceKind::Phone, DeviceKind::Computer]
            .into_iter()
            .find(|kind| holds(*kind, id)),
        Act::Slid { .. } | Act::PhoneMoved { .. } => Some(DeviceKind::Phone),
        Act::SetText(_) | Act::Type(_) | Act::Erase | Act::Enter => [DeviceKind::Phone, DeviceKind::Computer]
            .into_iter()
            .find(|kind| world.shown(*kind).iter().any(|part| part.is_field())),
    }
}

/// Where the learner belongs while nothing leads on: as the pages say, else at the computer.
fn attention(run: &Run) -> DeviceKind {
    let world = run.world();
    let (phone, computer) = (world.page(DeviceKind::Phone), world.page(DeviceKind::Computer));
    let said = |page: Option<&Page>| page.and_then(|page| page.attention);
    said(phone).or(said(computer)).unwrap_or(match computer {
        Some(_) => DeviceKind::Computer,
        None => DeviceKind::Phone,
    })
}

/// Whether the step asks for a decision on the request.
fn decides(run: &Run) -> bool {
    run.step().is_some_and(|s| s.kind == StepKind::DecideStop)
}
