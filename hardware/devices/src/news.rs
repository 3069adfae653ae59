//! What is new about a printer: each status once, and once for each obstacle that the first job waits.

use egne_contracts::{JobId, PrinterReport, PrinterStatus};

/// What was told last.
#[derive(Default)]
pub(crate) struct News {
    status: Option<PrinterStatus>,
    waiting: Option<(JobId, PrinterStatus)>,
}

impl News {
    /// Tells the status where it is another one, and that `first`, the job to be printed next, waits.
    pub fn tell(&mut self, status: PrinterStatus, first: Option<JobId>, reports: &mut Vec<PrinterReport>) {
        if self.status != Some(status) {
            self.status = Some(status);
            reports.push(PrinterReport::Status(status));
        }
        if let Some(job) = first
            && !status.is_able()
            && self.waiting != Some((job, status))
        {
            self.waiting = Some((job, status));
            reports.push(PrinterReport::Waiting { job, because: status });
        }
    }

    /// The first job is another one, or goes on: that it waits is news again.
    pub fn forget_waiting(&mut self) {
        self.waiting = None;
    }
}
