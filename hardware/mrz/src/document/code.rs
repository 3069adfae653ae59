//! What kind of document it is, by its document code (`hardware.md` 2.2, passport code and TD1 code).
//!
//! Since 2026 the second letter of a passport has a meaning; from 2028 it must be there. The date of issue does not
//! stand in the zone, so only what the date of expiry proves is said.

use jiff::civil::{Date, date};
use mrz::PassportType;
use serde::Serialize;

use super::zone::Zone;
use super::{Format, Note};

/// From 2026 the second letter of a new passport means what 9303 Part 4 §4.4 says; one that runs out ten years later
/// cannot be older.
const LETTERS_MEAN: Date = date(2036, 1, 1);
/// From this day every new passport has one; older ones have run out ten years later.
const LETTERS_RULE_OVER: Date = date(2038, 1, 1);

/// What kind of document it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// An ordinary passport, also one whose letter means nothing we know.
    Passport,
    /// `PE`.
    EmergencyPassport,
    /// `PU`.
    SingleSheetTravelDocument,
    /// `PD`.
    DiplomaticPassport,
    /// `PO`.
    OfficialPassport,
    /// `PR`.
    RefugeePassport,
    /// `PT`.
    AlienPassport,
    /// `PS`.
    StatelessPassport,
    /// `PL`.
    LaissezPasser,
    /// `PM`.
    MilitaryPassport,
    /// An identity card, residence card or other card; the issuer's second letter says which, by no common rule.
    Card,
    /// `AC`, for crews.
    CrewCertificate,
    /// A visa.
    Visa,
}

impl Kind {
    /// The kind in words.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Passport => "Passport",
            Self::EmergencyPassport => "Emergency passport",
            Self::SingleSheetTravelDocument => "Single-sheet travel document",
            Self::DiplomaticPassport => "Diplomatic passport",
            Self::OfficialPassport => "Official or service passport",
            Self::RefugeePassport => "Refugee's passport",
            Self::AlienPassport => "Alien's passport",
            Self::StatelessPassport => "Stateless person's passport",
            Self::LaissezPasser => "Laissez-passer",
            Self::MilitaryPassport => "Military passport",
            Self::Card => "Identity or residence card",
            Self::CrewCertificate => "Crew member certificate",
            Self::Visa => "Visa",
        }
    }

    pub(super) fn of(zone: &Zone) -> Self {
        let code = zone.text(0..2);
        match (zone.format, code) {
            (Format::MrvA | Format::MrvB, _) => Self::Visa,
            (_, "AC") => Self::CrewCertificate,
            _ if !code.starts_with('P') => Self::Card,
            _ => mrz::passport_type(code).map_or(Self::Passport, Self::passport),
        }
    }

    fn passport(of: PassportType) -> Self {
        match of {
            PassportType::Emergency => Self::EmergencyPassport,
            PassportType::SingleSheet => Self::SingleSheetTravelDocument,
            PassportType::Diplomatic => Self::DiplomaticPassport,
            PassportType::Official => Self::OfficialPassport,
            PassportType::Refugee => Self::RefugeePassport,
            PassportType::Alien => Self::AlienPassport,
            PassportType::Stateless => Self::StatelessPassport,
            PassportType::LaissezPasser => Self::LaissezPasser,
            PassportType::Military => Self::MilitaryPassport,
            _ => Self::Passport,
        }
    }
}

/// What the code gives to know; `expiry` where it is a whole date.
pub(super) fn notes(zone: &Zone, kind: Kind, expiry: Option<Date>, notes: &mut Vec<Note>) {
    let code = zone.text(0..2);
    let second = zone.byte(1);
    match kind {
        Kind::EmergencyPassport | Kind::SingleSheetTravelDocument => notes.push(Note::TemporaryDocument),
        Kind::CrewCertificate => notes.push(Note::CrewCertificate),
        Kind::Visa => notes.push(Note::Visa),
        _ => {}
    }
    let is_passport = code.starts_with('P');
    let is_size_of_passport = matches!(zone.format, Format::Td3 | Format::MrvA);
    if kind != Kind::Visa && is_passport != is_size_of_passport {
        notes.push(Note::UnusualDocumentCode);
    }
    let is_letter = second == b'<' || second.is_ascii_uppercase();
    let is_forbidden = kind == Kind::Card && (second == b'V' || code == "AI");
    if !is_letter || is_forbidden {
        notes.push(Note::DocumentCodeNotAllowed);
        return;
    }
    if !is_passport {
        return;
    }
    match second {
        b'<' if expiry.is_some_and(|day| day >= LETTERS_RULE_OVER) => notes.push(Note::PassportLetterMissing),
        b'<' => {}
        _ if mrz::passport_type(code).is_none() => notes.push(Note::PassportLetterUnlisted),
        // PP meant an ordinary passport before.
        _ if code != "PP" && expiry.is_none_or(|day| day < LETTERS_MEAN) => notes.push(Note::PassportLetterMayBeOlder),
        _ => {}
    }
}
