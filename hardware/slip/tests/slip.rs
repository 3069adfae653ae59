//! Slips in Danish, English and Arabic on every paper, and slips that no author should write.

#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use std::ops::Range;

use egne_contracts::{Raster, Slip, SlipBlock};
use egne_slip::{Paper, SlipError, SlipFonts, SlipLayout, lay_out, to_page_rasters, to_pdf, to_png, to_raster};

#[path = "slip/marked_code.rs"]
mod marked_code;
mod samples;
use samples::{FONTS, MARK, arabic, danish, empty, english};

fn on(slip: &Slip, paper: Paper) -> SlipLayout {
    lay_out(slip, paper, FONTS).unwrap()
}

fn with_blocks(slip: Slip, blocks: Vec<SlipBlock>) -> Slip {
    Slip { blocks, ..slip }
}

fn whole_text(layout: &SlipLayout) -> String {
    let pages = (0..layout.page_count()).flat_map(|page| layout.page_lines(page));
    let lines: Vec<String> = pages.map(|line| line.trim().to_owned()).collect();
    lines.join(" ")
}

/// Columns that have ink in these rows.
fn inked_columns(raster: &Raster, rows: Range<usize>) -> Vec<usize> {
    let is_inked = |x: &usize| rows.clone().any(|y| raster.ink[y * raster.width + x] > 128);
    (0..raster.width).filter(is_inked).collect()
}

#[test]
fn every_language_is_set_whole_and_with_no_character_missing() {
    for slip in [danish(), english(), arabic()] {
        for paper in [Paper::MM80, Paper::MM58, Paper::A4] {
            let layout = on(&slip, paper);
            assert_eq!(layout.missing_characters(), &[] as &[char]);
            let text = whole_text(&layout);
            assert!(text.contains("Godkend"), "{text}");
            assert!(
                !text.contains(['\u{2066}', '\u{2068}', '\u{2069}', '\u{200f}']),
                "{text}"
            );
        }
    }
    assert!(whole_text(&on(&arabic(), Paper::MM80)).contains("الاسم"));
}

#[test]
fn a_raster_is_as_wide_as_the_paper_and_the_same_every_time() {
    for (paper, width) in [(Paper::MM80, 576), (Paper::MM58, 384), (Paper::roll(500.0), 500)] {
        for slip in [danish(), english(), arabic(), empty()] {
            let raster = to_raster(&on(&slip, paper));
            assert_eq!(raster.width, width);
            assert_eq!(raster.ink.len(), raster.width * raster.height);
            assert!(raster == to_raster(&on(&slip, paper)));
        }
    }
}

#[test]
fn nothing_is_cut_at_the_sides() {
    for slip in [danish(), arabic()] {
        for paper in [Paper::MM80, Paper::MM58] {
            let raster = to_raster(&on(&slip, paper));
            let columns = inked_columns(&raster, 0..raster.height);
            assert_eq!(columns.first(), Some(&8));
            assert_eq!(columns.last(), Some(&(raster.width - 9)));
        }
    }
}

#[test]
fn arabic_begins_at_the_right_and_danish_at_the_left() {
    let body = |slip: Slip, text: &str| {
        let bare = Slip {
            practice_mark: String::new(),
            practice_mark_local: String::new(),
            disclaimer: String::new(),
            title: String::new(),
            ..with_blocks(slip, vec![SlipBlock::Text(text.into())])
        };
        let raster = to_raster(&on(&bare, Paper::MM80));
        let columns = inked_columns(&raster, 0..raster.height);
        (columns.first().copied().unwrap(), columns.last().copied().unwrap())
    };
    let (left, right) = body(danish(), "Husk");
    assert!(left < 16 && right < 200, "{left} {right}");
    let (left, right) = body(arabic(), "تذكّر");
    assert!(left > 400 && right > 556, "{left} {right}");
    // The direction is the slip's, not that of the first word.
    let (left, right) = body(arabic(), "MitID");
    assert!(left > 400 && right > 556, "{left} {right}");
}

#[test]
fn isolates_take_no_room() {
    let ink_of = |text: &str| {
        let slip = with_blocks(arabic(), vec![SlipBlock::Text(text.into())]);
        to_raster(&on(&slip, Paper::MM80))
    };
    assert!(ink_of("اضغط على \u{2066}Godkend\u{2069} الآن") == ink_of("اضغط على Godkend الآن"));
}

#[test]
fn every_page_carries_the_mark_on_top_and_at_the_foot() {
    let many = (1..60).flat_map(|number| {
        [
            SlipBlock::Heading(format!("Trin {number}")),
            SlipBlock::Text("Læs, hvad der står på skærmen, og tryk på knappen.".into()),
        ]
    });
    let slip = with_blocks(english(), many.collect());
    let layout = on(&slip, Paper::A4);
    assert!(layout.page_count() > 3);
    for page in 0..layout.page_count() {
        let lines = layout.page_lines(page);
        assert_eq!(lines.first().map(String::as_str), Some(MARK));
        assert_eq!(lines.get(1).map(|line| line.trim()), Some("PRACTICE – not real"));
        assert_eq!(lines.last().map(String::as_str), Some(MARK));
        assert!(lines.iter().any(|line| line.starts_with("Not a service of MitID")));
        // A heading is never the last thing before the foot.
        let last_of_body = lines
            .iter()
            .rev()
            .find(|line| line.starts_with("Trin") || line.starts_with("Læs"));
        assert!(last_of_body.is_some_and(|line| line.starts_with("Læs")));
    }
    let pages = to_page_rasters(&layout);
    assert_eq!(pages.len(), layout.page_count());
    assert!(pages.iter().all(|page| (page.width, page.height) == (1000, 1414)));
    let text = whole_text(&layout);
    assert!((1..60).all(|number| text.contains(&format!("Trin {number} "))));
}

