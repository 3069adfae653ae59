//! Random cable, paper, cover, noise, job and cancel events with the real driver, over TCP and a pseudo terminal:
//! `printer_storm [EVENTS]`, ten thousand without a number. After every hundred the cable is pulled and put back, and a
//! job must come out. Says memory, open files and threads at the beginning and at the end, how long it took to be ready
//! after the cable was put back, and how long after the cut a slip was told as done.

use std::error::Error;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use egne_contracts::{JobContent, JobId, PrintJob, Printer, PrinterReport, PrinterStatus, Raster};
use egne_devices::{
    ReceiptKnobs, ReceiptPrinter, ReceiptPrinterOptions, ReceiptPrinterPort, SimulatedReceiptPort,
    SimulatedReceiptPrinter,
};

const HEAD: usize = 384;
const ROWS: usize = 200;
const PATIENCE: Duration = Duration::from_secs(60);

fn main() -> Result<(), Box<dyn Error>> {
    let events = std::env::args().nth(1).and_then(|text| text.parse().ok());
    let events: u64 = events.unwrap_or(10_000);
    let link = std::env::temp_dir().join(format!("egne-printer-storm-{}", std::process::id()));
    let any = SocketAddr::from(([127, 0, 0, 1], 0));
    storm("tcp", SimulatedReceiptPort::Tcp(any), None, events)?;
    storm("pty", SimulatedReceiptPort::Pty(link.clone()), Some(link), events)
}

fn storm(name: &str, port: SimulatedReceiptPort, path: Option<PathBuf>, events: u64) -> Result<(), Box<dyn Error>> {
    let (cut, cuts) = channel();
    let take = Box::new(move |strip: egne_devices::Strip| {
        if strip.is_cut {
            let _ = cut.send(Instant::now());
        }
    });
    let double = SimulatedReceiptPrinter::open(port, HEAD, take)?;
    let panel = double.control();
    let address = double.address().map(|at| ReceiptPrinterPort::Tcp(at.to_string()));
    let port = address.or(path.map(ReceiptPrinterPort::DeviceFile)).ok_or("no port")?;
    let (told, reports) = channel();
    let report = Box::new(move |report| {
        let _ = told.send((Instant::now(), report));
    });
    let options = ReceiptPrinterOptions {
        head_dots: HEAD,
        ..ReceiptPrinterOptions::at(port)
    };
    let driver = ReceiptPrinter::open(options, report)?;
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let (mut job, mut session, mut slips) = (0, 1, 0);
    let (mut slowest_ready, mut slowest_done) = (Duration::ZERO, Duration::ZERO);
    let mut at_start = None;
    for event in 0..events {
        match dice.below(16) {
            0 => panel.set_plugged(false),
            1..=2 => panel.set_plugged(true),
            3 => panel.turn(|knobs| knobs.rows_left = 60),
            4 => panel.refill(),
            5 => panel.turn(|knobs| knobs.is_cover_open = !knobs.is_cover_open),
            6 => panel.make_noise(),
            7 => panel.power_cycle(),
            8..=9 => {
                job += 1;
                driver.submit(slip(job, session));
            }
            10 => {
                driver.cancel_all();
                session += 1;
            }
            _ => std::thread::sleep(Duration::from_millis(dice.below(40))),
        }
        if event % 100 != 99 {
            continue;
        }
        driver.cancel_all();
        session += 1;
        panel.turn(|knobs| *knobs = ReceiptKnobs::default());
        panel.refill();
        panel.set_plugged(false);
        std::thread::sleep(Duration::from_millis(100 + dice.below(1200)));
        while reports.try_recv().is_ok() {}
        let plugged = Instant::now();
        panel.set_plugged(true);
        let at = until(&reports, PrinterReport::Status(PrinterStatus::Ready))?;
        slowest_ready = slowest_ready.max(at.duration_since(plugged));
        while cuts.try_recv().is_ok() {}
        job += 1;
        driver.submit(slip(job, session));
        let done = until(&reports, PrinterReport::Done(JobId(job)))?;
        let cut = cuts.try_iter().last().ok_or("told as done before the cut")?;
        slowest_done = slowest_done.max(done.duration_since(cut));
        slips += 1;
        at_start.get_or_insert_with(usage);
    }
    println!(
        "{name}: {events} events, {slips} slips; ready after at most {} ms, told at most {} ms after the cut; at first \
         {}, at the end {}",
        slowest_ready.as_millis(),
        slowest_done.as_millis(),
        at_start.unwrap_or_default(),
        usage()
    );
    Ok(())
}

fn slip(id: u64, session: u64) -> PrintJob {
    let raster = Raster {
        width: HEAD,
        height: ROWS,
        ink: (0..HEAD * ROWS)
            .map(|at| if at % 7 < 3 { u8::MAX } else { 0 })
            .collect(),
    };
    PrintJob {
        id: JobId(id),
        session,
        content: JobContent::Roll(raster),
    }
}

fn until(reports: &Receiver<(Instant, PrinterReport)>, wanted: PrinterReport) -> Result<Instant, Box<dyn Error>> {
    loop {
        let (at, report) = reports
            .recv_timeout(PATIENCE)
            .map_err(|_| format!("stuck: {wanted:?} is not told"))?;
        if report == wanted {
            return Ok(at);
        }
    }
}

struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

/// Memory, open files, threads, as Linux tells them.
fn usage() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let field = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        line.map_or("?", str::trim).to_owned()
    };
    let files = std::fs::read_dir("/proc/self/fd").map_or(0, Iterator::count);
    format!(
        "{} resident, {files} files, {} threads",
        field("VmRSS:"),
        field("Threads:")
    )
}
