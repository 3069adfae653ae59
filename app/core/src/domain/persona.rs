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
    /// Practice password, eight characters or more.
    #[serde(default)]
    pub password: String,
    /// A PIN of one's own to choose, six figures.
    #[serde(default)]
    pub new_pin: String,
    /// Temporary PIN as it comes by SMS, eight figures; the first is 0 or 1, so that it is no telephone number.
    #[serde(default)]
    pub temporary_pin: String,
    /// Activation code as borgerservice hands it out.
    #[serde(default)]
    pub activation_code: String,
    /// One-time code for an app that does not scan, four figures.
    #[serde(default)]
    pub app_code: String,
    /// A user ID to make up.
    #[serde(default)]
    pub new_user_id: String,
    /// A user ID that somebody else has.
    #[serde(default)]
    pub taken_user_id: String,
}

#[cfg(test)]
impl Persona {
    /// The person of the tests of this crate.
    pub fn sample() -> Self {
        Self {
            id: "amina".into(),
            name: "Amina Test Yusuf".into(),
            first_name: "Amina".into(),
            user_id: "amina7".into(),
            pin: "246813".into(),
            cpr: "830688-2970".into(),
            password: "blaahest7".into(),
            new_pin: "192837".into(),
            temporary_pin: "13572468".into(),
            activation_code: "70413".into(),
            app_code: "4826".into(),
            new_user_id: "solsikke7".into(),
            taken_user_id: "amina1".into(),
        }
    }
}
