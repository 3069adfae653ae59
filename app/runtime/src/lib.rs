//! The shell round the rules: one queue, effects carried out, outcomes posted back as events.
//!
//! Invariant: holds no rules and names no window; it meets the window through `Display` and `Post`.

mod errands;
mod files;
mod hands;
mod inspect;
pub mod log;
mod panic;
mod shell;
mod slip;
pub mod sound;
mod voice;

pub use errands::Errands;
pub use hands::{Hands, Look, PlayTrick, Printing};
pub use inspect::Folders;
pub use panic::end_cleanly_on_panic;
pub use shell::{ReadContent, Shell};
pub use slip::{SlipFiles, fonts};
#[cfg(feature = "simulators")]
pub use voice::SimulatedSpeaker;
pub use voice::{EspeakSpeaker, SilentSpeaker, Speaker, Utterance, voices};
