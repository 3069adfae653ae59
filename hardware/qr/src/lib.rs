//! QR codes: read from grey pictures with all the care a photograph needs, and written as modules.

mod decode;
mod first;
mod grid;
mod guard;
mod luma;
mod pattern;
mod plan;
mod pool;
mod prepare;
mod read;
mod reading;
mod second;
mod text;
mod work;
mod write;

pub use guard::{guarded, is_reading};
pub use luma::{Luma, MOST_PIXELS, SizeError};
pub use read::{Effort, read, read_while};
pub use reading::{Place, Reader, Reading, Text};
pub use write::{Code, QUIET, TooLong, write};
