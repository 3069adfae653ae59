//! How hard a text is to read: sentences, words, LIX.
//!
//! LIX (Björnsson 1968) is words per sentence plus the share of words of more than six letters, in percent. Up to 25 is
//! a children's book, up to 35 is light reading.

/// What a text measures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measure {
    /// Words.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// Words of more than six letters.
    pub long: usize,
}

impl Measure {
    /// Measures a text.
    pub fn of(text: &str) -> Self {
        let sentences = sentences(text);
        let words: Vec<usize> = sentences.iter().flat_map(|s| words(s)).collect();
        Self {
            words: words.len(),
            sentences: sentences.len().max(1),
            long: words.iter().filter(|letters| **letters > 6).count(),
        }
    }

    /// Words per sentence, times ten.
    pub fn tenths_of_words_per_sentence(self) -> usize {
        self.words * 10 / self.sentences
    }

    /// LIX, rounded down.
    pub fn lix(self) -> usize {
        if self.words == 0 {
            return 0;
        }
        self.words / self.sentences + self.long * 100 / self.words
    }
}

/// The sentences of a text; a colon ends one as a full stop does, as what follows it stands by itself.
pub fn sentences(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut sentence = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        sentence.push(c);
        let ends = matches!(c, '.' | '!' | '?' | ':' | '…');
        let closes = chars
            .peek()
            .is_none_or(|next| next.is_whitespace() || matches!(next, '«' | '»'));
        if ends && closes && !words(&sentence).is_empty() {
            sentences.push(std::mem::take(&mut sentence));
        }
    }
    if !words(&sentence).is_empty() {
        sentences.push(sentence);
    }
    sentences
}

/// The lengths of the words.
fn words(text: &str) -> Vec<usize> {
    text.split(|c: char| c.is_whitespace() || c == '…')
        .map(|word| word.chars().filter(|c| c.is_alphanumeric()).count())
        .filter(|letters| *letters > 0)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_text_measures_as_it_should() {
        let measure = Measure::of("Tryk på »Log på«. Telefonen venter på dig.");
        assert_eq!((measure.words, measure.sentences, measure.long), (8, 2, 1));
        assert_eq!(measure.lix(), 4 + 12);
    }

    #[test]
    fn numbers_and_addresses_do_not_end_a_sentence() {
        assert_eq!(sentences("Betal 2.450,00 kroner. Adressen ender på mitid.dk").len(), 2);
        assert_eq!(Measure::of("").lix(), 0);
    }
}
