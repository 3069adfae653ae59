//! State and words become one plain `Screen`; the window draws it and knows no rules.

mod border;
mod keyboard;
pub mod messages;
mod metrics;
mod palette;
mod practice;
mod project;
mod screen;
mod screens;
mod slip;
mod wording;

pub use border::{Display, Post};
pub use metrics::{Density, Metrics, Profile, Shape, Size, TextSize};
pub use palette::{Palette, Rgb, Theme};
pub use practice::{PLACES, SHEET, WORD, on_paper, said};
pub use project::project;
pub use screen::*;
pub(crate) use screens::camera::message as camera_message;
pub use screens::report::{StaffPaper, report_file, staff_report, staff_test_page};
pub use screens::staff::language as staff_language;
pub use slip::slip;
pub use wording::Wording;

pub use crate::session::event::Event;
