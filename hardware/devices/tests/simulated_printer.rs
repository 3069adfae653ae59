//! The simulated printer keeps the truth rules of a real one.
//!
//! Tests that stop a job in its middle give it an hour to print: nothing waits for that time, it only makes sure that
//! the job is still being printed when the panel interferes.

#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use egne_contracts::PrinterReport::{Cancelled, Done, Started, Status, Waiting};
use egne_contracts::{JobContent, JobId, PrintJob, Printer, PrinterReport, PrinterStatus, Raster};
use egne_devices::{SimulatedPrinter, SimulatedPrinterControl, SimulatedPrinterOptions};

const AN_HOUR: Duration = Duration::from_secs(3600);
const PATIENCE: Duration = Duration::from_secs(20);

struct Bench {
    printer: SimulatedPrinter,
    panel: SimulatedPrinterControl,
    reports: Receiver<PrinterReport>,
    paper: Receiver<JobId>,
}

impl Bench {
    fn with(job_time: Duration, paper_mm: u32) -> Self {
        let (told, reports) = channel();
        let (out, paper) = channel();
        let options = SimulatedPrinterOptions {
            job_time,
            paper_mm,
            on_printed: Some(Box::new(move |job| {
                let _ = out.send(job.id);
            })),
            ..SimulatedPrinterOptions::default()
        };
        let report = Box::new(move |report| {
            let _ = told.send(report);
        });
        let printer = SimulatedPrinter::open(options, report).unwrap();
        let panel = printer.control();
        let bench = Self {
            printer,
            panel,
            reports,
            paper,
        };
        let first = if paper_mm < 400 {
            PrinterStatus::PaperLow
        } else {
            PrinterStatus::Ready
        };
        bench.expect(&[Status(first)]);
        bench
    }

    fn quick() -> Self {
        Self::with(Duration::ZERO, 5000)
    }

    fn submit(&self, id: u64) {
        let raster = Raster {
            width: 8,
            height: 800,
            ink: vec![0; 6400],
        };
        self.printer.submit(PrintJob {
            id: JobId(id),
            session: 1,
            content: JobContent::Roll(raster),
        });
    }

    fn expect(&self, expected: &[PrinterReport]) {
        for report in expected {
            assert_eq!(self.reports.recv_timeout(PATIENCE).as_ref(), Ok(report));
        }
    }

    fn expect_printing(&self, id: u64) {
        self.expect(&[Status(PrinterStatus::Printing), Started(JobId(id))]);
    }

    fn expect_printed(&self, id: u64) {
        self.expect_printing(id);
        self.expect(&[Done(JobId(id))]);
        assert_eq!(self.paper.recv_timeout(PATIENCE), Ok(JobId(id)));
    }

    fn expect_ready(&self) {
        self.expect(&[Status(PrinterStatus::Ready)]);
    }

    fn expect_waiting(&self, id: u64, because: PrinterStatus) {
        let job = JobId(id);
        self.expect(&[Status(because), Waiting { job, because }]);
    }

    /// Ends the printer and gives what it told and printed since.
    fn close(self) -> (Vec<PrinterReport>, Vec<JobId>) {
        drop(self.printer);
        (self.reports.iter().collect(), self.paper.iter().collect())
    }
}

#[test]
fn a_job_is_done_once_it_came_out_and_used_paper() {
    let bench = Bench::quick();
    bench.submit(1);
    bench.expect_printed(1);
    bench.expect_ready();
    assert_eq!(bench.panel.paper_mm(), 5000 - 110);
    assert_eq!(bench.close(), (vec![], vec![]));
}

#[test]
fn two_jobs_come_out_in_order() {
    let bench = Bench::quick();
    bench.panel.set_cover_open(true);
    bench.submit(1);
    bench.submit(2);
    bench.expect_waiting(1, PrinterStatus::CoverOpen);
    bench.panel.set_cover_open(false);
    bench.expect_ready();
    bench.expect_printed(1);
    bench.expect_ready();
    bench.expect_printed(2);
    bench.expect_ready();
}

#[test]
fn a_job_waits_for_paper_and_comes_out_when_it_is_there() {
    let bench = Bench::quick();
    bench.panel.set_paper_out(true);
    bench.submit(1);
    bench.expect_waiting(1, PrinterStatus::PaperOut);
    assert_eq!(bench.panel.status(), PrinterStatus::PaperOut);
    bench.panel.set_paper_out(false);
    bench.expect_ready();
    bench.expect_printed(1);
}

#[test]
fn a_roll_that_ends_in_the_middle_starts_the_job_again() {
    let bench = Bench::with(Duration::ZERO, 60);
    bench.submit(1);
    bench.expect_printing(1);
    bench.expect_waiting(1, PrinterStatus::PaperOut);
    assert_eq!(bench.panel.paper_mm(), 0);
    bench.panel.set_paper_out(false);
    bench.expect_ready();
    bench.expect_printed(1);
    assert_eq!(bench.panel.paper_mm(), 5000 - 110);
}

#[test]
fn trouble_in_the_middle_starts_the_job_again() {
    let bench = Bench::with(AN_HOUR, 5000);
    bench.submit(1);
    bench.expect_printing(1);
    bench.panel.set_cover_open(true);
    bench.expect_waiting(1, PrinterStatus::CoverOpen);
    bench.panel.set_offline(true);
    bench.expect_waiting(1, PrinterStatus::Offline);
    bench.panel.set_offline(false);
    bench.expect_waiting(1, PrinterStatus::CoverOpen);
    bench.panel.set_cover_open(false);
    bench.expect_ready();
    bench.expect_printing(1);
    let (told, printed) = bench.close();
    assert_eq!(told, [Cancelled(JobId(1))]);
    assert!(printed.is_empty());
}

#[test]
fn jobs_cancelled_while_waiting_never_come_out() {
    let bench = Bench::quick();
    bench.panel.set_paper_out(true);
    bench.submit(1);
    bench.submit(2);
    bench.expect_waiting(1, PrinterStatus::PaperOut);
    bench.printer.cancel_all();
    bench.expect(&[Cancelled(JobId(1)), Cancelled(JobId(2))]);
    bench.panel.set_paper_out(false);
    bench.expect_ready();
    bench.submit(3);
    bench.expect_printed(3);
    bench.expect_ready();
    assert_eq!(bench.close(), (vec![], vec![]));
}

#[test]
fn a_job_cancelled_in_the_middle_never_comes_out() {
    let bench = Bench::with(AN_HOUR, 5000);
    bench.submit(1);
    bench.submit(2);
    bench.expect_printing(1);
    bench.printer.cancel_all();
    bench.expect(&[Cancelled(JobId(1)), Cancelled(JobId(2))]);
    bench.expect_ready();
    assert_eq!(bench.close(), (vec![], vec![]));
}

#[test]
fn dropping_ends_the_thread_and_tells_what_will_not_come() {
    let bench = Bench::with(AN_HOUR, 5000);
    bench.submit(1);
    bench.submit(2);
    bench.expect_printing(1);
    // The channels close only when the thread is gone, so `close` returning at all is the proof.
    let (told, printed) = bench.close();
    assert_eq!(told, [Cancelled(JobId(1)), Cancelled(JobId(2))]);
    assert!(printed.is_empty());
}
