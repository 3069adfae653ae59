//! The screen of a terminal: which output and size the place has configured, whether they are there, and what the
//! picture was drawn on in the end.
//!
//! Slint's backend reads its choices from the environment, and counts modes instead of naming them. A choice that is
//! not there is left out: a terminal with another panel shows its picture and tells staff, and does not stay dark.
//! In a window none of this applies.

#[cfg(all(target_os = "linux", feature = "kiosk"))]
mod outputs;
#[cfg(not(all(target_os = "linux", feature = "kiosk")))]
mod window;

use egne_core::session::{ScreenPath, StationScreen};
use egne_core::views::Size;

use crate::cli::ProfileArg;
use crate::config::ScreenTable;

#[cfg(all(target_os = "linux", feature = "kiosk"))]
pub use outputs::{is_there, outputs, path, take};
#[cfg(not(all(target_os = "linux", feature = "kiosk")))]
pub use window::{is_there, outputs, path, take};

/// The program draws on a whole screen and not in a window.
pub const IS_WHOLE: bool = cfg!(all(target_os = "linux", feature = "kiosk"));

/// The kind of place where nobody says.
pub const USUAL_PROFILE: ProfileArg = if IS_WHOLE { ProfileArg::Kiosk } else { ProfileArg::Bench };

/// An output of the machine that a screen can be plugged into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Its name, for example `HDMI-A-1`.
    pub name: String,
    /// A screen is plugged in.
    pub connected: bool,
    /// The sizes the screen can have, in the order of the kernel.
    pub modes: Vec<Size>,
}

/// What is asked of the backend.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Variables of the backend and their values.
    pub variables: Vec<(&'static str, String)>,
    /// What the place has configured and the machine does not have: an output, or a size.
    pub missing: Option<String>,
}

/// Finds what the place has configured among what is there.
pub fn choose(wanted: &ScreenTable, outputs: &[Output]) -> Choice {
    let mut choice = Choice::default();
    let connected = || outputs.iter().filter(|output| output.connected);
    let output = match &wanted.output {
        Some(name) => connected().find(|output| output.name == *name),
        None => connected().next(),
    };
    if let Some(name) = &wanted.output {
        match output {
            Some(_) => choice.variables.push(("SLINT_DRM_OUTPUT", name.clone())),
            None => choice.missing = Some(name.clone()),
        }
    }
    if let (Some(size), Some(output)) = (wanted.mode, output) {
        match output.modes.iter().position(|mode| *mode == size) {
            Some(index) => choice.variables.push(("SLINT_DRM_MODE", index.to_string())),
            None => choice.missing = Some(format!("{}: {} x {}", output.name, size.width, size.height)),
        }
    }
    if wanted.rotation != 0 {
        choice
            .variables
            .push(("SLINT_KMS_ROTATION", wanted.rotation.to_string()));
    }
    choice
}

/// What the picture is drawn on. `size` is that of the picture, so already turned.
pub fn taken(wanted: &ScreenTable, missing: bool, path: ScreenPath, size: Size) -> StationScreen {
    let turned = matches!(wanted.rotation, 90 | 270);
    let fits = wanted.mode.is_none_or(|mode| {
        let mode = if turned {
            Size {
                width: mode.height,
                height: mode.width,
            }
        } else {
            mode
        };
        mode == size
    });
    StationScreen {
        path,
        size,
        as_configured: fits && !missing,
    }
}

#[cfg(test)]
mod tests;
