//! The real driver against the simulated A4 printer, over TCP.

#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use std::net::SocketAddr;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use egne_contracts::PrinterReport::{Cancelled, Done, Started, Status, Unconfirmed, Waiting};
use egne_contracts::{JobContent, JobId, PrintJob, Printer, PrinterReport, PrinterStatus, Raster};
use egne_devices::{OfficePrinter, OfficePrinterOptions, OpenError, SimulatedOfficeControl, SimulatedOfficePrinter};

const PATIENCE: Duration = Duration::from_secs(30);
const AN_HOUR: Duration = Duration::from_secs(3600);

struct Bench {
    driver: OfficePrinter,
    double: SimulatedOfficePrinter,
    panel: SimulatedOfficeControl,
    reports: Receiver<PrinterReport>,
    pages: Receiver<Vec<u8>>,
}

fn drive(uri: &str) -> (OfficePrinter, Receiver<PrinterReport>) {
    let (told, reports) = channel();
    let report = Box::new(move |report| {
        let _ = told.send(report);
    });
    let options = OfficePrinterOptions {
        idle: Duration::from_millis(100),
        busy: Duration::from_millis(50),
        ..OfficePrinterOptions::at(uri)
    };
    (OfficePrinter::open(options, report).unwrap(), reports)
}

fn pdf(id: u64) -> Vec<u8> {
    format!("%PDF-1.7 invented page {id} ").repeat(20_000).into_bytes()
}

impl Bench {
    fn ready() -> Self {
        let (out, pages) = channel();
        let take = Box::new(move |_: &str, pdf: &[u8]| {
            let _ = out.send(pdf.to_vec());
        });
        let double = SimulatedOfficePrinter::open(SocketAddr::from(([127, 0, 0, 1], 0)), take).unwrap();
        let (driver, reports) = drive(&double.uri());
        let bench = Self {
            driver,
            panel: double.control(),
            double,
            reports,
            pages,
        };
        bench.until(Status(PrinterStatus::Ready));
        bench
    }

    fn submit(&self, id: u64, session: u64) {
        submit(&self.driver, id, session);
    }

    fn until(&self, wanted: PrinterReport) {
        until(&self.reports, wanted);
    }
}

fn submit(driver: &OfficePrinter, id: u64, session: u64) {
    driver.submit(PrintJob {
        id: JobId(id),
        session,
        content: JobContent::Pages(pdf(id)),
    });
}

fn until(reports: &Receiver<PrinterReport>, wanted: PrinterReport) {
    let end = Instant::now() + PATIENCE;
    loop {
        let left = end.saturating_duration_since(Instant::now());
        let report = reports.recv_timeout(left);
        assert!(report.is_ok(), "{wanted:?} is not told");
        if report == Ok(wanted) {
            return;
        }
        assert!(
            !matches!(report, Ok(Done(_) | Unconfirmed(_))),
            "{report:?} before {wanted:?}"
        );
    }
}

#[test]
fn pages_come_out_as_they_were_sent_and_in_order() {
    let bench = Bench::ready();
    bench.submit(1, 1);
    bench.submit(2, 1);
    bench.until(Started(JobId(1)));
    bench.until(Done(JobId(1)));
    bench.until(Done(JobId(2)));
    assert!(bench.pages.recv_timeout(PATIENCE) == Ok(pdf(1)));
    assert!(bench.pages.recv_timeout(PATIENCE) == Ok(pdf(2)));
}

#[test]
fn every_state_of_the_printer_is_told_and_mended() {
    type Turn = fn(&mut egne_devices::OfficeKnobs, bool);
    let troubles: [(Turn, PrinterStatus); 6] = [
        (|knobs, on| knobs.is_paper_out = on, PrinterStatus::PaperOut),
        (|knobs, on| knobs.is_cover_open = on, PrinterStatus::CoverOpen),
        (|knobs, on| knobs.is_jammed = on, PrinterStatus::PaperJam),
        (|knobs, on| knobs.is_toner_out = on, PrinterStatus::InkOut),
        (|knobs, on| knobs.is_unplugged = on, PrinterStatus::Offline),
        (|knobs, on| knobs.is_garbling = on, PrinterStatus::Offline),
    ];
    let bench = Bench::ready();
    for (id, (turn, status)) in (1..).zip(troubles) {
        bench.panel.turn(|knobs| turn(knobs, true));
        bench.submit(id, 1);
        let job = JobId(id);
        bench.until(Waiting { job, because: status });
        assert_eq!(
            bench.panel.open_jobs(),
            0,
            "nothing is sent to a printer that cannot print"
        );
        bench.panel.turn(|knobs| turn(knobs, false));
        bench.until(Done(job));
        assert!(bench.pages.recv_timeout(PATIENCE) == Ok(pdf(id)));
    }
    bench.panel.turn(|knobs| knobs.is_paper_low = true);
    bench.until(Status(PrinterStatus::PaperLow));
}

