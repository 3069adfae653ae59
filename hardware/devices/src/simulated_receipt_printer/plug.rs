//! The printer's end of the wire: a listening socket with one visitor at a time, or the master of a PTY.

use std::fs::File;
use std::io::{ErrorKind, Read, Result, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

use rustix::fs::{OFlags, fcntl_setfl};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};

use super::SimulatedReceiptPort;

/// The wire.
pub(super) struct Plug {
    port: SimulatedReceiptPort,
    end: End,
}

enum End {
    Unplugged,
    Listening(TcpListener),
    Visited(TcpListener, TcpStream),
    /// The slave is kept open by us too, so that a visitor who leaves does not end the PTY.
    Pty {
        master: File,
        _slave: File,
    },
}

impl Plug {
    /// Plugs in.
    pub fn new(port: SimulatedReceiptPort) -> Result<Self> {
        let mut plug = Self {
            port,
            end: End::Unplugged,
        };
        plug.plug_in()?;
        Ok(plug)
    }

    /// Where it listens.
    pub fn address(&self) -> Option<SocketAddr> {
        match self.port {
            SimulatedReceiptPort::Tcp(address) => Some(address),
            SimulatedReceiptPort::Pty(_) => None,
        }
    }

    pub fn is_plugged(&self) -> bool {
        !matches!(self.end, End::Unplugged)
    }

    pub fn plug_in(&mut self) -> Result<()> {
        self.end = match &mut self.port {
            SimulatedReceiptPort::Tcp(address) => {
                let listener = TcpListener::bind(*address)?;
                listener.set_nonblocking(true)?;
                *address = listener.local_addr()?;
                End::Listening(listener)
            }
            SimulatedReceiptPort::Pty(link) => {
                let (master, slave, name) = pty()?;
                remove(link)?;
                std::os::unix::fs::symlink(name, link)?;
                End::Pty { master, _slave: slave }
            }
        };
        Ok(())
    }

    pub fn pull(&mut self) {
        if let (SimulatedReceiptPort::Pty(link), End::Pty { .. }) = (&self.port, &self.end) {
            // Somebody else may have taken the link away; it is gone either way.
            let _ = remove(link);
        }
        self.end = End::Unplugged;
    }

    /// Lets a visitor in where one waits.
    pub fn let_in(&mut self) {
        let End::Listening(listener) = &self.end else { return };
        let Ok((visitor, _)) = listener.accept() else { return };
        if visitor.set_nonblocking(true).is_ok()
            && visitor.set_nodelay(true).is_ok()
            && let End::Listening(listener) = std::mem::replace(&mut self.end, End::Unplugged)
        {
            self.end = End::Visited(listener, visitor);
        }
    }

    fn let_out(&mut self) {
        if let End::Visited(listener, _) = std::mem::replace(&mut self.end, End::Unplugged) {
            self.end = End::Listening(listener);
        }
    }

    /// Reads what came; nothing where nothing did.
    pub fn read(&mut self, bytes: &mut [u8]) -> usize {
        let read = match &mut self.end {
            End::Visited(_, visitor) => visitor.read(bytes),
            End::Pty { master, .. } => master.read(bytes),
            End::Unplugged | End::Listening(_) => return 0,
        };
        match read {
            Ok(count @ 1..) => count,
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted) => 0,
            _ => {
                if matches!(self.end, End::Visited(..)) {
                    self.let_out();
                }
                0
            }
        }
    }

    /// Says something; what nobody hears is lost, as on a wire.
    pub fn write(&mut self, bytes: &[u8]) {
        let _ = match &mut self.end {
            End::Visited(_, visitor) => visitor.write(bytes),
            End::Pty { master, .. } => master.write(bytes),
            End::Unplugged | End::Listening(_) => Ok(0),
        };
    }

    /// What to wait for.
    pub fn file(&self) -> Option<BorrowedFd<'_>> {
        match &self.end {
            End::Unplugged => None,
            End::Listening(listener) => Some(listener.as_fd()),
            End::Visited(_, visitor) => Some(visitor.as_fd()),
            End::Pty { master, .. } => Some(master.as_fd()),
        }
    }
}

impl Drop for Plug {
    fn drop(&mut self) {
        self.pull();
    }
}

fn remove(link: &PathBuf) -> Result<()> {
    match std::fs::symlink_metadata(link) {
        Ok(found) if found.is_symlink() => std::fs::remove_file(link),
        Ok(_) => Err(ErrorKind::AlreadyExists.into()),
        Err(_) => Ok(()),
    }
}

/// Master and slave of a new PTY that hands bytes on as they are, and the slave's path.
fn pty() -> Result<(File, File, PathBuf)> {
    let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY)?;
    grantpt(&master)?;
    unlockpt(&master)?;
    let name = ptsname(&master, Vec::new())?;
    let name = PathBuf::from(name.to_string_lossy().into_owned());
    let slave = File::options()
        .read(true)
        .write(true)
        .custom_flags(OFlags::NOCTTY.bits().cast_signed())
        .open(&name)?;
    let mut modes = tcgetattr(&slave)?;
    modes.make_raw();
    tcsetattr(&slave, OptionalActions::Now, &modes)?;
    fcntl_setfl(&master, OFlags::RDWR | OFlags::NONBLOCK)?;
    Ok((File::from(master), slave, name))
}
