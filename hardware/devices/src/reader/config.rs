//! The reader's part of `kiosk.toml`: where it is and how it speaks.

use std::path::PathBuf;

use egne_mrz::frames::Dialect;
use serde::Deserialize;

/// Where to look for the reader, and its dialect.
///
/// ```toml
/// port = "/dev/kiosk/mrz"      # or: usb = { vendor = 0x2B78, product = 0x0005, serial = "A1" }
/// dialect = { name = "elyctis" }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "ReaderTable")]
pub struct ReaderConfig {
    /// Name for the staff screen.
    pub name: String,
    /// Where it is.
    pub find: Find,
    /// How it speaks.
    pub dialect: Dialect,
}

/// How a reader is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Find {
    /// At this path, which may be a link as under `/dev/serial/by-id`.
    Port(PathBuf),
    /// Wherever a USB device with these marks is.
    Usb(UsbMatch),
}

/// Marks of a USB device. What is left out fits everything.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UsbMatch {
    /// Vendor, for example `0x2B78`.
    pub vendor: u16,
    /// Product.
    #[serde(default)]
    pub product: Option<u16>,
    /// Serial number as the device tells it.
    #[serde(default)]
    pub serial: Option<String>,
}

/// The reader's table says two things or nothing of where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReaderConfigError {
    /// Neither or both.
    #[error("say where the reader is: either port = \"/dev/…\" or usb = {{ vendor = 0x…, product = 0x… }}")]
    Find,
}

/// The table as it is written. An unknown key is an error.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReaderTable {
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    port: Option<PathBuf>,
    #[serde(default)]
    usb: Option<UsbMatch>,
    dialect: Dialect,
}

impl TryFrom<ReaderTable> for ReaderConfig {
    type Error = ReaderConfigError;

    fn try_from(table: ReaderTable) -> Result<Self, ReaderConfigError> {
        let find = match (table.port, table.usb) {
            (Some(port), None) => Find::Port(port),
            (None, Some(usb)) => Find::Usb(usb),
            (None, None) | (Some(_), Some(_)) => return Err(ReaderConfigError::Find),
        };
        Ok(Self {
            name: table.name.unwrap_or_else(|| String::from("Passport reader")),
            find,
            dialect: table.dialect,
        })
    }
}

#[cfg(test)]
mod tests {
    use egne_mrz::frames::DialectName;

    use super::*;

    fn read(text: &str) -> Result<ReaderConfig, String> {
        toml::from_str(text).map_err(|error: toml::de::Error| error.message().to_owned())
    }

    #[test]
    fn a_port_or_usb_marks() {
        let config = read("port = \"/dev/kiosk/mrz\"\ndialect = { name = \"lines\", separator = \"lf\" }").unwrap();
        assert_eq!(config.find, Find::Port(PathBuf::from("/dev/kiosk/mrz")));
        assert_eq!(config.dialect.name, DialectName::Lines);
        let config = read("usb = { vendor = 0x2B78, serial = \"A1\" }\n[dialect]\nname = \"elyctis\"").unwrap();
        let usb = UsbMatch {
            vendor: 0x2B78,
            product: None,
            serial: Some("A1".to_owned()),
        };
        assert_eq!(config.find, Find::Usb(usb));
    }

    #[test]
    fn what_is_unknown_or_said_twice_is_refused() {
        for (text, says) in [
            ("dialect = { name = \"lines\" }", "say where the reader is"),
            (
                "port = \"a\"\nusb = { vendor = 1 }\ndialect = { name = \"lines\" }",
                "say where the reader is",
            ),
            (
                "port = \"a\"\nbaud = 9600\ndialect = { name = \"lines\" }",
                "unknown field `baud`",
            ),
            (
                "port = \"a\"\ndialect = { name = \"lines\", parity = 1 }",
                "unknown field `parity`",
            ),
            ("port = \"a\"", "missing field `dialect`"),
        ] {
            let said = read(text).unwrap_err();
            assert!(said.contains(says), "{text}: {said}");
        }
    }
}
