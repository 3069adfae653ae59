//! A dialect as `kiosk.toml` writes it: a name, and what differs from the usual.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::dialect::{CharacterFormat, CheckCovers, Dialect, DialectName, LengthCounts, Separator, inter_byte};

/// The table `dialect` of a reader. Every key but `name` may be left out; an unknown key is an error.
///
/// ```toml
/// name = "elyctis"
/// speeds = [115200]
/// on_open = ["43 00 01 01"]
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DialectSettings {
    /// `elyctis`, `access-is`, `lines` or `rte-native`.
    pub name: DialectName,
    /// Speeds in baud, 300 to 4000000, in the order to try.
    #[serde(default)]
    pub speeds: Option<Vec<u32>>,
    /// `8n1` or `7e1`.
    #[serde(default)]
    pub format: Option<CharacterFormat>,
    /// The pause that ends a message, 5 to 2000 ms. Without it 150 on slow lines and 50 on fast ones.
    #[serde(default)]
    pub inter_byte_ms: Option<u64>,
    /// Whether DTR is raised.
    #[serde(default)]
    pub dtr: Option<bool>,
    /// `cr`, `lf`, `cr-lf` or `none`: what a simulated reader sends after a line. Reading accepts all.
    #[serde(default)]
    pub separator: Option<Separator>,
    /// A question the reader answers, as bytes in hex; empty for none.
    #[serde(default)]
    pub probe: Option<String>,
    /// Commands when the port was opened, each as bytes in hex.
    #[serde(default)]
    pub on_open: Option<Vec<String>>,
    /// Commands after each document.
    #[serde(default)]
    pub after_read: Option<Vec<String>>,
    /// How long after a document they are sent, at most 10000 ms.
    #[serde(default)]
    pub after_read_ms: Option<u64>,
    /// The command for one read now; empty for none.
    #[serde(default)]
    pub read_now: Option<String>,
    /// Elyctis: the command byte of insertion and removal, two hex digits.
    #[serde(default)]
    pub presence: Option<String>,
    /// RTE Native: `rest` or `whole`.
    #[serde(default)]
    pub length_counts: Option<LengthCounts>,
    /// RTE Native: `after-start` or `whole`.
    #[serde(default)]
    pub check_covers: Option<CheckCovers>,
}

/// A value of the table that cannot be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DialectError {
    /// Not bytes in hex.
    #[error("write {key} as bytes in hex, for example \"43 00 01 01\", at most 64 of them")]
    Hex {
        /// The key.
        key: &'static str,
    },
    /// No speed, or one that no port has.
    #[error("write speeds as a list of one to eight numbers from 300 to 4000000")]
    Speeds,
    /// A time out of range.
    #[error("write {key} as a number from {least} to {most}")]
    Range {
        /// The key.
        key: &'static str,
        /// Smallest value.
        least: u64,
        /// Largest value.
        most: u64,
    },
}

impl TryFrom<DialectSettings> for Dialect {
    type Error = DialectError;

    fn try_from(settings: DialectSettings) -> Result<Self, DialectError> {
        let mut dialect = Self::preset(settings.name);
        if let Some(speeds) = settings.speeds {
            let is_fit = (1..=8).contains(&speeds.len()) && speeds.iter().all(|s| (300..=4_000_000).contains(s));
            if !is_fit {
                return Err(DialectError::Speeds);
            }
            dialect.inter_byte = inter_byte(&speeds);
            dialect.speeds = speeds;
        }
        if let Some(ms) = settings.inter_byte_ms {
            dialect.inter_byte = time("inter_byte_ms", ms, 5, 2_000)?;
        }
        if let Some(ms) = settings.after_read_ms {
            dialect.after_read_delay = time("after_read_ms", ms, 0, 10_000)?;
        }
        if let Some(text) = settings.probe {
            dialect.probe = one_command("probe", &text)?;
        }
        if let Some(text) = settings.read_now {
            dialect.read_now = one_command("read_now", &text)?;
        }
        if let Some(texts) = settings.on_open {
            dialect.on_open = commands("on_open", &texts)?;
        }
        if let Some(texts) = settings.after_read {
            dialect.after_read = commands("after_read", &texts)?;
        }
        if let Some(text) = settings.presence {
            let bytes = hex("presence", &text)?;
            let [byte] = bytes.as_slice() else {
                return Err(DialectError::Hex { key: "presence" });
            };
            dialect.presence = Some(*byte);
        }
        dialect.format = settings.format.unwrap_or(dialect.format);
        dialect.dtr = settings.dtr.unwrap_or(dialect.dtr);
        dialect.separator = settings.separator.unwrap_or(dialect.separator);
        dialect.length_counts = settings.length_counts.unwrap_or(dialect.length_counts);
        dialect.check_covers = settings.check_covers.unwrap_or(dialect.check_covers);
        Ok(dialect)
    }
}

