//! A slip as A4 pages: real text, tagged for PDF/UA-1, so that it can be searched, enlarged and read aloud.
//!
//! It is drawn from the same layout as the receipt. No date is written: the same slip gives the same bytes.
//!
//! Invariant: no pictures of text, but for marks of Arabic script: they are outlines, and an empty glyph beside them
//! says their letter (`paragraph/letters.rs`).

mod page;
mod stretch;
mod tags;

use egne_contracts::Slip;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::metadata::{Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::{Document, SerializeSettings};

use crate::layout::{Place, SlipLayout};
use crate::structure::{Element, Part, Role};
use crate::{Paper, SlipError, SlipFonts, lay_out};
use page::Pen;

/// A4 in points.
const PAGE_WIDTH: f32 = 595.276;
const PAGE_HEIGHT: f32 = 841.89;
/// Title of a document whose slip has none.
const NAMELESS: &str = "Egne Fingre";

/// Lays the slip out on A4 and writes it as an accessible PDF.
///
/// # Errors
/// When a font cannot be read or the text cannot be made accessible.
pub fn to_pdf(slip: &Slip, fonts: SlipFonts) -> Result<Vec<u8>, SlipError> {
    let layout = lay_out(slip, Paper::A4, fonts)?;
    let scale = PAGE_WIDTH / layout.width;
    let mut document = Document::new_with(settings()?);
    let mut pen = Pen::new(fonts, scale)?;
    for page in &layout.pages {
        let size = PageSettings::from_wh(PAGE_WIDTH, PAGE_HEIGHT).ok_or(SlipError::PdfSettings)?;
        let mut sheet = document.start_page_with(size);
        let mut surface = sheet.surface();
        pen.draw(page, &mut surface);
        surface.finish();
        sheet.finish();
    }
    document.set_tag_tree(tags::tree(&layout.parts, pen.into_written(), &slip.language));
    document.set_outline(outline(&layout, slip, scale));
    document.set_metadata(metadata(slip));
    document.finish().map_err(SlipError::Pdf)
}

fn settings() -> Result<SerializeSettings, SlipError> {
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|_| SlipError::PdfSettings)?;
    Ok(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    })
}

fn metadata(slip: &Slip) -> Metadata {
    let direction = if slip.rtl {
        TextDirection::RightToLeft
    } else {
        TextDirection::LeftToRight
    };
    Metadata::new()
        .title(document_title(slip).to_owned())
        .language(slip.language.clone())
        .text_direction(direction)
        .producer(String::from("Egne Fingre"))
}

fn document_title(slip: &Slip) -> &str {
    let title = slip.title.trim();
    if title.is_empty() { NAMELESS } else { title }
}

/// The headings, as bookmarks. PDF/UA wants at least one.
fn outline(layout: &SlipLayout, slip: &Slip, scale: f32) -> Outline {
    let mut outline = Outline::new();
    let mut is_empty = true;
    for part in &layout.parts {
        let Part::Paragraph {
            element,
            role: Role::Title(text) | Role::Heading(text),
            ..
        } = part
        else {
            continue;
        };
        let target = target_of(layout, *element, scale);
        outline.push_child(OutlineNode::new(text.clone(), target));
        is_empty = false;
    }
    if is_empty {
        let start = XyzDestination::new(0, Point::from_xy(0.0, 0.0));
        outline.push_child(OutlineNode::new(document_title(slip).to_owned(), start));
    }
    outline
}

/// The page and height where an element begins.
fn target_of(layout: &SlipLayout, element: Element, scale: f32) -> XyzDestination {
    let places = layout.pages.iter().enumerate().flat_map(|(index, page)| {
        page.lines
            .iter()
            .filter(move |placed| placed.place == Place::Content(element))
            .map(move |placed| (index, placed.y - placed.line.height))
    });
    let (page, y) = places.into_iter().next().unwrap_or((0, 0.0));
    XyzDestination::new(page, Point::from_xy(0.0, (y * scale).max(0.0)))
}
