//! The real driver against the simulated receipt printer, over TCP and over a PTY.
//!
//! Waits are generous and end as soon as it is so; nothing here is measured.

#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use std::net::SocketAddr;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use egne_contracts::PrinterReport::{Cancelled, Done, Started, Status, Unconfirmed, Waiting};
use egne_contracts::{JobContent, JobId, PrintJob, Printer, PrinterReport, PrinterStatus, Raster};
use egne_devices::{
    FlowControl, ReceiptPrinter, ReceiptPrinterOptions, ReceiptPrinterPort, SimulatedReceiptControl,
    SimulatedReceiptPort, SimulatedReceiptPrinter, Strip,
};
use egne_slip::escpos::{Dots, Shade};

const PATIENCE: Duration = Duration::from_secs(30);
const HEAD: usize = 384;
const FEED: u8 = 24;

struct Bench {
    driver: ReceiptPrinter,
    double: SimulatedReceiptPrinter,
    panel: SimulatedReceiptControl,
    reports: Receiver<PrinterReport>,
    strips: Receiver<Strip>,
    folder: Option<tempfile::TempDir>,
}

#[derive(Clone, Copy)]
enum Wire {
    Tcp,
    Serial,
    Device,
}

impl Bench {
    fn over(wire: Wire, change: impl FnOnce(&mut ReceiptPrinterOptions)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("printer");
        let at = match wire {
            Wire::Tcp => SimulatedReceiptPort::Tcp(SocketAddr::from(([127, 0, 0, 1], 0))),
            Wire::Serial | Wire::Device => SimulatedReceiptPort::Pty(path.clone()),
        };
        let (out, strips) = channel();
        let take = Box::new(move |strip| {
            let _ = out.send(strip);
        });
        let double = SimulatedReceiptPrinter::open(at, HEAD, take).unwrap();
        let panel = double.control();
        let port = match wire {
            Wire::Tcp => ReceiptPrinterPort::Tcp(double.address().unwrap().to_string()),
            Wire::Device => ReceiptPrinterPort::DeviceFile(path),
            Wire::Serial => ReceiptPrinterPort::Serial {
                path,
                baud: 115_200,
                flow: FlowControl::None,
            },
        };
        let mut options = ReceiptPrinterOptions {
            head_dots: HEAD,
            feed_dots: FEED,
            ..ReceiptPrinterOptions::at(port)
        };
        change(&mut options);
        let (told, reports) = channel();
        let report = Box::new(move |report| {
            let _ = told.send(report);
        });
        Self {
            driver: ReceiptPrinter::open(options, report).unwrap(),
            double,
            panel,
            reports,
            strips,
            folder: Some(folder),
        }
    }

    fn ready(wire: Wire) -> Self {
        let bench = Self::over(wire, |_| ());
        bench.until(Status(PrinterStatus::Ready));
        bench
    }

    fn submit(&self, id: u64, session: u64) {
        self.driver.submit(PrintJob {
            id: JobId(id),
            session,
            content: JobContent::Roll(picture(id)),
        });
    }

    /// Waits for a report. No other job may be told as done before it.
    fn until(&self, wanted: PrinterReport) {
        let end = Instant::now() + PATIENCE;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let report = self.reports.recv_timeout(left);
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

    fn next_strip(&self) -> Raster {
        self.strips.recv_timeout(PATIENCE).unwrap().picture
    }
}

fn picture(id: u64) -> Raster {
    let mut state = id.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let height = 300;
    let ink = (0..HEAD * height).map(|_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % 256) as u8
    });
    Raster {
        width: HEAD,
        height,
        ink: ink.collect(),
    }
}

fn on_paper(id: u64) -> Raster {
    let mut paper = Dots::of(&picture(id), HEAD, Shade::Threshold).to_raster();
    paper.height += usize::from(FEED);
    paper.ink.resize(paper.width * paper.height, 0);
    paper
}

#[test]
fn two_jobs_come_out_to_the_dot_over_every_wire() {
    for wire in [Wire::Tcp, Wire::Serial, Wire::Device] {
        let bench = Bench::ready(wire);
        bench.submit(1, 1);
        bench.submit(2, 1);
        bench.until(Done(JobId(1)));
        bench.until(Done(JobId(2)));
        assert!(bench.next_strip() == on_paper(1));
        assert!(bench.next_strip() == on_paper(2));
        assert_eq!(bench.panel.counts().unknown, 0);
        assert_eq!(bench.panel.counts().commands_in_pictures, 0);
        drop(bench.driver);
        drop(bench.double);
    }
}

