//! One learner's session: state, events, effects and the one update function.
//!
//! Invariant: nothing else changes state; nothing here does anything outside itself.

mod effect;
mod errand;
pub mod event;
mod inspection;
mod library;
mod paper;
mod settings;
mod sight;
mod staff;
mod state;
mod station;
mod update;
mod way;

pub use effect::{DeviceTrick, Effect, Speech};
pub use errand::{Errand, ErrandState, InstalledSystem};
pub use inspection::{FolderRoom, FolderUse, Inspection, NotSaved, WordCount};
pub use library::{LessonEntry, Library};
pub use paper::{OnPaper, PaperPage};
pub use settings::Settings;
pub use sight::{CodeSeen, Sight};
pub use staff::{Desk, Door, NotRead, Wanted};
pub use state::{EndState, OpenCard, Over, Place, Setup, Sheets, Site, State};
pub use station::{Configuration, ScreenPath, Station, StationScreen};
pub use update::{button, update};
pub use way::{next_event, right_answer};
