//! Amounts of money, always as Danish screens write them.
//!
//! Not translated on purpose: the learner compares with a Danish screen, whatever the language around it.

/// An amount in øre as "1.234,50 kr.", in Latin digits.
#[must_use]
pub fn amount_danish(ore: i64) -> String {
    let sign = if ore < 0 { "-" } else { "" };
    let ore = ore.unsigned_abs();
    let digits = (ore / 100).to_string();
    let mut kroner = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            kroner.push('.');
        }
        kroner.push(digit);
    }
    format!("{sign}{kroner},{:02} kr.", ore % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_look_as_on_danish_screens() {
        let cases = [
            (0, "0,00 kr."),
            (5, "0,05 kr."),
            (100, "1,00 kr."),
            (99_999, "999,99 kr."),
            (100_000, "1.000,00 kr."),
            (123_450, "1.234,50 kr."),
            (123_456_789, "1.234.567,89 kr."),
            (-50, "-0,50 kr."),
            (i64::MIN, "-92.233.720.368.547.758,08 kr."),
        ];
        for (ore, text) in cases {
            assert_eq!(amount_danish(ore), text);
        }
    }
}
