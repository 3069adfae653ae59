//! How long a document takes from its lines to fields, and to the JSON of the command line.
//!
//! `cargo run --release -p egne-mrz --example parse_speed`

use std::hint::black_box;
use std::time::Instant;

use egne_mrz::document::parse;
use egne_mrz::{specimens, view};
use jiff::civil::date;

const ROUNDS: u32 = 20_000;

fn main() {
    let today = date(2026, 11, 22);
    println!("{:<16}{:>10}{:>14}", "document", "parse us", "and JSON us");
    let mut slowest: f64 = 0.0;
    for specimen in specimens() {
        let text = specimen.lines().join("\r\n");
        let parsed = time(|| black_box(parse(black_box(&text), today)).is_ok());
        let shown = time(|| view::json_line(black_box(&parse(black_box(&text), today))).len() > 2);
        slowest = slowest.max(parsed);
        println!("{:<16}{parsed:>10.2}{shown:>14.2}", specimen.key);
    }
    println!("slowest parse: {slowest:.2} us, aim 20 us");
}

fn time(mut work: impl FnMut() -> bool) -> f64 {
    let start = Instant::now();
    let done = (0..ROUNDS).filter(|_| work()).count();
    assert!(done > 0, "nothing was read");
    start.elapsed().as_secs_f64() * 1e6 / f64::from(ROUNDS)
}
