//! Strips onto pages: the mark on top and at the foot of each, the body in between.
//!
//! A roll is one page as long as it must be. Nothing is ever dropped: a piece higher than a page is cut between its
//! lines.

mod placer;

use crate::Paper;
use crate::compose::Section;
use crate::layout::{Page, Place};
use crate::strip::Strip;
use placer::Placer;

/// Distance between the head and the body, and the body and the foot, in dots.
const SECTION_GAP: f32 = 24.0;

/// At least one page, each with the head and the foot.
pub(crate) fn paginate(header: &Section, body: &Section, footer: &Section, paper: &Paper) -> Vec<Page> {
    let foot_height = height_of(footer);
    let limit = paper.page_height.map_or(f32::INFINITY, |height| {
        height - paper.end_margin - foot_height - SECTION_GAP
    });
    let mut pages = Vec::new();
    let mut placer = start_page(header, paper, true);
    let capacity = limit - placer.y();
    for (index, strip) in body.strips.iter().enumerate() {
        let single = placer.height_with(body, std::slice::from_ref(strip));
        let chain = placer.height_with(body, chain_from(body, index));
        let needed = if chain > capacity { single } else { chain };
        if placer.has_body() && placer.y() + needed > limit {
            let full = std::mem::replace(&mut placer, start_page(header, paper, false));
            pages.push(end_page(full, body, footer, paper, foot_height, false));
        }
        placer.place(body, strip, Place::Content);
    }
    pages.push(end_page(placer, body, footer, paper, foot_height, true));
    pages
}

/// The strip and those it must not be parted from.
fn chain_from(body: &Section, index: usize) -> &[Strip] {
    let rest = body.strips.get(index..).unwrap_or_default();
    let kept = rest.iter().take_while(|strip| strip.keeps_next).count();
    rest.get(..=kept).unwrap_or(rest)
}

fn start_page(header: &Section, paper: &Paper, is_first: bool) -> Placer {
    let mut placer = Placer::at(paper.end_margin);
    for strip in &header.strips {
        placer.place(header, strip, |element| {
            if is_first {
                Place::Content(element)
            } else {
                Place::Header
            }
        });
    }
    placer.close(header);
    placer.start_body(SECTION_GAP);
    placer
}

fn end_page(
    mut placer: Placer,
    body: &Section,
    footer: &Section,
    paper: &Paper,
    foot_height: f32,
    is_last: bool,
) -> Page {
    placer.close(body);
    match paper.page_height {
        Some(height) => placer.jump_to(height - paper.end_margin - foot_height),
        None => placer.start_body(SECTION_GAP),
    }
    for strip in &footer.strips {
        placer.place(footer, strip, |element| {
            if is_last {
                Place::Content(element)
            } else {
                Place::Footer
            }
        });
    }
    placer.close(footer);
    let height = paper.page_height.unwrap_or(placer.y() + paper.end_margin);
    placer.into_page(height.ceil())
}

fn height_of(section: &Section) -> f32 {
    let mut placer = Placer::at(0.0);
    for strip in &section.strips {
        placer.place(section, strip, Place::Content);
    }
    placer.close(section);
    placer.y()
}
