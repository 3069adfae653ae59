//! One learner's session: state, events, effects and the one update function.
//!
//! Invariant: nothing else changes state; nothing here does anything outside itself.

mod effect;
pub mod event;
mod library;
mod paper;
mod settings;
mod staff;
mod state;
mod station;
mod update;
mod way;

pub use effect::{DeviceTrick, Effect, Speech};
pub use library::{LessonEntry, Library};
pub use paper::{OnPaper, PaperPage};
pub use settings::Settings;
pub use staff::{Desk, Door};
pub use state::{EndState, OpenCard, Over, Place, Setup, Sheets, Site, State};
pub use station::{Configuration, ScreenPath, Station, StationScreen};
pub use update::{button, update};
pub use way::{next_event, right_answer};
