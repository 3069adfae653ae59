//! Practice pages as data: the imitated devices, built of generic blocks. Always Danish, never mirrored.

mod computer;
mod phone;

use egne_words::MessageRef;

use super::messages::ids;
use super::{Block, BlockKind, Device, DeviceKind, Here, Wording};
use crate::lessons::{Run, StepKind};
use crate::sandbox::mitid::{ComputerPage, PhonePage};
use crate::sandbox::{Act, Control, Scene};

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
    /// The mark for a control.
    fn at(&self, control: Control) -> Here {
        match &self.act {
            Some(Act::Press(wanted)) if *wanted == control => self.here,
            Some(Act::Slid { reached: true }) if control == Control::Approve => self.here,
            Some(Act::SetText(_)) if control == Control::UserId => self.here,
            _ => Here::No,
        }
    }

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
pub(super) fn devices(run: &Run, pointer: &Pointer, mark: &str, wording: &Wording<'_>) -> Vec<Device> {
    let mitid = run.world().mitid();
    let page = Page { run, pointer, wording };
    let enlarged = run.fade().level() == 0;
    let active = pointed_device(pointer).unwrap_or_else(|| mitid.active_device());
    let scanning = mitid.phone() == PhonePage::Scan;
    let phone = Device {
        kind: DeviceKind::Phone,
        label: wording.text(ids::PHONE),
        mark: mark.to_owned(),
        active: active == DeviceKind::Phone,
        touchable: false,
        draggable: scanning,
        here: pointer.at_device(DeviceKind::Phone),
        enlarged,
        blocks: phone::page(&page),
    };
    if mitid.scene() == Scene::Requests {
        return vec![phone];
    }
    let computer = Device {
        kind: DeviceKind::Computer,
        label: wording.text(ids::COMPUTER),
        mark: mark.to_owned(),
        active: active == DeviceKind::Computer,
        touchable: mitid.computer() == ComputerPage::Approved,
        draggable: false,
        here: pointer.at_device(DeviceKind::Computer),
        enlarged,
        blocks: computer::page(&page),
    };
    vec![computer, phone]
}

/// The device on which the next act lies.
fn pointed_device(pointer: &Pointer) -> Option<DeviceKind> {
    Some(match pointer.act.as_ref()? {
        Act::Turn(kind) => *kind,
        Act::Press(
            Control::App
            | Control::Camera
            | Control::PhoneHome
            | Control::PinDigit(_)
            | Control::PinDelete
            | Control::Approve
            | Control::Reject,
        )
        | Act::Slid { .. }
        | Act::Held
        | Act::PhoneMoved { .. } => DeviceKind::Phone,
        _ => DeviceKind::Computer,
    })
}

/// What a page is built from.
struct Page<'a> {
    run: &'a Run,
    pointer: &'a Pointer,
    wording: &'a Wording<'a>,
}

impl Page<'_> {
    fn text(&self, id: &str) -> String {
        self.wording.danish(
            &MessageRef::new(format!("practice-{id}")).with("service", self.run.world().scenario().service.clone()),
        )
    }

    fn block(&self, kind: BlockKind, id: &str) -> Block {
        Block {
            kind,
            text: self.text(id),
            ..Block::default()
        }
    }

    fn control(&self, kind: BlockKind, control: Control, id: &str) -> Block {
        Block {
            id: control.id(),
            here: self.pointer.at(control),
            ..self.block(kind, id)
        }
    }

    fn service(&self) -> String {
        self.run.world().scenario().service.clone()
    }

    fn decides(&self) -> bool {
        self.run.step().is_some_and(|s| s.kind == StepKind::DecideStop)
    }
}

fn space() -> Block {
    Block::default()
}
