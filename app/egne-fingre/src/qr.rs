//! The tools for codes: read them from pictures, write them as pictures.
//!
//! Deliberately absent: how a code is found and what it is made of; `egne-qr` knows both.

use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Context;
use egne_qr::{Code, Effort, Luma, Reading, is_reading, read_while, write};
use egne_slip::{to_marked_code, to_png};

use crate::cli::{QrCommand, QrReadArgs, QrWriteArgs};

/// The mark that stands around everything that imitates, as in the program.
const PRACTICE_MARK: &str = "ØVELSE – ikke ægte";
/// After so long the search for a code ends with the attempt it is in.
const PATIENCE: Duration = Duration::from_millis(1500);
/// Pixels of one module in a written picture.
const MODULE: usize = 8;

/// Carries out what is wanted of codes.
pub fn qr(command: &QrCommand) -> anyhow::Result<ExitCode> {
    match command {
        QrCommand::Read(args) => Ok(read_all(args)),
        QrCommand::Write(args) => write_one(args),
    }
}

/// Reads every file; the exit code is 1 where one is no picture or cannot be had. A picture without a code is no
/// failure.
fn read_all(args: &QrReadArgs) -> ExitCode {
    // A panic that is caught within a reader means no more than "not read".
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if !is_reading() {
            before(info);
        }
    }));
    let mut refused = false;
    for path in &args.files {
        let name = path.display().to_string();
        let start = Instant::now();
        let outcome = read_one(path, start).map_err(|error| format!("{error:#}"));
        let ms = start.elapsed().as_secs_f64() * 1e3;
        refused |= outcome.is_err();
        match (&outcome, args.json) {
            (_, true) => println!("{}", json_line(&name, &outcome, ms)),
            (Ok(Some(reading)), false) => println!("{name}: {}", reading.text.as_str()),
            (Ok(None), false) => println!("{name}: no code found"),
            (Err(error), false) => eprintln!("{name}: {error}"),
        }
    }
    if refused { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn read_one(path: &Path, start: Instant) -> anyhow::Result<Option<Reading>> {
    let mut file = image::ImageReader::open(path)
        .context("cannot be read")?
        .with_guessed_format()
        .context("cannot be read")?;
    // A picture of 100 megapixels in full colour, and no more.
    let mut limits = image::Limits::default();
    limits.max_alloc = Some(800_000_000);
    file.limits(limits);
    let picture = on_white(file.decode().context("is no picture in PNG or JPEG")?);
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let luma = Luma::new(width, height, picture.into_raw())?;
    Ok(read_while(&luma, Effort::Thorough, &mut || start.elapsed() < PATIENCE))
}

/// Grey, with white where the picture is transparent.
fn on_white(picture: image::DynamicImage) -> image::GrayImage {
    if !picture.color().has_alpha() {
        return picture.into_luma8();
    }
    let pixels = picture.into_luma_alpha8();
    image::GrayImage::from_fn(pixels.width(), pixels.height(), |x, y| {
        let [shade, alpha] = pixels.get_pixel(x, y).0.map(u16::from);
        let mixed = (shade * alpha + 255 * (255 - alpha)) / 255;
        image::Luma([u8::try_from(mixed).unwrap_or(u8::MAX)])
    })
}

/// `{"file":"a.png","text":"…","reader":"rxing","ms":12.3}`; text and reader are null where there is no code, and
/// `error` stands at the end where there is no picture.
fn json_line(name: &str, outcome: &Result<Option<Reading>, String>, ms: f64) -> String {
    let reading = outcome.as_ref().ok().and_then(Option::as_ref);
    let text = serde_json::Value::from(reading.map(|reading| reading.text.as_str()));
    let reader = serde_json::Value::from(reading.map(|reading| reading.reader.name()));
    let file = serde_json::Value::from(name);
    let error = match outcome {
        Ok(_) => String::new(),
        Err(error) => format!(",\"error\":{}", serde_json::Value::from(error.as_str())),
    };
    format!("{{\"file\":{file},\"text\":{text},\"reader\":{reader},\"ms\":{ms:.1}{error}}}")
}

/// Writes the code into a file, or draws it on the terminal, with the practice mark above and below.
fn write_one(args: &QrWriteArgs) -> anyhow::Result<ExitCode> {
    let code = write(&args.text)?;
    println!("{PRACTICE_MARK}");
    match &args.out {
        Some(path) => {
            save(&code, path).with_context(|| format!("cannot write {}", path.display()))?;
            println!("{}", path.display());
        }
        None => print!("{}", half_blocks(&code)),
    }
    println!("{PRACTICE_MARK}");
    Ok(ExitCode::SUCCESS)
}

fn save(code: &Code, path: &Path) -> anyhow::Result<()> {
    let rows: Vec<Vec<bool>> = code.rows().collect();
    let picture = to_marked_code(&rows, MODULE, PRACTICE_MARK, egne_runtime::fonts())?;
    std::fs::write(path, to_png(&picture)?)?;
    Ok(())
}

/// Two modules in one character; light ones are drawn, in white on black whatever the terminal's colours.
fn half_blocks(code: &Code) -> String {
    let rows: Vec<Vec<bool>> = code.rows().collect();
    let mut drawn = String::new();
    for pair in rows.chunks(2) {
        drawn.push_str("\u{1b}[97;40m");
        for (x, upper) in pair[0].iter().enumerate() {
            let lower = pair.get(1).is_none_or(|row| row[x]);
            drawn.push(match (upper, lower) {
                (false, false) => '█',
                (false, true) => '▀',
                (true, false) => '▄',
                (true, true) => ' ',
            });
        }
        drawn.push_str("\u{1b}[0m\n");
    }
    drawn
}
