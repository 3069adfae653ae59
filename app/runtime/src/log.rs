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
        LogEvent::VoiceNotStarted => tracing::warn!(event = "voice-not-started"),
        LogEvent::Panicked { line } => tracing::error!(event = "panicked", line),
    }
}

/// Sends the log to standard error.
pub fn to_stderr() {
    let subscriber = tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .with_target(false)
        .finish();
    // A second call in one process keeps the first.
    let _ = tracing::subscriber::set_global_default(subscriber);
}
