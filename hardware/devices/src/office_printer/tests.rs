//! The desk against a printer made of memory: thousands of rounds of trouble in a moment.

use std::collections::BTreeMap;

use egne_contracts::{JobContent, JobId, PrintJob, PrinterReport, PrinterStatus};

use super::desk::{Desk, Service, Trouble};
use super::states::{RemoteState, Said};

/// A printer without wire: every question may be lost, before or after it was understood.
#[derive(Default)]
struct Memory {
    jobs: BTreeMap<i32, (String, RemoteState, Option<Vec<u8>>)>,
    last: i32,
    out: Vec<Vec<u8>>,
    trouble: Option<PrinterStatus>,
    is_gone: bool,
    /// Each answer of this number is lost on its way back.
    loses: u64,
    asked: u64,
    gives_up: bool,
    keeps_jobs: bool,
}

impl Memory {
    fn heard(&self) -> Result<(), Trouble> {
        if self.is_gone {
            Err(Trouble::Unreachable)
        } else {
            Ok(())
        }
    }

    fn answer<T>(&mut self, answer: T) -> Result<T, Trouble> {
        self.asked += 1;
        if self.loses > 0 && self.asked.is_multiple_of(self.loses) {
            return Err(Trouble::Unreachable);
        }
        Ok(answer)
    }

    /// Prints one job, where it can.
    fn work(&mut self) {
        if self.trouble.is_some() {
            return;
        }
        let gives_up = self.gives_up;
        let next = self.jobs.values_mut().find(|job| !job.1.is_over() && job.2.is_some());
        if let Some((_, state, pages)) = next {
            if gives_up {
                *state = RemoteState::Aborted;
            } else {
                *state = RemoteState::Completed;
                self.out.extend(pages.take());
            }
        }
    }
}

impl Service for Memory {
    fn status(&mut self) -> Result<Said, Trouble> {
        self.heard()?;
        let status = self.trouble.unwrap_or(PrinterStatus::Ready);
        self.answer(Said { status, warned: None })
    }

    fn create(&mut self, name: &str) -> Result<i32, Trouble> {
        self.heard()?;
        self.last += 1;
        self.jobs.insert(self.last, (name.to_owned(), RemoteState::Open, None));
        self.answer(self.last)
    }

    fn send(&mut self, remote: i32, pdf: &[u8]) -> Result<(), Trouble> {
        self.heard()?;
        let job = self.jobs.get_mut(&remote).ok_or(Trouble::Unknown)?;
        job.2 = Some(pdf.to_vec());
        self.answer(())
    }

    fn job(&mut self, remote: i32) -> Result<(RemoteState, Option<String>), Trouble> {
        self.heard()?;
        let (name, state, _) = self.jobs.get(&remote).ok_or(Trouble::Unknown)?;
        let said = (*state, Some(name.clone()));
        self.answer(said)
    }

    fn cancel(&mut self, remote: i32) -> Result<(), Trouble> {
        self.heard()?;
        let job = self.jobs.get_mut(&remote).ok_or(Trouble::Unknown)?;
        if !job.1.is_over() && !self.keeps_jobs {
            job.1 = RemoteState::Canceled;
            job.2 = None;
        }
        self.answer(())
    }

    fn open_jobs(&mut self) -> Result<Vec<(i32, String)>, Trouble> {
        self.heard()?;
        let open = self.jobs.iter().filter(|(_, job)| !job.1.is_over());
        let open = open.map(|(id, job)| (*id, job.0.clone())).collect();
        self.answer(open)
    }
}

fn job(id: u64, session: u64) -> PrintJob {
    PrintJob {
        id: JobId(id),
        session,
        content: JobContent::Pages(id.to_be_bytes().to_vec()),
    }
}

fn below(state: &mut u64, count: u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state % count
}

#[test]
fn nothing_new_is_sent_before_the_old_job_is_gone() {
    let mut desk = Desk::new(Memory::default(), String::from("test"));
    desk.submit(job(1, 1));
    desk.round();
    desk.service_mut().keeps_jobs = true;
    desk.cancel_all();
    desk.submit(job(2, 2));
    for _ in 0..5 {
        desk.round();
        assert_eq!(desk.service_mut().last, 1);
    }
    desk.service_mut().keeps_jobs = false;
    desk.round();
    assert_eq!(desk.service_mut().last, 2);
    desk.service_mut().work();
    assert_eq!(desk.service_mut().out, [2_u64.to_be_bytes().to_vec()]);
}

/// Ten thousand things that befall a printer, in any order.
#[test]
fn ten_thousand_events_leave_no_false_word_and_no_stuck_job() {
    let mut desk = Desk::new(Memory::default(), String::from("test"));
    let mut dice = 20_261_122;
    let (mut id, mut session) = (0, 1);
    let mut reports = Vec::new();
    let mut session_began = 0;
    for _ in 0..10_000 {
        let printer = desk.service_mut();
        match below(&mut dice, 24) {
            0..=2 => {
                id += 1;
                desk.submit(job(id, session));
            }
            3 => {
                desk.cancel_all();
                session += 1;
                session_began = id + 1;
            }
            4 => printer.is_gone = true,
            5 | 6 => printer.is_gone = false,
            7 => printer.trouble = Some(PrinterStatus::PaperOut),
            8 => printer.trouble = Some(PrinterStatus::CoverOpen),
            9 | 10 => printer.trouble = None,
            11 => printer.loses = below(&mut dice, 5),
            12 => printer.gives_up = below(&mut dice, 4) == 0,
            13 if below(&mut dice, 4) == 0 => {
                printer.jobs.clear();
                printer.last = 0;
            }
            _ => {
                // What comes out in the course of a round belongs to the session that is there, once it had a say.
                desk.round();
                let before = desk.service_mut().out.len();
                desk.service_mut().work();
                let printer = desk.service_mut();
                let is_reached = !printer.is_gone && printer.loses == 0;
                if let Some(pages) = printer.out.get(before)
                    && is_reached
                {
                    let came = u64::from_be_bytes(pages.as_slice().try_into().unwrap_or_default());
                    assert!(came >= session_began, "job {came} came out in session {session}");
                }
            }
        }
        reports.extend(desk.take_reports());
        // An old printer forgets.
        let jobs = &mut desk.service_mut().jobs;
        if jobs.len() > 200 {
            jobs.retain(|_, job| !job.1.is_over());
        }
    }
    let printer = desk.service_mut();
    (printer.is_gone, printer.trouble, printer.loses, printer.gives_up) = (false, None, 0, false);
    for _ in 0..id {
        desk.round();
        desk.service_mut().work();
        reports.extend(desk.take_reports());
    }
    for job in 1..=id {
        let ends = |report: &&PrinterReport| {
            [
                PrinterReport::Done(JobId(job)),
                PrinterReport::Unconfirmed(JobId(job)),
                PrinterReport::Cancelled(JobId(job)),
            ]
            .contains(report)
        };
        assert_eq!(reports.iter().filter(ends).count(), 1, "job {job} ends once");
        if reports.contains(&PrinterReport::Done(JobId(job))) {
            let pages = job.to_be_bytes().to_vec();
            assert!(
                desk.service_mut().out.contains(&pages),
                "job {job} is told as done and is not there"
            );
        }
    }
    assert!(!desk.is_busy());
    let done = reports
        .iter()
        .filter(|report| matches!(report, PrinterReport::Done(_)))
        .count();
    assert!(done > 100, "{done}");
}
