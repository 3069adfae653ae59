//! One paragraph: text to lines of placed glyphs, by parley.
//!
//! Base direction is said by the slip and not guessed from the text: parley takes it from the first strong character,
//! so a direction mark goes before the text. Marks and isolates steer the order and are never drawn.

mod carrier;
mod letters;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use parley::fontique::Language;
use parley::style::{FontFamily, FontFamilyName, FontWeight, OverflowWrap, StyleProperty};
use parley::{Alignment, AlignmentOptions, FontContext, LayoutContext, PositionedLayoutItem};

use crate::{SlipError, SlipFonts};
use carrier::Carriers;
use letters::{Cluster, clusters};

/// From the top of a line to its baseline, as a multiple of the size: the ascent of Noto Sans.
const BASELINE: f32 = 1.05;
const LEFT_TO_RIGHT_MARK: char = '\u{200e}';
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';

/// How a paragraph is set.
#[derive(Debug, Clone)]
pub(crate) struct Manner {
    pub size: f32,
    pub is_bold: bool,
    pub is_rtl: bool,
    pub align: Alignment,
    /// Line height as a multiple of the size.
    pub leading: f32,
    /// BCP 47.
    pub language: String,
}

/// One line of a paragraph.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub height: f32,
    /// From the top of the line.
    pub baseline: f32,
    /// Where the text ends left and right, trailing space left out.
    pub extent: (f32, f32),
    pub runs: Vec<Run>,
}

impl Line {
    /// The same line, moved to the right.
    pub fn shifted(mut self, by: f32) -> Self {
        self.extent = (self.extent.0 + by, self.extent.1 + by);
        for run in &mut self.runs {
            run.x += by;
        }
        self
    }
}

/// Glyphs of one font, placed one after the other from left to right.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    /// Place of the font in [`SlipFonts`].
    pub face: usize,
    pub size: f32,
    pub x: f32,
    pub is_rtl: bool,
    pub glyphs: Vec<Glyph>,
    /// The whole paragraph's text, which the glyphs point into.
    pub text: Arc<str>,
}

/// One glyph; dots, y down.
#[derive(Debug, Clone)]
pub(crate) struct Glyph {
    pub id: u16,
    pub advance: f32,
    pub dx: f32,
    pub dy: f32,
    /// Bytes of the text it stands for: one letter, or those of a cluster from left to right.
    pub source: Range<usize>,
    pub part: Part,
}

/// What a glyph does on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// It is seen and says its letters.
    Both,
    /// It is seen; another glyph says its letter.
    Ink,
    /// It says its letter and is empty.
    Text,
}

/// Sets paragraphs with the slip's fonts.
pub(crate) struct Setter {
    fonts: SlipFonts,
    context: FontContext,
    scratch: LayoutContext<()>,
    chain: Vec<FontFamilyName<'static>>,
    carriers: Carriers,
    /// Characters no font has; they leave a gap.
    pub missing: BTreeSet<char>,
}

impl Setter {
    pub fn new(fonts: SlipFonts) -> Result<Self, SlipError> {
        let (context, names) = fonts.register()?;
        Ok(Self {
            fonts,
            context,
            scratch: LayoutContext::new(),
            chain: names
                .into_iter()
                .map(|name| FontFamilyName::Named(Cow::Owned(name)))
                .collect(),
            carriers: Carriers::new(fonts),
            missing: BTreeSet::new(),
        })
    }

