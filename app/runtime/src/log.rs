//! Everything the program may write to its log: a closed list without free text and without anything of a person.

use egne_contracts::{PrinterStatus, ReaderStatus};
use egne_core::session::{ScreenPath, StationScreen};

/// One line of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogEvent {
    /// The program began.
    SessionStarted,
    /// A session ended and was wiped.
    SessionWiped,
    /// The picture is drawn on this.
    ScreenTaken(StationScreen),
    /// The first picture stands.
    FirstPicture {
        /// Milliseconds since the program began.
        after: u64,
    },
    /// `kiosk.toml` cannot be used; safe settings hold.
    ConfigurationUnusable {
        /// Its line, from 1; 0 where no line is to blame.
        line: usize,
    },
    /// The configured output or size of the screen is not there.
    ScreenNotThere,
    /// The passport reader is so now.
    ReaderChanged(ReaderStatus),
    /// The printer is so now.
    PrinterChanged(PrinterStatus),
    /// The supervisor could not be told.
    SupervisorNotTold,
    /// The program ends, to be started again.
    Ended,
    /// The content folder has faults; `egne-fingre doctor` lists them.
    ContentFaulty {
        /// How many.
        faults: usize,
    },
    /// The slip could not be drawn.
    SlipNotDrawn,
    /// The slip could not be written to a file.
    SlipFileNotWritten,
    /// The machine could not be inspected.
    NotInspected,
    /// A report could not be written.
    ReportNotSaved,
    /// An attachment could not be drawn.
    SheetsNotDrawn,
    /// An errand could not be asked for.
    ErrandNotSent,
    /// The voice could not be started.
    VoiceNotStarted,
    /// A bug: the program ends and is started again by its supervisor.
    Panicked {
        /// Line of our source.
        line: u32,
    },
}

/// Writes one line.
pub fn log(event: LogEvent) {
    match event {
        LogEvent::SessionStarted => tracing::info!(event = "session-started"),
        LogEvent::SessionWiped => tracing::info!(event = "session-wiped"),
        LogEvent::ScreenTaken(screen) => tracing::info!(
            event = "screen-taken",
            path = path(screen.path),
            width = screen.size.width,
            height = screen.size.height,
            as_configured = screen.as_configured
        ),
        LogEvent::FirstPicture { after } => tracing::info!(event = "first-picture", after),
        LogEvent::ConfigurationUnusable { line } => tracing::error!(event = "configuration-unusable", line),
        LogEvent::ScreenNotThere => tracing::error!(event = "screen-not-there"),
        LogEvent::ReaderChanged(status) => tracing::info!(event = "reader-changed", status = ?status),
        LogEvent::PrinterChanged(status) => tracing::info!(event = "printer-changed", status = ?status),
        LogEvent::SupervisorNotTold => tracing::warn!(event = "supervisor-not-told"),
        LogEvent::Ended => tracing::info!(event = "ended"),
        LogEvent::ContentFaulty { faults } => tracing::warn!(event = "content-faulty", faults),
        LogEvent::SlipNotDrawn => tracing::error!(event = "slip-not-drawn"),
        LogEvent::SlipFileNotWritten => tracing::error!(event = "slip-file-not-written"),
        LogEvent::NotInspected => tracing::error!(event = "not-inspected"),
        LogEvent::ReportNotSaved => tracing::warn!(event = "report-not-saved"),
        LogEvent::SheetsNotDrawn => tracing::warn!(event = "sheets-not-drawn"),
        LogEvent::ErrandNotSent => tracing::error!(event = "errand-not-sent"),
        LogEvent::VoiceNotStarted => tracing::warn!(event = "voice-not-started"),
        LogEvent::Panicked { line } => tracing::error!(event = "panicked", line),
    }
}

fn path(path: ScreenPath) -> &'static str {
    match path {
        ScreenPath::Window => "window",
        ScreenPath::ModeSetting => "mode-setting",
        ScreenPath::FrameBuffer => "frame-buffer",
    }
}

/// Sends the log to standard error: our own lines and nobody else's, who might write anything.
pub fn to_stderr() {
    use tracing_subscriber::filter::{LevelFilter, Targets};
    use tracing_subscriber::layer::SubscriberExt as _;

    let lines = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .with_target(false);
    let ours = Targets::new().with_target("egne_runtime", LevelFilter::INFO);
    // A second call in one process keeps the first.
    let _ = tracing::subscriber::set_global_default(tracing_subscriber::registry().with(lines).with(ours));
}

#[cfg(test)]
mod tests {
    use super::LogEvent;

    /// A text, borrowed or not, is a pointer and a length beside the mark of the event, and would make it larger.
    #[test]
    fn no_event_has_room_for_free_text() {
        assert!(size_of::<LogEvent>() <= 2 * size_of::<usize>());
        assert!(
            size_of::<Option<(u8, &'static str)>>() > 2 * size_of::<usize>(),
            "else the line above proves nothing"
        );
    }
}
