//! Codes from text, as modules. How they are drawn is the caller's business.

use qrcodegen::{QrCode, QrCodeEcc};

/// Light modules that must stay around a code (ISO 18004: 4).
pub const QUIET: usize = 4;

/// The text is longer than the largest code holds (2,331 bytes at level M).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("shorten the text: no code holds {bytes} bytes")]
pub struct TooLong {
    /// Bytes of the text.
    pub bytes: usize,
}

/// A code: a square of dark and light modules, without its quiet zone.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(QrCode);

/// A code for `text`, with error correction M or better where that costs no space.
///
/// # Errors
/// Where the text is too long.
pub fn write(text: &str) -> Result<Code, TooLong> {
    QrCode::encode_text(text, QrCodeEcc::Medium)
        .map(Code)
        .map_err(|_| TooLong { bytes: text.len() })
}

impl Code {
    /// Modules along one side, without the quiet zone.
    #[must_use]
    pub fn side(&self) -> usize {
        usize::try_from(self.0.size()).unwrap_or(0)
    }

    /// True where the module is dark; false outside the code.
    #[must_use]
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        match (i32::try_from(x), i32::try_from(y)) {
            (Ok(x), Ok(y)) => self.0.get_module(x, y),
            _ => false,
        }
    }

    /// Rows of modules with the quiet zone around them; true is dark. `side() + 2 * QUIET` rows of as many.
    pub fn rows(&self) -> impl Iterator<Item = Vec<bool>> + '_ {
        let whole = self.side() + 2 * QUIET;
        let is_dark = |x: usize, y: usize| x >= QUIET && y >= QUIET && self.is_dark(x - QUIET, y - QUIET);
        (0..whole).map(move |y| (0..whole).map(|x| is_dark(x, y)).collect())
    }
}

/// Size only: a code says what its text says.
impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Code({})", self.side())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_quiet_zone_and_a_text_its_limit() {
        let code = write("OEVELSE").expect("short");
        let rows: Vec<_> = code.rows().collect();
        assert_eq!((code.side(), rows.len()), (21, 29));
        assert!(rows[QUIET - 1].iter().all(|&dark| !dark));
        assert!(rows[QUIET][QUIET] && !rows[QUIET][QUIET - 1]);
        assert_eq!(write(&"æ".repeat(2000)), Err(TooLong { bytes: 4000 }));
    }
}
