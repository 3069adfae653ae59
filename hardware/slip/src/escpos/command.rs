//! The commands a receipt printer is sent, as bytes (hardware.md 4.1).

use super::Dots;

/// `ESC @`: modes back to those of the start. Leaves the receive buffer as it is.
pub const INITIALISE: [u8; 2] = [0x1b, b'@'];
/// `GS a 0`: no status unasked, because its tail looks like the answer to [`QUEUED_STATUS`].
pub const NO_AUTOMATIC_STATUS: [u8; 3] = [0x1d, b'a', 0];
/// `GS r 1`: answered with one byte when everything sent before it has been carried out; not answered while paper end
/// keeps the printer offline.
pub const QUEUED_STATUS: [u8; 3] = [0x1d, b'r', 1];
/// `DLE ENQ 2`: leave an error that can be left, and clear the buffers. Acts at once.
pub const RECOVER_AND_CLEAR: [u8; 3] = [0x10, 0x05, 2];
/// `DLE DC4 8`: clear the buffers, also where there is no error. Acts at once; printers that do not know it print
/// nothing for it.
pub const CLEAR_BUFFERS: [u8; 10] = [0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8];
/// Rows of one band at most: cheap printers overrun on more (hardware.md 4.1).
pub const MAX_BAND_ROWS: usize = 256;

/// A question that is answered at once, even by a printer that is offline: `DLE EOT`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ask {
    /// Is it online?
    Printer,
    /// Why is it offline?
    OfflineCause,
    /// Which error is there?
    ErrorCause,
    /// How much paper is there?
    Paper,
}

impl Ask {
    /// All four, in the order of their numbers.
    pub const ALL: [Self; 4] = [Self::Printer, Self::OfflineCause, Self::ErrorCause, Self::Paper];

    /// The question as bytes.
    #[must_use]
    pub fn bytes(self) -> [u8; 3] {
        let number = match self {
            Self::Printer => 1,
            Self::OfflineCause => 2,
            Self::ErrorCause => 3,
            Self::Paper => 4,
        };
        [0x10, 0x04, number]
    }
}

/// `GS v 0`: the rows from `first` on, at most `rows` of them, as one picture. None behind the last row.
#[must_use]
pub fn band(dots: &Dots, first: usize, rows: usize) -> Option<Vec<u8>> {
    let rows = rows.clamp(1, MAX_BAND_ROWS).min(dots.height().checked_sub(first)?);
    let data = dots.rows(first, rows).filter(|data| !data.is_empty())?;
    let [across_low, across_high, ..] = dots.bytes_across().to_le_bytes();
    let [rows_low, rows_high, ..] = rows.to_le_bytes();
    let mut bytes = vec![0x1d, b'v', b'0', 0, across_low, across_high, rows_low, rows_high];
    bytes.extend_from_slice(data);
    Some(bytes)
}

/// `GS V 66 n`: feed this far beyond the cutter and cut, leaving a small bridge so that the slip does not fall.
#[must_use]
pub fn feed_and_cut(feed: u8) -> [u8; 4] {
    [0x1d, b'V', 66, feed]
}
