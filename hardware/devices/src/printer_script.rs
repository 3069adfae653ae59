//! What a person does to a simulated printer, as lines of text: for the command line, scripts and the device panel.

use std::time::Duration;

use crate::{SimulatedOfficeControl, SimulatedReceiptControl};

/// One thing done to a simulated printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrinterCommand {
    /// `paper out`, and `paper 120`: the roll ends after so many rows (sheets: at once).
    PaperEndsAfter(usize),
    /// `paper low`
    PaperLow,
    /// `paper in`: a fresh roll, a full tray.
    Refill,
    /// `cover open`, `cover close`
    Cover(bool),
    /// `jam`, `free`: the cutter of a receipt printer, the paper of an office printer.
    Jam(bool),
    /// `toner out`, `toner in`
    Toner(bool),
    /// `offline`, `online`
    Offline(bool),
    /// `mute`, `speak`
    Mute(bool),
    /// `garbage on`, `garbage off`
    Garbage(bool),
    /// `noise`: one stray byte.
    Noise,
    /// `slow 200`: rows a second (sheets: seconds a job).
    Slow(usize),
    /// `fast`
    Fast,
    /// `pull`, `plug`
    Plug(bool),
    /// `power`: off and on.
    Power,
    /// `quit`
    Quit,
}

/// Every line that is understood, for a help text.
pub const PRINTER_COMMANDS: &str = "paper out | paper low | paper in | paper ROWS | cover open | cover close | jam | \
    free | toner out | toner in | offline | online | mute | speak | garbage on | garbage off | noise | slow NUMBER | \
    fast | pull | plug | power | quit";

impl PrinterCommand {
    /// Reads one line. None where it is none of [`PRINTER_COMMANDS`].
    #[must_use]
    pub fn read(line: &str) -> Option<Self> {
        let words: Vec<&str> = line.split_whitespace().collect();
        Some(match words.as_slice() {
            ["paper", "out"] => Self::PaperEndsAfter(0),
            ["paper", "low"] => Self::PaperLow,
            ["paper", "in"] => Self::Refill,
            ["paper", rows] => Self::PaperEndsAfter(rows.parse().ok()?),
            ["cover", "open"] => Self::Cover(true),
            ["cover", "close"] => Self::Cover(false),
            ["jam"] => Self::Jam(true),
            ["free"] => Self::Jam(false),
            ["toner", "out"] => Self::Toner(true),
            ["toner", "in"] => Self::Toner(false),
            ["offline"] => Self::Offline(true),
            ["online"] => Self::Offline(false),
            ["mute"] => Self::Mute(true),
            ["speak"] => Self::Mute(false),
            ["garbage", "on"] => Self::Garbage(true),
            ["garbage", "off"] => Self::Garbage(false),
            ["noise"] => Self::Noise,
            ["slow", number] => Self::Slow(number.parse().ok().filter(|number| *number > 0)?),
            ["fast"] => Self::Fast,
            ["pull"] => Self::Plug(false),
            ["plug"] => Self::Plug(true),
            ["power"] => Self::Power,
            ["quit"] => Self::Quit,
            _ => return None,
        })
    }

    /// Does it to a receipt printer. Toner and quitting are nothing to it.
    pub fn befall_receipt(self, printer: &SimulatedReceiptControl) {
        match self {
            Self::PaperEndsAfter(rows) => printer.turn(|knobs| knobs.rows_left = rows),
            Self::PaperLow => printer.turn(|knobs| knobs.is_near_end = true),
            Self::Refill => printer.refill(),
            Self::Cover(is_open) => printer.turn(|knobs| knobs.is_cover_open = is_open),
            Self::Jam(is_stuck) => printer.turn(|knobs| knobs.is_cutter_stuck = is_stuck),
            Self::Offline(is_offline) => printer.turn(|knobs| knobs.is_offline = is_offline),
            Self::Mute(is_mute) => printer.turn(|knobs| knobs.is_mute = is_mute),
            Self::Garbage(is_garbling) => printer.turn(|knobs| knobs.is_garbling = is_garbling),
            Self::Noise => printer.make_noise(),
            Self::Slow(rows) => printer.turn(|knobs| knobs.rows_per_second = Some(rows)),
            Self::Fast => printer.turn(|knobs| knobs.rows_per_second = None),
            Self::Plug(is_plugged) => printer.set_plugged(is_plugged),
            Self::Power => printer.power_cycle(),
            Self::Toner(_) | Self::Quit => {}
        }
    }

    /// Does it to an office printer. One stray byte and quitting are nothing to it.
    pub fn befall_office(self, printer: &SimulatedOfficeControl) {
        match self {
            Self::PaperEndsAfter(_) => printer.turn(|knobs| knobs.is_paper_out = true),
            Self::PaperLow => printer.turn(|knobs| knobs.is_paper_low = true),
            Self::Refill => printer.turn(|knobs| (knobs.is_paper_out, knobs.is_paper_low) = (false, false)),
            Self::Cover(is_open) => printer.turn(|knobs| knobs.is_cover_open = is_open),
            Self::Jam(is_jammed) => printer.turn(|knobs| knobs.is_jammed = is_jammed),
            Self::Toner(is_out) => printer.turn(|knobs| knobs.is_toner_out = is_out),
            Self::Garbage(is_garbling) => printer.turn(|knobs| knobs.is_garbling = is_garbling),
            Self::Slow(seconds) => {
                let time = Duration::from_secs(u64::try_from(seconds).unwrap_or(u64::MAX));
                printer.turn(|knobs| knobs.job_time = time);
            }
            Self::Fast => printer.turn(|knobs| knobs.job_time = Duration::ZERO),
            // A printer on the network that is off, mute or unplugged looks the same from outside.
            Self::Offline(is_gone) | Self::Mute(is_gone) => printer.turn(|knobs| knobs.is_unplugged = is_gone),
            Self::Plug(is_plugged) => printer.turn(|knobs| knobs.is_unplugged = !is_plugged),
            Self::Power => printer.power_cycle(),
            Self::Noise | Self::Quit => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_help_is_understood_and_nothing_else() {
        for line in PRINTER_COMMANDS.split(" | ") {
            let line = line.replace("ROWS", "120").replace("NUMBER", "200");
            assert!(PrinterCommand::read(&line).is_some(), "{line}");
        }
        for line in ["", "paper", "paper few", "slow 0", "slow", "jam it", "cover"] {
            assert_eq!(PrinterCommand::read(line), None, "{line}");
        }
        assert_eq!(
            PrinterCommand::read(" paper  out "),
            Some(PrinterCommand::PaperEndsAfter(0))
        );
    }
}