#[test]
fn an_empty_slip_still_carries_the_mark() {
    for paper in [Paper::MM80, Paper::A4] {
        let layout = on(&empty(), paper);
        assert_eq!(layout.page_count(), 1);
        assert_eq!(layout.page_lines(0).iter().filter(|line| *line == MARK).count(), 2);
    }
    assert!(to_pdf(&empty(), FONTS).unwrap().starts_with(b"%PDF"));
    let nothing = Slip {
        practice_mark: String::new(),
        practice_mark_local: String::new(),
        disclaimer: String::new(),
        ..empty()
    };
    to_png(&to_raster(&on(&nothing, Paper::MM80))).unwrap();
    to_pdf(&nothing, FONTS).unwrap();
}

#[test]
fn a_word_of_two_thousand_letters_wraps_everywhere() {
    let word = "Æ".repeat(2000);
    let blocks = vec![
        SlipBlock::Heading(word.clone()),
        SlipBlock::Text(word.clone()),
        SlipBlock::Bullet(word.clone()),
        SlipBlock::Term {
            danish: word.clone(),
            meaning: word.clone(),
        },
        SlipBlock::Card {
            title: word.clone(),
            rows: vec![(word.clone(), word.clone())],
        },
    ];
    for slip in [danish(), arabic()] {
        let slip = with_blocks(slip, blocks.clone());
        for paper in [Paper::MM80, Paper::MM58] {
            let raster = to_raster(&on(&slip, paper));
            let columns = inked_columns(&raster, 0..raster.height);
            assert!(columns.first() >= Some(&8) && columns.last() < Some(&(raster.width - 8)));
        }
        let layout = on(&slip, Paper::A4);
        let letters = whole_text(&layout).chars().filter(|c| *c == 'Æ').count();
        assert!(letters >= 8 * 2000, "{letters}");
        // Pages are filled: eight times 2,000 wide letters are some 20 pages, not one line a page.
        assert!(layout.page_count() < 40, "{}", layout.page_count());
        to_pdf(&slip, FONTS).unwrap();
    }
}

#[test]
fn a_pdf_is_tagged_repeatable_and_embeds_its_fonts() {
    for slip in [danish(), english(), arabic()] {
        let pdf = to_pdf(&slip, FONTS).unwrap();
        assert_eq!(pdf, to_pdf(&slip, FONTS).unwrap());
        let text = String::from_utf8_lossy(&pdf);
        for sign in ["StructTreeRoot", "pdfuaid", "FontFile2", "/Marked true"] {
            assert!(text.contains(sign), "{sign}");
        }
        assert!(text.contains(&format!("/Lang({})", slip.language)));
        assert!(!text.contains("/Subtype/Image") && !text.contains("/Subtype /Image"));
    }
}

#[test]
fn a_character_no_font_has_is_told_and_hurts_nothing() {
    let slip = with_blocks(
        danish(),
        vec![SlipBlock::Text("Godt gået \u{1f600} i dag\tkl. 10\u{7}".into())],
    );
    assert_eq!(on(&slip, Paper::MM80).missing_characters(), ['\u{1f600}']);
    to_pdf(&slip, FONTS).unwrap();
}

#[test]
fn odd_characters_do_not_stop_a_pdf() {
    let odd = [
        "\u{0}\u{feff}\u{fffe}\u{e000}\u{ad}\u{2028}\u{2029}x",
        "e\u{301}\u{302}\u{303} \u{301}alone n\u{200d}m \u{fe0f}",
        "\u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f467} \u{4f60}\u{597d} \u{1d5a0}",
        "\u{2066}\u{2067}\u{2068}open \u{2069}\u{2069}\u{2069}\u{2069} \u{202e}turned",
        "\u{200f}\u{200e}\n\n\n",
        "\u{645}\u{64e}\u{651}\u{631}\u{62d}\u{628}\u{64b}\u{627} \u{6f1}\u{6f2} \u{661}\u{662} \u{644}\u{200c}\u{627}",
    ];
    for slip in [danish(), arabic()] {
        for text in odd {
            let blocks = vec![SlipBlock::Heading(text.into()), SlipBlock::Bullet(text.into())];
            let slip = with_blocks(slip.clone(), blocks);
            assert!(to_raster(&on(&slip, Paper::MM58)).height > 0);
            to_pdf(&slip, FONTS).unwrap();
        }
    }
}

#[test]
fn a_picture_is_a_grey_png_of_the_same_size() {
    let raster = to_raster(&on(&danish(), Paper::MM80));
    let file = to_png(&raster).unwrap();
    let mut reader = png::Decoder::new(std::io::Cursor::new(&file)).read_info().unwrap();
    let mut light = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut light).unwrap();
    assert_eq!(
        (frame.width as usize, frame.height as usize),
        (raster.width, raster.height)
    );
    assert!(light.iter().zip(&raster.ink).all(|(light, ink)| *light == 255 - ink));
    assert!(matches!(to_png(&Raster::default()), Err(SlipError::Png(_))));
}

#[test]
fn fonts_that_are_none_are_refused() {
    let none = SlipFonts { faces: &[] };
    assert!(matches!(lay_out(&danish(), Paper::MM80, none), Err(SlipError::NoFont)));
    let rubbish = SlipFonts { faces: &[b"rubbish"] };
    let refused = lay_out(&danish(), Paper::MM80, rubbish);
    assert!(matches!(refused, Err(SlipError::Font { index: 0 })));
}

#[test]
fn layouts_and_errors_may_cross_threads() {
    fn crosses<T: Send + Sync>() {}
    crosses::<SlipLayout>();
    crosses::<SlipError>();
}