#[test]
fn paper_that_ends_in_the_middle_and_comes_back() {
    for wire in [Wire::Tcp, Wire::Serial] {
        let bench = Bench::ready(wire);
        bench.panel.turn(|knobs| knobs.rows_left = 100);
        bench.submit(1, 1);
        let (job, because) = (JobId(1), PrinterStatus::PaperOut);
        bench.until(Waiting { job, because });
        bench.panel.refill();
        bench.until(Started(job));
        bench.until(Done(job));
        let torn = bench.next_strip();
        assert!(torn.height == 100 && torn.ink == on_paper(1).ink[..100 * HEAD]);
        let mut strips = vec![bench.next_strip()];
        strips.extend(bench.strips.try_iter().map(|strip| strip.picture));
        assert!(strips.last() == Some(&on_paper(1)));
    }
}

#[test]
fn cover_and_cutter_are_told_and_mended() {
    let bench = Bench::ready(Wire::Tcp);
    let job = JobId(1);
    bench.panel.turn(|knobs| knobs.is_cover_open = true);
    bench.submit(1, 1);
    bench.until(Waiting {
        job,
        because: PrinterStatus::CoverOpen,
    });
    bench.panel.turn(|knobs| {
        knobs.is_cover_open = false;
        knobs.is_cutter_stuck = true;
    });
    bench.until(Waiting {
        job,
        because: PrinterStatus::CutterStuck,
    });
    bench.panel.turn(|knobs| knobs.is_cutter_stuck = false);
    bench.until(Done(job));
    assert!(bench.next_strip() == on_paper(1));
}

#[test]
fn a_cable_pulled_at_any_band_ends_in_one_whole_slip() {
    for wire in [Wire::Tcp, Wire::Serial] {
        for band in 0..5 {
            let bench = Bench::ready(wire);
            bench.panel.turn(|knobs| knobs.rows_per_second = Some(1500));
            bench.submit(1, 1);
            bench.until(Started(JobId(1)));
            let end = Instant::now() + PATIENCE;
            while bench.panel.hanging_rows() < band * 64 && Instant::now() < end {
                std::thread::sleep(Duration::from_millis(2));
            }
            bench.panel.set_plugged(false);
            let lost = match wire {
                Wire::Tcp => PrinterStatus::Offline,
                Wire::Serial | Wire::Device => PrinterStatus::Absent,
            };
            bench.until(Waiting {
                job: JobId(1),
                because: lost,
            });
            bench.panel.turn(|knobs| knobs.rows_per_second = None);
            bench.panel.set_plugged(true);
            bench.until(Done(JobId(1)));
            let strips: Vec<Raster> = bench.strips.try_iter().map(|strip| strip.picture).collect();
            // Where all of it had been sent, the printer finished the first slip on its own; nobody could know.
            let whole = strips.iter().filter(|strip| **strip == on_paper(1)).count();
            assert!((1..=if band < 2 { 1 } else { 2 }).contains(&whole), "{band}: {whole}");
            assert!(strips.last() == Some(&on_paper(1)), "{band}");
        }
    }
}

/// How long it takes is measured by the example `printer_storm`.
#[test]
fn a_cable_pulled_and_put_back_at_any_moment_needs_no_restart() {
    for wire in [Wire::Tcp, Wire::Serial, Wire::Device] {
        let bench = Bench::ready(wire);
        for wait in [0, 1, 5, 40, 250] {
            bench.panel.set_plugged(false);
            std::thread::sleep(Duration::from_millis(wait));
            bench.panel.set_plugged(true);
            std::thread::sleep(Duration::from_millis(wait));
        }
        // The last pull is one that the driver must notice.
        bench.panel.set_plugged(false);
        bench.until(Status(match wire {
            Wire::Tcp => PrinterStatus::Offline,
            Wire::Serial | Wire::Device => PrinterStatus::Absent,
        }));
        bench.panel.set_plugged(true);
        bench.until(Status(PrinterStatus::Ready));
        bench.submit(1, 1);
        bench.until(Done(JobId(1)));
        assert!(bench.next_strip() == on_paper(1));
    }
}

