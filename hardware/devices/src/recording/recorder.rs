//! Writes down what comes and goes, while it happens.

use std::io::Write;
use std::time::{Duration, Instant};

use super::{Recording, Traffic};

/// Writes a recording line by line. When writing fails it stops, and the device goes on.
pub struct Recorder {
    to: Option<Box<dyn Write + Send>>,
    last: Option<Instant>,
}

impl Recorder {
    /// Writes the head of a recording of this device, with these settings (an inline table of TOML).
    ///
    /// # Errors
    /// When nothing can be written.
    pub fn begin(mut to: Box<dyn Write + Send>, device: &str, about: &str, settings: &str) -> std::io::Result<Self> {
        let head = Recording {
            device: device.to_owned(),
            about: about.to_owned(),
            settings: settings.to_owned(),
            ..Recording::default()
        };
        write!(to, "{head}")?;
        Ok(Self {
            to: Some(to),
            last: None,
        })
    }

    pub(crate) fn note(&mut self, is_from_device: bool, bytes: &[u8]) {
        let now = Instant::now();
        let after = self.last.map_or(Duration::ZERO, |last| now - last);
        self.last = Some(now);
        let traffic = Traffic {
            after,
            is_from_device,
            bytes: bytes.to_owned(),
        };
        if let Some(to) = &mut self.to
            && writeln!(to, "{traffic}").and_then(|()| to.flush()).is_err()
        {
            self.to = None;
        }
    }
}
