//! The tool for travel documents: the lines of a machine readable zone to fields.
//!
//! Deliberately absent: what a field means and which digits fit; `egne-mrz` knows both. Nothing is kept.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, ensure};
use egne_mrz::Sensitive;
use egne_mrz::document::parse_many;
use egne_mrz::view::{View, error_line, json_line};
use jiff::civil::Date;

use crate::cli::{MrzCommand, MrzParseArgs};

/// More than this is no list of documents.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// Carries out what is wanted of travel documents.
pub fn mrz(command: &MrzCommand) -> ExitCode {
    match command {
        MrzCommand::Parse(args) => parse(args),
    }
}

/// Shows every document in order; the exit code is 1 where one cannot be read.
fn parse(args: &MrzParseArgs) -> ExitCode {
    let mut out = io::stdout().lock();
    let text = match text(args.file.as_deref()) {
        Ok(text) => text,
        Err(error) => {
            let error = format!("{error:#}");
            if args.json {
                let _ = writeln!(out, "{}", error_line(&error));
            } else {
                eprintln!("{error}");
            }
            return ExitCode::FAILURE;
        }
    };
    let today = args.today.unwrap_or_else(|| jiff::Zoned::now().date());
    match show(&text, today, args.json, &mut out) {
        Ok(true) => ExitCode::SUCCESS,
        // Whoever read our answer has gone, or a document cannot be read.
        Ok(false) | Err(_) => ExitCode::FAILURE,
    }
}

/// True where every document could be read.
fn show(text: &Sensitive, today: Date, json: bool, out: &mut impl Write) -> io::Result<bool> {
    let mut is_readable = true;
    for (at, read) in parse_many(text.expose(), today).enumerate() {
        is_readable &= read.is_ok();
        if json {
            writeln!(out, "{}", json_line(&read))?;
            continue;
        }
        if at > 0 {
            writeln!(out)?;
        }
        match &read {
            Ok(document) => write!(out, "{}", View::from(document))?,
            Err(error) => writeln!(out, "Document {}: cannot be read: {error}", at + 1)?,
        }
    }
    out.flush()?;
    Ok(is_readable)
}

/// The whole text; what is not UTF-8 in it stands as characters that cannot be read.
fn text(file: Option<&Path>) -> anyhow::Result<Sensitive> {
    let mut bytes = Vec::new();
    match file.filter(|path| *path != Path::new("-")) {
        None => io::stdin()
            .lock()
            .take(MOST_BYTES + 1)
            .read_to_end(&mut bytes)
            .context("standard input cannot be read")?,
        Some(path) => File::open(path)
            .and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes))
            .with_context(|| format!("{} cannot be read", path.display()))?,
    };
    ensure!(
        bytes.len() as u64 <= MOST_BYTES,
        "more than {MOST_BYTES} bytes, which is no list of travel documents"
    );
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    };
    Ok(Sensitive::new(text))
}
