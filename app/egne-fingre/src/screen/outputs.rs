//! The outputs of the kernel's mode setting, and the whole screen of one of them.

use std::fs::{self, File, OpenOptions};
use std::os::fd::{AsFd, BorrowedFd};
use std::path::Path;

use drm::control::{Device as _, connector};
use egne_core::session::ScreenPath;
use egne_core::views::Size;

use super::Output;
use crate::config::ScreenTable;

/// Where the kernel keeps its graphics devices.
const DEVICES: &str = "/dev/dri";

struct Card(File);

impl AsFd for Card {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

impl drm::Device for Card {}
impl drm::control::Device for Card {}

/// Whether the kernel has a graphics device or a frame buffer.
pub fn is_there() -> bool {
    let named = |folder: &str, prefix: &str| {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        entries
            .into_iter()
            .any(|entry| entry.file_name().to_string_lossy().starts_with(prefix))
    };
    named(DEVICES, "card") || named("/dev", "fb")
}

/// Every output of every graphics device that can be asked. None where there is no device, or no right to it.
pub fn outputs() -> Vec<Output> {
    let Ok(devices) = fs::read_dir(DEVICES) else {
        return Vec::new();
    };
    devices.flatten().flat_map(|device| of_card(&device.path())).collect()
}

/// A device that draws and has no outputs refuses the question.
fn of_card(path: &Path) -> Vec<Output> {
    let opened = OpenOptions::new().read(true).write(true).open(path).map(Card);
    let Ok(card) = opened else { return Vec::new() };
    let Ok(found) = card.resource_handles() else {
        return Vec::new();
    };
    let connectors = found.connectors().iter();
    connectors
        .filter_map(|handle| card.get_connector(*handle, false).ok())
        .map(|connector| Output {
            name: connector.to_string(),
            connected: connector.state() == connector::State::Connected,
            modes: connector.modes().iter().map(|mode| size(mode.size())).collect(),
        })
        .collect()
}

fn size((width, height): (u16, u16)) -> Size {
    Size {
        width: width.into(),
        height: height.into(),
    }
}

/// Takes the screen, with the touch panel turned as the picture is.
///
/// # Errors
/// Where the backend cannot be started.
pub fn take(wanted: &ScreenTable) -> anyhow::Result<()> {
    egne_ui::take_screen(wanted.touch())?;
    Ok(())
}

/// Whether mode setting was taken, seen by the device that stays open; the old frame buffer closes its own.
pub fn path() -> ScreenPath {
    let open = fs::read_dir("/proc/self/fd").into_iter().flatten().flatten();
    let mut targets = open.filter_map(|entry| fs::read_link(entry.path()).ok());
    if targets.any(|target| target.starts_with(DEVICES)) {
        ScreenPath::ModeSetting
    } else {
        ScreenPath::FrameBuffer
    }
}
