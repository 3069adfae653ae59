//! What the hardest frames of a camera cost: pictures of 1280 x 720 that hold no code that can be read, but much that
//! looks like parts of one.
//!
//! `cargo run --release -p egne-qr --example frames -- [--thorough] [--only KIND]`
//!
//! What the numbers were: `README.md`.

#[path = "torture/cost.rs"]
mod cost;
#[path = "torture/dice.rs"]
#[expect(dead_code, reason = "some of its throws are for other pictures")]
mod dice;

use cost::timed;
use dice::Dice;
use egne_qr::{Effort, Luma, read, write};

const WIDTH: usize = 1280;
const HEIGHT: usize = 720;
/// As many as there are turns of a frame, so that each is measured.
const FRAMES: u32 = 7;

type Drawn = fn(&mut Dice) -> Luma;

const KINDS: &[(&str, Drawn)] = &[
    ("empty", |_| Luma::from_fn(WIDTH, HEIGHT, |_, _| 200)),
    ("one code", |_| codes(1, 9, 7, false, &mut Dice::new(1))),
    ("noise of grey", |dice| squares(1, false, dice)),
    ("noise of 1 pixel", |dice| squares(1, true, dice)),
    ("noise of 2 pixels", |dice| squares(2, true, dice)),
    ("noise of 3 pixels", |dice| squares(3, true, dice)),
    ("noise of 5 pixels", |dice| squares(5, true, dice)),
    ("noise of 8 pixels", |dice| squares(8, true, dice)),
    ("grey of 3 pixels", |dice| squares(3, false, dice)),
    ("grey of 8 pixels", |dice| squares(8, false, dice)),
    ("finders alone", |dice| finders(400, dice)),
    ("broken codes", |dice| codes(24, 9, 3, true, dice)),
    ("one broken code", |dice| codes(1, 9, 7, true, dice)),
    ("large broken code", |dice| codes(1, 1800, 4, true, dice)),
    ("print", print),
];

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let is_thorough = words.iter().any(|word| word == "--thorough");
    let only = words
        .iter()
        .position(|word| word == "--only")
        .and_then(|at| words.get(at + 1));
    // A caught panic of a reader is no news.
    std::panic::set_hook(Box::new(|info| {
        if !egne_qr::is_reading() {
            eprintln!("{info}");
        }
    }));
    println!("{:20} {:>8} {:>8} {:>6}", "kind", "ms mean", "ms most", "read");
    for (at, (name, draw)) in (1..).zip(KINDS) {
        if only.is_some_and(|only| only != name) {
            continue;
        }
        let (mut times, mut found) = (Vec::new(), 0);
        for number in 0..FRAMES {
            let effort = if is_thorough {
                Effort::Thorough
            } else {
                Effort::Frame(number)
            };
            let luma = draw(&mut Dice::new(at * 100 + u64::from(number)));
            let (reading, ms) = timed(|| read(&luma, effort));
            times.push(ms);
            found += usize::from(reading.is_some());
            if is_thorough && number == 2 {
                break;
            }
        }
        let mean = times.iter().sum::<f64>() / times.len() as f64;
        let most = times.iter().copied().fold(0.0, f64::max);
        println!("{name:20} {mean:>8.1} {most:>8.1} {found:>6}");
    }
}

/// Squares of so many pixels, each black or white, or of any grey.
fn squares(side: usize, is_black_or_white: bool, dice: &mut Dice) -> Luma {
    let across = WIDTH.div_ceil(side);
    let shades: Vec<u8> = (0..across * HEIGHT.div_ceil(side))
        .map(|_| {
            let shade = dice.one_of(256) as u8;
            if is_black_or_white { shade / 128 * 255 } else { shade }
        })
        .collect();
    Luma::from_fn(WIDTH, HEIGHT, |x, y| shades[y / side * across + x / side])
}

/// Finders of many sizes thrown about, one over the other.
fn finders(count: usize, dice: &mut Dice) -> Luma {
    let mut pixels = vec![255; WIDTH * HEIGHT];
    for _ in 0..count {
        let module = 2 + dice.one_of(5);
        let (left, top) = (dice.one_of(WIDTH), dice.one_of(HEIGHT));
        for (x, y) in (0..9 * module).flat_map(|y| (0..9 * module).map(move |x| (x, y))) {
            let ring = (x / module).abs_diff(4).max((y / module).abs_diff(4));
            if left + x < WIDTH && top + y < HEIGHT {
                pixels[(top + y) * WIDTH + left + x] = if ring == 4 || ring == 2 { 255 } else { 0 };
            }
        }
    }
    Luma::from_fn(WIDTH, HEIGHT, |x, y| pixels[y * WIDTH + x])
}

/// Codes side by side; broken ones have all their finders, and nothing but noise between them.
fn codes(count: usize, letters: usize, module: usize, are_broken: bool, dice: &mut Dice) -> Luma {
    let mut pixels = vec![230; WIDTH * HEIGHT];
    let Ok(code) = write(&"x".repeat(letters)) else {
        return Luma::from_fn(WIDTH, HEIGHT, |_, _| 230);
    };
    let side = (code.side() + 8) * module;
    let across = (WIDTH / side).max(1);
    for at in 0..count {
        let (left, top) = (at % across * side + 4 * module, at / across * side + 4 * module);
        for (u, v) in (0..code.side()).flat_map(|v| (0..code.side()).map(move |u| (u, v))) {
            let far = code.side() - 9;
            let is_finder = (u < 9 || u >= far) && v < 9 || u < 9 && v >= far;
            let is_dark = if are_broken && !is_finder {
                dice.once_in(2)
            } else {
                code.is_dark(u, v)
            };
            for (x, y) in (0..module).flat_map(|y| (0..module).map(move |x| (x, y))) {
                let (x, y) = (left + u * module + x, top + v * module + y);
                if x < WIDTH && y < HEIGHT {
                    pixels[y * WIDTH + x] = if is_dark { 30 } else { 230 };
                }
            }
        }
    }
    Luma::from_fn(WIDTH, HEIGHT, |x, y| pixels[y * WIDTH + x])
}

/// Lines of strokes, as of small print.
fn print(dice: &mut Dice) -> Luma {
    let strokes: Vec<usize> = (0..WIDTH * HEIGHT / 8).map(|_| dice.one_of(256)).collect();
    Luma::from_fn(WIDTH, HEIGHT, |x, y| {
        let (letter, line) = (x / 7, y / 14);
        let stroke = strokes[(line * WIDTH / 7 + letter) % strokes.len()];
        let (u, v) = (x % 7, y % 14);
        let is_ink = u < 5 && v < 10 && (stroke >> (u / 2 * 2 + v / 5) & 1 == 1 || stroke >> 6 == v / 3);
        if is_ink { 40 } else { 225 }
    })
}
