//! The slip on its way out: raster for paper and preview, PNG and PDF for files.

use std::path::PathBuf;
use std::sync::OnceLock;

use egne_contracts::{PrinterPaper, Raster, Slip};
use egne_slip::{Paper, SlipError, SlipFonts, lay_out, to_pdf, to_png, to_raster};

use crate::files::write_whole;

/// The fonts of the slip: the same chain as on the screen.
pub fn fonts() -> SlipFonts {
    static FACES: OnceLock<Vec<&'static [u8]>> = OnceLock::new();
    SlipFonts {
        faces: FACES.get_or_init(|| egne_words::fonts().iter().map(|font| font.bytes).collect()),
    }
}

/// Head of a printer for rolls of 58 mm, in dots; wider ones are for 80 mm.
const NARROW: usize = 384;

/// Draws the slip for the roll of the printer; for 80 mm where it has none.
pub(crate) fn draw(slip: &Slip, paper: Option<PrinterPaper>) -> Result<Raster, SlipError> {
    let paper = match paper {
        Some(PrinterPaper::Roll { dots }) if dots <= NARROW => Paper::MM58,
        _ => Paper::MM80,
    };
    Ok(to_raster(&lay_out(slip, paper, fonts())?))
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
