//! Which MeMo it is (`domain.md` 3.1).

use std::fmt;

/// A version of MeMo. All share one namespace; the attribute `memoVersion` tells them apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Version {
    /// The first.
    V1_0,
    /// Of August 2020: `postType`, `originalMessageDateTime`, `memoSchVersion`.
    V1_1,
    /// Of March 2025: sending on behalf of another; `mandatory` and `legalNotification` may be left out.
    #[default]
    V1_2,
}

impl Version {
    /// All, oldest first.
    pub const ALL: [Self; 3] = [Self::V1_0, Self::V1_1, Self::V1_2];

    /// As `memoVersion` writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V1_0 => "1.0",
            Self::V1_1 => "1.1",
            Self::V1_2 => "1.2",
        }
    }

    /// From `memoVersion`, which is a decimal number.
    #[must_use]
    pub fn from_attribute(text: &str) -> Option<Self> {
        let text = text.trim();
        if text == "1" {
            return Some(Self::V1_0);
        }
        Self::ALL.into_iter().find(|version| version.as_str() == text)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
