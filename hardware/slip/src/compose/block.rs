//! How each kind of block is set.

use egne_contracts::SlipBlock;
use parley::Alignment;

use super::section::keep;
use super::{Composer, DANISH, Section, Span, manner_of, paragraph};
use crate::paragraph::Manner;
use crate::strip::{FrameKind, Ink, Strip, Text};
use crate::structure::{Element, Part, Role};

const BULLET: &str = "•";
/// Side of a module of a code in dots: 0.75 mm on a roll, so that a cheap camera reads it at arm's length.
const MODULE: f32 = 6.0;

impl Composer<'_> {
    pub(super) fn push_block(&mut self, section: &mut Section, block: &SlipBlock, previous: Option<&SlipBlock>) {
        match block {
            SlipBlock::Heading(text) => {
                self.push_heading(section, text, self.sizes.heading, Role::Heading(text.clone()));
            }
            SlipBlock::Text(text) => self.push_text(section, text),
            SlipBlock::Bullet(text) => {
                let is_first = !matches!(previous, Some(SlipBlock::Bullet(_)));
                self.push_bullet(section, text, is_first);
            }
            SlipBlock::Term { danish, meaning } => self.push_term(section, danish, meaning),
            SlipBlock::Sample {
                language,
                rtl,
                name,
                sentence,
            } => self.push_sample(section, (language, *rtl), name, sentence),
            SlipBlock::Card { title, rows } => self.push_card(section, title, rows),
            SlipBlock::Code { text, caption } => self.push_code(section, text, caption),
            SlipBlock::Rule => section.strips.push(Strip {
                before: self.sizes.gap,
                height: self.sizes.gap * 2.0,
                texts: Vec::new(),
                has_rule: true,
                code: Vec::new(),
                frame: None,
                keeps_next: false,
            }),
        }
    }

    pub(super) fn push_heading(&mut self, section: &mut Section, text: &str, size: f32, role: Role) {
        let element = self.element();
        let manner = Manner {
            is_bold: true,
            ..self.manner(size)
        };
        let strips = self.lines(text, &manner, self.span, Ink::Black, Some(element));
        if strips.is_empty() {
            return;
        }
        section.push_kept(self.sizes.gap * 3.0, strips);
        self.parts.push(Part::Paragraph {
            element,
            role,
            language: None,
        });
    }

    /// The language's name, and a sentence under it, as that language is written.
    fn push_sample(&mut self, section: &mut Section, language: (&str, bool), name: &str, sentence: &str) {
        let name_of = Manner {
            is_bold: true,
            ..manner_of(language, self.sizes.body)
        };
        for (text, manner, before) in [
            (name, name_of, self.sizes.gap * 2.0),
            (sentence, manner_of(language, self.sizes.body), 0.0),
        ] {
            let element = self.element();
            let strips = self.lines(text, &manner, self.span, Ink::Black, Some(element));
            if manner.is_bold {
                section.push_kept(before, strips);
            } else {
                section.push_paragraph(before, strips);
            }
            self.parts.push(paragraph(element, Some(language.0)));
        }
    }

    fn push_text(&mut self, section: &mut Section, text: &str) {
        let element = self.element();
        let manner = self.manner(self.sizes.body);
        let strips = self.lines(text, &manner, self.span, Ink::Black, Some(element));
        section.push_paragraph(self.sizes.gap * 1.5, strips);
        self.parts.push(paragraph(element, None));
    }

    fn push_bullet(&mut self, section: &mut Section, text: &str, is_first: bool) {
        let (marker, body) = (self.element(), self.element());
        let manner = self.manner(self.sizes.body);
        let indent = self.sizes.body;
        let rest = self.span.width - indent;
        let (marker_x, body_x) = if self.slip.rtl {
            (self.span.x + rest, self.span.x)
        } else {
            (self.span.x, self.span.x + indent)
        };
        let room = Span { x: body_x, width: rest };
        let mut strips = self.lines(text, &manner, room, Ink::Black, Some(body));
        let heavy = Manner {
            is_bold: true,
            ..manner
        };
        let bullets = self.setter.set(BULLET, &heavy, indent);
        let Some(first) = strips.first_mut() else {
            return;
        };
        for bullet in bullets {
            let text = Text {
                line: bullet.shifted(marker_x),
                ink: Ink::Black,
                element: Some(marker),
            };
            first.texts.insert(0, text);
        }
        section.push_paragraph(self.sizes.gap * 1.25, strips);
        self.push_point(marker, body, is_first);
    }

    fn push_point(&mut self, marker: Element, body: Element, is_first: bool) {
        if let (false, Some(Part::List(points))) = (is_first, self.parts.last_mut()) {
            points.push((marker, body));
        } else {
            self.parts.push(Part::List(vec![(marker, body)]));
        }
    }

    /// The Danish word in its chip, as wide as the word, and the meaning under it.
    fn push_term(&mut self, section: &mut Section, danish: &str, meaning: &str) {
        let (word, explained) = (self.element(), self.element());
        let (side, padding) = (self.sizes.gap * 2.0, self.sizes.gap * 0.75);
        let manner = self.danish_manner(self.sizes.body);
        let mut chip = self.lines(danish, &manner, self.span.shrunk(side), Ink::Black, Some(word));
        if let Some(inner) = bounds(&chip) {
            keep(&mut chip);
            let outer = Span {
                x: inner.x - side,
                width: inner.width + 2.0 * side,
            };
            let frame = section.frame(outer, padding, FrameKind::Chip);
            section.push_framed(frame, self.sizes.gap * 2.0, chip);
        }
        let manner = self.manner(self.sizes.body);
        let strips = self.lines(meaning, &manner, self.span, Ink::Black, Some(explained));
        section.push_paragraph(self.sizes.gap * 0.5, strips);
        self.parts.push(Part::Group(vec![
            paragraph(word, Some(DANISH)),
            paragraph(explained, None),
        ]));
    }

    /// The code, and under it what it is for: all that somebody who does not see it needs. A text that no code holds
    /// is left out with its caption.
    fn push_code(&mut self, section: &mut Section, text: &str, caption: &str) {
        let Ok(code) = egne_qr::write(text) else { return };
        let rows: Vec<Vec<bool>> = code.rows().collect();
        let modules = u16::try_from(rows.len()).unwrap_or(0);
        section.push_kept(
            self.sizes.gap * 2.0,
            vec![Strip {
                before: 0.0,
                height: f32::from(modules) * MODULE,
                texts: Vec::new(),
                has_rule: false,
                code: rows,
                frame: None,
                keeps_next: true,
            }],
        );
        let element = self.element();
        let manner = Manner {
            align: Alignment::Center,
            ..self.manner(self.sizes.body)
        };
        let strips = self.lines(caption, &manner, self.span, Ink::Black, Some(element));
        section.push_paragraph(0.0, strips);
        self.parts.push(paragraph(element, None));
    }

    /// Title, then each label with its value large under it.
    fn push_card(&mut self, section: &mut Section, title: &str, rows: &[(String, String)]) {
        let padding = self.sizes.gap * 2.0;
        let frame = section.frame(self.span, padding, FrameKind::Card);
        let room = self.span.shrunk(self.sizes.gap * 2.5);
        let mut parts = Vec::new();
        let mut distance = self.sizes.gap * 2.5;

        let heading = Manner {
            is_bold: true,
            ..self.manner(self.sizes.body)
        };
        let label = self.manner(self.sizes.small);
        let value = Manner {
            leading: 1.25,
            ..self.danish_manner(self.sizes.value)
        };
        let mut push = |composer: &mut Self, text: &str, manner: &Manner, is_kept: bool, before: f32| {
            let element = composer.element();
            let mut strips = composer.lines(text, manner, room, Ink::Black, Some(element));
            let is_any = !strips.is_empty();
            if is_kept {
                keep(&mut strips);
            }
            section.push_framed(frame, before, strips);
            if is_any {
                parts.push(paragraph(element, None));
            }
            is_any
        };
        if push(self, title, &heading, true, distance) {
            distance = self.sizes.gap * 1.5;
        }
        for (name, content) in rows {
            if push(self, name, &label, true, distance) {
                distance = 0.0;
            }
            push(self, content, &value, false, distance);
            distance = self.sizes.gap * 2.0;
        }
        self.parts.push(Part::Group(parts));
    }
}

/// Where the widest line of these strips stands.
fn bounds(strips: &[Strip]) -> Option<Span> {
    let ends = strips
        .iter()
        .flat_map(|strip| &strip.texts)
        .map(|text| text.line.extent);
    let (left, right) = ends.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))?;
    Some(Span {
        x: left.floor(),
        width: (right - left).ceil(),
    })
}
