//! A field and its name.

use std::fmt;

use super::Check;

/// What one field holds. Its `Debug` shows the verdict only.
#[derive(Clone, PartialEq, Eq)]
pub struct Field<T> {
    /// What was read; `None` where the field is empty, unknown, or holds nothing that could be meant.
    pub value: Option<T>,
    /// What its check digit says.
    pub check: Check,
}

impl<T> Field<T> {
    pub(super) fn unchecked(value: Option<T>) -> Self {
        Self {
            value,
            check: Check::None,
        }
    }
}

impl<T> fmt::Debug for Field<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "*** {}", self.check)
    }
}

/// Sex as it stands in the zone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sex {
    /// `F`.
    Female,
    /// `M`.
    Male,
    /// `<` in the zone, X on the page.
    Unspecified,
}

impl Sex {
    /// `F`, `M` or `X`, as on the page.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Female => "F",
            Self::Male => "M",
            Self::Unspecified => "X",
        }
    }
}

impl fmt::Debug for Sex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// The fields of a document by their names on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of ICAO 9303")]
pub enum FieldName {
    DocumentCode,
    Issuer,
    Names,
    DocumentNumber,
    Nationality,
    BirthDate,
    Sex,
    ExpiryDate,
    OptionalData,
    Composite,
}

impl FieldName {
    /// The name as programs see it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::DocumentCode => "document_code",
            Self::Issuer => "issuer",
            Self::Names => "names",
            Self::DocumentNumber => "document_number",
            Self::Nationality => "nationality",
            Self::BirthDate => "birth_date",
            Self::Sex => "sex",
            Self::ExpiryDate => "expiry_date",
            Self::OptionalData => "optional_data",
            Self::Composite => "composite",
        }
    }

    /// The name as people read it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::DocumentCode => "Document code",
            Self::Issuer => "Issuer",
            Self::Names => "Names",
            Self::DocumentNumber => "Document number",
            Self::Nationality => "Nationality",
            Self::BirthDate => "Date of birth",
            Self::Sex => "Sex",
            Self::ExpiryDate => "Date of expiry",
            Self::OptionalData => "Optional data",
            Self::Composite => "Composite digit",
        }
    }
}
