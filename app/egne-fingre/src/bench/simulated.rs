//! A simulated passport reader on a pseudo terminal and a simulated printer on a port of this machine: the real drivers
//! open both unchanged.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use egne_contracts::Printer;
use egne_core::session::DeviceTrick;
use egne_core::views::Post;
use egne_devices::camera::{Camera, CameraConfig, CameraReports};
use egne_devices::{
    Act, Find, OfficePrinterOptions, OpenError, PrinterCommand, ReaderConfig, ReceiptPrinterOptions,
    ReceiptPrinterPort, SimulatedOfficePrinter, SimulatedPrinter, SimulatedPrinterOptions, SimulatedReader,
    SimulatedReaderControl, SimulatedReaderOptions, SimulatedReceiptPort, SimulatedReceiptPrinter,
};
use egne_mrz::frames::{Dialect, DialectName};
use egne_mrz::specimens;
use egne_runtime::PlayTrick;

use super::StandInPrinter;
use crate::config::{CameraTable, Config, PrinterOptions};
use crate::devices::{open_printer, printer_reports};

/// Any free port of this machine.
const FREE: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0);
/// Rubbish on the line.
const NOISE: &[u8] = b"\x02\x00P<<\xffx9\r\r\x1c\x03";
/// Dots across the head of the simulated printer for rolls of 80 mm.
const HEAD_DOTS: usize = 576;
/// Rows that it prints in a second: a slip takes some seconds. Real ones print about 1,200.
const ROWS_PER_SECOND: usize = 500;
/// The same when it is slow.
const SLOW_ROWS: usize = 60;
/// How long the simulated printer for pages takes for one job.
const JOB_TIME: Duration = Duration::from_millis(2500);
/// The same in seconds when it is slow.
const SLOW_SECONDS: usize = 30;

/// The camera of the place, or the pictures that stand in for it.
///
/// # Errors
/// As [`Camera::open`].
pub fn camera(table: &CameraTable, reports: CameraReports) -> Result<Camera, OpenError> {
    match (&table.pictures, table.device.clone()) {
        (Some(folder), _) => Camera::open_folder(folder.clone(), reports),
        (None, device) => Camera::open(CameraConfig { device }, reports),
    }
}

/// What stands in for devices that the place has not configured. Dropping it unplugs them.
#[derive(Default)]
pub struct Stands {
    reader: Option<(SimulatedReader, PathBuf)>,
    printer: Option<StandIn>,
    kind: StandInPrinter,
}

/// A simulated printer.
enum StandIn {
    Receipt(SimulatedReceiptPrinter),
    Office(SimulatedOfficePrinter),
}

/// On the bench a reader stands in where none is configured; and everywhere a printer of this kind.
pub fn stands(config: &Config, bench: bool, kind: StandInPrinter) -> Stands {
    let stands = Stands {
        kind,
        ..Stands::default()
    };
    if !bench || config.reader.is_some() {
        return stands;
    }
    let link = std::env::temp_dir().join(format!("egne-fingre-reader-{}", std::process::id()));
    let options = SimulatedReaderOptions::new(Dialect::preset(DialectName::Elyctis), &link);
    Stands {
        reader: SimulatedReader::plug_in(options).ok().map(|reader| (reader, link)),
        ..stands
    }
}

impl Stands {
    /// Where the simulated reader is found.
    pub fn reader_config(&self) -> Option<ReaderConfig> {
        let (_, link) = self.reader.as_ref()?;
        Some(ReaderConfig {
            name: "Simulated reader".to_owned(),
            find: Find::Port(link.clone()),
            dialect: Dialect::preset(DialectName::Elyctis),
        })
    }

    /// The driver of a simulated printer.
    pub fn printer(&mut self, post: &dyn Post) -> Option<Box<dyn Printer>> {
        let (stand_in, options) = match self.kind {
            StandInPrinter::Roll => StandIn::roll()?,
            StandInPrinter::Pages => StandIn::pages()?,
            StandInPrinter::AtOnce => {
                let options = SimulatedPrinterOptions {
                    job_time: Duration::ZERO,
                    ..SimulatedPrinterOptions::default()
                };
                let printer = SimulatedPrinter::open(options, printer_reports(post)).ok()?;
                return Some(Box::new(printer));
            }
        };
        self.printer = Some(stand_in);
        open_printer(options, post)
    }

