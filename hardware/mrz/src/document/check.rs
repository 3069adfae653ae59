//! What a check digit says.
//!
//! The arithmetic is that of the `mrz` crate. Ours is stricter in one thing: a filler is a check digit only where 9303
//! allows it, in an unused personal number of TD3 (`hardware.md` 2.2).

use std::fmt;

use serde::Serialize;

/// The verdict of a check digit. It is arithmetic, no proof: `hardware.md` 2.4 lists what it cannot see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// It fits what was read.
    Ok,
    /// It does not, or one of the characters could not be read.
    Failed,
    /// This field has none in this kind of document.
    None,
}

impl Check {
    pub(super) fn of(is_right: bool) -> Self {
        if is_right { Self::Ok } else { Self::Failed }
    }
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ok => "ok",
            Self::Failed => "failed",
            Self::None => "none",
        })
    }
}

/// True where `digit` is a digit and fits `cells`.
pub(crate) fn fits(cells: &str, digit: u8) -> bool {
    digit.is_ascii_digit() && mrz::check_digit(cells).is_ok_and(|right| right == u32::from(digit - b'0'))
}
