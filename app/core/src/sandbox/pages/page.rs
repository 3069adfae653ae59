//! One page of an imitated device: its parts from top to bottom, and what follows from touching them.

use std::sync::Arc;

use serde::Deserialize;

use super::Condition;
use crate::sandbox::post::PostAct;
use crate::sandbox::rules::Rule;
use crate::views::{BlockKind, DeviceKind, Frame, Tone};

/// One page.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// Name, unique among all pages.
    pub id: String,
    /// Place of the device: the large one or the one in the hand.
    pub device: DeviceKind,
    /// What the device looks like; absent: as its place says.
    pub frame: Option<Frame>,
    /// While this page is on, the next act belongs to this device.
    pub attention: Option<DeviceKind>,
    /// Longer than its device: it does not scroll by itself before the hand comes.
    #[serde(default)]
    pub long: bool,
    /// Touching the device itself.
    #[serde(default)]
    pub turn: Vec<Outcome>,
    /// The phone brought to the code, with this page on the phone.
    pub scan: Option<Scan>,
    /// Sandbox time goes by while the page is on.
    #[serde(default)]
    pub passed: Vec<Outcome>,
    /// The parts.
    #[serde(default)]
    pub part: Vec<Part>,
}

/// The phone was brought to a code, or let go beside it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scan {
    /// The frame covered the code.
    pub over: Outcome,
    /// It did not.
    pub beside: Outcome,
}

/// One part of a page.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// What is drawn.
    pub kind: BlockKind,
    /// Name; only what has one can be touched.
    #[serde(default)]
    pub id: String,
    /// Danish text; may hold `{service}` and other places, see `demo-data/pages/README.md`.
    #[serde(default)]
    pub text: String,
    /// More Danish text.
    #[serde(default)]
    pub detail: String,
    /// Drawing.
    #[serde(default)]
    pub picture: String,
    /// Tone of a notice.
    #[serde(default)]
    pub tone: Tone,
    /// Shown where all of these hold.
    #[serde(default)]
    pub show: Vec<Condition>,
    /// Shown where this verdict was given on a field.
    pub verdict: Option<Verdict>,
    /// Dots: the keypad or field whose figures they count.
    #[serde(default)]
    pub of: String,
    /// Drawn as chosen while this flag is set.
    #[serde(default)]
    pub chosen: String,
    /// What follows from touching it, or from a keypad or slider that came to its end; the first that fits counts.
    #[serde(default)]
    pub on: Vec<Outcome>,
    /// What follows from holding it down; without these, holding a slider counts as sliding where the lesson allows it.
    #[serde(default)]
    pub hold: Vec<Outcome>,
    /// Fact of a slider that was let go too early.
    #[serde(default)]
    pub short: String,
    /// What may be typed into a field or keypad.
    pub rule: Option<Rule>,
    /// The text that the rule `exactly` wants.
    #[serde(default)]
    pub expect: String,
    /// Most characters of a field, or all figures of a keypad.
    #[serde(default)]
    pub limit: u8,
    /// Shown as dots.
    #[serde(default)]
    pub secret: bool,
    /// Its content outlives the page, for a later rule to compare with.
    #[serde(default)]
    pub keep: bool,
    /// Fact of a field that holds what its rule wants.
    #[serde(default)]
    pub typed: String,
    /// Fact of a field that cleared what must not stand in it.
    #[serde(default)]
    pub refused: String,
    /// A document laid on the passport reader counts as touching it.
    #[serde(default)]
    pub document: bool,
    /// On a button: the field whose rule is asked when it is pressed.
    #[serde(default)]
    pub checks: String,
}

/// A verdict on a field, and which words of it count.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verdict {
    /// The field or keypad.
    pub field: String,
    /// Any of these.
    pub why: Vec<String>,
}

/// What follows from an act.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// Counts where all of these hold.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// Counts for this verdict of the rule only.
    pub result: Option<String>,
    /// What has happened.
    #[serde(default)]
    pub fact: String,
    /// Pages that come on, each on its device.
    #[serde(default)]
    pub go: Vec<String>,
    /// Flags set.
    #[serde(default)]
    pub set: Vec<Arc<str>>,
    /// Flags cleared.
    #[serde(default)]
    pub clear: Vec<String>,
    /// The next request comes.
    #[serde(default)]
    pub next_request: bool,
    /// What happens to the mailbox.
    pub post: Option<PostAct>,
    /// Everything begins again.
    #[serde(default)]
    pub restart: bool,
    /// Danish words that a device or a caller says aloud.
    #[serde(default)]
    pub says: String,
}

impl Part {
    /// A text goes into it.
    pub fn is_field(&self) -> bool {
        self.kind == BlockKind::Field
    }

    /// Figures go into it.
    pub fn is_keypad(&self) -> bool {
        self.kind == BlockKind::Keypad
    }

    /// Every outcome it has.
    pub fn outcomes(&self) -> impl Iterator<Item = &Outcome> {
        self.on.iter().chain(&self.hold)
    }

    /// Every fact it can bring about.
    pub fn facts(&self) -> impl Iterator<Item = &str> {
        let own = [self.typed.as_str(), self.refused.as_str(), self.short.as_str()];
        self.outcomes().map(|o| o.fact.as_str()).chain(own)
    }
}

impl Page {
    /// Every outcome of the page and its parts.
    pub fn outcomes(&self) -> impl Iterator<Item = &Outcome> {
        let scan = self.scan.iter().flat_map(|scan| [&scan.over, &scan.beside]);
        let parts = self.part.iter().flat_map(Part::outcomes);
        self.turn.iter().chain(&self.passed).chain(scan).chain(parts)
    }

    /// Every fact that can be brought about on it.
    pub fn facts(&self) -> impl Iterator<Item = &str> {
        let parts = self.part.iter().flat_map(Part::facts);
        self.outcomes()
            .map(|o| o.fact.as_str())
            .chain(parts)
            .filter(|f| !f.is_empty())
    }
}
