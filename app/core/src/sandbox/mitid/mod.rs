//! Practice MitID: logging in on a computer with the app on a phone, and requests that arrive in the app.
//!
//! Order of pages as in domain.md 1.8 (read 2026-11): the code shows only after the app is opened and unlocked.
//! Deliberately absent: lock-outs and other means than the app.

mod acts;
mod state;
mod step;
mod user_id;

pub use acts::acts;
pub use state::{ComputerPage, MitId, PhonePage};
pub use step::{next_request, step};
pub use user_id::{IdFault, judge};
