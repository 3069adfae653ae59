//! The namespaces of MeMo and the prefixes they usually have (`domain.md` 3.1). Files may use other prefixes.

/// A namespace of MeMo's elements, or any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Namespace {
    Memo,
    Grd,
    Gln,
    Sor,
    Dmv,
    Kle,
    Form,
    Udd,
    /// None, or one that MeMo does not use.
    Other,
}

impl Namespace {
    /// The known ones, in the order in which they are declared.
    pub(crate) const KNOWN: [Self; 8] = [
        Self::Memo,
        Self::Grd,
        Self::Gln,
        Self::Sor,
        Self::Dmv,
        Self::Kle,
        Self::Form,
        Self::Udd,
    ];

    /// The prefix we write.
    pub(crate) const fn prefix(self) -> &'static str {
        match self {
            Self::Memo | Self::Other => "memo",
            Self::Grd => "grd",
            Self::Gln => "gln",
            Self::Sor => "sor",
            Self::Dmv => "dmv",
            Self::Kle => "kle",
            Self::Form => "form",
            Self::Udd => "udd",
        }
    }

    /// What the prefix stands for.
    pub(crate) const fn uri(self) -> &'static str {
        match self {
            Self::Memo | Self::Other => "https://DigitalPost.dk/MeMo-1",
            Self::Grd => "https://data.gov.dk/model/core/",
            Self::Gln => "https://www.gs1.dk/gs1-standarder/identifikation/gln-global-location-number/",
            Self::Sor => "https://services.nsi.dk/en/Services/SOR",
            Self::Dmv => "https://motorregister.skat.dk/",
            Self::Kle => "http://kle-online.dk/",
            Self::Form => "http://www.form-online.dk/",
            Self::Udd => {
                "https://www.dst.dk/da/TilSalg/Forskningsservice/Dokumentation/hoejkvalitetsvariable/elevregister-2/udd#"
            }
        }
    }

    /// Which it is; one namespace equals another only letter by letter.
    pub(crate) fn from_uri(uri: &[u8]) -> Self {
        let known = Self::KNOWN.into_iter().find(|space| space.uri().as_bytes() == uri);
        known.unwrap_or(Self::Other)
    }
}
