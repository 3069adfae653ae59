//! What a receipt printer says of itself, read from its status bytes (hardware.md 4.2).

use egne_contracts::PrinterStatus;

/// How much paper there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PaperState {
    /// Enough.
    #[default]
    Enough,
    /// The roll ends soon.
    NearEnd,
    /// None.
    Out,
}

/// All that a printer says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Condition {
    /// It takes no data now.
    pub is_offline: bool,
    /// Its cover is open.
    pub is_cover_open: bool,
    /// Its paper.
    pub paper: PaperState,
    /// Its cutter is stuck.
    pub is_cutter_stuck: bool,
    /// It broke: an error that switching off may or may not mend.
    pub is_broken: bool,
    /// It waits for something that passes by itself, a hot head for example.
    pub is_recovering: bool,
}

const BIT_2: u8 = 1 << 2;
const BIT_3: u8 = 1 << 3;
const BIT_5: u8 = 1 << 5;
const BIT_6: u8 = 1 << 6;

impl Condition {
    /// From the answers to [`Ask::ALL`](super::Ask::ALL), in that order.
    #[must_use]
    pub fn from_answers([printer, offline, error, paper]: [u8; 4]) -> Self {
        Self {
            is_offline: printer & BIT_3 != 0,
            is_cover_open: offline & BIT_2 != 0,
            paper: if (paper & (BIT_5 | BIT_6)) | (offline & BIT_5) != 0 {
                PaperState::Out
            } else if paper & (BIT_2 | BIT_3) != 0 {
                PaperState::NearEnd
            } else {
                PaperState::Enough
            },
            is_cutter_stuck: error & BIT_3 != 0,
            // Bit 6 of the offline cause says "an error"; which one stands in the error cause, or it is an unknown one.
            is_broken: error & (BIT_2 | BIT_5) != 0 || (offline & BIT_6 != 0 && error & (BIT_3 | BIT_6) == 0),
            is_recovering: error & BIT_6 != 0,
        }
    }

    /// From the four bytes of an automatic status.
    #[must_use]
    pub fn from_automatic([printer, error, paper, _]: [u8; 4]) -> Self {
        Self {
            is_offline: printer & BIT_3 != 0,
            is_cover_open: printer & BIT_5 != 0,
            paper: if paper & 0b1100 != 0 {
                PaperState::Out
            } else if paper & 0b0011 != 0 {
                PaperState::NearEnd
            } else {
                PaperState::Enough
            },
            is_cutter_stuck: error & BIT_3 != 0,
            is_broken: error & BIT_5 != 0,
            is_recovering: error & BIT_6 != 0,
        }
    }

    /// The one thing to tell: what a person must mend first, or that nothing need be.
    #[must_use]
    pub fn status(&self) -> PrinterStatus {
        if self.is_cover_open {
            PrinterStatus::CoverOpen
        } else if self.paper == PaperState::Out {
            PrinterStatus::PaperOut
        } else if self.is_cutter_stuck {
            PrinterStatus::CutterStuck
        } else if self.is_broken {
            PrinterStatus::Faulted
        } else if self.is_offline || self.is_recovering {
            PrinterStatus::Offline
        } else if self.paper == PaperState::NearEnd {
            PrinterStatus::PaperLow
        } else {
            PrinterStatus::Ready
        }
    }
}
