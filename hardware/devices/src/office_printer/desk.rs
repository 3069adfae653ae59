//! The jobs of an office printer: which is in the printer, which waits, which must be taken back.
//!
//! It knows no IPP and no clock; each round asks the printer what there is to know and does what can be done.
//!
//! Invariant: while a job that must be taken back may still come out, nothing new is sent.

use std::collections::VecDeque;

use egne_contracts::{JobContent, JobId, PrintJob, PrinterReport, PrinterStatus};

use super::states::{RemoteState, Said};
use crate::news::News;

/// Jobs the printer gave up in a row, before staff must look.
const ABORTS_MAX: u8 = 2;

/// Rounds in which a warning is heard while a job does not end, before it is believed.
const WARNINGS_MAX: u8 = 3;

/// Why the printer did not do what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// It does not answer, or not in IPP.
    Unreachable,
    /// It says no.
    Refused,
    /// It knows no such job.
    Unknown,
}

/// What a printer can be asked.
pub(crate) trait Service {
    /// How it is.
    fn status(&mut self) -> Result<Said, Trouble>;
    /// A new job without pages; its number.
    fn create(&mut self, name: &str) -> Result<i32, Trouble>;
    /// The pages of a job, all of them.
    fn send(&mut self, remote: i32, pdf: &[u8]) -> Result<(), Trouble>;
    /// How a job is, and what it is called where the printer says so.
    fn job(&mut self, remote: i32) -> Result<(RemoteState, Option<String>), Trouble>;
    /// Takes a job back.
    fn cancel(&mut self, remote: i32) -> Result<(), Trouble>;
    /// Jobs in the printer that are not over: number and name.
    fn open_jobs(&mut self) -> Result<Vec<(i32, String)>, Trouble>;
}

/// What the names of our jobs begin with.
pub(crate) const OURS: &str = "Egne Fingre ";

/// The job in the printer.
struct Current {
    job: JobId,
    remote: i32,
    name: String,
}

/// The desk.
pub(crate) struct Desk<S> {
    service: S,
    mark: String,
    has_tidied: bool,
    known: Option<PrinterStatus>,
    queue: VecDeque<PrintJob>,
    current: Option<Current>,
    /// Jobs that must be gone from the printer: number and name.
    unwanted: Vec<(i32, String)>,
    aborts: u8,
    warnings: u8,
    news: News,
    reports: Vec<PrinterReport>,
}

impl<S: Service> Desk<S> {
    /// `mark` tells the jobs of this run from those of others.
    pub fn new(service: S, mark: String) -> Self {
        Self {
            service,
            mark,
            has_tidied: false,
            known: None,
            queue: VecDeque::new(),
            current: None,
            unwanted: Vec::new(),
            aborts: 0,
            warnings: 0,
            news: News::default(),
            reports: Vec::new(),
        }
    }

    #[cfg(test)]
    pub fn service_mut(&mut self) -> &mut S {
        &mut self.service
    }

    /// A job is handed in. What is left of another session goes first.
    pub fn submit(&mut self, job: PrintJob) {
        if matches!(job.content, JobContent::Roll(_)) {
            self.reports.push(PrinterReport::Cancelled(job.id));
            return;
        }
        if self.queue.iter().any(|other| other.session != job.session) {
            self.cancel_all();
        }
        self.queue.push_back(job);
        self.tell();
    }

    /// Every job goes; the one in the printer is taken back with the next round.
    pub fn cancel_all(&mut self) {
        let cancelled = self.queue.drain(..).map(|job| PrinterReport::Cancelled(job.id));
        self.reports.extend(cancelled);
        if let Some(current) = self.current.take() {
            self.unwanted.push((current.remote, current.name));
        }
        self.news.forget_waiting();
        self.aborts = 0;
    }

    /// True while there is anything to follow.
    pub fn is_busy(&self) -> bool {
        !self.queue.is_empty() || !self.unwanted.is_empty()
    }

    /// What is to be told, in order.
    pub fn take_reports(&mut self) -> Vec<PrinterReport> {
        std::mem::take(&mut self.reports)
    }

    /// Asks and does what can be asked and done now.
    pub fn round(&mut self) {
        self.ask();
        self.tidy();
        self.take_back();
        self.follow();
        self.tell();
        self.begin();
        self.tell();
    }

    fn ask(&mut self) {
        let said = self.service.status().unwrap_or(Said {
            status: PrinterStatus::Offline,
            warned: None,
        });
        self.known = Some(said.status);
        match said.warned {
            Some(trouble) if self.current.is_some() && said.status.is_able() => {
                self.warnings = self.warnings.saturating_add(1);
                if self.warnings >= WARNINGS_MAX {
                    self.known = Some(trouble);
                }
            }
            _ => self.warnings = 0,
        }
    }

