//! The Slint window: draws a `Screen`, reports what the finger did. Knows no rules and no words.

mod apply;
mod beat;
mod clock;
mod fonts;
mod generated;
pub mod headless;
mod models;
mod pictures;
mod preview;
mod qr;
mod sink;
#[cfg(all(target_os = "linux", feature = "kiosk"))]
mod terminal;
mod ui_post;
mod window;

pub use beat::Drawn;
pub use clock::every_second;
pub use fonts::install_fonts;
pub use generated::AppWindow;
pub use headless::Headless;
pub use pictures::picture_names;
#[cfg(all(target_os = "linux", feature = "kiosk"))]
pub use terminal::{TouchMatrix, take_screen};
pub use ui_post::{UiPost, deliver, end, set_handler};
pub use window::Window;
