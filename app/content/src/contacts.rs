//! The file of whom to call for real.

use egne_core::domain::Contact;
use serde::Deserialize;

/// `demo-data/contacts.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ContactFile {
    /// Those to call, in the order of the card.
    pub contact: Vec<Contact>,
}
