//! Where invented messages get their values from: a tape of numbers. An empty tape gives the smallest message, so a
//! failing one shrinks.

use jiff::Timestamp;

use crate::version::Version;

/// Signs that go wrong where escaping, counting or encoding does.
const SIGNS: [&str; 24] = [
    "a", "Z", "0", " ", "æ", "Ø", "å", "é", "<", ">", "&", "\"", "'", "]]>", "\n", "\r", "\t", "&#13;", "&amp;", "—",
    "ש", "م", "🐟", "\u{85}",
];

/// The tape.
pub(crate) struct Chance {
    tape: Vec<u32>,
    at: usize,
    pub(crate) version: Version,
}

impl Chance {
    pub(crate) fn new(tape: Vec<u32>) -> Self {
        let mut chance = Self {
            tape,
            at: 0,
            version: Version::V1_2,
        };
        chance.version = Version::ALL[chance.below(3)];
        chance
    }

    fn next(&mut self) -> u32 {
        self.at += 1;
        self.tape.get(self.at - 1).copied().unwrap_or(0)
    }

    /// From 0, less than `limit`.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.next() as usize % limit
    }

    /// Up to so many characters, at least one of them visible. Sometimes exactly as many as there may be.
    pub(crate) fn text(&mut self, most: usize) -> String {
        if self.below(20) == 19 {
            return "æ".repeat(most);
        }
        let count = self.below(6);
        let text: String = (0..count).map(|_| SIGNS[self.below(SIGNS.len())]).collect();
        let text = format!("t{text}");
        if text.chars().count() > most {
            "t".to_owned()
        } else {
            text
        }
    }

    /// One to `most` letters and hyphens.
    pub(crate) fn word(&mut self, most: usize) -> String {
        let count = 1 + self.below(most.min(12));
        (0..count).map(|_| ['a', 'K', 'æ', '-', '7'][self.below(5)]).collect()
    }

    pub(crate) fn uuid(&mut self) -> String {
        let hex: String = (0..32).map(|_| ['0', '9', 'a', 'f', 'B', 'E'][self.below(6)]).collect();
        let variant = ['8', '9', 'a', 'B'][self.below(4)];
        format!(
            "{}-{}-4{}-{variant}{}-{}",
            &hex[..8],
            &hex[8..12],
            &hex[12..15],
            &hex[15..18],
            &hex[18..30]
        )
    }

    pub(crate) fn time(&mut self) -> Timestamp {
        let seconds = i64::from(self.next()) % 4_000_000_000;
        let nanoseconds = [0, 500_000_000, 250_000_001][self.below(3)];
        Timestamp::new(seconds, nanoseconds).unwrap()
    }

    pub(crate) fn bytes(&mut self) -> Vec<u8> {
        let count = 1 + self.below(40);
        (0..count).map(|_| (self.next() & 0xff) as u8).collect()
    }
}
