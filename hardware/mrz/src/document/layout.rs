//! Where the fields stand: the five layouts of ICAO 9303 (`hardware.md` 2.1).
//!
//! Places are counted from 0 over all lines of a document set end to end.

use std::fmt;
use std::ops::Range;

use serde::Serialize;

/// The layout of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Format {
    /// Cards: three lines of 30.
    #[serde(rename = "TD1")]
    Td1,
    /// Larger cards and sheets: two lines of 36.
    #[serde(rename = "TD2")]
    Td2,
    /// Passports: two lines of 44.
    #[serde(rename = "TD3")]
    Td3,
    /// Visas as large as a page: two lines of 44.
    #[serde(rename = "MRV-A")]
    MrvA,
    /// Smaller visas: two lines of 36.
    #[serde(rename = "MRV-B")]
    MrvB,
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Td1 => "TD1",
            Self::Td2 => "TD2",
            Self::Td3 => "TD3",
            Self::MrvA => "MRV-A",
            Self::MrvB => "MRV-B",
        })
    }
}

/// Lines and characters of each: what a text can be cut into.
pub(super) const SHAPES: [(usize, usize); 3] = [(2, 44), (3, 30), (2, 36)];

/// The places of one layout. A check digit follows number and dates directly.
pub(super) struct Layout {
    pub names: Range<usize>,
    pub number: Range<usize>,
    pub nationality: Range<usize>,
    pub birth: Range<usize>,
    pub sex: usize,
    pub expiry: Range<usize>,
    /// TD1 has two elements; elsewhere the second is empty.
    pub optional: [Range<usize>; 2],
    pub optional_check: Option<usize>,
    pub composite: Option<usize>,
    /// What the composite digit is over, without what is empty.
    pub composed: &'static [Range<usize>],
}

const TD1: Layout = Layout {
    names: 60..90,
    number: 5..14,
    nationality: 45..48,
    birth: 30..36,
    sex: 37,
    expiry: 38..44,
    optional: [15..30, 48..59],
    optional_check: None,
    composite: Some(59),
    composed: &[5..37, 38..45, 48..59],
};

const TD2: Layout = Layout {
    names: 5..36,
    number: 36..45,
    nationality: 46..49,
    birth: 49..55,
    sex: 56,
    expiry: 57..63,
    optional: [64..71, 71..71],
    optional_check: None,
    composite: Some(71),
    composed: &[36..46, 49..56, 57..71],
};

const TD3: Layout = Layout {
    names: 5..44,
    number: 44..53,
    nationality: 54..57,
    birth: 57..63,
    sex: 64,
    expiry: 65..71,
    optional: [72..86, 86..86],
    optional_check: Some(86),
    composite: Some(87),
    composed: &[44..54, 57..64, 65..87],
};

const MRV_A: Layout = Layout {
    optional: [72..88, 88..88],
    optional_check: None,
    composite: None,
    composed: &[],
    ..TD3
};
const MRV_B: Layout = Layout {
    optional: [64..72, 72..72],
    composite: None,
    composed: &[],
    ..TD2
};

impl Format {
    pub(super) const fn layout(self) -> &'static Layout {
        match self {
            Self::Td1 => &TD1,
            Self::Td2 => &TD2,
            Self::Td3 => &TD3,
            Self::MrvA => &MRV_A,
            Self::MrvB => &MRV_B,
        }
    }
}
