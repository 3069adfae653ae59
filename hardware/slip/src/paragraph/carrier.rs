//! Empty glyphs that carry a letter: the text of a page holds it, and no ink does.
//!
//! A font has a few glyphs without ink. Each stands for one letter throughout a slip, because a PDF has one table from
//! glyphs to letters for each font.

use swash::FontRef;

use crate::SlipFonts;

/// Characters that have no ink in any font that has them, and no or little width.
const EMPTY: [char; 4] = ['\u{34f}', '\u{200b}', '\0', '\r'];

/// Which empty glyph stands for which letter, for each font.
pub(super) struct Carriers(Vec<Face>);

struct Face {
    /// Glyph and its width as a multiple of the size.
    empty: Vec<(u16, f32)>,
    letters: Vec<char>,
}

impl Carriers {
    pub fn new(fonts: SlipFonts) -> Self {
        Self(fonts.faces.iter().map(|face| Face::new(face)).collect())
    }

    /// The glyph for this letter and its width as a multiple of the size; none where the font has no empty glyph.
    ///
    /// The last glyph serves all letters that come when the others are taken. krilla then writes beside it which letter
    /// is meant (`ActualText`), which fewer readers know.
    pub fn glyph(&mut self, face: usize, letter: char) -> Option<(u16, f32)> {
        let face = self.0.get_mut(face)?;
        let known = face.letters.iter().position(|known| *known == letter);
        let place = known.unwrap_or(face.letters.len());
        if known.is_none() {
            face.letters.push(letter);
        }
        face.empty.get(place).or(face.empty.last()).copied()
    }
}

impl Face {
    fn new(bytes: &[u8]) -> Self {
        let mut empty = Vec::new();
        if let Some(font) = FontRef::from_index(bytes, 0) {
            let (map, widths) = (font.charmap(), font.glyph_metrics(&[]).scale(1.0));
            let glyphs = EMPTY.iter().map(|c| map.map(*c)).filter(|glyph| *glyph != 0);
            empty.extend(glyphs.map(|glyph| (glyph, widths.advance_width(glyph))));
        }
        Self {
            empty,
            letters: Vec::new(),
        }
    }
}
