//! What an IPP printer says of itself, and the one thing to tell of it (RFC 8011, 5.4.11 and 5.4.12; hardware.md 5.1).

use egne_contracts::PrinterStatus;

/// `printer-state`: it does nothing, prints, or has stopped.
const STOPPED: i32 = 5;

/// What a printer said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Said {
    /// How it is.
    pub status: PrinterStatus,
    /// What it warns of. One tray of several may be empty; where a job does not come on meanwhile, it is what it waits
    /// for (`ippeveprinter` of CUPS 2.4 calls an empty tray no more than a warning while it prints).
    pub warned: Option<PrinterStatus>,
}

impl Said {
    /// From its state, its reasons and whether it takes jobs.
    pub fn of(state: i32, reasons: &[&str], takes_jobs: bool) -> Self {
        let status = match trouble(reasons, Grade::Error) {
            Some(trouble) => trouble,
            None if state == STOPPED || !takes_jobs => PrinterStatus::Faulted,
            None if reasons.iter().any(|reason| LOW.contains(&graded(reason).0)) => PrinterStatus::PaperLow,
            None => PrinterStatus::Ready,
        };
        Self {
            status,
            warned: trouble(reasons, Grade::Less),
        }
    }
}

/// An empty tray that is only warned of is little paper.
const LOW: [&str; 3] = ["media-low", "media-empty", "media-needed"];

/// What must be mended first, of the reasons of this grade.
fn trouble(reasons: &[&str], grade: Grade) -> Option<PrinterStatus> {
    let causes: [(&[&str], PrinterStatus); 5] = [
        (&["cover-open", "door-open", "interlock-open"], PrinterStatus::CoverOpen),
        (&["media-jam"], PrinterStatus::PaperJam),
        (&["media-empty", "media-needed"], PrinterStatus::PaperOut),
        (&["toner-empty", "marker-supply-empty"], PrinterStatus::InkOut),
        (
            &["offline", "shutdown", "connecting-to-device", "timed-out"],
            PrinterStatus::Offline,
        ),
    ];
    let is_there = |names: &[&str]| {
        let mut found = reasons.iter().map(|reason| graded(reason));
        found.any(|(name, found)| names.contains(&name) && found == grade)
    };
    causes
        .into_iter()
        .find_map(|(names, status)| is_there(names).then_some(status))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Grade {
    Error,
    Less,
}

/// Reason without its grade. A reason without grade is as bad as an error (RFC 8011, 5.4.12).
fn graded(reason: &str) -> (&str, Grade) {
    for less in ["-warning", "-report"] {
        if let Some(name) = reason.strip_suffix(less) {
            return (name, Grade::Less);
        }
    }
    (reason.strip_suffix("-error").unwrap_or(reason), Grade::Error)
}

/// How a job in the printer is: `job-state` (RFC 8011, 5.3.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RemoteState {
    /// It waits, or is being printed.
    Open,
    /// It waits for a person.
    Stopped,
    /// Somebody took it back.
    Canceled,
    /// The printer gave it up.
    Aborted,
    /// It came out.
    Completed,
}

impl RemoteState {
    /// From the number on the wire.
    pub fn of(state: i32) -> Option<Self> {
        match state {
            3 | 5 => Some(Self::Open),
            4 | 6 => Some(Self::Stopped),
            7 => Some(Self::Canceled),
            8 => Some(Self::Aborted),
            9 => Some(Self::Completed),
            _ => None,
        }
    }

    /// True where the printer will print nothing more of it.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Canceled | Self::Aborted | Self::Completed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_its_status_and_warnings_do_not_stop() {
        let cases: [(i32, &[&str], PrinterStatus); 12] = [
            (3, &["none"], PrinterStatus::Ready),
            (4, &[], PrinterStatus::Ready),
            (5, &["media-empty-error"], PrinterStatus::PaperOut),
            (3, &["media-empty"], PrinterStatus::PaperOut),
            (3, &["media-empty-warning"], PrinterStatus::PaperLow),
            (3, &["media-low-report"], PrinterStatus::PaperLow),
            (5, &["media-jam-error", "media-empty-error"], PrinterStatus::PaperJam),
            (5, &["cover-open", "media-jam"], PrinterStatus::CoverOpen),
            (5, &["toner-empty-error"], PrinterStatus::InkOut),
            (3, &["toner-low-warning"], PrinterStatus::Ready),
            (5, &["offline-report", "offline"], PrinterStatus::Offline),
            (5, &["paused"], PrinterStatus::Faulted),
        ];
        for (state, reasons, status) in cases {
            assert_eq!(Said::of(state, reasons, true).status, status, "{reasons:?}");
        }
        assert_eq!(Said::of(3, &[], false).status, PrinterStatus::Faulted);
        let warned = Said::of(4, &["media-empty-warning"], true).warned;
        assert_eq!(warned, Some(PrinterStatus::PaperOut));
    }
}
