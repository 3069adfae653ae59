//! From blocks to strips: what stands where across the paper.
//!
//! Pages are not known here; `paginate` cuts the strips into pages.

mod block;
mod section;

use egne_contracts::Slip;
use parley::Alignment;

use crate::layout::SlipLayout;
use crate::paginate::paginate;
use crate::paper::Sizes;
use crate::paragraph::{Manner, Setter};
use crate::strip::{FrameKind, Ink, Strip};
use crate::structure::{Element, Part, Role};
use crate::{Paper, SlipError, SlipFonts};

pub(crate) use section::Section;

/// Leading of Latin script, as a multiple of the size.
const LATIN_LEADING: f32 = 1.32;
/// Leading of Arabic script, whose marks reach higher and lower.
const ARABIC_LEADING: f32 = 1.5;
/// Language of the practice mark and of Danish terms.
pub(crate) const DANISH: &str = "da";

/// Shapes a slip for a paper.
///
/// The same slip, paper and fonts give the same layout, dot for dot.
///
/// # Errors
/// When no font came in, or one that cannot be read.
pub fn lay_out(slip: &Slip, paper: Paper, fonts: SlipFonts) -> Result<SlipLayout, SlipError> {
    let mut composer = Composer::new(slip, paper, Setter::new(fonts)?);
    let header = composer.header();
    let body = composer.body();
    let footer = composer.footer();
    Ok(SlipLayout {
        fonts,
        width: paper.width,
        pages: paginate(&header, &body, &footer, &paper),
        parts: composer.parts,
        missing: composer.setter.missing.into_iter().collect(),
    })
}

/// Room across the paper: from x, this wide.
#[derive(Debug, Clone, Copy)]
struct Span {
    x: f32,
    width: f32,
}

impl Span {
    fn shrunk(self, by: f32) -> Self {
        Self {
            x: self.x + by,
            width: (self.width - 2.0 * by).max(1.0),
        }
    }
}

struct Composer<'a> {
    slip: &'a Slip,
    span: Span,
    sizes: Sizes,
    setter: Setter,
    parts: Vec<Part>,
    next_element: usize,
}

impl<'a> Composer<'a> {
    fn new(slip: &'a Slip, paper: Paper, setter: Setter) -> Self {
        Self {
            slip,
            span: Span {
                x: paper.side_margin,
                width: paper.measure(),
            },
            sizes: paper.sizes(),
            setter,
            parts: Vec::new(),
            next_element: 0,
        }
    }

    /// The practice mark in its bar, and what it says in the learner's language.
    fn header(&mut self) -> Section {
        let mark = self.element();
        let local = self.element();
        let mut section = Section::across(self.span);
        self.push_mark_bar(&mut section, Some(mark));
        self.push_local_mark(&mut section, Some(local));
        self.parts.push(paragraph(mark, Some(DANISH)));
        self.parts.push(paragraph(local, None));
        section
    }

    fn body(&mut self) -> Section {
        let mut section = Section::across(self.span);
        let slip = self.slip;
        self.push_heading(
            &mut section,
            &slip.title,
            self.sizes.title,
            Role::Title(slip.title.clone()),
        );
        for (index, block) in slip.blocks.iter().enumerate() {
            let previous = index.checked_sub(1).and_then(|before| slip.blocks.get(before));
            self.push_block(&mut section, block, previous);
        }
        section
    }

    /// The disclaimer, and the mark once more, the bar at the very foot.
    fn footer(&mut self) -> Section {
        let disclaimer = self.element();
        let mut section = Section::across(self.span);
        let manner = Manner {
            align: Alignment::Center,
            ..self.manner(self.sizes.small)
        };
        let slip = self.slip;
        let lines = self.lines(&slip.disclaimer, &manner, self.span, Ink::Black, Some(disclaimer));
        section.push_all(0.0, lines);
        self.push_local_mark(&mut section, None);
        self.push_mark_bar(&mut section, None);
        self.parts.push(paragraph(disclaimer, None));
        section
    }

    fn push_mark_bar(&mut self, section: &mut Section, element: Option<Element>) {
        let padding = self.sizes.gap * 1.75;
        let frame = section.frame(self.span, padding, FrameKind::Bar);
        let manner = Manner {
            is_bold: true,
            align: Alignment::Center,
            ..self.danish_manner(self.sizes.mark)
        };
        let slip = self.slip;
        let lines = self.lines(
            &slip.practice_mark,
            &manner,
            self.span.shrunk(padding),
            Ink::White,
            element,
        );
        section.push_framed(frame, self.sizes.gap * 2.0, lines);
    }

    fn push_local_mark(&mut self, section: &mut Section, element: Option<Element>) {
        let slip = self.slip;
        if slip.practice_mark_local.trim() == slip.practice_mark.trim() {
            return;
        }
        let manner = Manner {
            is_bold: true,
            align: Alignment::Center,
            ..self.manner(self.sizes.small)
        };
        let lines = self.lines(&slip.practice_mark_local, &manner, self.span, Ink::Black, element);
        section.push_all(self.sizes.gap, lines);
    }

    fn element(&mut self) -> Element {
        self.next_element += 1;
        Element(self.next_element)
    }

    /// Running text in the slip's own language and direction.
    fn manner(&self, size: f32) -> Manner {
        manner_of((&self.slip.language, self.slip.rtl), size)
    }

    /// Danish words and codes: left to right, at the side where this slip's lines begin.
    fn danish_manner(&self, size: f32) -> Manner {
        Manner {
            size,
            is_bold: true,
            is_rtl: false,
            align: if self.slip.rtl {
                Alignment::Right
            } else {
                Alignment::Left
            },
            leading: LATIN_LEADING,
            language: DANISH.to_owned(),
        }
    }

    fn lines(&mut self, text: &str, manner: &Manner, span: Span, ink: Ink, element: Option<Element>) -> Vec<Strip> {
        let lines = self.setter.set(text, manner, span.width);
        lines
            .into_iter()
            .map(|line| Strip::of_line(line.shifted(span.x), ink, element))
            .collect()
    }
}

/// Running text in a language, which is written from right to left or not.
fn manner_of((language, is_rtl): (&str, bool), size: f32) -> Manner {
    Manner {
        size,
        is_bold: false,
        is_rtl,
        align: Alignment::Start,
        leading: if is_rtl { ARABIC_LEADING } else { LATIN_LEADING },
        language: language.to_owned(),
    }
}

fn paragraph(element: Element, language: Option<&str>) -> Part {
    Part::Paragraph {
        element,
        role: Role::Text,
        language: language.map(str::to_owned),
    }
}
