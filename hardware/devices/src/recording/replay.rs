//! Plays a recording of a reader through the decoder, in virtual time.

use std::time::Duration;

use egne_contracts::Unreadable;
use egne_mrz::frames::{Decoder, Dialect, FrameEvent, Reply};
use serde::Deserialize;

use super::{Recording, RecordingError};

/// After the last byte so much time passes that nothing is left to wait for.
const END: Duration = Duration::from_secs(5);

/// How the bytes of a recording are handed over. The outcome is the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pieces {
    /// As they came.
    AsRecorded,
    /// So many at a time, at the moment they came.
    Of(usize),
}

#[derive(Deserialize)]
struct Settings {
    settings: Dialect,
}

impl Recording {
    /// The dialect of the recorded reader.
    ///
    /// # Errors
    /// Where the settings are not those of a dialect.
    pub fn dialect(&self) -> Result<Dialect, RecordingError> {
        let text = format!("settings = {}", self.settings);
        toml::from_str::<Settings>(&text)
            .map(|table| table.settings)
            .map_err(|error| RecordingError::Settings(error.message().to_owned()))
    }
}

/// What the decoder makes of a recording.
///
/// # Errors
/// Where the settings are not those of a dialect.
pub fn replay(recording: &Recording, pieces: Pieces) -> Result<Vec<FrameEvent>, RecordingError> {
    let mut decoder = Decoder::new(&recording.dialect()?);
    let mut now = Duration::ZERO;
    let mut found = Vec::new();
    for traffic in &recording.traffic {
        wait(&mut decoder, &mut now, traffic.after, &mut found);
        if traffic.is_from_device {
            let size = match pieces {
                Pieces::AsRecorded => traffic.bytes.len(),
                Pieces::Of(size) => size,
            };
            for piece in traffic.bytes.chunks(size.max(1)) {
                found.extend(decoder.push(piece, now));
            }
        }
    }
    wait(&mut decoder, &mut now, END, &mut found);
    Ok(found)
}

fn wait(decoder: &mut Decoder, now: &mut Duration, time: Duration, found: &mut Vec<FrameEvent>) {
    let end = *now + time;
    // A deadline is told once; one that stood still would be met by the end at the latest.
    while let Some(deadline) = decoder
        .next_deadline()
        .filter(|deadline| *deadline > *now && *deadline <= end)
    {
        *now = deadline;
        found.extend(decoder.tick(deadline));
    }
    *now = end;
    found.extend(decoder.tick(end));
}

/// One event as a recording writes it behind `=`. Lines of a document are written out: in recordings they are
/// invented.
#[must_use]
pub fn describe(event: &FrameEvent) -> String {
    match event {
        FrameEvent::Lines(lines) => format!("lines {}", lines.expose().join(" / ")),
        FrameEvent::Repeated => String::from("repeated"),
        FrameEvent::Unreadable(Unreadable::NotRead) => String::from("unreadable not-read"),
        FrameEvent::Unreadable(Unreadable::LinesMissing { read }) => format!("unreadable lines-missing {read}"),
        FrameEvent::Unreadable(Unreadable::CutOff) => String::from("unreadable cut-off"),
        FrameEvent::Unreadable(Unreadable::Malformed) => String::from("unreadable malformed"),
        FrameEvent::Unreadable(Unreadable::TooLong) => String::from("unreadable too-long"),
        FrameEvent::Unreadable(Unreadable::BadCheckByte) => String::from("unreadable bad-check-byte"),
        FrameEvent::Noise(bytes) => format!("noise {bytes}"),
        FrameEvent::DocumentPresent => String::from("present"),
        FrameEvent::DocumentRemoved => String::from("removed"),
        FrameEvent::OtherCard => String::from("other-card"),
        FrameEvent::Reply(Reply::Version(text)) => format!("version {text}"),
        FrameEvent::Reply(Reply::OcrVersion(text)) => format!("ocr-version {text}"),
        FrameEvent::Reply(Reply::SerialNumber(text)) => format!("serial-number {text}"),
        FrameEvent::Reply(Reply::Product(text)) => format!("product {text}"),
        FrameEvent::Reply(Reply::Continuous(is_on)) => format!("continuous {is_on}"),
    }
}
