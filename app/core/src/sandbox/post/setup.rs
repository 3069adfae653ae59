//! What a variant puts into the mailbox.

use jiff::civil::{Date, date};
use serde::Deserialize;

/// Today in the practice world, a Monday. Letters are older, deadlines are later.
pub const TODAY: Date = date(2026, 6, 1);

/// The mailbox of one variant.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailboxSetup {
    /// Names of letters in `demo-data/letters`.
    pub letters: Vec<String>,
    /// Those that were read before.
    #[serde(default)]
    pub read: Vec<String>,
    /// The letter that the lesson is about.
    #[serde(default)]
    pub wanted: String,
    /// The day that belongs into the calendar.
    pub day: Option<Date>,
}
