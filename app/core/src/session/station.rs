//! The machine the program stands on, as far as staff must know of it: its name, its screen, its configuration.
//!
//! Nothing here belongs to a learner; it outlives every session. Nothing here looks at the machine: what was found is
//! told by the program's edge.

use super::InstalledSystem;
use crate::views::Size;

/// The machine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Station {
    /// Serial number, as provisioned; empty where there is none.
    pub serial: String,
    /// Name of the place, as provisioned; empty where there is none.
    pub place: String,
    /// What the picture is drawn on; none until that is known.
    pub screen: Option<StationScreen>,
    /// The system below the program, where it is one of ours and does errands.
    pub system: Option<InstalledSystem>,
    /// How the configuration is.
    pub configuration: Configuration,
    /// A supervisor starts the program again when it ends, so a wiped session may end it.
    pub starts_again: bool,
    /// A screen reader of the system is on, and the program has no way to tell it what is on the screen.
    pub reads_in_vain: bool,
}

/// What the picture is drawn on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StationScreen {
    /// By which way.
    pub path: ScreenPath,
    /// Size of the picture in physical pixels.
    pub size: Size,
    /// The output and the size that the place has configured were found and taken, or it has configured none.
    pub as_configured: bool,
}

/// The way to the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScreenPath {
    /// A window among others.
    Window,
    /// The whole screen, by the kernel's mode setting.
    ModeSetting,
    /// The whole screen, by the kernel's old frame buffer: slower, and its size cannot be chosen.
    FrameBuffer,
}

impl ScreenPath {
    /// Whether a screen reader can be told what is on the screen.
    pub fn has_screen_reader(self) -> bool {
        match self {
            Self::Window => true,
            Self::ModeSetting | Self::FrameBuffer => false,
        }
    }
}

/// How the configuration of the place is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Configuration {
    /// It holds.
    #[default]
    InOrder,
    /// It cannot be used, and safe settings hold in its place.
    Unusable {
        /// What is wrong with it: file, line, what to write. Holds no value of the file.
        what: String,
    },
}
