//! Serial ports and device files, as files that `poll` can wait for.
//!
//! Serial ports are set up with `rustix` and not with `serialport`: one `poll` waits for printer, orders and time on
//! one thread, which needs the port as a borrowed file, and that crate gives none without unsafe code.

use std::fs::{File, OpenOptions};
use std::io::ErrorKind;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use egne_contracts::PrinterStatus;
use rustix::fs::{FlockOperation, OFlags, flock};
use rustix::termios::{ControlModes, InputModes, OptionalActions, QueueSelector, tcflush, tcgetattr, tcsetattr};

use super::super::FlowControl;

/// A device file, and whether it can be read from. The error is how the printer is then.
pub(super) fn device(path: &Path) -> Result<(File, bool), PrinterStatus> {
    match open_file(path, true) {
        Ok(file) => Ok((file, true)),
        // A device that can only be written to is no device that cannot be used.
        Err(_) => Ok((open_file(path, false).map_err(|error| why(&error))?, false)),
    }
}

/// A serial port, set up. The error is how the printer is then.
pub(super) fn serial(path: &Path, baud: u32, flow: FlowControl) -> Result<File, PrinterStatus> {
    let file = open_file(path, true).map_err(|error| why(&error))?;
    set_up(&file, baud, flow).map_err(|_| PrinterStatus::Faulted)?;
    Ok(file)
}

/// Opens without waiting and without becoming its terminal; nobody else may print at the same time.
fn open_file(path: &Path, can_read: bool) -> std::io::Result<File> {
    let flags = OFlags::NONBLOCK | OFlags::NOCTTY;
    let file = OpenOptions::new()
        .read(can_read)
        .write(true)
        .custom_flags(flags.bits().cast_signed())
        .open(path)?;
    flock(&file, FlockOperation::NonBlockingLockExclusive)
        .map_err(|_| std::io::Error::from(ErrorKind::ResourceBusy))?;
    Ok(file)
}

fn why(error: &std::io::Error) -> PrinterStatus {
    match error.kind() {
        ErrorKind::PermissionDenied => PrinterStatus::NoPermission,
        ErrorKind::ResourceBusy => PrinterStatus::InUse,
        _ => PrinterStatus::Absent,
    }
}

fn set_up(file: &File, baud: u32, flow: FlowControl) -> rustix::io::Result<()> {
    let mut modes = tcgetattr(file)?;
    modes.make_raw();
    modes.control_modes -= ControlModes::CSTOPB | ControlModes::PARENB | ControlModes::CRTSCTS;
    modes.control_modes |= ControlModes::CS8 | ControlModes::CREAD | ControlModes::CLOCAL;
    modes.input_modes -= InputModes::IXON | InputModes::IXOFF;
    match flow {
        FlowControl::Hardware => modes.control_modes |= ControlModes::CRTSCTS,
        // The system stops writing by itself, and the two bytes never reach us.
        FlowControl::Software => modes.input_modes |= InputModes::IXON,
        FlowControl::None => {}
    }
    modes.set_speed(baud)?;
    tcsetattr(file, OptionalActions::Now, &modes)?;
    // What was said to somebody else is not for us.
    tcflush(file, QueueSelector::IOFlush)
}
