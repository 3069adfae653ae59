//! The jobs in the simulated office printer, without port and clock.

use std::time::Duration;

/// What a person can do to the printer, and how it was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OfficeKnobs {
    /// The tray is empty.
    pub is_paper_out: bool,
    /// The tray is nearly empty.
    pub is_paper_low: bool,
    /// A door is open.
    pub is_cover_open: bool,
    /// Paper is stuck.
    pub is_jammed: bool,
    /// The toner is used up.
    pub is_toner_out: bool,
    /// Visitors are sent away without a word.
    pub is_unplugged: bool,
    /// Visitors get nonsense.
    pub is_garbling: bool,
    /// Jobs are given up instead of printed.
    pub gives_up: bool,
    /// How long one job takes.
    pub job_time: Duration,
}

/// `job-state` on the wire.
const HELD: i32 = 4;
const PROCESSING: i32 = 5;
const STOPPED: i32 = 6;
const CANCELED: i32 = 7;
const ABORTED: i32 = 8;
const COMPLETED: i32 = 9;
/// Ended jobs remembered.
const REMEMBERED: usize = 100;

/// One job.
pub(super) struct Job {
    pub id: i32,
    pub name: String,
    pub state: i32,
    pages: Option<Vec<u8>>,
    /// Time it still takes.
    left: Option<Duration>,
}

impl Job {
    fn is_open(&self) -> bool {
        self.state < CANCELED
    }
}

/// The jobs.
#[derive(Default)]
pub(super) struct Tray {
    pub knobs: OfficeKnobs,
    jobs: Vec<Job>,
    last: i32,
    worked_at: Duration,
}

impl Tray {
    pub fn create(&mut self, name: String) -> &Job {
        let over = self.jobs.iter().filter(|job| !job.is_open()).count();
        if over > REMEMBERED
            && let Some(oldest) = self.jobs.iter().position(|job| !job.is_open())
        {
            self.jobs.remove(oldest);
        }
        self.last += 1;
        let at = self.jobs.len();
        self.jobs.push(Job {
            id: self.last,
            name,
            state: HELD,
            pages: None,
            left: None,
        });
        &self.jobs[at]
    }

    /// The pages of a job. None where there is none that waits for pages.
    pub fn fill(&mut self, id: i32, pages: Vec<u8>) -> Option<&Job> {
        let time = self.knobs.job_time;
        let job = self.jobs.iter_mut().find(|job| job.id == id && job.state == HELD)?;
        job.pages = Some(pages);
        job.state = PROCESSING;
        job.left = Some(time);
        Some(job)
    }

    pub fn job(&self, id: i32) -> Option<&Job> {
        self.jobs.iter().find(|job| job.id == id)
    }

    /// None where it is over already.
    pub fn cancel(&mut self, id: i32) -> Option<&Job> {
        let job = self.jobs.iter_mut().find(|job| job.id == id && job.is_open())?;
        job.state = CANCELED;
        job.pages = None;
        Some(job)
    }

    pub fn open(&self) -> impl Iterator<Item = &Job> {
        self.jobs.iter().filter(|job| job.is_open())
    }

    pub fn open_jobs(&self) -> usize {
        self.open().count()
    }

    pub fn power_cycle(&mut self) {
        self.jobs.clear();
        self.last = 0;
    }

    /// Prints until now. Gives what came out.
    pub fn work(&mut self, now: Duration) -> Vec<(String, Vec<u8>)> {
        let mut passed = now.saturating_sub(self.worked_at);
        self.worked_at = now;
        let is_stopped = self.stop_reason().is_some();
        let mut out = Vec::new();
        for job in self.jobs.iter_mut().filter(|job| job.pages.is_some() && job.is_open()) {
            job.state = if is_stopped { STOPPED } else { PROCESSING };
            if is_stopped {
                continue;
            }
            let left = job.left.unwrap_or_default();
            if left > passed {
                job.left = Some(left - passed);
                break;
            }
            passed -= left;
            let pages = job.pages.take().unwrap_or_default();
            if self.knobs.gives_up {
                job.state = ABORTED;
            } else {
                job.state = COMPLETED;
                out.push((job.name.clone(), pages));
            }
        }
        out
    }

    fn stop_reason(&self) -> Option<&'static str> {
        let knobs = &self.knobs;
        [
            (knobs.is_cover_open, "cover-open-error"),
            (knobs.is_jammed, "media-jam-error"),
            (knobs.is_paper_out, "media-empty-error"),
            (knobs.is_toner_out, "toner-empty-error"),
        ]
        .into_iter()
        .find_map(|(is_on, reason)| is_on.then_some(reason))
    }

    /// `printer-state` and `printer-state-reasons`.
    pub fn state(&self) -> (i32, &'static str) {
        match self.stop_reason() {
            Some(reason) => (5, reason),
            None => {
                let reason = if self.knobs.is_paper_low {
                    "media-low-warning"
                } else {
                    "none"
                };
                (
                    if self.open().any(|job| job.pages.is_some()) {
                        4
                    } else {
                        3
                    },
                    reason,
                )
            }
        }
    }
}
