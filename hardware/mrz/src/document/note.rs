//! Facts to know about a document: a closed list, each a stable word for programs and a sentence for people.
//!
//! Deliberately absent: what a document is good for. Which papers are taken as proof is data elsewhere, and changes.

use std::fmt;

macro_rules! notes {
    ($($(#[$doc:meta])* $name:ident $key:literal $breaks:literal $sentence:literal;)*) => {
        /// A fact about a document.
        #[derive(Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Note { $($(#[$doc])* $name,)* }

        impl Note {
            /// Every note there is.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// A word for programs; it will not change.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* }
            }

            /// A sentence for staff.
            #[must_use]
            pub fn sentence(self) -> &'static str {
                match self { $(Self::$name => $sentence,)* }
            }

            /// True where the document is not built as 9303 says, so that something was misread or is wrong.
            #[must_use]
            pub fn breaks_structure(self) -> bool {
                match self { $(Self::$name => $breaks,)* }
            }
        }
    };
}

notes! {
    /// `PE` and `PU`.
    TemporaryDocument "temporary_document" false
        "A temporary travel document, issued for an emergency.";
    /// `AC`.
    CrewCertificate "crew_certificate" false
        "A crew member certificate: it shows work aboard, and is no identity card.";
    /// `V`.
    Visa "visa" false
        "A visa: it stands in a passport and is no proof of identity by itself.";
    /// Code and size do not belong together.
    UnusualDocumentCode "unusual_document_code" false
        "The document code is unusual for a document of this size.";
    /// `AI`, a second letter V, a digit.
    DocumentCodeNotAllowed "document_code_not_allowed" true
        "The document code is not allowed by ICAO 9303: look at it on the page.";
    /// `P<` on a passport that must have been issued from 2028 on.
    PassportLetterMissing "passport_letter_missing" false
        "Passports issued from 2028 on carry a second letter; this one runs out so late that it should.";
    /// A letter that may be from before 2026.
    PassportLetterMayBeOlder "passport_letter_may_be_older" false
        "The second letter of the document code has a common meaning on passports issued from 2026 on; this one may be older, and the kind of passport stands on the page.";
    /// `PN` and the like.
    PassportLetterUnlisted "passport_letter_unlisted" false
        "The second letter of the document code is not on the list of 2026; the kind of passport stands on the page.";
    /// Before today.
    Expired "expired" false
        "The document has expired.";
    /// `<<<<<<`.
    NoExpiry "no_expiry" false
        "No date of expiry in the lines: look at the page.";
    /// Fillers among the digits.
    ExpiryIncomplete "expiry_incomplete" false
        "Only a part of the date of expiry is in the lines: look at the page.";
    /// More than 15 years away in any century.
    ExpiryCenturyUncertain "expiry_century_uncertain" false
        "The lines give two digits of the year of expiry, and no century puts it within 15 years of today: look at the page.";
    /// No date.
    ExpiryNotADate "expiry_not_a_date" true
        "The date of expiry is not a date.";
    /// `<<<<<<`.
    BirthUnknown "birth_unknown" false
        "The issuer does not know the date of birth.";
    /// Fillers among the digits.
    BirthIncomplete "birth_incomplete" false
        "The issuer knows only a part of the date of birth.";
    /// A small child, or somebody of more than a hundred years.
    BirthCenturyUncertain "birth_century_uncertain" false
        "The lines give two digits of the year of birth: a child, or somebody a hundred years older.";
    /// No date, or one of the future in every century.
    BirthNotADate "birth_not_a_date" true
        "The date of birth is not a date.";
    /// The last place of the names is a letter.
    NameMaybeTruncated "name_maybe_truncated" false
        "The names fill their places, so they may have been cut short: ask for the full name from the page.";
    /// Only fillers.
    NameMissing "name_missing" true
        "There is no name.";
    /// Digits are not allowed.
    DigitInName "digit_in_name" true
        "A digit stands among the names, where only letters can be.";
    /// Empty, or not from the first place on.
    NumberIncomplete "number_incomplete" true
        "The document number is missing or does not begin at its first place.";
    /// A long number in the manner of cards, on a passport or visa.
    NumberWithoutRule "number_without_rule" false
        "There is no check digit after the document number; it may go on in the optional data, for which this kind of document has no rule: compare with the page.";
    /// The older cards of Belgium.
    BelgianNumber "belgian_number" false
        "A Belgian card of an older model: its check digit was reckoned the Belgian way, and fits.";
    /// Neither F, M nor filler.
    SexUnreadable "sex_unreadable" true
        "The sex is not one of those that can stand there.";
    /// X for filler.
    SexUnusual "sex_unusual" false
        "The sex is written X in the lines, where ICAO 9303 has a filler.";
    /// Something that is no character of the zone.
    UnreadableCharacter "unreadable_character" true
        "At least one character could not be read; it stands as ?.";
    /// Not three letters, or `D`.
    IssuerNotACode "issuer_not_a_code" true
        "The issuer is not a code of letters.";
    /// Not on the list.
    IssuerUnknown "issuer_unknown" false
        "The code of the issuer is not on our list.";
    /// Not three letters, or `D`.
    NationalityNotACode "nationality_not_a_code" true
        "The nationality is not a code of letters.";
    /// Not on the list.
    NationalityUnknown "nationality_unknown" false
        "The code of the nationality is not on our list.";
    /// `XXA`.
    Stateless "stateless" false
        "The holder is a stateless person (1954 Convention).";
    /// `XXB`.
    Refugee "refugee" false
        "The holder is a refugee (1951 Convention).";
    /// `XXC`.
    RefugeeOther "refugee_other" false
        "The holder is a refugee, but not under the 1951 Convention.";
    /// `XXX`, or nothing.
    NationalityUnspecified "nationality_unspecified" false
        "The nationality is unspecified.";
    /// `UTO`.
    Specimen "specimen" false
        "A specimen: Utopia issues documents for practice only.";
    /// In the optional data.
    HasCpr "has_cpr" false
        "The optional data holds a CPR number, or what may be one; it is not shown whole.";
    /// Another day.
    CprOtherBirth "cpr_other_birth" false
        "The CPR number gives another date of birth than the document.";
}

impl fmt::Debug for Note {
    /// Some notes are about a person: only that there is one is shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}