    /// The switches of the device panel.
    pub fn tricks(&mut self) -> Option<PlayTrick> {
        let befall = self.printer.as_ref().map(StandIn::hand);
        let reader = self.reader.as_ref().map(|(reader, _)| reader.control());
        Some(Box::new(move |trick, on| {
            if let (Some(befall), Some(command)) = (&befall, printer_command(trick, on)) {
                befall(command);
            }
            if let Some(reader) = &reader {
                befall_reader(reader, trick, on);
            }
        }))
    }
}

impl StandIn {
    /// A printer for rolls on a free port, and how its driver finds it.
    fn roll() -> Option<(Self, PrinterOptions)> {
        let port = SimulatedReceiptPort::Tcp(FREE);
        let printer = SimulatedReceiptPrinter::open(port, HEAD_DOTS, Box::new(|_| {})).ok()?;
        printer
            .control()
            .turn(|knobs| knobs.rows_per_second = Some(ROWS_PER_SECOND));
        let port = ReceiptPrinterPort::Tcp(printer.address()?.to_string());
        let options = PrinterOptions::Receipt(ReceiptPrinterOptions::at(port));
        Some((Self::Receipt(printer), options))
    }

    /// The same for pages.
    fn pages() -> Option<(Self, PrinterOptions)> {
        let printer = SimulatedOfficePrinter::open(FREE, Box::new(|_, _| {})).ok()?;
        printer.control().turn(|knobs| knobs.job_time = JOB_TIME);
        let options = PrinterOptions::Office(OfficePrinterOptions::at(&printer.uri()));
        Some((Self::Office(printer), options))
    }

    /// What a person does to it.
    fn hand(&self) -> Box<dyn Fn(PrinterCommand)> {
        match self {
            Self::Receipt(printer) => {
                let control = printer.control();
                Box::new(move |command| match command {
                    // As fast as it was, not as fast as it goes.
                    PrinterCommand::Fast => PrinterCommand::Slow(ROWS_PER_SECOND).befall_receipt(&control),
                    _ => command.befall_receipt(&control),
                })
            }
            Self::Office(printer) => {
                let control = printer.control();
                Box::new(move |command| match command {
                    PrinterCommand::Slow(_) => PrinterCommand::Slow(SLOW_SECONDS).befall_office(&control),
                    PrinterCommand::Fast => control.turn(|knobs| knobs.job_time = JOB_TIME),
                    _ => command.befall_office(&control),
                })
            }
        }
    }
}

/// What a switch of the panel does to a printer.
fn printer_command(trick: DeviceTrick, on: bool) -> Option<PrinterCommand> {
    Some(match (trick, on) {
        (DeviceTrick::Paper, true) => PrinterCommand::PaperEndsAfter(0),
        (DeviceTrick::Paper, false) => PrinterCommand::Refill,
        (DeviceTrick::Cover, _) => PrinterCommand::Cover(on),
        (DeviceTrick::Cable, _) => PrinterCommand::Plug(!on),
        (DeviceTrick::Jam, _) => PrinterCommand::Jam(on),
        (DeviceTrick::PrinterGarbage, _) => PrinterCommand::Garbage(on),
        (DeviceTrick::PrinterSlow, true) => PrinterCommand::Slow(SLOW_ROWS),
        (DeviceTrick::PrinterSlow, false) => PrinterCommand::Fast,
        _ => return None,
    })
}

fn befall_reader(reader: &SimulatedReaderControl, trick: DeviceTrick, on: bool) {
    match trick {
        DeviceTrick::Document(index) => {
            if let Some(specimen) = specimens().get(index) {
                reader.act(Act::PullDocument);
                reader.insert(specimen.lines());
            }
        }
        DeviceTrick::DocumentAway => reader.act(Act::PullDocument),
        DeviceTrick::ReaderCable => reader.act(if on { Act::PullCable } else { Act::PlugIn }),
        DeviceTrick::ReaderNoise => reader.act(Act::Send(NOISE.to_vec())),
        DeviceTrick::ReaderSlow => reader.act(Act::Pace(if on { 60 } else { 0 })),
        _ => {}
    }
}
