//! The test page of a printer, for staff: what it can set, in every script, with the facts of the machine.
//!
//! Deliberately absent: the words. They come from the catalogue of the system's own texts and from the languages.

use egne_contracts::{Slip, SlipBlock};

/// What a test page says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestPage {
    /// Language of the page itself, BCP 47.
    pub language: String,
    /// True where that language is written from right to left.
    pub is_rtl: bool,
    /// The largest line.
    pub title: String,
    /// What to look for on the page.
    pub instruction: String,
    /// Name of the card with the facts.
    pub facts_title: String,
    /// Label and value: printer, width, date, version.
    pub facts: Vec<(String, String)>,
    /// Name of a language, in that language, and a sentence in it.
    pub samples: Vec<(String, String)>,
    /// The mark every page of the practice world carries, in Danish.
    pub practice_mark: String,
    /// The same in the language of the page.
    pub practice_mark_local: String,
    /// Who this is not from.
    pub disclaimer: String,
}

/// The page as a slip: for a roll, for A4 and for the preview alike.
#[must_use]
pub fn test_page(page: TestPage) -> Slip {
    let mut blocks = vec![
        SlipBlock::Text(page.instruction),
        SlipBlock::Card {
            title: page.facts_title,
            rows: page.facts,
        },
    ];
    for (name, sentence) in page.samples {
        blocks.push(SlipBlock::Rule);
        blocks.push(SlipBlock::Heading(name));
        blocks.push(SlipBlock::Text(sentence));
    }
    Slip {
        language: page.language,
        rtl: page.is_rtl,
        title: page.title,
        blocks,
        practice_mark: page.practice_mark,
        practice_mark_local: page.practice_mark_local,
        disclaimer: page.disclaimer,
    }
}
