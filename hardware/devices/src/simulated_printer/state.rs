//! What the simulated printer holds, behind one lock, and the bell that rings when it changes.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use egne_contracts::{JobId, PrintJob, PrinterStatus};

use super::FRESH_ROLL_MM;

/// Less paper than this is told as `PaperLow`, in mm.
const LOW_PAPER_MM: u32 = 400;

/// Queue, paper and switches.
pub(super) struct State {
    /// Jobs owned, the current one first; a job leaves when it came out or was cancelled.
    pub queue: VecDeque<PrintJob>,
    /// Cancelled jobs whose report is still to be sent.
    pub cancelled: Vec<JobId>,
    /// Grows with every cancel, so that the thread sees that the job in its hands is gone.
    pub cancel_count: u64,
    pub paper_mm: u32,
    pub is_paper_out: bool,
    pub is_cover_open: bool,
    pub is_offline: bool,
    pub is_printing: bool,
    pub is_closing: bool,
}

impl State {
    /// What keeps it from printing, the outermost cause first.
    pub fn trouble(&self) -> Option<PrinterStatus> {
        if self.is_offline {
            Some(PrinterStatus::Offline)
        } else if self.is_cover_open {
            Some(PrinterStatus::CoverOpen)
        } else if self.is_paper_out {
            Some(PrinterStatus::PaperOut)
        } else {
            None
        }
    }

    pub fn status(&self) -> PrinterStatus {
        match self.trouble() {
            Some(cause) => cause,
            None if self.is_printing => PrinterStatus::Printing,
            None if self.paper_mm < LOW_PAPER_MM => PrinterStatus::PaperLow,
            None => PrinterStatus::Ready,
        }
    }

    pub fn cancel_all(&mut self) {
        self.cancelled.extend(self.queue.drain(..).map(|job| job.id));
        self.cancel_count += 1;
        self.is_printing = false;
    }

    pub fn set_paper_out(&mut self, is_out: bool) {
        if self.is_paper_out && !is_out {
            self.paper_mm = FRESH_ROLL_MM;
        }
        self.is_paper_out = is_out;
    }

    /// Draws paper for a job. False where the roll ended first; the roll is then empty.
    pub fn draw_paper(&mut self, length_mm: u32) -> bool {
        let is_enough = self.paper_mm >= length_mm;
        self.paper_mm = self.paper_mm.saturating_sub(length_mm);
        self.is_paper_out |= !is_enough;
        is_enough
    }
}

/// The state and its bell, shared by printer, panel and thread.
pub(super) struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

impl Shared {
    pub fn new(paper_mm: u32) -> Self {
        let state = State {
            queue: VecDeque::new(),
            cancelled: Vec::new(),
            cancel_count: 0,
            paper_mm,
            is_paper_out: paper_mm == 0,
            is_cover_open: false,
            is_offline: false,
            is_printing: false,
            is_closing: false,
        };
        Self {
            state: Mutex::new(state),
            changed: Condvar::new(),
        }
    }

    /// No caller's code runs under the lock, so a poisoned lock still holds a whole state.
    pub fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the state and wakes the thread.
    pub fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.lock());
        self.changed.notify_all();
    }

    /// Sleeps until the next change.
    pub fn wait<'a>(&self, state: MutexGuard<'a, State>) -> MutexGuard<'a, State> {
        self.changed.wait(state).unwrap_or_else(PoisonError::into_inner)
    }

    /// Sleeps until the next change or until the time is over.
    pub fn wait_for<'a>(&self, state: MutexGuard<'a, State>, time: Duration) -> MutexGuard<'a, State> {
        let (state, _) = self
            .changed
            .wait_timeout(state, time)
            .unwrap_or_else(PoisonError::into_inner);
        state
    }
}