#[test]
fn nothing_of_a_cancelled_job_comes_out_for_the_next_session() {
    for wire in [Wire::Tcp, Wire::Serial] {
        let bench = Bench::ready(wire);
        bench.panel.turn(|knobs| knobs.rows_left = 90);
        bench.submit(1, 1);
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
        bench.panel.refill();
        bench.until(Done(JobId(2)));
        let strips: Vec<Raster> = bench.strips.try_iter().map(|strip| strip.picture).collect();
        assert!(strips.first().is_some_and(|old| old.height == 90));
        assert!(strips.last() == Some(&on_paper(2)));
        let between = strips.get(1..strips.len() - 1).unwrap();
        assert!(between.iter().all(|strip| strip.ink.iter().all(|ink| *ink == 0)));
    }
}

#[test]
fn a_mute_printer_and_one_that_talks_nonsense_get_no_job() {
    let bench = Bench::ready(Wire::Tcp);
    bench.panel.turn(|knobs| knobs.is_mute = true);
    bench.until(Status(PrinterStatus::Offline));
    bench.submit(1, 1);
    bench.until(Waiting {
        job: JobId(1),
        because: PrinterStatus::Offline,
    });
    bench.panel.turn(|knobs| {
        knobs.is_mute = false;
        knobs.is_garbling = true;
    });
    bench.until(Waiting {
        job: JobId(1),
        because: PrinterStatus::Faulted,
    });
    assert_eq!(bench.panel.counts().pictures, 0);
    bench.panel.turn(|knobs| knobs.is_garbling = false);
    bench.until(Done(JobId(1)));
    assert!(bench.next_strip() == on_paper(1));
}

#[test]
fn a_printer_that_never_answers_is_told_as_unconfirmed() {
    let bench = Bench::over(Wire::Device, |options| options.answers = false);
    bench.panel.turn(|knobs| knobs.is_mute = true);
    bench.until(Status(PrinterStatus::Silent));
    bench.submit(1, 1);
    bench.until(Unconfirmed(JobId(1)));
    assert!(bench.next_strip() == on_paper(1));
}

#[test]
fn a_printer_that_is_not_there_is_absent_and_found_when_it_comes() {
    let bench = Bench::ready(Wire::Serial);
    bench.panel.set_plugged(false);
    bench.until(Status(PrinterStatus::Absent));
    bench.panel.set_plugged(true);
    bench.until(Status(PrinterStatus::Ready));
}

#[test]
fn pages_are_not_for_a_roll() {
    let bench = Bench::ready(Wire::Tcp);
    bench.driver.submit(PrintJob {
        id: JobId(1),
        session: 1,
        content: JobContent::Pages(b"%PDF".to_vec()),
    });
    bench.until(Cancelled(JobId(1)));
}

#[test]
fn a_device_that_another_program_holds_is_told_as_in_use() {
    let bench = Bench::ready(Wire::Serial);
    let folder = bench.folder.as_ref().unwrap();
    let port = ReceiptPrinterPort::DeviceFile(folder.path().join("printer"));
    let (told, reports) = channel();
    let report = Box::new(move |report| {
        let _ = told.send(report);
    });
    let second = ReceiptPrinter::open(ReceiptPrinterOptions::at(port), report).unwrap();
    assert_eq!(reports.recv_timeout(PATIENCE), Ok(Status(PrinterStatus::InUse)));
    drop(bench.driver);
    assert_eq!(reports.recv_timeout(PATIENCE), Ok(Status(PrinterStatus::Ready)));
    drop(second);
}

#[test]
fn a_panic_is_told_as_a_fault_and_the_driver_begins_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("printer");
    let _double =
        SimulatedReceiptPrinter::open(SimulatedReceiptPort::Pty(path.clone()), HEAD, Box::new(|_| ())).unwrap();
    let (told, reports) = channel();
    let has_panicked = std::cell::Cell::new(false);
    let report = Box::new(move |report| {
        let _ = told.send(report);
        assert!(has_panicked.replace(true), "the callback fails once, as it should");
    });
    let options = ReceiptPrinterOptions::at(ReceiptPrinterPort::DeviceFile(path));
    let _driver = ReceiptPrinter::open(options, report).unwrap();
    for status in [PrinterStatus::Ready, PrinterStatus::Faulted, PrinterStatus::Ready] {
        assert_eq!(reports.recv_timeout(PATIENCE), Ok(Status(status)));
    }
}
