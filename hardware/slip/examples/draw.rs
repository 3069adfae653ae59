//! Writes the sample slips as pictures and PDFs into a folder, to look at, and says how long each took.
//!
//! `cargo run -p egne-slip --example draw -- /tmp/slips`

use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use egne_slip::escpos::{Dots, Shade};
use egne_slip::{Paper, lay_out, to_marked_code, to_page_rasters, to_pdf, to_png, to_raster};

#[path = "../tests/samples/coming.rs"]
mod coming;
#[path = "../tests/samples/mod.rs"]
mod samples;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "slips".into()));
    fs::create_dir_all(&folder)?;
    let slips = [
        ("da", samples::danish()),
        ("en", samples::english()),
        ("ar", samples::arabic()),
        ("empty", samples::empty()),
        ("uk", coming::ukrainian()),
        ("fa", coming::farsi()),
        ("ur", coming::urdu()),
        ("ti", coming::tigrinya()),
    ];
    for (name, slip) in &slips {
        for (width, paper) in [("80", Paper::MM80), ("58", Paper::MM58)] {
            let start = Instant::now();
            let layout = lay_out(slip, paper, samples::FONTS)?;
            let shaped = start.elapsed();
            let raster = Dots::of(&to_raster(&layout), layout.width() as usize, Shade::Threshold).to_raster();
            println!(
                "{name} {width} mm: layout {shaped:?}, with raster {:?}, {raster:?}",
                start.elapsed()
            );
            fs::write(folder.join(format!("{name}-{width}.png")), to_png(&raster)?)?;
        }
        let start = Instant::now();
        let pdf = to_pdf(slip, samples::FONTS)?;
        println!("{name} pdf: {:?}, {} bytes", start.elapsed(), pdf.len());
        fs::write(folder.join(format!("{name}.pdf")), pdf)?;
        let pages = to_page_rasters(&lay_out(slip, Paper::A4, samples::FONTS)?);
        for (page, raster) in pages.iter().enumerate() {
            fs::write(folder.join(format!("{name}-a4-{page}.png")), to_png(raster)?)?;
        }
    }
    // No code, but as many modules as a small one.
    let modules: Vec<Vec<bool>> = (0..29).map(|y| (0..29).map(|x| x * y % 3 == 1).collect()).collect();
    let marked = to_marked_code(&modules, 8, samples::MARK, samples::FONTS)?;
    fs::write(folder.join("marked.png"), to_png(&marked)?)?;
    Ok(())
}
