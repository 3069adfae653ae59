//! Invented documents for the bench, the reader's stand-in and the tests.
//!
//! Nobody in them exists: every surname is a word for practice, and every CPR number has a day that is 60 too high.

use crate::document::Format;
use crate::emit::{Content, NumberRule, emit};

/// An invented document.
#[derive(Clone, Copy, Debug)]
pub struct Specimen {
    /// A word for programs and scripts.
    pub key: &'static str,
    /// What it is, for people.
    pub title: &'static str,
    /// What stands in it.
    pub content: Content,
}

impl Specimen {
    /// Its lines.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        emit(&self.content)
    }
}

/// A passport of an adult; the others differ from it.
const PASSPORT: Content = Content {
    format: Format::Td3,
    document_code: "P",
    issuer: "UTO",
    primary: "Testperson",
    secondary: "Anna Øvelse",
    document_number: "L8C902X37",
    number_rule: NumberRule::Icao,
    nationality: "UTO",
    birth: "740812",
    sex: 'F',
    expiry: "340415",
    optional: "",
    optional_2: "",
};
const CARD: Content = Content {
    format: Format::Td1,
    document_code: "I",
    ..PASSPORT
};

/// All of them.
#[must_use]
pub fn specimens() -> &'static [Specimen] {
    SPECIMENS
}

const SPECIMENS: &[Specimen] = &[
    Specimen {
        key: "passport",
        title: "Passport, ordinary",
        content: Content {
            optional: "ZE184226B",
            ..PASSPORT
        },
    },
    Specimen {
        key: "danish-2012",
        title: "Danish passport, model of 2012, with a CPR number",
        content: Content {
            issuer: "DNK",
            primary: "Øvelsesgård",
            secondary: "Hanne Test",
            document_number: "209000117",
            nationality: "DNK",
            birth: "851006",
            optional: "661085<1178",
            ..PASSPORT
        },
    },
    Specimen {
        key: "danish-new",
        title: "Danish passport, new model",
        content: Content {
            document_code: "PP",
            issuer: "DNK",
            primary: "Prøvesen",
            secondary: "Anders Øvelse",
            document_number: "R03200418",
            nationality: "DNK",
            birth: "911217",
            sex: 'M',
            ..PASSPORT
        },
    },
    Specimen {
        key: "residence-card",
        title: "Danish residence card",
        content: Content {
            document_code: "IR",
            issuer: "DNK",
            primary: "Practice",
            secondary: "Amina Test",
            document_number: "ZR5550007",
            nationality: "SOM",
            birth: "950301",
            ..CARD
        },
    },
    Specimen {
        key: "identity-card",
        title: "Identity card of two lines",
        content: Content {
            format: Format::Td2,
            document_code: "ID",
            document_number: "D23145890",
            optional: "B7P4X2M",
            ..PASSPORT
        },
    },
    Specimen {
        key: "visa-a",
        title: "Visa, large",
        content: Content {
            format: Format::MrvA,
            document_code: "V",
            optional: "B7P4X2MZEXTRA77F",
            ..PASSPORT
        },
    },
    Specimen {
        key: "visa-b",
        title: "Visa, small",
        content: Content {
            format: Format::MrvB,
            document_code: "VC",
            nationality: "XXB",
            optional: "EXTRA77F",
            ..PASSPORT
        },
    },
    Specimen {
        key: "long-number",
        title: "Identity card with a number of 14 characters",
        content: Content {
            document_number: "TX5550001ZB94H",
            optional_2: "EXTRA",
            ..CARD
        },
    },
    Specimen {
        key: "belgian",
        title: "Belgian identity card of an older model",
        content: Content {
            document_code: "ID",
            issuer: "BEL",
            secondary: "Øvelse Luc",
            document_number: "000999999099",
            number_rule: NumberRule::Belgian,
            nationality: "BEL",
            sex: 'M',
            ..CARD
        },
    },
    Specimen {
        key: "unknown-birth",
        title: "Passport without a date of birth",
        content: Content {
            birth: "<<<<<<",
            sex: '<',
            nationality: "XXA",
            ..PASSPORT
        },
    },
    Specimen {
        key: "expired",
        title: "Passport that has expired",
        content: Content {
            expiry: "190228",
            ..PASSPORT
        },
    },
    Specimen {
        key: "emergency",
        title: "Emergency passport",
        content: Content {
            document_code: "PE",
            document_number: "E00550077",
            ..PASSPORT
        },
    },
    Specimen {
        key: "crew",
        title: "Crew member certificate",
        content: Content {
            document_code: "AC",
            document_number: "C4550021M",
            sex: 'M',
            ..CARD
        },
    },
    Specimen {
        key: "long-name",
        title: "Passport with a name too long for it",
        content: Content {
            primary: "Øvelsespersonsen Testnavnsen",
            secondary: "Prøvemaria Langfornavn Afkortet",
            ..PASSPORT
        },
    },
    Specimen {
        key: "ukrainian",
        title: "Ukrainian passport",
        content: Content {
            issuer: "UKR",
            primary: "Praktychenko",
            secondary: "Olena Test",
            document_number: "FX555007",
            nationality: "UKR",
            birth: "880523",
            ..PASSPORT
        },
    },
    Specimen {
        key: "syrian",
        title: "Syrian passport",
        content: Content {
            issuer: "SYR",
            primary: "Al-Tadrib",
            secondary: "Yusuf Test",
            document_number: "N01550077",
            nationality: "SYR",
            birth: "79<<<<",
            sex: 'M',
            ..PASSPORT
        },
    },
];
