//! A dialect: the envelope a reader puts round the lines, its line settings and its commands, as data.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::settings::DialectSettings;

/// Which envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DialectName {
    /// One command byte, length high, length low, payload (Elyctis ID BOX One).
    Elyctis,
    /// Control characters before and after (Access-IS OCR31x).
    AccessIs,
    /// Nothing but lines (Honeywell, Datalogic, Code, Opticon, Zebra and others).
    Lines,
    /// A block with length and check byte (3M, Gemalto, Thales in RTE Native mode).
    RteNative,
}

impl DialectName {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Elyctis, Self::AccessIs, Self::Lines, Self::RteNative];

    /// As configuration and command line write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Elyctis => "elyctis",
            Self::AccessIs => "access-is",
            Self::Lines => "lines",
            Self::RteNative => "rte-native",
        }
    }

    /// From what configuration and command line write.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|name| name.as_str() == text)
    }
}

/// Bits of a character on the line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum CharacterFormat {
    /// Eight bits, no parity.
    #[default]
    #[serde(rename = "8n1")]
    EightNone,
    /// Seven bits, even parity. Where the port delivers the parity bit all the same, it is dropped.
    #[serde(rename = "7e1")]
    SevenEven,
}

/// What a bare-lines reader is set to send after a line. Reading accepts them all; this is what a simulator sends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Separator {
    /// Carriage return.
    #[default]
    Cr,
    /// Line feed.
    Lf,
    /// Both.
    CrLf,
    /// Nothing.
    None,
}

impl Separator {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Cr, Self::Lf, Self::CrLf, Self::None];

    /// Its bytes.
    #[must_use]
    pub const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Cr => b"\r",
            Self::Lf => b"\n",
            Self::CrLf => b"\r\n",
            Self::None => b"",
        }
    }
}

/// What the length word of an RTE Native block counts. Public sources do not say; the first is our reading of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LengthCounts {
    /// What follows the length word, the check byte too.
    #[default]
    Rest,
    /// The whole block from its start byte on.
    Whole,
}

/// What the check byte of an RTE Native block covers. Public sources do not say; the first is our reading of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CheckCovers {
    /// Everything after the start byte.
    #[default]
    AfterStart,
    /// The start byte too.
    Whole,
}

/// How one reader speaks. Begin with [`Dialect::preset`] and change what differs, or read it from configuration
/// ([`DialectSettings`]).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "DialectSettings")]
pub struct Dialect {
    /// The envelope.
    pub name: DialectName,
    /// Speeds in baud, tried in this order where the reader answers questions; the first one counts where it does not.
    pub speeds: Vec<u32>,
    /// Bits of a character.
    pub format: CharacterFormat,
    /// A pause this long ends a message that is not complete.
    pub inter_byte: Duration,
    /// Whether the control line DTR is raised; some readers wait for it.
    pub dtr: bool,
    /// What the simulator sends after a line.
    pub separator: Separator,
    /// A question every reader of this kind answers; none where it never answers.
    pub probe: Option<Vec<u8>>,
    /// Sent when the port was opened and the reader is known to be there.
    pub on_open: Vec<Vec<u8>>,
    /// Sent after each document, so that the next one is read.
    pub after_read: Vec<Vec<u8>>,
    /// How long after a document that is sent.
    pub after_read_delay: Duration,
    /// Asks for one read now; none where the reader cannot be asked.
    pub read_now: Option<Vec<u8>>,
    /// Elyctis: the command byte of the messages about insertion and removal. It stands on pages of the manual that
    /// are not public, so none is set.
    pub presence: Option<u8>,
    /// RTE Native.
    pub length_counts: LengthCounts,
    /// RTE Native.
    pub check_covers: CheckCovers,
}

impl Dialect {
    /// The usual settings of a dialect (`hardware.md` 1.1 and 1.2, read 2026-11).
    #[must_use]
    pub fn preset(name: DialectName) -> Self {
        let base = Self {
            name,
            speeds: vec![9600],
            format: CharacterFormat::EightNone,
            inter_byte: inter_byte(&[9600]),
            dtr: true,
            separator: Separator::Cr,
            probe: None,
            on_open: Vec::new(),
            after_read: Vec::new(),
            after_read_delay: Duration::from_millis(500),
            read_now: None,
            presence: None,
            length_counts: LengthCounts::Rest,
            check_covers: CheckCovers::AfterStart,
        };
        match name {
            DialectName::Elyctis => Self {
                speeds: vec![9600, 115_200],
                probe: Some(vec![b'V', 0, 0]),
                // Continuous reading turns itself off after each document.
                on_open: vec![vec![b'C', 0, 1, 1]],
                after_read: vec![vec![b'C', 0, 1, 1]],
                read_now: Some(vec![b'I', 0, 0]),
                ..base
            },
            DialectName::AccessIs | DialectName::Lines => base,
            DialectName::RteNative => Self {
                format: CharacterFormat::SevenEven,
                ..base
            },
        }
    }
}

/// The pause that ends a message: 150 ms on a slow line, 50 ms on a fast one (`hardware.md` 1.4).
pub(super) fn inter_byte(speeds: &[u32]) -> Duration {
    let is_slow = speeds.iter().any(|speed| *speed <= 38_400);
    Duration::from_millis(if is_slow { 150 } else { 50 })
}
