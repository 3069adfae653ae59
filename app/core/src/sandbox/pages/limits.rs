//! Tries, lives and waits of the real service as dated data. What is not published is a training value and says so.

use std::collections::BTreeMap;

use serde::Deserialize;

/// One limit.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// Name, e.g. "pin-tries".
    pub id: String,
    /// In the unit that `unit` names.
    pub value: u32,
    /// "tries", "seconds", "minutes", "hours" or "days".
    pub unit: String,
    /// Whether the real service publishes it; otherwise it is a training value.
    pub published: bool,
    /// Where it comes from.
    pub source: String,
    /// ISO date after which it must be looked at again.
    pub expires: String,
}

/// All limits by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Limits(BTreeMap<String, Limit>);

impl Limits {
    /// Gathers limits by name.
    pub fn new(limits: impl IntoIterator<Item = Limit>) -> Self {
        Self(limits.into_iter().map(|limit| (limit.id.clone(), limit)).collect())
    }

    /// A limit.
    pub fn get(&self, id: &str) -> Option<&Limit> {
        self.0.get(id)
    }

    /// Its value, or `otherwise` where the data has none.
    pub fn value(&self, id: &str, otherwise: u32) -> u32 {
        self.get(id).map_or(otherwise, |limit| limit.value)
    }
}
