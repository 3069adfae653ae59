//! Wakes a thread that waits for bytes: a pair of sockets, because `poll` waits for files and not for channels.

use std::io::{Read, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;

/// The end that rings.
pub(crate) struct Bell(UnixStream);

/// The end that hears. It stays rung until it is silenced.
pub(crate) struct Ear(UnixStream);

impl Bell {
    pub fn new() -> std::io::Result<(Self, Ear)> {
        let (bell, ear) = UnixStream::pair()?;
        bell.set_nonblocking(true)?;
        ear.set_nonblocking(true)?;
        Ok((Self(bell), Ear(ear)))
    }

    /// Wakes the thread. A full pipe means that it is rung already.
    pub fn ring(&self) {
        let _ = (&self.0).write(&[1]);
    }
}

impl Ear {
    pub fn silence(&self) {
        let mut rings = [0; 64];
        while matches!((&self.0).read(&mut rings), Ok(1..)) {}
    }
}

impl AsFd for Ear {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}
