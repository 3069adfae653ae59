//! What the driver does, as a machine without port and clock: bytes and orders in, bytes and reports out.
//!
//! Time comes in as the time since the driver began, so that hours of trouble can be tested in a moment. Its memory is
//! bounded by the jobs handed in and one band.

use std::collections::VecDeque;
use std::time::Duration;

use egne_contracts::{JobContent, JobId, PrintJob, PrinterReport, PrinterStatus};
use egne_slip::escpos::{
    Ask, CLEAR_BUFFERS, Dots, INITIALISE, NO_AUTOMATIC_STATUS, RECOVER_AND_CLEAR, Reply, StatusReader, feed_and_cut,
};

use super::attempt::{Attempt, Stage, Step};
use super::output::Output;
use super::questions::{Outcome, Questions};
use super::{ReceiptPrinterOptions, ReceiptPrinterPort};
use crate::news::News;

/// Attempts in a row without progress, before staff must look.
const STALLS_MAX: u8 = 3;
/// A greeting is waited for this many times as long as any other answer: the printer may still print.
const GREETING_PATIENCE: u32 = 6;
/// Bits on the wire for one byte; no serial line on a tablet.
#[cfg(not(target_os = "android"))]
const BITS_PER_BYTE: u32 = 10;
/// A band's picture and its command never hold more than this many bytes for a head of 72 bytes.
const BAND_HEADER: usize = 8;

/// The machine.
pub(crate) struct Engine {
    options: ReceiptPrinterOptions,
    output: Output,
    reader: StatusReader,
    questions: Questions,
    is_linked: bool,
    /// Whether this link brings answers.
    answers: bool,
    /// When the link last took a byte, or had none to take.
    taken_at: Duration,
    /// Since when the printer wants us to stop.
    paused_at: Option<Duration>,
    /// Bytes handed on since the printer last answered.
    unanswered: usize,
    wants_close: bool,
    /// How the printer was when it was last known.
    known: Option<PrinterStatus>,
    queue: VecDeque<PrintJob>,
    attempt: Option<Attempt>,
    /// Bytes of a picture that the printer still waits for, where it must be cleared.
    owed: Option<usize>,
    /// True where a part of a job may hang out of the printer.
    is_partial: bool,
    /// Queued questions of broken-off attempts, which may still be answered.
    stale: usize,
    noise_at: Duration,
    stalls: u8,
    is_held: bool,
    news: News,
    reports: Vec<PrinterReport>,
}

impl Engine {
    pub fn new(options: ReceiptPrinterOptions) -> Self {
        let questions = Questions::new(options.limits);
        Self {
            options,
            output: Output::default(),
            reader: StatusReader::default(),
            questions,
            is_linked: false,
            answers: false,
            taken_at: Duration::ZERO,
            paused_at: None,
            unanswered: 0,
            wants_close: false,
            known: None,
            queue: VecDeque::new(),
            attempt: None,
            owed: None,
            is_partial: false,
            stale: 0,
            noise_at: Duration::ZERO,
            stalls: 0,
            is_held: false,
            news: News::default(),
            reports: Vec::new(),
        }
    }

    /// A job is handed in. What is left of another session goes first.
    pub fn submit(&mut self, job: PrintJob, now: Duration) {
        if matches!(job.content, JobContent::Pages(_)) {
            self.reports.push(PrinterReport::Cancelled(job.id));
            return;
        }
        if self.queue.iter().any(|other| other.session != job.session) {
            self.cancel_all(now);
        }
        self.queue.push_back(job);
        self.advance(now);
    }

    /// Every job goes, and what the printer holds of them.
    pub fn cancel_all(&mut self, now: Duration) {
        let cancelled = self.queue.drain(..).map(|job| PrinterReport::Cancelled(job.id));
        self.reports.extend(cancelled);
        self.news.forget_waiting();
        self.stalls = 0;
        self.is_held = false;
        self.break_off(now);
        self.advance(now);
    }

    /// There is a link. What the printer holds from before is unknown, so it is cleared.
    /// `can_answer` is false for a way that bytes can only be written to.
    pub fn opened(&mut self, can_answer: bool, now: Duration) {
        self.is_linked = true;
        self.answers = self.options.answers && can_answer;
        self.taken_at = now;
        self.paused_at = None;
        self.unanswered = 0;
        self.output.break_off();
        self.reader.forget();
        self.questions.restart(now);
        let band = BAND_HEADER + self.options.head_dots.div_ceil(8) * self.options.band_rows;
        self.owed = Some(band);
        if !self.answers {
            self.known = Some(PrinterStatus::Silent);
        }
        self.advance(now);
    }

    /// The link is gone, or could not be had, because of this.
    pub fn closed(&mut self, because: PrinterStatus, now: Duration) {
        self.break_off(now);
        self.is_linked = false;
        self.wants_close = false;
        self.is_held = false;
        self.stalls = 0;
        self.known = Some(because);
        self.advance(now);
    }

