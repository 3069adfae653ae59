//! What is on its way to paper: the slip of the end screen, or a practice page.

use egne_contracts::{PrinterReport, SlipBlock};
use egne_words::Tag;

/// How far it has come. Only the printer itself says that it is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnPaper {
    /// Nothing was sent.
    #[default]
    NotYet,
    /// It was sent to the printer, as the job of this number.
    Sent(u64),
    /// The printer took it and cannot say whether it came out.
    Unconfirmed,
    /// The printer confirmed it.
    Printed,
}

impl OnPaper {
    /// It was sent, whatever has come of it.
    pub fn is_sent(self) -> bool {
        self != Self::NotYet
    }

    /// The printer confirmed it.
    pub fn is_printed(self) -> bool {
        self == Self::Printed
    }

    /// The printer says something; of other jobs nothing counts.
    pub(crate) fn hear(&mut self, report: &PrinterReport) {
        match report {
            PrinterReport::Done(job) if *self == Self::Sent(job.0) => *self = Self::Printed,
            PrinterReport::Unconfirmed(job) if *self == Self::Sent(job.0) => *self = Self::Unconfirmed,
            _ => {}
        }
    }
}

/// A practice page, or one for staff, on its way to paper.
#[derive(Clone, Debug)]
pub struct PaperPage {
    /// Its language.
    pub language: Tag,
    /// What it is about.
    pub title: String,
    /// Its words.
    pub blocks: Vec<SlipBlock>,
    /// How far it has come.
    pub paper: OnPaper,
}

impl PaperPage {
    /// A page that is still to be drawn and sent.
    pub(crate) fn new(language: Tag, title: String, blocks: Vec<SlipBlock>) -> Self {
        Self {
            language,
            title,
            blocks,
            paper: OnPaper::NotYet,
        }
    }
}
