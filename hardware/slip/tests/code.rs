//! A code on a slip is read again from the dots that are printed, on every paper.

use egne_contracts::{Slip, SlipBlock};
use egne_qr::{Effort, Luma, read};
use egne_slip::{Paper, lay_out, to_raster};

mod samples;
use samples::{FONTS, arabic, danish, english};

const TEXT: &str = "ØVELSE – ikke ægte · øveseddel b2 ar";

fn with_code(slip: Slip, text: &str) -> Slip {
    let code = SlipBlock::Code {
        text: text.to_owned(),
        caption: "Hold koden foran kameraet.".to_owned(),
    };
    Slip {
        blocks: slip.blocks.into_iter().chain([code]).collect(),
        ..slip
    }
}

#[test]
fn what_is_printed_is_read() {
    for slip in [danish(), english(), arabic()] {
        for paper in [Paper::MM58, Paper::MM80, Paper::A4] {
            let raster = to_raster(&lay_out(&with_code(slip.clone(), TEXT), paper, FONTS).unwrap());
            let grey = raster.ink.iter().map(|ink| if *ink < 128 { 255 } else { 0 }).collect();
            let picture = Luma::new(raster.width, raster.height, grey).unwrap();
            let reading = read(&picture, Effort::Thorough).unwrap();
            assert_eq!(reading.text.as_str(), TEXT, "{} dots", raster.width);
        }
    }
}

#[test]
fn a_text_that_no_code_holds_is_left_out_with_its_caption() {
    let slip = with_code(danish(), &"æ".repeat(2000));
    let layout = lay_out(&slip, Paper::MM80, FONTS).unwrap();
    assert!(!layout.page_lines(0).iter().any(|line| line.contains("foran kameraet")));
}
