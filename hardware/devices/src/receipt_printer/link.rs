//! The way to the printer: a socket, a serial port or a device file, each one file that `poll` can wait for.
//!
//! An app on Android may open no device file, so there only the socket is.

#[cfg(not(target_os = "android"))]
mod local;

#[cfg(not(target_os = "android"))]
use std::fs::File;
use std::io::{ErrorKind, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::os::fd::{AsFd, BorrowedFd};
use std::time::Duration;

use egne_contracts::PrinterStatus;

use super::ReceiptPrinterPort;

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
    #[cfg(not(target_os = "android"))]
    File(File),
}

impl Link {
    /// Opens the way. The error is how the printer is then.
    pub fn open(port: &ReceiptPrinterPort) -> Result<Self, PrinterStatus> {
        match port {
            ReceiptPrinterPort::Tcp(address) => Self::connect(address).map_err(|_| PrinterStatus::Offline),
            #[cfg(not(target_os = "android"))]
            ReceiptPrinterPort::DeviceFile(path) => {
                let (file, can_read) = local::device(path)?;
                Ok(Self::of(file, can_read))
            }
            #[cfg(not(target_os = "android"))]
            ReceiptPrinterPort::Serial { path, baud, flow } => Ok(Self::of(local::serial(path, *baud, *flow)?, true)),
        }
    }

    #[cfg(not(target_os = "android"))]
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
            #[cfg(not(target_os = "android"))]
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
            #[cfg(not(target_os = "android"))]
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
            #[cfg(not(target_os = "android"))]
            End::File(file) => file.as_fd(),
        }
    }
}

fn is_passing(error: &std::io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted)
}
