//! Languages the product does not speak yet, and what paper does with them: set whole, or told as missing.

#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use egne_contracts::{Slip, SlipBlock};
use egne_slip::escpos::{Dots, Shade};
use egne_slip::{Paper, lay_out, to_pdf, to_raster};

#[path = "samples/coming.rs"]
mod coming;
#[path = "languages/every_script.rs"]
mod every_script;
mod samples;
use coming::{farsi, tigrinya, ukrainian, urdu};
use samples::{FONTS, arabic, danish, english};

const PAPERS: [Paper; 3] = [Paper::MM80, Paper::MM58, Paper::A4];

fn lines(slip: &Slip, paper: Paper) -> Vec<String> {
    let layout = lay_out(slip, paper, FONTS).unwrap();
    (0..layout.page_count())
        .flat_map(|page| layout.page_lines(page))
        .collect()
}

/// Without the marks that guide direction and are not drawn.
fn bare(text: &str) -> String {
    text.chars()
        .filter(|c| !('\u{2066}'..='\u{2069}').contains(c) && *c != '\u{200c}' && !c.is_whitespace())
        .collect()
}

#[test]
fn the_languages_to_come_are_set_whole_on_every_paper() {
    for slip in [ukrainian(), tigrinya(), farsi(), urdu()] {
        for paper in PAPERS {
            let layout = lay_out(&slip, paper, FONTS).unwrap();
            assert_eq!(layout.missing_characters(), &[] as &[char], "{}", slip.language);
            let said = bare(&lines(&slip, paper).concat());
            for block in &slip.blocks {
                if let SlipBlock::Bullet(text) | SlipBlock::Term { meaning: text, .. } = block {
                    assert!(said.contains(&bare(text)), "{}: {text} in {said}", slip.language);
                }
            }
        }
        assert!(to_pdf(&slip, FONTS).unwrap().starts_with(b"%PDF"));
    }
}

#[test]
fn languages_from_the_right_begin_at_the_right() {
    for (slip, word) in [(farsi(), "\u{6a9}\u{62f}"), (urdu(), "\u{6a9}\u{648}\u{688}")] {
        let one = Slip {
            title: String::new(),
            practice_mark: String::new(),
            practice_mark_local: String::new(),
            disclaimer: String::new(),
            blocks: vec![SlipBlock::Text(word.into())],
            ..slip
        };
        let raster = to_raster(&lay_out(&one, Paper::MM80, FONTS).unwrap());
        let is_inked = |x: &usize| (0..raster.height).any(|y| raster.ink[y * raster.width + x] > 128);
        let first = (0..raster.width).find(is_inked).unwrap();
        assert!(first > raster.width / 2, "{} begins at {first}", one.language);
    }
}

#[test]
fn the_preview_is_the_paper() {
    for slip in [danish(), english(), arabic(), ukrainian(), tigrinya(), farsi(), urdu()] {
        for (paper, head) in [(Paper::MM80, 576), (Paper::MM58, 384)] {
            let preview = to_raster(&lay_out(&slip, paper, FONTS).unwrap());
            let paper = Dots::of(&preview, head, Shade::Threshold).to_raster();
            assert_eq!((paper.width, paper.height), (preview.width, preview.height));
            let differing = preview
                .ink
                .iter()
                .zip(&paper.ink)
                .filter(|(grey, dot)| (**grey >= 128) != (**dot == 255))
                .count();
            // Nothing but lonely dots that would have been commands.
            assert!(differing <= 8, "{}: {differing}", slip.language);
        }
    }
}
