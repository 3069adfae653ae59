//! A window among others: it has no output of its own, and whoever runs the desktop decides on its screen.

use egne_core::session::ScreenPath;

use super::Output;
use crate::config::ScreenTable;

/// Whether there is a display to open a window on.
pub fn is_there() -> bool {
    if cfg!(not(target_os = "linux")) {
        return true;
    }
    ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// None that are ours.
pub fn outputs() -> Vec<Output> {
    Vec::new()
}

/// Nothing to take.
///
/// # Errors
/// Never.
#[expect(clippy::unnecessary_wraps, reason = "taking a whole screen can fail")]
pub fn take(_: &ScreenTable) -> anyhow::Result<()> {
    Ok(())
}

/// A window.
pub fn path() -> ScreenPath {
    ScreenPath::Window
}
