//! The language of receipt printers, ESC/POS: a picture to bytes, and the printer's bytes to what it says.
//!
//! Ours and not the crate `escpos` 0.20: that takes encoded image files and not a picture in memory, cuts no bands, and
//! reads neither queued nor automatic status (hardware.md 4.3, August 2026).
//!
//! Deliberately absent: ports, waiting, time; a driver in `egne-devices` owns those. No text commands either: words are
//! shaped here and printed as dots, because no printer shapes Arabic.

mod command;
mod condition;
mod dots;
mod status;

pub use command::{
    Ask, CLEAR_BUFFERS, INITIALISE, MAX_BAND_ROWS, NO_AUTOMATIC_STATUS, QUEUED_STATUS, RECOVER_AND_CLEAR, band,
    feed_and_cut,
};
pub use condition::{Condition, PaperState};
pub use dots::{Dots, Shade};
pub use status::{Reply, StatusReader};
