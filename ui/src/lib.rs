//! The Slint window: draws a `Screen`, reports what the finger did. Knows no rules and no words.

mod apply;
mod clock;
mod fonts;
mod generated;
pub mod headless;
mod models;
mod pictures;
mod preview;
mod qr;
mod sink;
mod ui_post;
mod window;

pub use clock::every_second;
pub use fonts::install_fonts;
pub use generated::AppWindow;
pub use headless::Headless;
pub use pictures::picture_names;
pub use ui_post::{UiPost, set_handler};
pub use window::Window;
