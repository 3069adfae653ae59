//! What a lesson's variant puts into the practice world: where it starts and which requests arrive.

use serde::Deserialize;

/// Where a lesson begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scene {
    /// Computer on the practice portal's first page, phone on its first page.
    #[default]
    Portal,
    /// Phone alone, app unlocked; requests arrive one by one.
    Requests,
}

/// Whether a request is the learner's own; approving is right only then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// It is what the learner wants.
    Approve,
    /// Unasked, another service, or another amount.
    Reject,
}

/// One request in the app.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// Danish line at the top, e.g. "Log på Øveportalen".
    pub text: String,
    /// Danish line under it: what it does, or an amount.
    #[serde(default)]
    pub detail: String,
    /// Drawing of what is asked.
    pub picture: String,
    /// Message of what the learner wants at this moment.
    #[serde(default)]
    pub wish: String,
    /// Drawing of the wish.
    #[serde(default)]
    pub wish_picture: String,
    /// What is right.
    pub right: Decision,
    /// Message said when the learner does the right thing.
    #[serde(default)]
    pub good: String,
    /// Message said when the learner does the other thing.
    #[serde(default)]
    pub bad: String,
}

impl Request {
    /// Whether it is the learner's own.
    pub fn is_genuine(&self) -> bool {
        self.right == Decision::Approve
    }
}

/// One variant of a lesson's world.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Name of the variant, used by steps that exist in some variants only.
    pub id: String,
    /// Where it begins.
    #[serde(default)]
    pub scene: Scene,
    /// Name of the practice service, Danish.
    pub service: String,
    /// The requests, in the order in which they arrive.
    pub request: Vec<Request>,
}
