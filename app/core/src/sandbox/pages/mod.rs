//! Practice pages as data: what a page shows, what can be touched on it, and what then becomes true.
//!
//! A page file is Danish and never translated: it is what the learner meets on the real screen. Nothing here knows of
//! lessons, languages or windows.

mod condition;
mod limits;
mod page;
mod shelf;

pub use condition::{Condition, What};
pub use limits::{Limit, Limits};
pub use page::{Outcome, Page, Part, Scan, Verdict};
pub use shelf::{PageFault, Pages};
