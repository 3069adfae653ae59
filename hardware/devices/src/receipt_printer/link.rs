//! The way to the printer: a serial port, a socket or a device file, each one file that `poll` can wait for.
//!
//! Serial ports are set up with `rustix` and not with `serialport`: one `poll` waits for printer, orders and time on
//! one thread, which needs the port as a borrowed file, and that crate gives none without unsafe code.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::Duration;

use egne_contracts::PrinterStatus;
use rustix::fs::{FlockOperation, OFlags, flock};
use rustix::termios::{ControlModes, InputModes, OptionalActions, QueueSelector, tcflush, tcgetattr, tcsetattr};

use super::{FlowControl, ReceiptPrinterPort};

/// A host that does not answer within this time is off.
const CONNECT: Duration = Duration::from_secs(2);

/// An open way to the printer.
pub(super) struct Link {
    end: End,
    /// What it means when it breaks.
    lost: PrinterStatus,
    can_read: bool,
}

enum End {
    Socket(TcpStream),
    File(File),
}

impl Link {
    /// Opens the way. The error is how the printer is then.
    pub fn open(port: &ReceiptPrinterPort) -> Result<Self, PrinterStatus> {
        match port {
            ReceiptPrinterPort::Tcp(address) => Self::connect(address).map_err(|_| PrinterStatus::Offline),
            ReceiptPrinterPort::DeviceFile(path) => {
                let (file, can_read) = match open_file(path, true) {
                    Ok(file) => (file, true),
                    // A device that can only be written to is no device that cannot be used.
                    Err(_) => (open_file(path, false).map_err(|error| why(&error))?, false),
                };
                Ok(Self::of(file, can_read))
            }
            ReceiptPrinterPort::Serial { path, baud, flow } => {
                let file = open_file(path, true).map_err(|error| why(&error))?;
                set_up(&file, *baud, *flow).map_err(|_| PrinterStatus::Faulted)?;
                Ok(Self::of(file, true))
            }
        }
    }

    fn of(file: File, can_read: bool) -> Self {
        Self {
            end: End::File(file),
            lost: PrinterStatus::Absent,
            can_read,
        }
    }

    fn connect(address: &str) -> std::io::Result<Self> {
        let mut last = std::io::Error::from(ErrorKind::NotFound);
        for address in address.to_socket_addrs()? {
            match TcpStream::connect_timeout(&address, CONNECT) {
                Ok(socket) => {
                    socket.set_nonblocking(true)?;
                    socket.set_nodelay(true)?;
                    return Ok(Self {
                        end: End::Socket(socket),
                        lost: PrinterStatus::Offline,
                        can_read: true,
                    });
                }
                Err(error) => last = error,
            }
        }
        Err(last)
    }

    /// Reads what is there; nothing where nothing is. The error is how the printer is now.
    pub fn read(&mut self, bytes: &mut [u8]) -> Result<usize, PrinterStatus> {
        if !self.can_read {
            return Ok(0);
        }
        let read = match &mut self.end {
            End::Socket(socket) => socket.read(bytes),
            End::File(file) => file.read(bytes),
        };
        match read {
            Ok(0) => Err(self.lost),
            Ok(count) => Ok(count),
            Err(error) if is_passing(&error) => Ok(0),
            Err(_) => Err(self.lost),
        }
    }

    /// Writes what is taken now. The error is how the printer is now.
    pub fn write(&mut self, bytes: &[u8]) -> Result<usize, PrinterStatus> {
        let written = match &mut self.end {
            End::Socket(socket) => socket.write(bytes),
            End::File(file) => file.write(bytes),
        };
        match written {
            Ok(count) => Ok(count),
            Err(error) if is_passing(&error) => Ok(0),
            Err(_) => Err(self.lost),
        }
    }

    /// How the printer is when `poll` says that the other end is gone.
    pub fn lost(&self) -> PrinterStatus {
        self.lost
    }

    pub fn can_read(&self) -> bool {
        self.can_read
    }
}

impl AsFd for Link {
    fn as_fd(&self) -> BorrowedFd<'_> {
        match &self.end {
            End::Socket(socket) => socket.as_fd(),
            End::File(file) => file.as_fd(),
        }
    }
}

fn is_passing(error: &std::io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted)
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
