//! The platform of the tablet: an Android activity's life, touches and keys into Slint, and Slint's picture into the
//! window's buffer, by the software renderer.
//!
//! Everything is written against [`Activity`]; the real one is `native`, on Android alone, and the one of tests is
//! `simulate`, in memory. Deliberately absent: rules, screens, a soft keyboard of the system (the program draws its
//! own), any saved state (after a kill nothing is remembered), a bridge to TalkBack.

mod activity;
mod canvas;
mod clock;
mod fingers;
mod geometry;
mod keys;
#[cfg(target_os = "android")]
pub mod native;
mod queue;
#[cfg(feature = "simulators")]
pub mod simulate;
mod tablet;
mod window;

pub use activity::{Activity, Answer, Hold, Report, Unpainted, Wake};
pub use canvas::{Picture, Sheet};
pub use fingers::{Touch, TouchPhase};
pub use geometry::{Area, Extent, Insets, scale_of};
pub use keys::Key;
pub use tablet::{Tablet, TabletError};