    /// Once: what an earlier run left in the printer belongs to a session that is over.
    fn tidy(&mut self) {
        if self.has_tidied {
            return;
        }
        match self.service.open_jobs() {
            Ok(jobs) => self
                .unwanted
                .extend(jobs.into_iter().filter(|(_, name)| name.starts_with(OURS))),
            Err(Trouble::Unreachable) => return,
            // A printer that lists no jobs cannot be tidied; that is no reason not to print.
            Err(Trouble::Refused | Trouble::Unknown) => {}
        }
        self.has_tidied = true;
    }

    fn take_back(&mut self) {
        let service = &mut self.service;
        self.unwanted.retain(|(remote, name)| {
            match service.job(*remote) {
                Ok((state, called)) if state.is_over() || called.as_ref().is_some_and(|called| called != name) => {
                    return false;
                }
                Ok(_) => {}
                Err(Trouble::Unknown) => return false,
                Err(Trouble::Unreachable | Trouble::Refused) => return true,
            }
            // Whether it worked is asked again before it is believed.
            let _ = service.cancel(*remote);
            !matches!(service.job(*remote), Ok((state, _)) if state.is_over())
        });
    }

    /// Looks after the job in the printer.
    fn follow(&mut self) {
        let Some(current) = &self.current else { return };
        let job = current.job;
        let ending = match self.service.job(current.remote) {
            // Another job under our number: the printer was switched off, and nobody knows what came out.
            Ok((_, Some(name))) if name != current.name => PrinterReport::Unconfirmed(job),
            Err(Trouble::Unknown) => PrinterReport::Unconfirmed(job),
            Ok((RemoteState::Completed, _)) => PrinterReport::Done(job),
            Ok((RemoteState::Canceled, _)) => PrinterReport::Cancelled(job),
            Ok((RemoteState::Aborted, _)) => {
                self.current = None;
                self.aborts = self.aborts.saturating_add(1);
                return;
            }
            Ok((RemoteState::Stopped, _)) => {
                if self.known.is_some_and(PrinterStatus::is_able) {
                    self.known = Some(PrinterStatus::Faulted);
                }
                return;
            }
            Ok((RemoteState::Open, _)) => return,
            Err(Trouble::Unreachable | Trouble::Refused) => {
                self.known = Some(PrinterStatus::Offline);
                return;
            }
        };
        self.reports.push(ending);
        self.current = None;
        self.queue.pop_front();
        self.aborts = 0;
    }

    /// Sends the next job, where the printer would print it now.
    fn begin(&mut self) {
        if self.current.is_some() || !self.unwanted.is_empty() || !self.has_tidied {
            return;
        }
        if !self.status().is_some_and(PrinterStatus::is_able) {
            return;
        }
        let Some(next) = self.queue.front() else { return };
        let JobContent::Pages(pdf) = &next.content else { return };
        let job = next.id;
        let name = format!("{OURS}{} {}", self.mark, job.0);
        let remote = match self.service.create(&name) {
            Ok(remote) => remote,
            Err(Trouble::Unreachable) => {
                self.known = Some(PrinterStatus::Offline);
                return;
            }
            Err(Trouble::Refused | Trouble::Unknown) => {
                self.aborts = self.aborts.saturating_add(1);
                return;
            }
        };
        match self.service.send(remote, pdf) {
            Ok(()) => {
                self.news.forget_waiting();
                self.current = Some(Current { job, remote, name });
                self.tell();
                self.reports.push(PrinterReport::Started(job));
            }
            Err(trouble) => {
                // Some of it may have arrived: it is taken back before it is sent again.
                self.unwanted.push((remote, name));
                if trouble == Trouble::Unreachable {
                    self.known = Some(PrinterStatus::Offline);
                } else {
                    self.aborts = self.aborts.saturating_add(1);
                }
            }
        }
    }

    fn status(&self) -> Option<PrinterStatus> {
        let known = self.known?;
        Some(match known {
            _ if known.is_able() && self.aborts >= ABORTS_MAX && self.current.is_none() => PrinterStatus::Faulted,
            _ if known.is_able() && self.current.is_some() => PrinterStatus::Printing,
            _ => known,
        })
    }

    /// Tells what is new: the status, and that the first job waits.
    fn tell(&mut self) {
        let Some(status) = self.status() else { return };
        let first = self.queue.front().map(|job| job.id);
        self.news.tell(status, first, &mut self.reports);
        // A printer that was away or was opened may have been mended.
        if !self.known.is_some_and(PrinterStatus::is_able) {
            self.aborts = 0;
        }
    }
}
