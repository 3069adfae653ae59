//! The slip on its way out: one picture for paper and preview, PNG and PDF for files.

use std::path::PathBuf;
use std::sync::OnceLock;

use egne_contracts::{PrinterPaper, Raster, Slip};
use egne_slip::escpos::{Dots, Shade};
use egne_slip::{Paper, SlipError, SlipFonts, lay_out, to_page_rasters, to_pdf, to_png, to_raster};

use crate::files::write_whole;

/// The fonts of the slip: the same chain as on the screen.
pub fn fonts() -> SlipFonts {
    static FACES: OnceLock<Vec<&'static [u8]>> = OnceLock::new();
    SlipFonts {
        faces: FACES.get_or_init(|| egne_words::fonts().iter().map(|font| font.bytes).collect()),
    }
}

/// Dots across a roll of 80 mm, for a preview where there is no printer.
const WIDE: usize = 576;

/// Draws what the printer will put on paper, dot for dot: the roll in black and white, the first of its pages in grey.
/// A roll of 80 mm where there is no printer.
pub(crate) fn draw(slip: &Slip, paper: Option<PrinterPaper>) -> Result<Raster, SlipError> {
    match paper {
        Some(PrinterPaper::Roll { dots }) => on_roll(slip, dots),
        None => on_roll(slip, WIDE),
        Some(PrinterPaper::Pages) => {
            let pages = to_page_rasters(&lay_out(slip, Paper::A4, fonts())?);
            Ok(pages.into_iter().next().unwrap_or_default())
        }
    }
}

/// The driver sends these very dots: black and white stay what they are when they are weighed again.
fn on_roll(slip: &Slip, head: usize) -> Result<Raster, SlipError> {
    let layout = lay_out(slip, Paper::roll(head as f32), fonts())?;
    Ok(Dots::of(&to_raster(&layout), head, Shade::Threshold).to_raster())
}

/// The same dots as an eye sees them from where it reads: each with a share of its neighbours. A window leaves dots
/// out where it shows fewer, and without this whole strokes of letters go with them.
pub(crate) fn seen(raster: &Raster) -> Vec<u8> {
    let softened = |ink: &[u8], step: usize, count: usize| -> Vec<u8> {
        let at = |index: usize| u16::from(ink.get(index).copied().unwrap_or(0));
        let share = |index: usize| {
            let place = index / step % count;
            let before = if place == 0 { 0 } else { at(index - step) };
            let after = if place + 1 == count { 0 } else { at(index + step) };
            u8::try_from((before + 2 * at(index) + after) / 4).unwrap_or(u8::MAX)
        };
        (0..ink.len()).map(share).collect()
    };
    let across = softened(&raster.ink, 1, raster.width.max(1));
    softened(&across, raster.width.max(1), raster.height.max(1))
}

/// The slip as A4 pages, a PDF.
pub(crate) fn pages(slip: &Slip) -> Result<Vec<u8>, SlipError> {
    to_pdf(slip, fonts())
}

/// Writes printed slips to a folder: `slip.png` and `slip.pdf`, replaced by each new one.
pub struct SlipFiles {
    /// The folder; made where it is missing.
    pub folder: PathBuf,
}

impl SlipFiles {
    /// Writes both files, each whole or not at all.
    pub(crate) fn write(&self, slip: &Slip, raster: &Raster) -> anyhow::Result<()> {
        std::fs::create_dir_all(&self.folder)?;
        for (name, bytes) in [("slip.png", to_png(raster)?), ("slip.pdf", pages(slip)?)] {
            write_whole(&self.folder, name, &bytes)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slip() -> Slip {
        Slip {
            language: "da".into(),
            rtl: false,
            title: "Sådan logger du på".into(),
            blocks: Vec::new(),
            practice_mark: "ØVELSE – ikke ægte".into(),
            practice_mark_local: String::new(),
            disclaimer: String::new(),
        }
    }

    #[test]
    fn the_preview_of_a_roll_is_its_dots() {
        for dots in [384, 500, 512, 576] {
            let preview = draw(&slip(), Some(PrinterPaper::Roll { dots })).expect("draws");
            assert_eq!(preview.width, dots);
            assert!(preview.ink.iter().all(|ink| [0, u8::MAX].contains(ink)));
            for shade in [Shade::Threshold, Shade::Diffused] {
                assert!(
                    Dots::of(&preview, dots, shade).to_raster() == preview,
                    "{dots} {shade:?}"
                );
            }
        }
        assert_eq!(draw(&slip(), None).expect("draws").width, WIDE);
    }

    #[test]
    fn a_dot_is_seen_with_its_neighbours_and_not_round_the_edge() {
        let mut ink = vec![0; 12];
        ink[5] = 160;
        ink[3] = 16;
        let raster = Raster {
            width: 4,
            height: 3,
            ink,
        };
        assert_eq!(seen(&raster), [10, 20, 12, 4, 20, 40, 21, 2, 10, 20, 10, 0]);
    }

    #[test]
    fn the_preview_of_pages_is_a_page() {
        let page = draw(&slip(), Some(PrinterPaper::Pages)).expect("draws");
        assert_eq!((page.width, page.height), (1000, 1414));
    }
}
