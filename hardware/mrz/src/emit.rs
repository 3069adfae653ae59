//! The lines of a specimen document from what stands in it, all check digits right.
//!
//! Names are written as on the page: the `mrz` crate transliterates them and cuts them as 9303 shows it. Deliberately
//! absent: broken documents; whoever wants one breaks a right one.

use mrz::{DateRole, MrzDate, RawDateField, Sex};

use crate::document::Format;

/// How the check digit of a long document number is reckoned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberRule {
    /// As 9303 says: over the number.
    Icao,
    /// As on older Belgian cards: through the filler in the middle as well. TD1 only.
    Belgian,
}

/// What stands in a document.
#[derive(Clone, Copy, Debug)]
pub struct Content {
    /// Which layout.
    pub format: Format,
    /// One or two letters.
    pub document_code: &'static str,
    /// Code of the issuer.
    pub issuer: &'static str,
    /// Surname as on the page.
    pub primary: &'static str,
    /// Given names as on the page.
    pub secondary: &'static str,
    /// More than nine characters on TD1 and TD2 make a long number.
    pub document_number: &'static str,
    /// How its digit is reckoned.
    pub number_rule: NumberRule,
    /// Code of the nationality.
    pub nationality: &'static str,
    /// `YYMMDD`, with `<` for what is not known.
    pub birth: &'static str,
    /// `F`, `M` or `<`.
    pub sex: char,
    /// `YYMMDD`, with `<` for what is not known.
    pub expiry: &'static str,
    /// Optional data; the personal number of TD3.
    pub optional: &'static str,
    /// The second element of TD1.
    pub optional_2: &'static str,
}

/// The lines. What is too long is cut, what is no character of the zone becomes a filler.
#[must_use]
pub fn emit(content: &Content) -> Vec<String> {
    let document_code = content.document_code.to_owned();
    let issuing_country = content.issuer.to_owned();
    let document_number = content.document_number.to_owned();
    let surname = content.primary.to_owned();
    let given_names = content.secondary.to_owned();
    let nationality = content.nationality.to_owned();
    let date_of_birth = date(content.birth, DateRole::Birth);
    let sex = Sex::from_zone(content.sex);
    let date_of_expiry = date(content.expiry, DateRole::Expiry);
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let optional = some(content.optional);
    let text = match content.format {
        Format::Td1 => mrz::format_td1(&mrz::Td1Fields {
            document_code,
            issuing_country,
            document_number,
            surname,
            given_names,
            nationality,
            date_of_birth,
            sex,
            date_of_expiry,
            optional_data_1: optional,
            optional_data_2: some(content.optional_2),
        }),
        Format::Td2 => mrz::format_td2(&mrz::Td2Fields {
            document_code,
            issuing_country,
            document_number,
            surname,
            given_names,
            nationality,
            date_of_birth,
            sex,
            date_of_expiry,
            optional_data: optional,
        }),
        Format::Td3 => mrz::format_td3(&mrz::Td3Fields {
            document_code,
            issuing_country,
            document_number,
            surname,
            given_names,
            nationality,
            date_of_birth,
            sex,
            date_of_expiry,
            personal_number: optional,
        }),
        Format::MrvA => mrz::format_mrv_a(&mrz::MrvAFields {
            document_code,
            issuing_country,
            document_number,
            surname,
            given_names,
            nationality,
            date_of_birth,
            sex,
            date_of_expiry,
            optional_data: optional,
        }),
        Format::MrvB => mrz::format_mrv_b(&mrz::MrvBFields {
            document_code,
            issuing_country,
            document_number,
            surname,
            given_names,
            nationality,
            date_of_birth,
            sex,
            date_of_expiry,
            optional_data: optional,
        }),
    };
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    match (content.number_rule, content.format) {
        (NumberRule::Belgian, Format::Td1) => belgian(&lines).unwrap_or(lines),
        _ => lines,
    }
}

fn date(text: &str, role: DateRole) -> MrzDate {
    // The century is not printed, so any pivot will do.
    RawDateField::try_from(text).map_or(MrzDate::Unknown, |field| MrzDate::from_field(field, role, 50))
}

/// The same card with its number's digit reckoned through the filler, and the composite digit that follows.
fn belgian(lines: &[String]) -> Option<Vec<String>> {
    let [first, second, third] = lines else { return None };
    let long = first.get(5..)?.trim_end_matches('<');
    let (through, _) = long.split_at_checked(long.len().checked_sub(1)?)?;
    let digit = mrz::check_digit(through).ok()?;
    let first = format!("{:<<30}", [first.get(..5)?, through, &digit.to_string()].concat());
    let composed = [
        first.get(5..)?,
        second.get(..7)?,
        second.get(8..15)?,
        second.get(18..29)?,
    ]
    .concat();
    let composite = mrz::check_digit(&composed).ok()?;
    let second = [second.get(..29)?, &composite.to_string()].concat();
    Some(vec![first, second, third.clone()])
}
