//! What looks like a Danish civil registration number (CPR), so that it can be refused.
//!
//! Format DDMMYY-SSSS (domain.md 5.1, read 2026-11). No check digit is looked at: numbers without it are valid
//! since 1 October 2007. Practice numbers have 60 added to the day and can never be issued.

/// True where `text` holds ten digits in CPR form with a day of 01–31 and a month of 01–12,
/// whatever signs or blanks stand between them; a letter ends the number.
pub fn has_real_looking_cpr(text: &str) -> bool {
    windows(text).any(|d| (1..=31).contains(&two(&d, 0)) && (1..=12).contains(&two(&d, 2)))
}

/// True where `text` holds ten digits in a row, as a CPR number (also a practice one) has.
pub fn is_cpr_shaped(text: &str) -> bool {
    windows(text).next().is_some()
}

fn windows(text: &str) -> impl Iterator<Item = [u8; 10]> {
    let mut runs: Vec<Vec<u8>> = vec![Vec::new()];
    for c in text.chars() {
        match c.to_digit(10).or_else(|| eastern_digit(c)) {
            Some(d) => {
                if let (Some(run), Ok(d)) = (runs.last_mut(), u8::try_from(d)) {
                    run.push(d);
                }
            }
            None if c.is_alphabetic() => runs.push(Vec::new()),
            None => {}
        }
    }
    runs.into_iter().flat_map(|run| {
        run.windows(10)
            .filter_map(|w| w.try_into().ok())
            .collect::<Vec<[u8; 10]>>()
    })
}

/// Zeros of other scripts: Arabic-Indic, Extended Arabic-Indic, Devanagari, Bengali, full width.
const ZEROS: [u32; 5] = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

fn eastern_digit(c: char) -> Option<u32> {
    let c = u32::from(c);
    ZEROS.iter().map(|zero| c.wrapping_sub(*zero)).find(|digit| *digit <= 9)
}

fn two(digits: &[u8; 10], at: usize) -> u8 {
    digits.get(at).copied().unwrap_or(0) * 10 + digits.get(at + 1).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_real_looking_number_is_seen_in_any_dress() {
        for text in [
            "010190-1234",
            "0101901234",
            "01 01 90 12 34",
            "mit nr er 311299-0000 tak",
            "٠١٠١٩٠١٢٣٤",
            "\u{200f}010190\u{2013}1234",
            "010190_1234",
            "010190,1234",
            "01:01:90+12*34",
            "010190\u{a0}1234",
            "०१०१९०१२३४",
        ] {
            assert!(has_real_looking_cpr(text), "{text}");
        }
    }

    #[test]
    fn a_practice_number_or_another_number_is_not_real() {
        for text in [
            "740352-1994",
            "620971-1999",
            "amina7",
            "246813",
            "0000000000",
            "019990-1234",
            "010190a1234",
        ] {
            assert!(!has_real_looking_cpr(text), "{text}");
        }
        assert!(is_cpr_shaped("740352-1994"));
        assert!(!is_cpr_shaped("amina7"));
    }
}
