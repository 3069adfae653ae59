//! `kiosk.toml`: what a place configures. `kiosk.sample.toml` explains every key.
//!
//! What stands on the command line comes first. A key that nobody knows is an error with its line and, where one is
//! near, the key that may be meant; nothing is guessed.

mod place;
mod printer;
mod safe;
mod screen;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use egne_core::domain::Sensitive;
use egne_core::session::{Site, Station};
use egne_core::views::Density;
#[cfg(not(target_os = "android"))]
use egne_devices::ReaderConfig;
use egne_words::Tag;
use serde::Deserialize;

pub use place::PlaceTable;
pub use printer::{PrinterOptions, PrinterTable};
pub use safe::Usable;
pub use screen::ScreenTable;

use crate::bench::BUILT_IN;
use crate::cli::ProfileArg;

/// Likeness of two keys from which one is offered for the other; 1 is the same.
const LIKE: f64 = 0.8;

/// The whole file. Every part may be left out.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Kind of place: bench, kiosk or tablet.
    pub profile: Option<ProfileArg>,
    /// Pixels in a millimetre of the screen.
    density: Option<f32>,
    /// Language of a fresh session.
    language: Option<String>,
    /// Languages in the order they are offered.
    #[serde(default)]
    languages: Vec<String>,
    #[serde(default)]
    place: PlaceTable,
    /// The screen of a terminal.
    #[serde(default)]
    pub screen: ScreenTable,
    #[serde(default)]
    session: SessionTable,
    staff: Option<StaffTable>,
    /// The passport reader. A tablet has none: an app on Android may open no serial port.
    #[cfg(not(target_os = "android"))]
    pub reader: Option<ReaderConfig>,
    /// The printer.
    pub printer: Option<PrinterTable>,
    /// The camera.
    pub camera: Option<CameraTable>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct SessionTable {
    warn_seconds: Option<u64>,
    wipe_seconds: Option<u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StaffTable {
    code: String,
    /// Readiness reports are written to this folder.
    reports: Option<PathBuf>,
}

impl StaffTable {
    /// Where a program of a kiosk starts is nobody's business, so no path may hang on it.
    fn has_whole_path(&self) -> bool {
        self.reports.as_ref().is_none_or(|reports| reports.is_absolute())
    }
}

/// The code is left out.
impl std::fmt::Debug for StaffTable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StaffTable")
    }
}

/// The camera of the place.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CameraTable {
    /// Its device file; without one the first that gives pictures.
    pub device: Option<PathBuf>,
    /// On the bench: a folder of pictures that stands in for a camera.
    pub pictures: Option<PathBuf>,
}

/// What is wrong with the file.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// It cannot be read.
    #[error("{file}: cannot be read: {error}")]
    File {
        /// Its path.
        file: String,
        /// Why.
        error: std::io::Error,
    },
    /// It says something that nobody understands.
    #[error("{file}:{line}: {what}")]
    Text {
        /// Its path.
        file: String,
        /// Line, from 1.
        line: usize,
        /// What, and what may be meant.
        what: String,
    },
    /// It says something that cannot be.
    #[error("{file}: {what}")]
    Value {
        /// Its path.
        file: String,
        /// What, and what to write.
        what: &'static str,
    },
}

impl ConfigError {
    /// The line that is to blame, from 1.
    pub fn line(&self) -> Option<usize> {
        match self {
            Self::Text { line, .. } => Some(*line),
            Self::File { .. } | Self::Value { .. } => None,
        }
    }
}

impl Config {
    /// Reads the file.
    ///
    /// # Errors
    /// Where it cannot be read or understood.
    pub fn read(path: &Path) -> Result<Self, ConfigError> {
        let file = path.display().to_string();
        let text = fs::read_to_string(path).map_err(|error| ConfigError::File {
            file: file.clone(),
            error,
        })?;
        Self::of(&text, &file)
    }

