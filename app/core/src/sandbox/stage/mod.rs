//! Where things stand on the practice devices, and what one act changes.
//!
//! One act in, facts out. What a page does not offer does nothing. Sandbox time moves only when it is told to.

mod acts;
mod fields;
mod post;
mod state;
mod step;

pub(super) use acts::acts;
pub(super) use fields::field;
pub(super) use post::{listed, month};
pub use state::Stage;
pub(super) use step::{At, apply, pass, step};
