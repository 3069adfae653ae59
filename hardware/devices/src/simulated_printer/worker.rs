//! The thread of the simulated printer: takes one step after the other and tells each.
//!
//! Steps are chosen under the lock and told outside it, so a callback may ask for the status.

use std::sync::Arc;
use std::time::{Duration, Instant};

use egne_contracts::{JobContent, JobId, PrinterReport, PrinterStatus, Report};

use super::Printed;
use super::state::{Shared, State};

/// Dots in one mm of a 203 dpi head, rounded down.
const DOTS_PER_MM: usize = 8;
/// Paper fed after a job so that it can be torn off, in mm.
const FEED_MM: usize = 10;

/// What to do next.
enum Step {
    TellCancelled(Vec<JobId>),
    TellStatus(PrinterStatus),
    TellWaiting(JobId, PrinterStatus),
    Print(Current),
    End,
}

/// The job in the printer's hands.
struct Current {
    id: JobId,
    length_mm: u32,
    cancel_count: u64,
}

/// The thread's own part: callbacks, and what was told last.
pub(super) struct Worker {
    shared: Arc<Shared>,
    job_time: Duration,
    on_printed: Option<Printed>,
    report: Report,
    told_status: Option<PrinterStatus>,
    told_waiting: Option<(JobId, PrinterStatus)>,
}

impl Worker {
    pub fn new(shared: Arc<Shared>, job_time: Duration, on_printed: Option<Printed>, report: Report) -> Self {
        Self {
            shared,
            job_time,
            on_printed,
            report,
            told_status: None,
            told_waiting: None,
        }
    }

    /// Runs until the printer is dropped.
    pub fn run(mut self) {
        loop {
            match self.next_step() {
                Step::TellCancelled(jobs) => {
                    self.told_waiting = None;
                    jobs.into_iter()
                        .for_each(|job| (self.report)(PrinterReport::Cancelled(job)));
                }
                Step::TellStatus(status) => {
                    self.told_status = Some(status);
                    (self.report)(PrinterReport::Status(status));
                }
                Step::TellWaiting(job, because) => {
                    self.told_waiting = Some((job, because));
                    (self.report)(PrinterReport::Waiting { job, because });
                }
                Step::Print(current) => self.print(&current),
                Step::End => return,
            }
        }
    }

    fn next_step(&self) -> Step {
        let mut state = self.shared.lock();
        loop {
            if let Some(step) = self.choose(&mut state) {
                return step;
            }
            state = self.shared.wait(state);
        }
    }

    /// None where there is nothing to do until something changes.
    fn choose(&self, state: &mut State) -> Option<Step> {
        if !state.cancelled.is_empty() {
            return Some(Step::TellCancelled(std::mem::take(&mut state.cancelled)));
        }
        if state.is_closing {
            return Some(Step::End);
        }
        let status = state.status();
        if self.told_status != Some(status) {
            return Some(Step::TellStatus(status));
        }
        let job = state.queue.front()?;
        if let Some(because) = state.trouble() {
            let id = job.id;
            let is_told = self.told_waiting == Some((id, because));
            return (!is_told).then_some(Step::TellWaiting(id, because));
        }
        let current = Current {
            id: job.id,
            length_mm: length_mm(&job.content),
            cancel_count: state.cancel_count,
        };
        state.is_printing = true;
        Some(Step::Print(current))
    }

    /// One attempt at the job from its first line. It stays in the queue unless it came out whole.
    fn print(&mut self, current: &Current) {
        self.told_waiting = None;
        self.told_status = Some(PrinterStatus::Printing);
        (self.report)(PrinterReport::Status(PrinterStatus::Printing));
        (self.report)(PrinterReport::Started(current.id));
        if let Some(job) = self.take_when_out(current) {
            if let Some(on_printed) = &self.on_printed {
                on_printed(&job);
            }
            (self.report)(PrinterReport::Done(job.id));
        }
    }

    /// Sleeps through the job's time. None where trouble or a cancel came in between.
    fn take_when_out(&self, current: &Current) -> Option<egne_contracts::PrintJob> {
        let end = Instant::now() + self.job_time;
        let mut state = self.shared.lock();
        loop {
            if state.is_closing || state.cancel_count != current.cancel_count {
                return None;
            }
            if state.trouble().is_some() {
                state.is_printing = false;
                return None;
            }
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            state = self.shared.wait_for(state, left);
        }
        state.is_printing = false;
        if state.draw_paper(current.length_mm) {
            state.queue.pop_front()
        } else {
            None
        }
    }
}

fn length_mm(content: &JobContent) -> u32 {
    let dots = match content {
        JobContent::Roll(raster) => raster.height,
        JobContent::Pages(_) => 0,
    };
    let length = dots.div_ceil(DOTS_PER_MM).saturating_add(FEED_MM);
    u32::try_from(length).unwrap_or(u32::MAX)
}
