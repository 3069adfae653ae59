//! The simulated printer, and a simulated passport reader on a pseudo terminal that the real driver opens unchanged.

use std::path::PathBuf;
use std::time::Duration;

use egne_contracts::Printer;
use egne_core::session::DeviceTrick;
use egne_core::views::Post;
use egne_devices::camera::{Camera, CameraConfig, CameraReports};
use egne_devices::{
    Act, Find, OpenError, ReaderConfig, SimulatedPrinter, SimulatedPrinterControl, SimulatedPrinterOptions,
    SimulatedReader, SimulatedReaderControl, SimulatedReaderOptions,
};
use egne_mrz::frames::{Dialect, DialectName};
use egne_mrz::specimens;
use egne_runtime::PlayTrick;

use crate::config::{CameraTable, Config};
use crate::devices::printer_reports;

/// Rubbish on the line.
const NOISE: &[u8] = b"\x02\x00P<<\xffx9\r\r\x1c\x03";

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

/// What stands in for devices that the place has not configured. Dropping it unplugs the reader.
#[derive(Default)]
pub struct Stands {
    reader: Option<(SimulatedReader, PathBuf)>,
    printer: Option<SimulatedPrinterControl>,
}

/// On the bench a reader stands in where none is configured.
pub fn stands(config: &Config, bench: bool) -> Stands {
    if !bench || config.reader.is_some() {
        return Stands::default();
    }
    let link = std::env::temp_dir().join(format!("egne-fingre-reader-{}", std::process::id()));
    let options = SimulatedReaderOptions::new(Dialect::preset(DialectName::Elyctis), &link);
    Stands {
        reader: SimulatedReader::plug_in(options).ok().map(|reader| (reader, link)),
        printer: None,
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

    /// A simulated printer; `job_time` is how long a slip takes.
    pub fn printer(&mut self, post: &dyn Post, job_time: Duration) -> Option<Box<dyn Printer>> {
        let options = SimulatedPrinterOptions {
            job_time,
            ..SimulatedPrinterOptions::default()
        };
        let printer = SimulatedPrinter::open(options, printer_reports(post)).ok()?;
        self.printer = Some(printer.control());
        Some(Box::new(printer))
    }

    /// The switches of the device panel.
    pub fn tricks(&mut self) -> Option<PlayTrick> {
        let printer = self.printer.clone();
        let reader = self.reader.as_ref().map(|(reader, _)| reader.control());
        Some(Box::new(move |trick, on| {
            if let Some(printer) = &printer {
                befall_printer(printer, trick, on);
            }
            if let Some(reader) = &reader {
                befall_reader(reader, trick, on);
            }
        }))
    }
}

fn befall_printer(printer: &SimulatedPrinterControl, trick: DeviceTrick, on: bool) {
    match trick {
        DeviceTrick::Paper => printer.set_paper_out(on),
        DeviceTrick::Cover => printer.set_cover_open(on),
        DeviceTrick::Cable => printer.set_offline(on),
        _ => {}
    }
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
