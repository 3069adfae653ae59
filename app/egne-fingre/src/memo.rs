//! The tools for messages: show them as a citizen's client would, and pack letters from their sources.
//!
//! Deliberately absent: what a message is and which rules it keeps; `egne-memo` knows both.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, anyhow};
use egne_memo::{ReadError, View, json_line, limits, pack, read};

use crate::cli::{MemoCommand, PackArgs, ShowArgs};

/// What the message is called in the folder of a letter.
const SOURCE: &str = "message.xml";

/// Carries out what is wanted of messages.
pub fn memo(command: &MemoCommand) -> ExitCode {
    match command {
        MemoCommand::Show(args) => show(args),
        MemoCommand::Pack(args) => pack_all(args),
    }
}

/// Shows every file; the exit code is 1 where one is refused or cannot be had.
fn show(args: &ShowArgs) -> ExitCode {
    let mut refused = false;
    for (at, path) in args.files.iter().enumerate() {
        let name = path.display().to_string();
        let view = view(path).map_err(|error| format!("{error:#}"));
        refused |= view.is_err();
        match (&view, args.json) {
            (_, true) => println!("{}", json_line(&name, &view)),
            (Ok(view), false) => {
                if at > 0 {
                    println!();
                }
                print!("File: {name}\n{view}");
            }
            (Err(error), false) => eprintln!("{name}: {error}"),
        }
    }
    code(refused)
}

/// A file that is too large is refused before it is loaded.
fn view(path: &Path) -> anyhow::Result<View> {
    let size = std::fs::metadata(path).context("cannot be read")?.len();
    if size > limits::FILE_BYTES as u64 {
        let bytes = usize::try_from(size).unwrap_or(usize::MAX);
        return Err(ReadError::TooLarge { bytes }.into());
    }
    let bytes = std::fs::read(path).context("cannot be read")?;
    Ok(View::from(&read(&bytes)?))
}

/// Packs every folder; the exit code is 1 where one cannot be packed.
fn pack_all(args: &PackArgs) -> ExitCode {
    let mut refused = false;
    for folder in &args.folders {
        match pack_one(folder, args.out.as_deref()) {
            Ok(written) => println!("{}", written.display()),
            Err(error) => {
                refused = true;
                eprintln!("{}: {error:#}", folder.display());
            }
        }
    }
    code(refused)
}

/// Writes `<folder name>.xml`, beside the folder where nothing else is said.
fn pack_one(folder: &Path, out: Option<&Path>) -> anyhow::Result<PathBuf> {
    let source = folder.join(SOURCE);
    let message = std::fs::read(&source).with_context(|| format!("cannot read {}", source.display()))?;
    let packed = pack(&message, |name| std::fs::read(folder.join(name)))?;
    let whole = folder.canonicalize().context("the folder cannot be found")?;
    let name = whole.file_name().ok_or_else(|| anyhow!("the folder has no name"))?;
    let out = out.or(whole.parent()).unwrap_or(Path::new("."));
    std::fs::create_dir_all(out).with_context(|| format!("cannot make {}", out.display()))?;
    let mut written = out.join(name).into_os_string();
    written.push(".xml");
    let written = PathBuf::from(written);
    std::fs::write(&written, packed).with_context(|| format!("cannot write {}", written.display()))?;
    Ok(written)
}

fn code(refused: bool) -> ExitCode {
    if refused { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
