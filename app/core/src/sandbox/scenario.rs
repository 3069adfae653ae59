//! What a lesson's variant puts into the practice world: where it starts and which requests arrive.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use super::post::MailboxSetup;

/// What is on when a lesson begins.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Start {
    /// Page in the large place; none where there is no computer.
    pub computer: Option<String>,
    /// Page of the device in the hand.
    pub phone: Option<String>,
    /// Flags set.
    #[serde(default)]
    pub set: Vec<Arc<str>>,
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
    pub start: Start,
    /// Name of the practice service, Danish.
    pub service: String,
    /// The requests, in the order in which they arrive.
    #[serde(default)]
    pub request: Vec<Request>,
    /// Danish words that pages name, e.g. `{sender}`.
    #[serde(default)]
    pub words: BTreeMap<String, String>,
    /// The letters, where there is a mailbox.
    pub mailbox: Option<MailboxSetup>,
}
