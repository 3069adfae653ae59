//! One page of the layout onto one page of the PDF, and a note of what was written where.

use std::collections::BTreeMap;

use krilla::color::luma;
use krilla::geom::{Path, PathBuilder, Point};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag};
use krilla::text::{Font, GlyphId, KrillaGlyph};

use super::stretch::stretches;
use crate::layout::{Page, Place, PlacedLine, Shape};
use crate::paragraph::{Glyph, Part, Run};
use crate::strip::Ink;
use crate::structure::Element;
use crate::{SlipError, SlipFonts};

/// How far from the corner the handles of a quarter circle stand, as a part of its radius.
const ROUND: f32 = 0.552_284_8;

/// What was written for each element, in order.
pub(super) type Written = BTreeMap<Element, Vec<Identifier>>;

/// Draws pages; keeps the fonts, so that each is embedded once.
pub(super) struct Pen {
    fonts: Vec<Font>,
    scale: f32,
    written: Written,
}

impl Pen {
    /// `scale` is points per dot.
    pub fn new(fonts: SlipFonts, scale: f32) -> Result<Self, SlipError> {
        let fonts = fonts
            .faces
            .iter()
            .enumerate()
            .map(|(index, face)| Font::new((*face).into(), 0).ok_or(SlipError::Font { index }));
        Ok(Self {
            fonts: fonts.collect::<Result<_, _>>()?,
            scale,
            written: Written::new(),
        })
    }

    pub fn into_written(self) -> Written {
        self.written
    }

    pub fn draw(&mut self, page: &Page, surface: &mut Surface<'_>) {
        for shape in &page.shapes {
            surface.start_tagged(artifact(ArtifactType::Layout));
            self.shape(shape, surface);
            surface.end_tagged();
        }
        for placed in &page.lines {
            self.line(placed, surface);
        }
    }

    /// A line stands in the file as it is seen, from left to right, and in the tags as it is read.
    fn line(&mut self, placed: &PlacedLine, surface: &mut Surface<'_>) {
        surface.set_fill(Some(fill(placed.ink)));
        let mut written = Vec::new();
        for stretch in stretches(&placed.line.runs) {
            let tag = match placed.place {
                Place::Content(_) => ContentTag::Span(SpanTag::empty().with_lang(stretch.language)),
                Place::Header => artifact(ArtifactType::Header),
                Place::Footer => artifact(ArtifactType::Footer),
            };
            written.push((stretch.start, surface.start_tagged(tag)));
            for run in stretch.runs {
                self.run(run, placed.y, surface);
            }
            surface.end_tagged();
        }
        if let Place::Content(element) = placed.place {
            written.sort_by_key(|(start, _)| *start);
            let identifiers = written.into_iter().map(|(_, identifier)| identifier);
            self.written.entry(element).or_default().extend(identifiers);
        }
    }

    fn run(&self, run: &Run, baseline: f32, surface: &mut Surface<'_>) {
        let Some(font) = self.fonts.get(run.face) else {
            return;
        };
        let size = run.size * self.scale;
        let mut place = Point::from_xy(run.x * self.scale, baseline * self.scale);
        let texts = run.glyphs.iter().filter(|glyph| glyph.part != Part::Ink);
        let texts: Vec<KrillaGlyph> = texts.map(|glyph| glyph_of(glyph, run.size)).collect();
        surface.draw_glyphs(place, &texts, font.clone(), &run.text, size, false);
        // What is ink alone is drawn as its outline, so that nobody reads it twice.
        for glyph in &run.glyphs {
            if glyph.part == Part::Ink {
                let ink = [glyph_of(glyph, run.size)];
                surface.draw_glyphs(place, &ink, font.clone(), &run.text, size, true);
            }
            place.x += glyph.advance * self.scale;
        }
    }

    /// An outline is the space between two rounded rectangles, as on the receipt.
    fn shape(&self, shape: &Shape, surface: &mut Surface<'_>) {
        let mut path = PathBuilder::new();
        self.push_rounded(&mut path, shape, 0.0);
        if let Some(width) = shape.outline {
            self.push_rounded(&mut path, shape, width);
        }
        if let Some(path) = path.finish() {
            draw(&path, shape.ink, surface);
        }
    }

    fn push_rounded(&self, path: &mut PathBuilder, shape: &Shape, inset: f32) {
        let at = |dots: f32| dots * self.scale;
        let (left, top) = (at(shape.left + inset), at(shape.top + inset));
        let (right, bottom) = (at(shape.right - inset), at(shape.bottom - inset));
        let radius = at((shape.radius - inset).max(0.0))
            .min((right - left) / 2.0)
            .min((bottom - top) / 2.0);
        let handle = radius * (1.0 - ROUND);
        path.move_to(left + radius, top);
        path.line_to(right - radius, top);
        path.cubic_to(right - handle, top, right, top + handle, right, top + radius);
        path.line_to(right, bottom - radius);
        path.cubic_to(right, bottom - handle, right - handle, bottom, right - radius, bottom);
        path.line_to(left + radius, bottom);
        path.cubic_to(left + handle, bottom, left, bottom - handle, left, bottom - radius);
        path.line_to(left, top + radius);
        path.cubic_to(left, top + handle, left + handle, top, left + radius, top);
        path.close();
    }
}

fn glyph_of(glyph: &Glyph, size: f32) -> KrillaGlyph {
    KrillaGlyph::new(
        GlyphId::new(u32::from(glyph.id)),
        glyph.advance / size,
        glyph.dx / size,
        // krilla's y goes up.
        -glyph.dy / size,
        0.0,
        glyph.source.clone(),
        None,
    )
}

fn draw(path: &Path, ink: Ink, surface: &mut Surface<'_>) {
    surface.set_stroke(None);
    surface.set_fill(Some(fill(ink)));
    surface.draw_path(path);
}

fn fill(ink: Ink) -> Fill {
    let color = match ink {
        Ink::Black => luma::Color::black(),
        Ink::White => luma::Color::white(),
    };
    Fill {
        paint: color.into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::EvenOdd,
    }
}

fn artifact(kind: ArtifactType) -> ContentTag<'static> {
    ContentTag::Artifact(Artifact::with_kind(kind))
}