fn time(key: &'static str, ms: u64, least: u64, most: u64) -> Result<Duration, DialectError> {
    if (least..=most).contains(&ms) {
        Ok(Duration::from_millis(ms))
    } else {
        Err(DialectError::Range { key, least, most })
    }
}

fn one_command(key: &'static str, text: &str) -> Result<Option<Vec<u8>>, DialectError> {
    let bytes = hex(key, text)?;
    Ok((!bytes.is_empty()).then_some(bytes))
}

fn commands(key: &'static str, texts: &[String]) -> Result<Vec<Vec<u8>>, DialectError> {
    texts.iter().map(|text| hex(key, text)).collect()
}

/// Bytes as two hex digits each, with blanks between them.
fn hex(key: &'static str, text: &str) -> Result<Vec<u8>, DialectError> {
    let byte = |word: &str| {
        let is_hex = word.len() == 2 && word.bytes().all(|b| b.is_ascii_hexdigit());
        is_hex.then(|| u8::from_str_radix(word, 16).ok()).flatten()
    };
    let bytes: Option<Vec<u8>> = text.split_whitespace().map(byte).collect();
    bytes.filter(|bytes| bytes.len() <= 64).ok_or(DialectError::Hex { key })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Dialect, String> {
        toml::from_str(text).map_err(|error: toml::de::Error| error.message().to_owned())
    }

    #[test]
    fn a_name_alone_is_the_preset() {
        for name in DialectName::ALL {
            let text = format!("name = \"{}\"", name.as_str());
            assert_eq!(read(&text), Ok(Dialect::preset(name)));
            assert_eq!(DialectName::from_text(name.as_str()), Some(name));
        }
    }

    #[test]
    fn what_differs_is_taken() {
        let dialect = read(
            "name = \"elyctis\"\nspeeds = [115200]\nprobe = \"\"\non_open = [\"43 00 01 01\", \"57 00 00\"]\n\
             presence = \"50\"\ndtr = false\nafter_read_ms = 0",
        )
        .unwrap();
        assert_eq!(dialect.speeds, [115_200]);
        assert_eq!(dialect.inter_byte, Duration::from_millis(50));
        assert_eq!(dialect.probe, None);
        assert_eq!(dialect.on_open, [vec![0x43, 0, 1, 1], vec![0x57, 0, 0]]);
        assert_eq!((dialect.presence, dialect.dtr), (Some(0x50), false));
        let other =
            read("name = \"rte-native\"\nformat = \"8n1\"\nlength_counts = \"whole\"\ninter_byte_ms = 5").unwrap();
        assert_eq!(other.format, CharacterFormat::EightNone);
        assert_eq!(other.length_counts, LengthCounts::Whole);
        assert_eq!(other.inter_byte, Duration::from_millis(5));
    }

    #[test]
    fn what_cannot_be_is_refused_with_what_to_write() {
        for (text, says) in [
            ("name = \"desko\"", "unknown variant"),
            ("name = \"lines\"\nbaud = 9600", "unknown field `baud`"),
            ("name = \"lines\"\nspeeds = []", "write speeds"),
            ("name = \"lines\"\nspeeds = [12]", "write speeds"),
            ("name = \"lines\"\non_open = [\"4\"]", "write on_open as bytes in hex"),
            ("name = \"lines\"\nprobe = \"+1\"", "write probe as bytes in hex"),
            (
                "name = \"lines\"\ninter_byte_ms = 0",
                "write inter_byte_ms as a number from 5 to 2000",
            ),
            ("name = \"elyctis\"\npresence = \"50 51\"", "write presence"),
        ] {
            let said = read(text).unwrap_err();
            assert!(said.contains(says), "{text}: {said}");
        }
    }
}
