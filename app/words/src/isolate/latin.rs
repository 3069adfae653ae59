//! Where a run of Latin words and digits begins and ends.
//!
//! A run is units with gaps between them; a unit is a word or quoted words. Each function takes the characters
//! from here on and answers how many of them belong, none where nothing does.

/// Quote marks that can stand around a label. Apostrophes are no quotes here: they occur inside words.
const QUOTES: [(char, char); 8] = [
    ('»', '«'),
    ('«', '»'),
    ('“', '”'),
    ('„', '“'),
    ('”', '”'),
    ('"', '"'),
    ('‘', '’'),
    ('`', '`'),
];

/// Danish abbreviations whose full stop does not end a sentence.
const ABBREVIATIONS: [&str; 6] = ["kr", "kl", "nr", "tlf", "ca", "evt"];

/// The run that begins here. `before` is the character in front of it.
pub(super) fn run(chars: &[char], before: Option<char>) -> usize {
    if before.is_some_and(is_word) {
        return 0;
    }
    let mut taken = unit(chars, before);
    if taken == 0 {
        return 0;
    }
    loop {
        let gap = gap(after(chars, taken));
        let unit = if gap > 0 {
            unit(after(chars, taken + gap), Some(' '))
        } else {
            0
        };
        if unit == 0 {
            return taken;
        }
        taken += gap + unit;
    }
}

fn after(chars: &[char], taken: usize) -> &[char] {
    chars.get(taken..).unwrap_or_default()
}

fn unit(chars: &[char], before: Option<char>) -> usize {
    let quoted = quoted(chars);
    if quoted > 0 { quoted } else { word(chars, before) }
}

/// Latin words between two quote marks that belong together.
fn quoted(chars: &[char]) -> usize {
    let Some(&open) = chars.first() else { return 0 };
    QUOTES
        .iter()
        .filter(|(opening, _)| *opening == open)
        .find_map(|(_, closing)| {
            let mut taken = 1 + word(after(chars, 1), Some(open));
            if taken == 1 {
                return None;
            }
            loop {
                if chars.get(taken) == Some(closing) {
                    return Some(taken + 1);
                }
                let rest = after(chars, taken);
                let between = gap(rest).max(usize::from(rest.first().is_some_and(|&mark| is_closing(mark))));
                let word = word(after(chars, taken + between), Some(' '));
                let ends = chars.get(taken + between) == Some(closing);
                if between == 0 || (word == 0 && !ends) {
                    return None;
                }
                taken += between + word;
            }
        })
        .unwrap_or(0)
}

/// One word, number, address or option: `Log`, `1.234,50`, `borger.dk`, `+45`, `--out`, `50%`, `kr.`
fn word(chars: &[char], before: Option<char>) -> usize {
    let apart = before.is_none_or(|before| before.is_whitespace() || QUOTES.iter().any(|(open, _)| *open == before));
    let leading = chars
        .iter()
        .take_while(|&&mark| matches!(mark, '+' | '-' | '#' | '@' | '/' | '~'))
        .count();
    let mut taken = if apart { leading } else { 0 };
    let start = taken;
    loop {
        let letters = after(chars, taken)
            .iter()
            .take_while(|&&letter| is_word(letter))
            .count();
        if letters == 0 {
            break;
        }
        taken += letters;
        let tight = after(chars, taken).iter().take_while(|&&mark| is_tight(mark)).count();
        if !after(chars, taken + tight).first().copied().is_some_and(is_word) {
            break;
        }
        taken += tight;
    }
    if taken == start {
        0
    } else {
        taken + trailing(chars, start, taken)
    }
}

/// What belongs to a word although no letter follows: the sign after a number, the stop of an abbreviation.
fn trailing(chars: &[char], start: usize, end: usize) -> usize {
    let next = chars.get(end).copied();
    let last_is_digit = end
        .checked_sub(1)
        .and_then(|last| chars.get(last))
        .is_some_and(char::is_ascii_digit);
    let abbreviated = || {
        let word: String = chars.get(start..end).unwrap_or_default().iter().collect();
        ABBREVIATIONS.contains(&word.as_str())
    };
    match next {
        Some('%' | '°' | '+') if last_is_digit => 1,
        Some('.') if abbreviated() => 1,
        _ => 0,
    }
}

/// Space between two words, with at most a comma before it and a dash or sign in the middle of it.
fn gap(chars: &[char]) -> usize {
    let spaces = |from: usize| after(chars, from).iter().take_while(|&&mark| is_space(mark)).count();
    let comma = usize::from(chars.first() == Some(&','));
    let taken = comma + spaces(comma);
    if taken == comma {
        return 0;
    }
    let sign = chars
        .get(taken)
        .is_some_and(|mark| matches!(mark, '–' | '—' | '-' | '/' | '&' | '+' | '·' | '→' | '>'));
    let spaces_after = spaces(taken + 1);
    if sign && spaces_after > 0 {
        taken + 1 + spaces_after
    } else {
        taken
    }
}

/// Latin letters with their marks, and the digits that Danish screens use.
pub(super) fn is_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || matches!(letter, '\u{00C0}'..='\u{024F}' | '\u{1E00}'..='\u{1EFF}' | '\u{0300}'..='\u{036F}' | 'ª' | 'º')
            && !matches!(letter, '×' | '÷')
}

/// Marks that hold the parts of a word together where nothing stands between.
fn is_tight(mark: char) -> bool {
    matches!(
        mark,
        '.' | ',' | ':' | ';' | '-' | '/' | '\\' | '_' | '@' | '\'' | '’' | '+' | '&' | '%' | '#' | '*'
    ) || matches!(mark, '=' | '?' | '!' | '~' | '–' | '·' | '•' | '|')
}

/// Marks that can close a sentence inside quotes.
fn is_closing(mark: char) -> bool {
    matches!(mark, '.' | '!' | '?' | '…' | ':')
}

fn is_space(mark: char) -> bool {
    matches!(mark, ' ' | '\u{00A0}' | '\u{202F}')
}
