//! One attempt at a job, from its first line to its confirmation.

use std::time::Duration;

use egne_contracts::JobId;
use egne_slip::escpos::{Dots, INITIALISE, NO_AUTOMATIC_STATUS, QUEUED_STATUS, StatusReader, band, feed_and_cut};

use super::output::Output;

/// Bands under way that the printer has not yet said it carried out.
const WINDOW: usize = 2;

/// Times the printer must say that it carried everything out: a disturbed line may invent one such byte.
const HANDSHAKES: u8 = 2;

/// Greetings without answer, before a printer is taken for one that cannot confirm.
const GREETINGS: u8 = 2;

/// How far an attempt is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// Asked whether the printer answers queued questions.
    Greeting,
    /// Its bands go out.
    Bands,
    /// All is sent; the cut is to be carried out.
    Ending,
    /// The cut was carried out; the printer is asked once more how it is.
    Confirming,
}

/// What became of an attempt by one more step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// It waits for the printer.
    Waits,
    /// Bytes were put out.
    Sent,
    /// The printer confirmed it.
    Done,
    /// It is all out, and the printer cannot confirm.
    Unconfirmed,
}

/// One attempt.
pub(super) struct Attempt {
    pub job: JobId,
    pub stage: Stage,
    /// When it last came on.
    pub progress_at: Duration,
    /// Rounds of questions that must end well before the next step.
    pub rounds_needed: u8,
    /// Whether the printer answers queued questions; unknown while it is greeted.
    pub confirms: bool,
    handshakes_left: u8,
    greetings: u8,
    dots: Dots,
    next_row: usize,
}

impl Attempt {
    pub fn new(job: JobId, dots: Dots, now: Duration) -> Self {
        Self {
            job,
            stage: Stage::Greeting,
            progress_at: now,
            rounds_needed: 0,
            confirms: false,
            handshakes_left: HANDSHAKES,
            greetings: 0,
            dots,
            next_row: 0,
        }
    }

    /// True where something of it may stand on the paper.
    pub fn is_begun(&self) -> bool {
        self.next_row > 0
    }

    /// The line is disturbed: what was confirmed on it counts no longer.
    pub fn disturbed(&mut self) {
        self.handshakes_left = HANDSHAKES;
    }

    /// Says hello; the answer tells that everything sent before has been carried out.
    pub fn greet(&mut self, output: &mut Output, reader: &mut StatusReader) {
        output.push(&INITIALISE);
        output.push(&NO_AUTOMATIC_STATUS);
        output.push(&QUEUED_STATUS);
        reader.asked_queued();
        self.confirms = true;
        self.greetings += 1;
    }

    /// True where the printer had its chances: one greeting may be lost with a printer that was switched off.
    pub fn is_greeted_in_vain(&self) -> bool {
        self.greetings >= GREETINGS
    }

    /// Takes the next step, where the printer is ready for it. `band_rows` rows a band, `feed` dots before the cut.
    pub fn step(&mut self, output: &mut Output, reader: &mut StatusReader, band_rows: usize, feed: u8) -> Step {
        match self.stage {
            Stage::Greeting => Step::Waits,
            Stage::Bands => {
                if self.rounds_needed > 0 || reader.queued() >= WINDOW {
                    return Step::Waits;
                }
                if let Some(bytes) = band(&self.dots, self.next_row, band_rows) {
                    self.next_row += band_rows;
                    output.push_band(&bytes);
                    self.rounds_needed = 1;
                } else {
                    output.push(&feed_and_cut(feed));
                    self.stage = Stage::Ending;
                }
                if self.confirms {
                    output.push(&QUEUED_STATUS);
                    reader.asked_queued();
                }
                Step::Sent
            }
            Stage::Ending if reader.queued() > 0 => Step::Waits,
            Stage::Ending => {
                self.stage = Stage::Confirming;
                self.rounds_needed = 1;
                Step::Waits
            }
            Stage::Confirming if self.rounds_needed > 0 => Step::Waits,
            Stage::Confirming if self.confirms && self.handshakes_left > 1 => {
                self.handshakes_left -= 1;
                self.stage = Stage::Ending;
                output.push(&QUEUED_STATUS);
                reader.asked_queued();
                Step::Sent
            }
            Stage::Confirming if self.confirms => Step::Done,
            Stage::Confirming => Step::Unconfirmed,
        }
    }
}
