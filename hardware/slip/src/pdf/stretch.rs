//! A line cut into stretches that are read in one go: one direction, one language.

use crate::compose::DANISH;
use crate::paragraph::Run;

/// Runs beside each other.
pub(super) struct Stretch<'a> {
    pub runs: &'a [Run],
    /// Where its text begins in the paragraph; by this stretches come into reading order.
    pub start: usize,
    /// BCP 47, where it is another than the paragraph's.
    pub language: Option<&'static str>,
}

/// A line's stretches from left to right. Text from the left stays together as far as its language reaches; text from
/// the right is one stretch a run, because its runs stand in the opposite of reading order.
pub(super) fn stretches(runs: &[Run]) -> Vec<Stretch<'_>> {
    let is_one = |a: &Run, b: &Run| !a.is_rtl && !b.is_rtl && language_of(a) == language_of(b) && start(a) <= start(b);
    let stretches = runs.chunk_by(is_one).map(|runs| Stretch {
        runs,
        start: runs.first().map_or(0, start),
        language: runs.first().and_then(language_of),
    });
    stretches.collect()
}

fn start(run: &Run) -> usize {
    let starts = run.glyphs.iter().map(|glyph| glyph.source.start);
    starts.min().unwrap_or(0)
}

/// Words in isolates are Danish: labels of the imitated screens, and names. A number in an isolate is of any language.
fn language_of(run: &Run) -> Option<&'static str> {
    let mut depth = 0_usize;
    for c in run.text.get(..start(run))?.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    let mut letters = run.glyphs.iter().filter_map(|glyph| run.text.get(glyph.source.clone()));
    let is_latin = |text: &str| text.chars().any(|c| c.is_alphabetic() && c < '\u{250}');
    (depth > 0 && letters.any(is_latin)).then_some(DANISH)
}
