//! From what a reader or a person wrote to characters of the zone (`hardware.md` 1.4, clean-up).
//!
//! Small letters become capitals; `_`, blanks, `«` and their like become fillers; whatever else is no character of the
//! zone becomes [`UNKNOWN`], never a filler. No character is guessed here.

use zeroize::Zeroize;

/// A character that could not be read.
pub(super) const UNKNOWN: u8 = b'?';

/// One line, cleaned. Wiped on drop.
pub(super) struct Line {
    /// Characters of the zone, with the blanks around them as fillers.
    cells: Vec<u8>,
    /// How many of them were blanks before the first other character.
    before: usize,
    /// And after the last.
    after: usize,
    /// The same with two fillers for each `«`, where there is one.
    doubled: Option<Vec<u8>>,
}

impl Drop for Line {
    fn drop(&mut self) {
        self.cells.zeroize();
        self.doubled.zeroize();
    }
}

impl Line {
    /// `None` where the line holds nothing but blanks.
    pub fn new(text: &str) -> Option<Self> {
        if is_empty(text) {
            return None;
        }
        let inner = text.trim_matches(is_edge);
        let blanks = |part: &str| part.chars().filter(|c| is_blank(*c)).count();
        let before = blanks(text.get(..text.find(|c| !is_edge(c)).unwrap_or(0)).unwrap_or(""));
        let after = blanks(text) - before - blanks(inner);
        let mut cells = vec![b'<'; before];
        cells.reserve_exact(inner.len() + after);
        let doubled = clean(inner, 1, &mut cells).then(|| {
            let mut cells = Vec::with_capacity(2 * inner.len());
            clean(inner, 2, &mut cells);
            cells
        });
        cells.resize(cells.len() + after, b'<');
        Some(Self {
            cells,
            before,
            after,
            doubled,
        })
    }

    /// How long it is without the blanks around it.
    pub fn len(&self) -> usize {
        self.cells.len() - self.before - self.after
    }

    /// The line as one of `length` characters, if it can be one without anything being cut or added. Blanks after it,
    /// then before it, count as fillers where they are needed.
    pub fn fit(&self, length: usize) -> Option<&[u8]> {
        let from = self.before;
        let to = self.cells.len() - self.after;
        let plain = if self.len() == length {
            self.cells.get(from..to)
        } else if (self.len()..=self.len() + self.after).contains(&length) {
            self.cells.get(from..from + length)
        } else if (self.len() + self.after..=self.cells.len()).contains(&length) {
            self.cells.get(self.cells.len() - length..)
        } else {
            None
        };
        plain.or_else(|| self.doubled.as_deref().filter(|cells| cells.len() == length))
    }
}

/// Appends the cleaned characters; true where one of them may stand for two fillers.
fn clean(text: &str, fillers: usize, out: &mut Vec<u8>) -> bool {
    let mut has_double = false;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some(entity) = rest.get(..4).filter(|start| start.eq_ignore_ascii_case("&lt;")) {
            out.push(b'<');
            rest = rest.get(entity.len()..).unwrap_or("");
            continue;
        }
        rest = rest.get(c.len_utf8()..).unwrap_or("");
        match c {
            c if is_nothing(c) => {}
            'A'..='Z' | '0'..='9' | '<' | 'a'..='z' => out.extend(u8::try_from(c.to_ascii_uppercase())),
            '_' | '‹' | '＜' | '〈' | '﹤' => out.push(b'<'),
            c if is_blank(c) => out.push(b'<'),
            '«' | '≪' | '《' => {
                has_double = true;
                out.resize(out.len() + fillers, b'<');
            }
            _ => out.push(UNKNOWN),
        }
    }
    has_double
}

/// True where nothing stands in a line that could be a character of the zone.
pub(super) fn is_empty(line: &str) -> bool {
    line.chars().all(is_edge)
}

fn is_edge(c: char) -> bool {
    is_blank(c) || is_nothing(c)
}

fn is_blank(c: char) -> bool {
    c.is_whitespace()
}

/// Frame bytes, and marks that take no room: a byte order mark, joiners, directions.
fn is_nothing(c: char) -> bool {
    let invisible = matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    invisible || c.is_ascii_control() && !is_blank(c)
}
