//! Which letter each glyph stands for, so that text taken from a PDF comes out as it went in.
//!
//! Shapers tell clusters: several letters that became several glyphs. Whoever takes text from right to left out of a
//! page turns it round glyph by glyph, or sorts glyphs by where they begin (poppler, pdfium, pdf.js); two letters on
//! one glyph then come out in the wrong order, `لا` as `ال`, and a mark before its letter. So in text from the right
//! every glyph stands for one letter and letters begin further left the later they are read:
//! - a ligature says its last letter, and empty glyphs in its right part say the others;
//! - a mark is ink, and an empty glyph just before its letter says it.
//!
//! Text from the left keeps its clusters whole: they turn into their letters in the right order.
//!
//! Deliberately absent: what is drawn. Nothing here moves ink.

use std::ops::Range;

use super::carrier::Carriers;
use super::{Glyph, Part};

/// Between empty glyphs, as a multiple of the size: nothing to see, and enough to sort by.
const STEP: f32 = 0.02;

/// Glyphs that belong together, in the order they stand from left to right, and their letters.
pub(super) struct Cluster {
    pub first: char,
    pub glyphs: Vec<Glyph>,
    source: Range<usize>,
}

/// The run's clusters from left to right, each glyph with its own part of the text.
///
/// Parley gives a ligature's glyph to the leftmost of its letters, in either direction, and calls the others
/// continuations; here they become one cluster.
pub(super) fn clusters(run: &parley::Run<'_, ()>, text: &str, face: usize, carriers: &mut Carriers) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::with_capacity(run.len());
    for cluster in run.visual_clusters() {
        let source = cluster.text_range();
        if cluster.is_ligature_continuation()
            && let Some(previous) = clusters.last_mut()
        {
            previous.source = previous.source.start.min(source.start)..previous.source.end.max(source.end);
            continue;
        }
        let glyphs = cluster.glyphs().map(|glyph| Glyph {
            id: u16::try_from(glyph.id).unwrap_or(0),
            advance: glyph.advance,
            dx: glyph.x,
            dy: glyph.y,
            source: source.clone(),
            part: Part::Both,
        });
        clusters.push(Cluster {
            first: cluster.source_char(),
            glyphs: glyphs.collect(),
            source,
        });
    }
    for cluster in &mut clusters {
        cluster.share(text, run, face, carriers);
    }
    clusters
}

impl Cluster {
    /// Gives each glyph its part of the text.
    fn share(&mut self, text: &str, run: &parley::Run<'_, ()>, face: usize, carriers: &mut Carriers) {
        let letters: Vec<Letter> = text
            .get(self.source.clone())
            .unwrap_or_default()
            .char_indices()
            .map(|(at, c)| Letter {
                c,
                start: self.source.start + at,
            })
            .collect();
        for glyph in &mut self.glyphs {
            glyph.source = self.source.clone();
        }
        if let ([joiner], [glyph]) = (&letters[..], &mut self.glyphs[..])
            && is_joiner(joiner.c)
            && let Some((id, _)) = carriers.glyph(face, joiner.c)
        {
            // Its space glyph says spaces elsewhere: a reader would find one inside a word.
            *glyph = joiner.on(id, 0.0);
            return;
        }
        if letters.len() < 2 || letters.len() < self.glyphs.len() {
            return;
        }
        if run.is_rtl() {
            if let Some(apart) = self.apart(&letters, run.font_size(), face, carriers) {
                self.glyphs = apart;
            }
        } else if letters.len() == self.glyphs.len() {
            for (glyph, letter) in self.glyphs.iter_mut().zip(&letters) {
                glyph.source = letter.range();
            }
        }
    }

    /// Ink and letters of a cluster from the right; none where the font has no empty glyphs.
    ///
    /// The rightmost glyph is the base with its letters (lam and alef), those before it are marks and joiners.
    fn apart(&self, letters: &[Letter], size: f32, face: usize, carriers: &mut Carriers) -> Option<Vec<Glyph>> {
        let (base, others) = self.glyphs.split_last()?;
        let width: f32 = self.glyphs.iter().map(|glyph| glyph.advance).sum();
        let base_x: f32 = width - base.advance + base.dx;
        let is_of_base = |letter: &Letter| others.is_empty() || !(is_mark(letter.c) || is_joiner(letter.c));
        let last_of_base = letters.iter().rposition(is_of_base)?;

        let mut glyphs = Vec::with_capacity(letters.len() + others.len());
        let mut pen = 0.0;
        for mark in others {
            glyphs.push(Glyph {
                dx: pen + mark.dx,
                advance: 0.0,
                part: Part::Ink,
                ..mark.clone()
            });
            pen += mark.advance;
        }
        let mut x = base_x - STEP * size * (letters.len() - 1 - last_of_base) as f32;
        for letter in letters.iter().skip(last_of_base + 1).rev() {
            glyphs.push(letter.on(carriers.glyph(face, letter.c)?.0, x));
            x += STEP * size;
        }
        glyphs.push(Glyph {
            dx: base_x,
            advance: 0.0,
            source: letters.get(last_of_base)?.range(),
            ..base.clone()
        });
        let mut inside = Vec::with_capacity(last_of_base);
        let mut x = width;
        for letter in letters.iter().take(last_of_base) {
            let (id, room) = carriers.glyph(face, letter.c)?;
            x -= size * room.max(STEP);
            inside.push(letter.on(id, x));
        }
        glyphs.extend(inside.into_iter().rev());
        // The pen stays where the cluster begins until it is over.
        glyphs.last_mut()?.advance = width;
        Some(glyphs)
    }
}

struct Letter {
    c: char,
    start: usize,
}

impl Letter {
    fn range(&self) -> Range<usize> {
        self.start..self.start + self.c.len_utf8()
    }

    /// The letter on an empty glyph, `x` from where its cluster begins.
    fn on(&self, id: u16, x: f32) -> Glyph {
        Glyph {
            id,
            advance: 0.0,
            dx: x,
            dy: 0.0,
            source: self.range(),
            part: Part::Text,
        }
    }
}

/// Zero width non-joiner and joiner: Farsi spells with the first. Shapers turn them into an empty space glyph.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}'..='\u{200d}')
}

/// Marks over and under the letters of the scripts we set from the right (Unicode 16, general category Mn of the Arabic
/// blocks).
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}'
            | '\u{6e7}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{8ca}'..='\u{8e1}' | '\u{8e3}'..='\u{8ff}'
    )
}
