//! Measures the receipt driver against the simulated printer: a slip over TCP and over a PTY, recovery from a pulled
//! cable, and the processor time of an idle minute.
//!
//! `cargo run --release -p egne-devices --features simulators --example printer_speed [SECONDS]`

use std::error::Error;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use egne_contracts::{JobContent, JobId, PrintJob, Printer, PrinterReport, PrinterStatus, Raster};
use egne_devices::{
    ReceiptPrinter, ReceiptPrinterOptions, ReceiptPrinterPort, SimulatedReceiptPort, SimulatedReceiptPrinter,
};

const HEAD: usize = 576;
const ROWS: usize = 1600;
const PATIENCE: Duration = Duration::from_secs(30);

fn main() -> Result<(), Box<dyn Error>> {
    let seconds = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(60);
    let link = std::env::temp_dir().join(format!("egne-printer-{}", std::process::id()));
    measure(
        "tcp",
        SimulatedReceiptPort::Tcp(SocketAddr::from(([127, 0, 0, 1], 0))),
        None,
        0,
    )?;
    measure("pty", SimulatedReceiptPort::Pty(link.clone()), Some(link), seconds)
}

fn measure(name: &str, port: SimulatedReceiptPort, path: Option<PathBuf>, idle: u64) -> Result<(), Box<dyn Error>> {
    let double = SimulatedReceiptPrinter::open(port, HEAD, Box::new(|_| ()))?;
    let address = double
        .address()
        .map(|address| ReceiptPrinterPort::Tcp(address.to_string()));
    let port = address.or(path.map(ReceiptPrinterPort::DeviceFile)).ok_or("no port")?;
    let (told, reports) = channel();
    let report = Box::new(move |report| {
        let _ = told.send(report);
    });
    let began = Instant::now();
    let driver = ReceiptPrinter::open(ReceiptPrinterOptions::at(port), report)?;
    until(&reports, PrinterReport::Status(PrinterStatus::Ready))?;
    println!("{name}: opened and ready after {:?}", began.elapsed());
    let began = Instant::now();
    driver.submit(PrintJob {
        id: JobId(1),
        session: 1,
        content: JobContent::Roll(Raster {
            width: HEAD,
            height: ROWS,
            ink: (0..HEAD * ROWS).map(|at| (at % 251) as u8).collect(),
        }),
    });
    until(&reports, PrinterReport::Done(JobId(1)))?;
    println!(
        "{name}: {HEAD} x {ROWS} dots sent and confirmed in {:?}",
        began.elapsed()
    );
    until(&reports, PrinterReport::Status(PrinterStatus::Ready))?;
    double.control().set_plugged(false);
    let lost = reports.recv_timeout(PATIENCE)?;
    println!("{name}: the cable is pulled: {lost:?}");
    double.control().set_plugged(true);
    let began = Instant::now();
    until(&reports, PrinterReport::Status(PrinterStatus::Ready))?;
    println!("{name}: ready {:?} after the cable came back", began.elapsed());
    if idle > 0 {
        let before = processor_ticks()?;
        std::thread::sleep(Duration::from_secs(idle));
        let used = processor_ticks()? - before;
        println!("{name}: {used} ticks of 10 ms for driver and double together in {idle} s without a job");
    }
    Ok(())
}

fn until(reports: &Receiver<PrinterReport>, wanted: PrinterReport) -> Result<(), Box<dyn Error>> {
    while reports.recv_timeout(PATIENCE)? != wanted {}
    Ok(())
}

/// Time in user and kernel of this process: fields 14 and 15 (proc(5)).
fn processor_ticks() -> Result<u64, Box<dyn Error>> {
    let text = std::fs::read_to_string("/proc/self/stat")?;
    let (_, fields) = text.rsplit_once(')').ok_or("unreadable /proc/self/stat")?;
    let ticks = fields.split_whitespace().skip(11).take(2).map(str::parse::<u64>);
    Ok(ticks.sum::<Result<u64, _>>()?)
}
