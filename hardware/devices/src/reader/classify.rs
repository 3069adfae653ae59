//! What an error of a port means for the reader (`hardware.md` 1.5 and 8, measured on Linux).

use std::io::ErrorKind as Io;

use egne_contracts::ReaderStatus;
use serialport::{Error, ErrorKind};

/// Why the port cannot be opened. The crate tells some causes only as "unknown": then it counts whether there is a
/// device at the path at all.
pub(super) fn opening(error: &Error, is_device: bool) -> ReaderStatus {
    match error.kind {
        // Locked by another program, or held exclusively.
        ErrorKind::NoDevice => ReaderStatus::Busy,
        ErrorKind::Io(Io::PermissionDenied) => ReaderStatus::NoPermission,
        ErrorKind::Io(Io::NotFound) => ReaderStatus::Absent,
        // EPERM has no kind of its own in the crate.
        ErrorKind::Unknown if error.description.contains("not permitted") => ReaderStatus::NoPermission,
        // ENXIO, ENODEV and EIO of a device whose cable is out; anything else at that path is no port.
        ErrorKind::Unknown | ErrorKind::InvalidInput | ErrorKind::Io(_) => {
            if is_device {
                ReaderStatus::Absent
            } else {
                ReaderStatus::NotAPort
            }
        }
    }
}

/// What a failed read or write means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trouble {
    /// Nothing came or went in time: the reader is idle.
    Idle,
    /// The reader is no longer there.
    Gone,
}

pub(super) fn using(kind: Io) -> Trouble {
    match kind {
        Io::TimedOut | Io::WouldBlock | Io::Interrupted => Trouble::Idle,
        _ => Trouble::Gone,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_cause_is_told_apart_when_opening() {
        for (kind, words, is_device, expected) in [
            (
                ErrorKind::NoDevice,
                "Unable to acquire exclusive lock on serial port",
                true,
                ReaderStatus::Busy,
            ),
            (
                ErrorKind::Io(Io::PermissionDenied),
                "Permission denied",
                true,
                ReaderStatus::NoPermission,
            ),
            (
                ErrorKind::Unknown,
                "Operation not permitted",
                true,
                ReaderStatus::NoPermission,
            ),
            (
                ErrorKind::Io(Io::NotFound),
                "No such file or directory",
                false,
                ReaderStatus::Absent,
            ),
            (
                ErrorKind::Unknown,
                "No such device or address",
                true,
                ReaderStatus::Absent,
            ),
            (ErrorKind::Unknown, "I/O error", true, ReaderStatus::Absent),
            (ErrorKind::Unknown, "Not a typewriter", false, ReaderStatus::NotAPort),
            (ErrorKind::Unknown, "Is a directory", false, ReaderStatus::NotAPort),
        ] {
            assert_eq!(opening(&Error::new(kind, words), is_device), expected, "{words}");
        }
    }

    #[test]
    fn idle_and_gone_are_told_apart() {
        for idle in [Io::TimedOut, Io::WouldBlock, Io::Interrupted] {
            assert_eq!(using(idle), Trouble::Idle);
        }
        for gone in [
            Io::BrokenPipe,
            Io::Other,
            Io::NotConnected,
            Io::UnexpectedEof,
            Io::PermissionDenied,
        ] {
            assert_eq!(using(gone), Trouble::Gone);
        }
    }
}
