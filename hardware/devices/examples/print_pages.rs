//! Prints a PDF file on an IPP printer and writes what the driver tells, a line each, until the job ends.
//!
//! `cargo run -p egne-devices --example print_pages -- ipp://127.0.0.1:8631/ipp/print FILE.pdf [cancel]`
//!
//! With `cancel` the session ends as soon as the job waits for somebody. The answer is 0 where the job ended as wanted.

use std::error::Error;
use std::process::ExitCode;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use egne_contracts::{JobContent, JobId, PrintJob, Printer, PrinterReport};
use egne_devices::{OfficePrinter, OfficePrinterOptions};

/// Longer than any test of it waits.
const PATIENCE: Duration = Duration::from_secs(50);
const JOB: JobId = JobId(1);

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [uri, file, rest @ ..] = arguments.as_slice() else {
        return Err("say where the printer is and what to print".into());
    };
    let cancels = rest.iter().any(|word| word == "cancel");
    let pdf = std::fs::read(file)?;
    let (told, reports) = channel();
    let report = Box::new(move |report| {
        let _ = told.send(report);
    });
    let printer = OfficePrinter::open(OfficePrinterOptions::at(uri), report)?;
    printer.submit(PrintJob {
        id: JOB,
        session: 1,
        content: JobContent::Pages(pdf),
    });
    let end = Instant::now() + PATIENCE;
    loop {
        let report = reports.recv_timeout(end.saturating_duration_since(Instant::now()))?;
        println!("{report:?}");
        match report {
            PrinterReport::Waiting { .. } if cancels => printer.cancel_all(),
            PrinterReport::Done(_) if !cancels => return Ok(ExitCode::SUCCESS),
            PrinterReport::Cancelled(_) if cancels => return Ok(ExitCode::SUCCESS),
            PrinterReport::Done(_) | PrinterReport::Unconfirmed(_) | PrinterReport::Cancelled(_) => {
                return Ok(ExitCode::FAILURE);
            }
            _ => {}
        }
    }
}
