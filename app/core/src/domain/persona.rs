//! The invented people whose lives are practised with.

use serde::Deserialize;

/// An invented person; everything here is printed on the persona card and may be seen by anyone.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Persona {
    /// Key that lessons use.
    pub id: String,
    /// Full invented name; holds "Test" or "Øvelse" (domain.md 5.3).
    pub name: String,
    /// First name alone, as a learner might mistake it for the user ID.
    pub first_name: String,
    /// Practice user ID, 5–48 characters (domain.md 1.3).
    pub user_id: String,
    /// Practice PIN of the app, six digits.
    pub pin: String,
    /// A number that can never be issued: day + 60.
    pub cpr: String,
}
