//! Isolates: invisible marks that keep Danish words and digits whole inside a right-to-left sentence.
//!
//! Without them "24 68 13" turns its groups around and a full stop jumps to the wrong end of "Log på".
//! Marks already there are kept and their content is left alone.

mod latin;

pub(crate) const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
pub(crate) const RIGHT_TO_LEFT_ISOLATE: char = '\u{2067}';
pub(crate) const FIRST_STRONG_ISOLATE: char = '\u{2068}';
pub(crate) const POP_ISOLATE: char = '\u{2069}';

/// Wraps every longest run of Latin words and digits that is not inside an isolate yet.
///
/// Inner spaces and punctuation belong to the run, and so do quote marks around the whole of it.
/// What closes a sentence, and brackets, stay outside, where they follow the sentence's direction.
#[must_use]
pub fn isolate_latin(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut isolated = String::with_capacity(text.len() + 16);
    let mut at = 0;
    while let Some(rest) = chars.get(at..).filter(|rest| !rest.is_empty()) {
        let before = at.checked_sub(1).and_then(|before| chars.get(before)).copied();
        let kept = existing_isolate(rest);
        let run = if kept == 0 { latin::run(rest, before) } else { 0 };
        if run > 0 {
            isolated.push(LEFT_TO_RIGHT_ISOLATE);
        }
        let taken = kept.max(run).max(1);
        isolated.extend(rest.iter().take(taken));
        if run > 0 {
            isolated.push(POP_ISOLATE);
        }
        at += taken;
    }
    isolated
}

/// The text without isolates and places to break, for the voice and for comparing.
#[must_use]
pub fn strip_isolates(text: &str) -> String {
    text.chars()
        .filter(|&mark| !opens_isolate(mark) && mark != POP_ISOLATE && mark != BREAK)
        .collect()
}

/// Nothing to see; a line may break here.
const BREAK: char = '\u{200B}';

/// The text with places to break after full stops and hyphens: an address is one long word.
#[must_use]
pub fn breakable(text: &str) -> String {
    let broken = |letter: char| matches!(letter, '.' | '-').then_some(BREAK);
    text.chars()
        .flat_map(|letter| [Some(letter), broken(letter)])
        .flatten()
        .collect()
}

/// Whether a letter of a right-to-left script occurs.
#[must_use]
pub fn has_right_to_left(text: &str) -> bool {
    text.chars()
        .any(|letter| matches!(letter, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'))
}

fn opens_isolate(mark: char) -> bool {
    matches!(
        mark,
        LEFT_TO_RIGHT_ISOLATE | RIGHT_TO_LEFT_ISOLATE | FIRST_STRONG_ISOLATE
    )
}

/// How many characters the isolate takes that begins here, its marks included.
fn existing_isolate(chars: &[char]) -> usize {
    let mut depth = 0_usize;
    for (place, &mark) in chars.iter().enumerate() {
        if opens_isolate(mark) {
            depth += 1;
        } else if mark == POP_ISOLATE {
            depth = depth.saturating_sub(1);
        }
        if depth == 0 {
            return if place == 0 { 0 } else { place + 1 };
        }
    }
    chars.len()
}

#[cfg(test)]
mod tests;
