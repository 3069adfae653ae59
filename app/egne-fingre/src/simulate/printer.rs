//! A simulated printer as a process of its own, for the real program to print to, unchanged.
//!
//! Deliberately absent: how a printer behaves; the simulators in `egne-devices` know.

use std::io::BufRead;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use egne_devices::{
    PRINTER_COMMANDS, PrinterCommand, SimulatedOfficePrinter, SimulatedReceiptPort, SimulatedReceiptPrinter,
};

use crate::cli::SimulatePrinterArgs;

/// Carries the commands of standard input out until `quit`, or until this process is ended.
pub fn simulate_printer(args: &SimulatePrinterArgs) -> anyhow::Result<ExitCode> {
    std::fs::create_dir_all(&args.out).with_context(|| format!("cannot make {}", args.out.display()))?;
    match (&args.tcp, &args.pty, &args.ipp) {
        (Some(address), None, None) => receipt(SimulatedReceiptPort::Tcp(*address), args),
        (None, Some(path), None) => receipt(SimulatedReceiptPort::Pty(path.clone()), args),
        (None, None, Some(address)) => office(*address, args),
        _ => bail!("say where the printer is to be found: one of --tcp, --pty and --ipp"),
    }
}

fn receipt(port: SimulatedReceiptPort, args: &SimulatePrinterArgs) -> anyhow::Result<ExitCode> {
    let folder = args.out.clone();
    let mut number = 0;
    let printer = SimulatedReceiptPrinter::open(
        port,
        args.dots,
        Box::new(move |strip| {
            let Some(png) = strip.to_png() else { return };
            number += 1;
            let (width, height) = (strip.picture.width, strip.picture.height);
            let how = if strip.is_cut { "cut" } else { "torn" };
            let file = folder.join(format!("strip-{number}.png"));
            written(&format!("strip {how} {width}x{height}"), &file, &png);
        }),
    )?;
    match (printer.address(), &args.pty) {
        (Some(address), _) => println!("printer at tcp {address}"),
        (None, Some(path)) => println!("printer at pty {}", path.display()),
        (None, None) => {}
    }
    let control = printer.control();
    obey(|command| command.befall_receipt(&control));
    Ok(ExitCode::SUCCESS)
}

fn office(address: SocketAddr, args: &SimulatePrinterArgs) -> anyhow::Result<ExitCode> {
    let folder: PathBuf = args.out.clone();
    let mut number = 0;
    let printer = SimulatedOfficePrinter::open(
        address,
        Box::new(move |_, pages| {
            number += 1;
            let file = folder.join(format!("pages-{number}.pdf"));
            written("pages", &file, pages);
        }),
    )?;
    println!("printer at {}", printer.uri());
    let control = printer.control();
    obey(|command| command.befall_office(&control));
    Ok(ExitCode::SUCCESS)
}

/// Says what came out and where it lies.
fn written(what: &str, file: &Path, bytes: &[u8]) {
    match std::fs::write(file, bytes) {
        Ok(()) => println!("{what} {}", file.display()),
        Err(error) => eprintln!("{}: {error}", file.display()),
    }
}

/// Reads commands until `quit`. Where standard input ends, the printer stays until this process is ended.
fn obey(mut carry_out: impl FnMut(PrinterCommand)) {
    for line in std::io::stdin().lock().lines() {
        let Ok(line) = line else { break };
        match PrinterCommand::read(&line) {
            Some(PrinterCommand::Quit) => return,
            Some(command) => {
                carry_out(command);
                println!("ok {}", line.trim());
            }
            None if line.trim().is_empty() => {}
            None => println!("unknown: {}; known: {PRINTER_COMMANDS}", line.trim()),
        }
    }
    loop {
        std::thread::park();
    }
}
