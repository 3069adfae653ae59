//! Devices of the bench profile: the simulated printer. Absent from shipping builds.

use std::path::PathBuf;

use egne_core::views::Post;
use egne_runtime::{Printing, SlipFiles};

/// Whether simulated devices are built in.
pub const BUILT_IN: bool = cfg!(feature = "bench");

/// Opens the simulated printer where it is built in; a slip folder where one was named.
#[cfg(feature = "bench")]
pub fn printing(post: &dyn Post, files: Option<PathBuf>, job_time: std::time::Duration) -> Printing {
    use egne_core::session::DeviceTrick;
    use egne_devices::{SimulatedPrinter, SimulatedPrinterOptions};

    let files = files.map(|folder| SlipFiles { folder });
    let reports = post.another();
    let report = Box::new(move |report| reports.post(egne_core::views::Event::Printer(report)));
    let Ok(printer) = SimulatedPrinter::open(
        SimulatedPrinterOptions {
            job_time,
            ..SimulatedPrinterOptions::default()
        },
        report,
    ) else {
        return Printing {
            files,
            ..Printing::default()
        };
    };
    let control = printer.control();
    let tricks = Box::new(move |trick, on| match trick {
        DeviceTrick::Paper => control.set_paper_out(on),
        DeviceTrick::Cover => control.set_cover_open(on),
        DeviceTrick::Cable => control.set_offline(on),
    });
    Printing {
        printer: Some(Box::new(printer)),
        tricks: Some(tricks),
        files,
    }
}

/// No printer is built in yet without the bench profile; a slip folder where one was named.
#[cfg(not(feature = "bench"))]
pub fn printing(_: &dyn Post, files: Option<PathBuf>, _: std::time::Duration) -> Printing {
    Printing {
        files: files.map(|folder| SlipFiles { folder }),
        ..Printing::default()
    }
}
