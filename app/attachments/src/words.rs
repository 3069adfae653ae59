//! The words of a PDF page in the order of reading, line by line, so that a page can be heard.
//!
//! Deliberately absent: columns and tables as such; a line is what stands at one height, from left to right.

use hayro::hayro_interpret::font::{Glyph, GlyphRun};
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::hayro_syntax::page::Page;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, SoftMask, interpret_page,
};
use hayro::kurbo::{Affine, BezPath, Point, Rect};

/// Parts of a line nearer than this share of their size are one word.
const GAP: f64 = 0.15;
/// How far letters may be drawn together, as a share of their size.
const TOGETHER: f64 = 0.4;
/// Heights nearer than this share of the size are one line.
const SAME_LINE: f64 = 0.5;

/// The words of a page; empty where it holds only pictures.
pub(crate) fn of<'a>(page: &'a Page<'a>, cache: &InterpreterCache<'a>, settings: &InterpreterSettings) -> String {
    let (width, height) = page.render_dimensions();
    let target = Rect::new(0.0, 0.0, width.into(), height.into());
    let upright = Affine::new(page.initial_transform(true).as_coeffs());
    let mut context = Context::new(upright, target, cache, page.xref(), settings.clone());
    let mut found = Found::default();
    interpret_page(page, &mut context, &mut found);
    found.lines()
}

/// Letters that follow each other.
struct Piece {
    from: Point,
    to: Point,
    size: f64,
    text: String,
}

#[derive(Default)]
struct Found(Vec<Piece>);

impl Found {
    fn add(&mut self, glyph: &Glyph<'_>, place: Affine) {
        let (Glyph::Outline(outline), Some(unicode)) = (glyph, glyph.as_unicode()) else {
            return;
        };
        let from = place * Point::ORIGIN;
        let to = place * Point::new(outline.advance_width().unwrap_or(500.0).into(), 0.0);
        let size = (place * Point::new(0.0, 1000.0) - from).hypot();
        let text = match unicode {
            BfString::Char(letter) => letter.to_string(),
            BfString::String(letters) => letters,
        };
        match self.0.last_mut() {
            Some(last) if last.joins(from) => {
                last.text.push_str(&text);
                last.to = to;
            }
            _ => self.0.push(Piece { from, to, size, text }),
        }
    }

    fn lines(mut self) -> String {
        self.0.sort_by(|a, b| a.from.y.total_cmp(&b.from.y));
        let mut lines: Vec<Vec<Piece>> = Vec::new();
        for piece in self.0 {
            match lines.last_mut() {
                Some(line) if line.first().is_some_and(|first| first.is_level_with(&piece)) => line.push(piece),
                _ => lines.push(vec![piece]),
            }
        }
        let lines = lines.into_iter().map(|mut line| {
            line.sort_by(|a, b| a.from.x.total_cmp(&b.from.x));
            let words: Vec<&str> = line.iter().flat_map(|piece| piece.text.split_whitespace()).collect();
            words.join(" ")
        });
        lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    }
}

impl Piece {
    fn joins(&self, next: Point) -> bool {
        let gap = (next.x - self.to.x) / self.size;
        (next.y - self.to.y).abs() < self.size * SAME_LINE && (-TOGETHER..GAP).contains(&gap)
    }

    fn is_level_with(&self, other: &Self) -> bool {
        (self.from.y - other.from.y).abs() < self.size.min(other.size) * SAME_LINE
    }
}

impl<'a> Device<'a> for Found {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, _: &DrawMode) {
        for glyph in run.glyphs() {
            self.add(glyph, props.transform * glyph.transform());
        }
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'a>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
