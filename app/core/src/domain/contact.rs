//! Whom to call for real. Dated data, shown by the coach only, never on a practice page.

use serde::Deserialize;

/// One number to call.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Key that lessons use.
    pub id: String,
    /// Danish name, as one asks for it.
    pub name: String,
    /// Telephone number as it is written.
    pub number: String,
    /// When one can call, Danish.
    pub hours: String,
    /// Where it comes from.
    pub source: String,
    /// ISO date on which a person called it or compared it; absent where nobody has.
    pub checked_on: Option<String>,
    /// ISO date after which it must be looked at again.
    pub expires: String,
}
