//! Everything the program may write to its log: a closed list without free text and without anything of a person.

/// One line of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogEvent {
    /// The program began.
    SessionStarted,
    /// A session ended and was wiped.
    SessionWiped,
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
        LogEvent::ContentFaulty { faults } => tracing::warn!(event = "content-faulty", faults),
        LogEvent::SlipNotDrawn => tracing::error!(event = "slip-not-drawn"),
        LogEvent::SlipFileNotWritten => tracing::error!(event = "slip-file-not-written"),
        LogEvent::NotInspected => tracing::error!(event = "not-inspected"),
        LogEvent::ReportNotSaved => tracing::warn!(event = "report-not-saved"),
        LogEvent::SheetsNotDrawn => tracing::warn!(event = "sheets-not-drawn"),
        LogEvent::VoiceNotStarted => tracing::warn!(event = "voice-not-started"),
        LogEvent::Panicked { line } => tracing::error!(event = "panicked", line),
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
