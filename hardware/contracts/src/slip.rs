//! The slip a learner takes home, as data: what it says and in which order.
//!
//! How it looks is the business of `egne-slip`. A slip holds what the practice world invented and what the lesson
//! says; nothing a learner typed belongs in it, which is why it may be shown with `Debug`.
//!
//! Invariant: no widths, fonts or page breaks.

use serde::{Deserialize, Serialize};

/// One slip in one language, with the practice mark it must carry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slip {
    /// Language of the running text, BCP 47 ("da", "ar", "so").
    pub language: String,
    /// True where that language is written from right to left.
    pub rtl: bool,
    /// What the slip is about; the largest line.
    pub title: String,
    /// The content, top to bottom.
    pub blocks: Vec<SlipBlock>,
    /// The mark in Danish, "ØVELSE – ikke ægte". Stands at the top and bottom of every page.
    pub practice_mark: String,
    /// The same said in the learner's language. Left out of the page where it is empty or equal to the Danish.
    pub practice_mark_local: String,
    /// Who this is not from, in the learner's language. Stands at the foot.
    pub disclaimer: String,
}

/// One piece of a slip's content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum SlipBlock {
    /// A heading under the title.
    Heading(String),
    /// A paragraph. A line break in it is kept.
    Text(String),
    /// One point of a list; bullets that follow each other make one list.
    Bullet(String),
    /// A Danish word as it stands on the real screen, and what it means.
    Term {
        /// The word in Danish, always set left to right.
        danish: String,
        /// What it means, in the slip's language.
        meaning: String,
    },
    /// A framed card of facts, for example an invented persona's practice access.
    Card {
        /// Name of the card.
        title: String,
        /// Label in the slip's language, and its value: a code or name, always set left to right.
        rows: Vec<(String, String)>,
    },
    /// A QR code, black on white with its quiet zone, and under it what it is for.
    Code {
        /// What the code says.
        text: String,
        /// What it is for, in the slip's language.
        caption: String,
    },
    /// A sentence in another language than the slip's, to see that it can be set.
    Sample {
        /// Its language, BCP 47.
        language: String,
        /// True where that language is written from right to left.
        rtl: bool,
        /// Its name for itself.
        name: String,
        /// The sentence.
        sentence: String,
    },
    /// A line across.
    Rule,
}
