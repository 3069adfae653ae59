//! The devices of the place: those of `kiosk.toml`, else on the bench simulated ones.
//!
//! The drivers run on threads of their own.

#[cfg(not(target_os = "android"))]
mod reader;

use std::path::PathBuf;

use egne_contracts::{Printer, Report};
use egne_core::views::{Event, Post};
use egne_devices::{OfficePrinter, ReceiptPrinter};
use egne_runtime::{Look, Printing, SlipFiles};

use crate::bench::{self, Stands};
use crate::config::{Config, PrinterOptions};

/// Open devices. Dropping them closes them.
pub struct Devices {
    /// For the shell.
    pub printing: Printing,
    /// Opens and closes the camera; holds it.
    pub look: Option<Look>,
    /// What nobody asks anything of: the passport reader, and what stands in for devices.
    pub rest: Rest,
}

/// Open as long as it lives.
pub struct Rest {
    #[cfg(not(target_os = "android"))]
    _reader: Option<egne_devices::Reader>,
    _stands: Stands,
}

/// Opens what the place has; `stands` stand in for what it has not. What cannot be opened is told by its status, or is absent.
pub fn open(config: &Config, mut stands: Stands, post: &dyn Post, files: Option<PathBuf>) -> Devices {
    #[cfg(not(target_os = "android"))]
    let reader = reader::open(config, &stands, post);
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
        rest: Rest {
            #[cfg(not(target_os = "android"))]
            _reader: reader,
            _stands: stands,
        },
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
