//! State and words become one plain `Screen`; the window draws it and knows no rules.

mod border;
mod metrics;
mod palette;
mod screen;

pub use border::{Display, Post};
pub use metrics::{Density, Metrics, Profile, Shape, Size, TextSize};
pub use palette::{Palette, Rgb, Theme};
pub use screen::*;

pub use crate::session::event::Event;