    /// The printer said something.
    pub fn received(&mut self, bytes: &[u8], now: Duration) {
        for byte in bytes {
            let Some(reply) = self.reader.push(*byte) else { continue };
            match reply {
                Reply::Pause => self.paused_at = Some(now),
                Reply::Resume => self.paused_at = None,
                Reply::Noise => self.disturbed(now),
                Reply::Queued(_) => self.came_on(now),
                Reply::Answer(..) | Reply::Automatic(_) => self.unanswered = 0,
            }
            let was_settling = self.questions.is_settling();
            let outcome = self.questions.take(reply, now);
            if !was_settling && self.questions.is_settling() {
                self.reader.forget_asked();
            }
            if let Some(outcome) = outcome {
                self.learn(outcome, now);
            }
        }
        self.advance(now);
    }

    /// What is to be written now.
    pub fn to_write(&self) -> &[u8] {
        if self.is_linked && self.paused_at.is_none() {
            self.output.pending()
        } else {
            &[]
        }
    }

    /// The link took this many bytes.
    pub fn wrote(&mut self, count: usize, now: Duration) {
        if count == 0 {
            return;
        }
        if self.output.has_band() {
            self.came_on(now);
        }
        self.taken_at = now;
        self.unanswered += count;
        self.output.wrote(count);
        self.advance(now);
    }

    /// Time passes.
    pub fn tick(&mut self, now: Duration) {
        let stall = self.options.limits.stall;
        if self.paused_at.is_some_and(|at| at + stall <= now) {
            self.paused_at = None;
        }
        if !self.is_linked || self.output.is_empty() {
            self.taken_at = now;
        } else if self.taken_at + stall <= now {
            self.wants_close = true;
        }
        if self.is_linked && self.answers {
            let was_settling = self.questions.is_settling();
            let outcome = self.questions.tick(now);
            if !was_settling && self.questions.is_settling() {
                self.reader.forget_asked();
            }
            if let Some(outcome) = outcome {
                self.learn(outcome, now);
            }
        }
        self.watch_attempt(now);
        self.advance(now);
    }

    /// True once where the link takes nothing any longer and should be opened anew.
    pub fn take_wants_close(&mut self) -> bool {
        std::mem::take(&mut self.wants_close)
    }

    /// What is to be told, in order.
    pub fn take_reports(&mut self) -> Vec<PrinterReport> {
        std::mem::take(&mut self.reports)
    }

    /// When [`Engine::tick`] is wanted next.
    pub fn wake_at(&self, now: Duration) -> Duration {
        let limits = &self.options.limits;
        let mut wake = now + limits.idle;
        if self.is_linked && self.answers && self.output.is_empty() {
            wake = wake.min(self.questions.wake_at());
        }
        if self.attempt.is_some() && self.output.is_empty() {
            wake = wake.min(now + limits.busy);
        }
        wake.max(now)
    }

    /// The current attempt did not come on for too long, or its greeting is not answered.
    fn watch_attempt(&mut self, now: Duration) {
        let Some(attempt) = &mut self.attempt else { return };
        let since = now.saturating_sub(attempt.progress_at);
        if attempt.stage == Stage::Greeting {
            let is_answered = self.reader.queued() == 0;
            let is_quiet = now.saturating_sub(self.noise_at) >= self.options.limits.quiet * GREETING_PATIENCE
                && since >= self.options.limits.quiet * GREETING_PATIENCE;
            if is_answered && (self.stale == 0 || is_quiet) {
                self.stale = 0;
                attempt.stage = Stage::Bands;
                attempt.progress_at = now;
            } else if !is_answered && since >= self.options.limits.answer * GREETING_PATIENCE {
                attempt.progress_at = now;
                self.stale += 1;
                self.reader.forget();
                self.questions.settle(now);
                if attempt.is_greeted_in_vain() {
                    // It answers, but not this: whether the job came out will have to be looked at.
                    attempt.confirms = false;
                    attempt.stage = Stage::Bands;
                } else if self.output.is_empty() {
                    attempt.greet(&mut self.output, &mut self.reader);
                }
            }
        } else if since >= self.options.limits.stall {
            self.stalls += 1;
            self.is_held = self.stalls >= STALLS_MAX;
            self.break_off(now);
        }
    }

    fn disturbed(&mut self, now: Duration) {
        self.noise_at = now;
        if let Some(attempt) = &mut self.attempt {
            attempt.disturbed();
        }
    }

    fn came_on(&mut self, now: Duration) {
        if let Some(attempt) = &mut self.attempt {
            attempt.progress_at = now;
        }
    }

    fn learn(&mut self, outcome: Outcome, now: Duration) {
        let status = match outcome {
            Outcome::Said(condition) => condition.status(),
            Outcome::Mute => PrinterStatus::Offline,
            Outcome::Garbled => PrinterStatus::Faulted,
        };
        self.known = Some(status);
        // A cable pulled out of a network tells nothing, and the old connection comes back slowly: a new one is tried.
        self.wants_close |= outcome == Outcome::Mute && matches!(self.options.port, ReceiptPrinterPort::Tcp(_));
        if !status.is_able() {
            self.is_held = false;
            self.stalls = 0;
            self.break_off(now);
        } else if let Some(attempt) = &mut self.attempt {
            attempt.rounds_needed = attempt.rounds_needed.saturating_sub(1);
            self.questions.hurry(now + self.options.limits.busy);
        }
    }

