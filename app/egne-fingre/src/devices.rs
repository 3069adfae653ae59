//! The devices of the place: those of `kiosk.toml`, else on the bench simulated ones.
//!
//! The drivers run on threads of their own. What a passport reader read is parsed here, beside the window's thread.

use std::path::PathBuf;

use egne_contracts::{Printer, ReaderReport, Report};
use egne_core::session::NotRead;
use egne_core::views::{Event, Post};
use egne_devices::{OfficePrinter, Reader, ReaderConfig, ReceiptPrinter};
use egne_mrz::document;
use egne_runtime::{Look, Printing, SlipFiles};

use crate::bench::{self, Stands};
use crate::config::{Config, PrinterOptions};

/// Open devices. Dropping them closes them.
pub struct Devices {
    /// For the shell.
    pub printing: Printing,
    /// Opens and closes the camera; holds it.
    pub look: Option<Look>,
    /// The passport reader.
    pub reader: Option<Reader>,
    /// What stands in for devices.
    pub stands: Stands,
}

/// Opens what the place has; `stands` stand in for what it has not. What cannot be opened is told by its status, or is absent.
pub fn open(config: &Config, mut stands: Stands, post: &dyn Post, files: Option<PathBuf>) -> Devices {
    let configured = config.reader.clone().or_else(|| stands.reader_config());
    let reader = configured.and_then(|reader| open_reader(reader, post));
    let printer = configured_printer(config, post);
    let printer = match printer {
        Some(printer) => Some(printer),
        None => stands.printer(post),
    };
    let printing = Printing {
        printer,
        tricks: stands.tricks(),
        files: files.map(|folder| SlipFiles { folder }),
    };
    Devices {
        printing,
        look: camera(config, post),
        reader,
        stands,
    }
}

fn configured_printer(config: &Config, post: &dyn Post) -> Option<Box<dyn Printer>> {
    open_printer(config.printer.as_ref()?.options().ok()?, post)
}

/// The driver of a printer.
pub fn open_printer(options: PrinterOptions, post: &dyn Post) -> Option<Box<dyn Printer>> {
    match options {
        PrinterOptions::Receipt(options) => {
            let printer = ReceiptPrinter::open(options, printer_reports(post)).ok()?;
            Some(Box::new(printer))
        }
        PrinterOptions::Office(options) => {
            let printer = OfficePrinter::open(options, printer_reports(post)).ok()?;
            Some(Box::new(printer))
        }
    }
}

/// The camera, closed until the learner or staff ask for it.
fn camera(config: &Config, post: &dyn Post) -> Option<Look> {
    let table = config.camera.as_ref()?;
    let post = post.another();
    let reports = Box::new(move |report| post.post(Event::Camera(report)));
    let camera = bench::camera(table, reports).ok()?;
    Some(Box::new(move |on| if on { camera.look() } else { camera.stop() }))
}

/// A printer's reports as events.
pub fn printer_reports(post: &dyn Post) -> Report {
    let post = post.another();
    Box::new(move |report| post.post(Event::Printer(report)))
}

fn open_reader(config: ReaderConfig, post: &dyn Post) -> Option<Reader> {
    let post = post.another();
    let report = Box::new(move |report| {
        let event = match report {
            ReaderReport::Status(status) => Event::Reader(status),
            ReaderReport::Document(lines) => {
                let today = jiff::Zoned::now().date();
                let read = document::parse(&lines.expose().join("\n"), today);
                Event::DocumentRead(read.map(Box::new).map_err(NotRead::Lines))
            }
            ReaderReport::Unreadable(why) => Event::DocumentRead(Err(NotRead::Reader(why))),
            // For a log of devices, once there is one; a learner needs none of it.
            ReaderReport::DocumentPresent
            | ReaderReport::DocumentRemoved
            | ReaderReport::Warning(_)
            | ReaderReport::Version(_) => return,
        };
        post.post(event);
    });
    Reader::open(config, report).ok()
}
