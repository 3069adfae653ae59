//! A recording as text, both ways.

use std::fmt;
use std::time::Duration;

use super::{HEAD, Recording, Traffic, VERSION};

/// What is wrong with a recording.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecordingError {
    /// The first line is not ours.
    #[error("the first line must be \"{HEAD} {VERSION}\"")]
    Head,
    /// Of a version that we do not read.
    #[error("this recording is of version {0}; version {VERSION} is read")]
    Version(String),
    /// A line that says nothing known.
    #[error("line {0}: begin it with device, about, settings, +time, = or #")]
    Line(usize),
    /// A time or bytes that cannot be read.
    #[error("line {0}: write it like \"+12.5 < 49 00 5C\"")]
    Traffic(usize),
    /// The settings are none.
    #[error("check the settings: {0}")]
    Settings(String),
}

impl Recording {
    /// Reads a recording.
    ///
    /// # Errors
    /// Names the line that cannot be read.
    pub fn parse(text: &str) -> Result<Self, RecordingError> {
        let mut lines = text.lines().map(str::trim_end).enumerate();
        let version = lines
            .next()
            .and_then(|(_, line)| line.strip_prefix(HEAD))
            .map(str::trim)
            .ok_or(RecordingError::Head)?;
        if version != VERSION {
            return Err(RecordingError::Version(version.to_owned()));
        }
        let mut recording = Self::default();
        for (at, line) in lines {
            let number = at + 1;
            let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
            match word {
                "" | "#" => {}
                "device" => rest.clone_into(&mut recording.device),
                "about" => rest.clone_into(&mut recording.about),
                "settings" => rest.clone_into(&mut recording.settings),
                "=" => recording.expected.push(rest.to_owned()),
                _ => {
                    let time = word.strip_prefix('+').ok_or(RecordingError::Line(number))?;
                    let traffic = traffic(time, rest).ok_or(RecordingError::Traffic(number))?;
                    recording.traffic.push(traffic);
                }
            }
        }
        Ok(recording)
    }
}

fn traffic(time: &str, rest: &str) -> Option<Traffic> {
    let (whole, tenth) = time.split_once('.')?;
    let tenths = whole.parse::<u64>().ok()?.checked_mul(10)?;
    let tenth: u64 = tenth.parse().ok().filter(|_| tenth.len() == 1)?;
    let (sign, bytes) = rest.split_at_checked(1)?;
    let bytes: Option<Vec<u8>> = bytes
        .split_whitespace()
        .map(|byte| u8::from_str_radix(byte, 16).ok().filter(|_| byte.len() == 2))
        .collect();
    Some(Traffic {
        after: Duration::from_micros(tenths.checked_add(tenth)?.checked_mul(100)?),
        is_from_device: match sign {
            "<" => true,
            ">" => false,
            _ => return None,
        },
        bytes: bytes.filter(|bytes| !bytes.is_empty())?,
    })
}

impl fmt::Display for Traffic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenths = self.after.as_micros() / 100;
        let sign = if self.is_from_device { '<' } else { '>' };
        write!(f, "+{}.{} {sign}", tenths / 10, tenths % 10)?;
        self.bytes.iter().try_for_each(|byte| write!(f, " {byte:02X}"))
    }
}

impl fmt::Display for Recording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{HEAD} {VERSION}")?;
        writeln!(f, "device {}", self.device)?;
        writeln!(f, "about {}", self.about)?;
        writeln!(f, "settings {}", self.settings)?;
        self.traffic.iter().try_for_each(|traffic| writeln!(f, "{traffic}"))?;
        self.expected.iter().try_for_each(|line| writeln!(f, "= {line}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "egne-fingre recording 1\ndevice reader\nabout two bytes\nsettings { name = \"lines\" }\n\
                        +0.0 > 16 54 0D\n+12.5 < 49 00\n= noise 2\n";

    #[test]
    fn what_is_written_is_read_again() {
        let recording = Recording::parse(TEXT).unwrap();
        assert_eq!(recording.traffic.len(), 2);
        assert_eq!(recording.traffic[1].after, Duration::from_micros(12_500));
        assert_eq!(recording.to_string(), TEXT);
    }

    #[test]
    fn what_is_broken_is_refused_with_its_line() {
        let cases = [
            ("", RecordingError::Head),
            ("something else", RecordingError::Head),
            ("egne-fingre recording 2", RecordingError::Version("2".to_owned())),
            ("egne-fingre recording 1\nnews", RecordingError::Line(2)),
            ("egne-fingre recording 1\n\n+1 < 00", RecordingError::Traffic(3)),
            ("egne-fingre recording 1\n+1.0 < 0", RecordingError::Traffic(2)),
            ("egne-fingre recording 1\n+1.0 <", RecordingError::Traffic(2)),
            ("egne-fingre recording 1\n+1.0 * 00", RecordingError::Traffic(2)),
            (
                "egne-fingre recording 1\n+99999999999999999999.0 < 00",
                RecordingError::Traffic(2),
            ),
        ];
        for (text, error) in cases {
            assert_eq!(Recording::parse(text), Err(error), "{text}");
        }
    }
}