    /// Gives up the current attempt; the printer is to forget what it holds of it.
    fn break_off(&mut self, now: Duration) {
        let Some(attempt) = self.attempt.take() else { return };
        self.is_partial |= attempt.is_begun();
        self.owed = Some(self.output.break_off());
        self.stale += self.reader.queued();
        self.reader.forget();
        self.questions.settle(now);
    }

    /// Does all that can be done now, and tells it.
    fn advance(&mut self, now: Duration) {
        self.tell();
        while self.is_linked && self.output.is_empty() && self.act(now) {}
        self.tell();
    }

    /// One act. False where there is nothing to do before something happens.
    fn act(&mut self, now: Duration) -> bool {
        if let Some(owed) = self.owed.take() {
            self.output.push(&RECOVER_AND_CLEAR);
            self.output.push(&CLEAR_BUFFERS);
            self.output.push(&vec![0; owed]);
            self.output.push(&INITIALISE);
            self.output.push(&NO_AUTOMATIC_STATUS);
            return true;
        }
        if self.answers {
            if self.questions.is_due(now) {
                Ask::ALL.into_iter().for_each(|ask| {
                    self.output.push(&ask.bytes());
                    self.reader.asked(ask);
                });
                self.questions.asked(now, self.time_on_wire());
                return true;
            }
            if self.questions.is_settling() {
                return false;
            }
        }
        if self.is_held || !self.known.is_some_and(PrinterStatus::is_able) {
            return false;
        }
        if self.is_partial {
            self.is_partial = false;
            self.output.push(&INITIALISE);
            self.output.push(&feed_and_cut(self.options.feed_dots));
            return true;
        }
        if self.attempt.is_none() {
            return self.begin(now);
        }
        self.step(now)
    }

    fn begin(&mut self, now: Duration) -> bool {
        let Some(job) = self.queue.front() else { return false };
        let JobContent::Roll(raster) = &job.content else {
            return false;
        };
        let dots = Dots::of(raster, self.options.head_dots, self.options.shade);
        let mut attempt = Attempt::new(job.id, dots, now);
        if self.answers {
            attempt.greet(&mut self.output, &mut self.reader);
            self.questions.hurry(now);
        } else {
            attempt.stage = Stage::Bands;
        }
        self.news.forget_waiting();
        let id = job.id;
        self.attempt = Some(attempt);
        self.tell();
        self.reports.push(PrinterReport::Started(id));
        true
    }

    fn step(&mut self, now: Duration) -> bool {
        let Some(attempt) = &mut self.attempt else { return false };
        let before = attempt.stage;
        if !self.answers {
            attempt.rounds_needed = 0;
        }
        let rows = self.options.band_rows;
        let step = attempt.step(&mut self.output, &mut self.reader, rows, self.options.feed_dots);
        if attempt.stage == Stage::Confirming && before != Stage::Confirming {
            // A round that is under way was asked before the cut was carried out.
            attempt.rounds_needed += u8::from(self.questions.is_asked());
        }
        if attempt.rounds_needed > 0 {
            self.questions.hurry(now);
        }
        let report: fn(JobId) -> PrinterReport = match step {
            Step::Waits => return before != attempt.stage || self.questions.is_due(now) && self.answers,
            Step::Sent => {
                attempt.progress_at = now;
                return true;
            }
            Step::Done => PrinterReport::Done,
            Step::Unconfirmed => PrinterReport::Unconfirmed,
        };
        self.reports.push(report(attempt.job));
        self.attempt = None;
        self.queue.pop_front();
        self.stalls = 0;
        true
    }

    /// How long the bytes on their way take to the printer.
    fn time_on_wire(&self) -> Duration {
        match self.options.port {
            #[cfg(not(target_os = "android"))]
            ReceiptPrinterPort::Serial { baud, .. } => {
                let bytes = u32::try_from(self.unanswered).unwrap_or(u32::MAX);
                Duration::from_secs_f64(f64::from(bytes) * f64::from(BITS_PER_BYTE) / f64::from(baud.max(1)))
            }
            #[cfg(not(target_os = "android"))]
            ReceiptPrinterPort::DeviceFile(_) => Duration::ZERO,
            ReceiptPrinterPort::Tcp(_) => Duration::ZERO,
        }
    }

    fn status(&self) -> Option<PrinterStatus> {
        let known = self.known?;
        Some(match known {
            _ if self.is_held => PrinterStatus::Faulted,
            _ if known.is_able() && self.attempt.is_some() => PrinterStatus::Printing,
            _ => known,
        })
    }

    /// Tells what is new: the status, and that the first job waits.
    fn tell(&mut self) {
        let Some(status) = self.status() else { return };
        let first = self.queue.front().map(|job| job.id);
        self.news.tell(status, first, &mut self.reports);
    }
}