    /// Lines of at most `width` dots, x from 0. Text without a visible character gives none.
    pub fn set(&mut self, text: &str, manner: &Manner, width: f32) -> Vec<Line> {
        if !text.chars().any(is_visible) {
            return Vec::new();
        }
        let text = directed(text, manner.is_rtl);
        let mut builder = self.scratch.ranged_builder(&mut self.context, &text, 1.0, true);
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(Cow::Borrowed(&self.chain))));
        builder.push_default(StyleProperty::FontSize(manner.size));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        builder.push_default(StyleProperty::Locale(Language::parse(&manner.language).ok()));
        if manner.is_bold {
            builder.push_default(StyleProperty::FontWeight(FontWeight::BOLD));
        }
        let mut layout = builder.build(&*text);
        layout.break_all_lines(Some(width));
        layout.align(manner.align, AlignmentOptions::default());
        layout.lines().map(|line| self.line(&line, &text, manner)).collect()
    }

    /// Height and baseline come from the size alone: fonts of a chain disagree on them, and a line that mixes two
    /// would stand higher than its neighbours.
    fn line(&mut self, line: &parley::Line<'_, ()>, text: &Arc<str>, manner: &Manner) -> Line {
        let mut runs = Vec::new();
        for item in line.items() {
            if let PositionedLayoutItem::GlyphRun(part) = item {
                self.push_runs(&part, text, &mut runs);
            }
        }
        Line {
            height: (manner.size * manner.leading).round(),
            baseline: (manner.size * BASELINE).round(),
            extent: extent(&runs),
            runs,
        }
    }

    /// Splits a shaped run where a character stays undrawn.
    fn push_runs(&mut self, part: &parley::GlyphRun<'_, ()>, text: &Arc<str>, runs: &mut Vec<Run>) {
        let Some(face) = self.fonts.index_of(part.run().font()) else {
            return;
        };
        let new_run = |x| Run {
            face,
            size: part.run().font_size(),
            x,
            is_rtl: part.run().is_rtl(),
            glyphs: Vec::new(),
            text: Arc::clone(text),
        };
        let mut pen = part.offset();
        let mut run = new_run(pen);
        for cluster in clusters(part.run(), text, face, &mut self.carriers) {
            let is_undrawn = self.is_undrawn(&cluster);
            for glyph in cluster.glyphs {
                pen += glyph.advance;
                if is_undrawn {
                    runs.push(std::mem::replace(&mut run, new_run(pen)));
                } else {
                    run.glyphs.push(glyph);
                }
            }
        }
        runs.push(run);
        runs.retain(|run| !run.glyphs.is_empty());
    }

    fn is_undrawn(&mut self, cluster: &Cluster) -> bool {
        if !is_drawn(cluster.first) {
            return cluster.glyphs.iter().any(|glyph| glyph.part != Part::Text);
        }
        let is_missing = cluster.glyphs.iter().any(|glyph| glyph.id == 0);
        if is_missing {
            self.missing.insert(cluster.first);
        }
        is_missing
    }
}

/// Ends of the text, spaces at both ends left out.
fn extent(runs: &[Run]) -> (f32, f32) {
    let mut ends: Option<(f32, f32)> = None;
    for run in runs {
        let mut pen = run.x;
        for glyph in &run.glyphs {
            let is_space = run
                .text
                .get(glyph.source.clone())
                .is_some_and(|text| text.trim().is_empty());
            if !is_space {
                let (left, right) = ends.unwrap_or((pen, pen));
                ends = Some((left.min(pen), right.max(pen + glyph.advance)));
            }
            pen += glyph.advance;
        }
    }
    ends.unwrap_or_default()
}

/// The text with its base direction said, and controls that no font draws turned into spaces.
fn directed(text: &str, is_rtl: bool) -> Arc<str> {
    let mark = if is_rtl { RIGHT_TO_LEFT_MARK } else { LEFT_TO_RIGHT_MARK };
    let rest = text.trim().chars().filter(|c| *c != '\r').map(|c| match c {
        '\n' => '\n',
        c if c.is_control() => ' ',
        c => c,
    });
    std::iter::once(mark).chain(rest).collect::<String>().into()
}

fn is_visible(c: char) -> bool {
    is_drawn(c) && !c.is_whitespace() && !c.is_control()
}

/// False for direction marks, isolates, joiners, soft hyphens and line ends: they steer and are not seen.
fn is_drawn(c: char) -> bool {
    !matches!(
        c,
        '\n' | '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    )
}