    /// Reads what stands in a file; `file` is its name in what is told of it.
    ///
    /// # Errors
    /// Where it cannot be understood.
    pub fn of(text: &str, file: &str) -> Result<Self, ConfigError> {
        let config: Self = toml::from_str(text).map_err(|error| ConfigError::Text {
            file: file.to_owned(),
            line: error.span().map_or(1, |span| line_of(text, span.start)),
            what: with_suggestion(&without_values(error.message())),
        })?;
        let wrong = |what| -> Result<(), ConfigError> {
            Err(ConfigError::Value {
                file: file.to_owned(),
                what,
            })
        };
        if config.density.is_some_and(|density| !(1.0..=40.0).contains(&density)) {
            wrong("density: write pixels in a millimetre, from 1 to 40")?;
        }
        let site = config.site();
        if site.warn_after < Duration::from_secs(30) || site.wipe_after < site.warn_after + Duration::from_secs(20) {
            wrong("session: warn after 30 seconds at least, and wipe 20 seconds later at least")?;
        }
        if config
            .language
            .iter()
            .chain(&config.languages)
            .any(|tag| Tag::new(tag).is_err())
        {
            wrong("language: write tags like \"da\", \"en\" or \"ar\"")?;
        }
        for checked in [config.place.check(), config.screen.check()] {
            checked.or_else(wrong)?;
        }
        if config.staff.as_ref().is_some_and(|staff| !is_code(&staff.code)) {
            wrong("staff.code: write 4 to 12 figures")?;
        }
        if !BUILT_IN && config.camera.as_ref().is_some_and(|camera| camera.pictures.is_some()) {
            wrong("camera.pictures: leave it out; this program is for real cameras")?;
        }
        if config.staff.as_ref().is_some_and(|staff| !staff.has_whole_path()) {
            wrong("staff.reports: write the whole path of a folder, from the root")?;
        }
        if let Some(printer) = &config.printer {
            printer.options().map(|_| ()).or_else(wrong)?;
        }
        Ok(config)
    }

    /// Pixels in a millimetre.
    pub fn density(&self) -> Option<Density> {
        self.density.map(Density)
    }

    /// Language of a fresh session: the one that is named, else the first that is offered.
    pub fn language(&self) -> Option<&str> {
        self.language.as_deref().or(self.languages.first().map(String::as_str))
    }

    /// What the session needs to know of the place.
    pub fn site(&self) -> Site {
        let usual = Site::default();
        let seconds = |given: Option<u64>, usual| given.map_or(usual, Duration::from_secs);
        Site {
            warn_after: seconds(self.session.warn_seconds, usual.warn_after),
            wipe_after: seconds(self.session.wipe_seconds, usual.wipe_after),
            staff_code: self.staff.as_ref().map(|staff| Sensitive::new(staff.code.clone())),
            camera: self.camera.is_some(),
            reports: self.staff.as_ref().and_then(|staff| staff.reports.clone()),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            languages: self.languages.clone(),
            station: Station {
                serial: self.place.serial.clone(),
                place: self.place.name.clone(),
                ..Station::default()
            },
        }
    }
}

fn is_code(code: &str) -> bool {
    (4..=12).contains(&code.len()) && code.bytes().all(|figure| figure.is_ascii_digit())
}

fn line_of(text: &str, byte: usize) -> usize {
    text.get(..byte).map_or(1, |before| before.matches('\n').count() + 1)
}

/// "invalid type: integer `4711`, expected a string" without what stood there: it may be the staff code, and this is
/// shown on a screen and written to a terminal.
fn without_values(message: &str) -> String {
    match (
        message.starts_with("invalid"),
        message.split_once(": "),
        message.rsplit_once(", expected "),
    ) {
        (true, Some((kind, rest)), Some((_, expected))) => {
            let shape: String = rest
                .chars()
                .take_while(|c| c.is_ascii_alphabetic() || *c == ' ')
                .collect();
            format!("{kind}: {}, expected {expected}", shape.trim())
        }
        _ => message.to_owned(),
    }
}

/// "unknown field `prot`, expected one of `port`, …" and what may be meant.
fn with_suggestion(message: &str) -> String {
    let words: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let nearest = words.split_first().and_then(|(wrong, known)| {
        let like = |word: &&&str| strsim::jaro_winkler(wrong, word);
        known
            .iter()
            .max_by(|a, b| like(a).total_cmp(&like(b)))
            .filter(|word| like(word) > LIKE)
    });
    match nearest {
        Some(word) if message.starts_with("unknown") => format!("{message}; did you mean `{word}`?"),
        _ => message.to_owned(),
    }
}

#[cfg(test)]
mod tests;
