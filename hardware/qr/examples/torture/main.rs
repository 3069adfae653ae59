//! Spoils pictures of codes in every way we could think of and says how many are still read.
//!
//! `cargo run --release -p egne-qr --example torture -- [COUNT] [--seed N] [--only KIND] [--out FOLDER] [--frame]`
//!
//! Writes the pictures and `expected.tsv` to the folder where one is named, so that other readers can be measured with
//! the same pictures. What the numbers were: `README.md`.

#![expect(clippy::expect_used, reason = "a program for measuring may stop where it stands")]

mod cost;
mod dice;
mod kinds;
mod scene;

use std::collections::BTreeMap;
use std::path::Path;

use cost::timed;
use dice::Dice;
use egne_qr::{Effort, Luma, read, write};
use kinds::KINDS;
use scene::Scene;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let after = |name: &str| {
        words
            .iter()
            .position(|word| word == name)
            .and_then(|at| words.get(at + 1))
    };
    let count: usize = words.first().and_then(|word| word.parse().ok()).unwrap_or(20);
    let seed: u64 = after("--seed").and_then(|word| word.parse().ok()).unwrap_or(1);
    let out = after("--out").map(Path::new);
    let is_frame = words.iter().any(|word| word == "--frame");
    // A caught panic of a reader is no news.
    std::panic::set_hook(Box::new(|info| {
        if !egne_qr::is_reading() {
            eprintln!("{info}");
        }
    }));
    let mut list = String::new();
    let (mut all, mut all_read) = (0, 0);
    let mut attempts = BTreeMap::<usize, usize>::new();
    let mut longest = Vec::new();
    println!(
        "{:18} {:>5} {:>6} {:>6} {:>8} {:>8}",
        "kind", "read", "rxing", "rqrr", "ms mean", "ms most"
    );
    for (number, kind) in KINDS.iter().enumerate() {
        if after("--only").is_some_and(|only| only != kind.name) {
            continue;
        }
        let (mut right, mut by_first, mut times) = (0, 0, Vec::new());
        for at in 0..count {
            let mut dice = Dice::new(seed.wrapping_mul(1_000_003) ^ ((number as u64) << 32) ^ at as u64);
            let text = text(&mut dice, kind.text);
            let mut scene = Scene {
                module: dice.between(3.5, 8.0),
                ..Scene::default()
            };
            (kind.spoil)(&mut scene, &mut dice);
            let code = write(&text).expect("not too long");
            if scene.width == 640 {
                scene.module = scene.module.min(420.0 / code.side() as f32);
            }
            let picture = scene.picture(&code, &mut dice);
            if let Some(folder) = out {
                let name = format!("{}-{at:03}.png", kind.name.replace(' ', "-"));
                save(&picture, &folder.join(&name));
                list.push_str(&format!("{name}\t{text}\n"));
                continue;
            }
            let effort = if is_frame {
                Effort::Frame(at as u32)
            } else {
                Effort::Thorough
            };
            let (reading, ms) = timed(|| read(&picture, effort));
            times.push(ms);
            if let Some(reading) = reading {
                if reading.text.as_str() == text {
                    *attempts.entry(reading.attempt).or_insert(0) += 1;
                    longest.push(ms);
                    right += 1;
                    by_first += usize::from(reading.reader == egne_qr::Reader::Rxing);
                } else {
                    println!("  wrong text in {} {at}", kind.name);
                }
            }
        }
        if out.is_none() {
            let mean = times.iter().sum::<f64>() / count as f64;
            let most = times.iter().copied().fold(0.0, f64::max);
            let by_second = right - by_first;
            println!(
                "{:18} {right:>5} {by_first:>6} {by_second:>6} {mean:>8.1} {most:>8.1}",
                kind.name
            );
            (all, all_read) = (all + count, all_read + right);
        }
    }
    match out {
        Some(folder) => std::fs::write(folder.join("expected.tsv"), list).expect("the folder can be written"),
        None => {
            println!("{all_read} of {all}: {:.1} %", 100.0 * all_read as f64 / all as f64);
            println!("read by attempt: {attempts:?}");
            longest.sort_by(|a, b| b.total_cmp(a));
            longest.truncate(24);
            println!("longest that were read, ms: {longest:.0?}");
        }
    }
}

fn text(dice: &mut Dice, (least, most): (usize, usize)) -> String {
    const SIGNS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/:?.=-";
    let length = least + dice.one_of(most - least + 1);
    (0..length)
        .map(|_| char::from(SIGNS[dice.one_of(SIGNS.len())]))
        .collect()
}

fn save(picture: &Luma, path: &Path) {
    let (width, height) = (picture.width() as u32, picture.height() as u32);
    image::save_buffer(path, picture.pixels(), width, height, image::ExtendedColorType::L8).expect("can be written");
}
