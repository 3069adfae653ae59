//! Reads pictures as `egne-fingre qr read --json` does, without the program around it.
//!
//! `cargo run --release -p egne-qr --example read -- FILE...`

use std::time::Instant;

use egne_qr::{Effort, Luma, is_reading, read};

fn main() {
    // A caught panic of a reader is no news.
    std::panic::set_hook(Box::new(|info| {
        if !is_reading() {
            eprintln!("{info}");
        }
    }));
    for file in std::env::args().skip(1) {
        let picture = image::open(&file).map(|picture| picture.to_luma8());
        let start = Instant::now();
        let reading = picture.ok().and_then(|picture| {
            let (width, height) = picture.dimensions();
            let luma = Luma::new(width as usize, height as usize, picture.into_raw()).ok()?;
            read(&luma, Effort::Thorough)
        });
        let ms = start.elapsed().as_secs_f64() * 1e3;
        match reading {
            Some(reading) => println!(
                "{file}: {:?} by {} in {ms:.1} ms",
                reading.text.as_str(),
                reading.reader.name()
            ),
            None => println!("{file}: nothing in {ms:.1} ms"),
        }
    }
}