#[test]
fn a_job_stopped_in_the_printer_is_followed_and_taken_back_with_its_session() {
    let bench = Bench::ready();
    bench.panel.turn(|knobs| knobs.job_time = AN_HOUR);
    bench.submit(1, 1);
    bench.until(Started(JobId(1)));
    bench.panel.turn(|knobs| knobs.is_paper_out = true);
    bench.until(Waiting {
        job: JobId(1),
        because: PrinterStatus::PaperOut,
    });
    bench.driver.cancel_all();
    bench.until(Cancelled(JobId(1)));
    bench.submit(2, 2);
    bench.until(Waiting {
        job: JobId(2),
        because: PrinterStatus::PaperOut,
    });
    bench.panel.turn(|knobs| {
        knobs.job_time = Duration::ZERO;
        knobs.is_paper_out = false;
    });
    bench.until(Done(JobId(2)));
    let out: Vec<Vec<u8>> = bench.pages.try_iter().collect();
    assert!(out == [pdf(2)]);
}

#[test]
fn a_session_that_ends_while_the_cable_is_out_leaves_nothing_in_the_printer() {
    let bench = Bench::ready();
    bench.panel.turn(|knobs| knobs.job_time = AN_HOUR);
    bench.submit(1, 1);
    bench.until(Started(JobId(1)));
    bench.panel.turn(|knobs| knobs.is_unplugged = true);
    bench.until(Waiting {
        job: JobId(1),
        because: PrinterStatus::Offline,
    });
    bench.driver.cancel_all();
    bench.submit(2, 2);
    bench.until(Waiting {
        job: JobId(2),
        because: PrinterStatus::Offline,
    });
    bench.panel.turn(|knobs| knobs.is_unplugged = false);
    bench.until(Started(JobId(2)));
    assert_eq!(
        bench.panel.open_jobs(),
        1,
        "the old one is gone before the new one is sent"
    );
    bench.panel.turn(|knobs| knobs.job_time = Duration::ZERO);
}

#[test]
fn what_a_crashed_program_left_is_cancelled_by_the_next() {
    let bench = Bench::ready();
    bench.panel.turn(|knobs| knobs.job_time = AN_HOUR);
    bench.submit(1, 1);
    bench.until(Started(JobId(1)));
    // It ends without a word, as after a power cut.
    std::mem::forget(bench.driver);
    let (driver, reports) = drive(&bench.double.uri());
    until(&reports, Status(PrinterStatus::Ready));
    let end = Instant::now() + PATIENCE;
    while bench.panel.open_jobs() > 0 && Instant::now() < end {
        std::thread::sleep(Duration::from_millis(10));
    }
    assert_eq!(bench.panel.open_jobs(), 0);
    drop(driver);
}

#[test]
fn a_printer_that_forgot_the_job_makes_it_unconfirmed() {
    let bench = Bench::ready();
    bench.panel.turn(|knobs| knobs.job_time = AN_HOUR);
    bench.submit(1, 1);
    bench.until(Started(JobId(1)));
    bench.panel.power_cycle();
    bench.until(Unconfirmed(JobId(1)));
}

#[test]
fn a_printer_that_gives_up_every_job_is_told_as_broken() {
    let bench = Bench::ready();
    bench.panel.turn(|knobs| knobs.gives_up = true);
    bench.submit(1, 1);
    bench.until(Waiting {
        job: JobId(1),
        because: PrinterStatus::Faulted,
    });
    bench.driver.cancel_all();
    bench.until(Cancelled(JobId(1)));
    bench.panel.turn(|knobs| knobs.gives_up = false);
    bench.submit(2, 1);
    bench.until(Done(JobId(2)));
}

#[test]
fn dropping_the_driver_takes_its_job_back() {
    let bench = Bench::ready();
    bench.panel.turn(|knobs| knobs.job_time = AN_HOUR);
    bench.submit(1, 1);
    bench.until(Started(JobId(1)));
    drop(bench.driver);
    assert_eq!(bench.panel.open_jobs(), 0);
    assert!(bench.reports.iter().any(|report| report == Cancelled(JobId(1))));
}

#[test]
fn a_picture_is_not_for_sheets_and_an_address_must_be_one() {
    let bench = Bench::ready();
    bench.driver.submit(PrintJob {
        id: JobId(1),
        session: 1,
        content: JobContent::Roll(Raster::default()),
    });
    bench.until(Cancelled(JobId(1)));
    let nowhere = OfficePrinter::open(OfficePrinterOptions::at("not an address"), Box::new(|_| ()));
    assert!(matches!(nowhere, Err(OpenError::Address)));
}
