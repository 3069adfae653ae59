//! A code as a picture with the practice mark in its bar above and under it, so that it is never taken for a real one.
//!
//! Deliberately absent: what a code is made of; its modules come in.

use egne_contracts::{Raster, Slip};

use crate::{Paper, SlipError, SlipFonts, lay_out, to_raster};

/// As narrow as a picture may be, in dots, for the mark to stand on one line.
const NARROWEST: usize = 384;

/// The code with the practice mark.
///
/// `rows` are its modules from the top, true for dark, with the light ones that must surround it; one module is `module`
/// dots wide. `practice_mark` is "ØVELSE – ikke ægte".
///
/// # Errors
/// When no font came in, or one that cannot be read.
pub fn to_marked_code(
    rows: &[Vec<bool>],
    module: usize,
    practice_mark: &str,
    fonts: SlipFonts,
) -> Result<Raster, SlipError> {
    let side = rows.len() * module;
    let width = side.max(NARROWEST);
    let mark = Slip {
        language: "da".into(),
        rtl: false,
        title: String::new(),
        blocks: Vec::new(),
        practice_mark: practice_mark.into(),
        practice_mark_local: String::new(),
        disclaimer: String::new(),
    };
    // A slip that says nothing is its two bars, with nothing between them.
    let bars = to_raster(&lay_out(&mark, Paper::roll(width as f32), fonts)?);
    let upper = bars.height / 2;
    let indent = (width - side) / 2;
    let mut ink = Vec::with_capacity(width * (bars.height + side));
    ink.extend(bars.ink.iter().take(upper * width));
    for row in rows {
        let mut line = vec![0; width];
        for (x, dot) in line.iter_mut().skip(indent).take(side).enumerate() {
            let is_dark = row.get(x / module.max(1)).copied().unwrap_or(false);
            *dot = if is_dark { u8::MAX } else { 0 };
        }
        (0..module).for_each(|_| ink.extend_from_slice(&line));
    }
    ink.extend(bars.ink.iter().skip(upper * width));
    Ok(Raster {
        width,
        height: bars.height + side,
        ink,
    })
}
