//! Writes the configuration of a terminal: what is named is set, what stood there and is not named stays.
//!
//! The whole is checked as the program itself checks it before a byte is written, and the file is there as it was or
//! as it is to be, whatever moment the power goes. Comments of a file that stood there are lost. A staff code is never
//! taken from the command line, where every process of the machine can read it.

use std::fs::{self, File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use egne_words::{SystemText, Tag, system_text};
use toml::{Table, Value};

use crate::cli::ProvisionArgs;
use crate::config::{Config, ConfigError};

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum ProvisionError {
    /// What would be written cannot be used.
    #[error("nothing was written: {0}")]
    Unusable(#[from] ConfigError),
    /// What stands there is no TOML.
    #[error("{0} stands there and cannot be read; mend it, or write it --anew")]
    Standing(PathBuf),
    /// A setting does not say what it sets.
    #[error("--set: write it like screen.rotation=90, with names of letters, and a table before its keys")]
    Setting,
    /// The file with the staff code cannot be read.
    #[error("the file with the staff code cannot be read: {0}")]
    Code(std::io::Error),
    /// The file cannot be written.
    #[error("{0} cannot be written: {1}")]
    Write(PathBuf, std::io::Error),
}

/// Writes the file, and says so.
///
/// # Errors
/// Where the file would be of no use, or cannot be written; then nothing has changed.
pub fn provision(args: &ProvisionArgs) -> Result<ExitCode, ProvisionError> {
    let mut table = standing(&args.file, args.anew)?;
    for (key, value) in named(args)? {
        set(&mut table, &key, value).ok_or(ProvisionError::Setting)?;
    }
    let text = table.to_string();
    Config::of(&text, &args.file.display().to_string())?;
    write(&args.file, &text).map_err(|error| ProvisionError::Write(args.file.clone(), error))?;
    let path = args.file.display().to_string();
    println!(
        "{}",
        system_text(&Tag::english(), SystemText::ProvisionWritten, &[("path", &path)])
    );
    Ok(ExitCode::SUCCESS)
}

fn standing(file: &Path, anew: bool) -> Result<Table, ProvisionError> {
    if anew || !file.exists() {
        return Ok(Table::new());
    }
    let text = fs::read_to_string(file).ok();
    let table = text.and_then(|text| text.parse().ok());
    table.ok_or_else(|| ProvisionError::Standing(file.to_owned()))
}

/// What the command line names, as keys with dots and values.
fn named(args: &ProvisionArgs) -> Result<Vec<(String, Value)>, ProvisionError> {
    let text = |key: &str, given: &Option<String>| given.clone().map(|given| (key.to_owned(), Value::String(given)));
    let number = |key: &str, given: Option<u32>| given.map(|given| (key.to_owned(), Value::Integer(given.into())));
    let languages = args.languages.iter().cloned().map(Value::String).collect::<Vec<_>>();
    let languages = (!languages.is_empty()).then(|| ("languages".to_owned(), Value::Array(languages)));
    let mut named: Vec<(String, Value)> = [
        text("place.serial", &args.serial),
        text("place.name", &args.place),
        languages,
        number("session.warn_seconds", args.warn_seconds),
        number("session.wipe_seconds", args.wipe_seconds),
        text("reader.port", &args.reader_port),
        text("reader.dialect.name", &args.reader_dialect),
    ]
    .into_iter()
    .flatten()
    .collect();
    if let Some(file) = &args.staff_code_from {
        named.push(("staff.code".to_owned(), Value::String(code(file)?)));
    }
    for setting in &args.set {
        let (key, value) = setting.split_once('=').ok_or(ProvisionError::Setting)?;
        named.push((key.trim().to_owned(), value_of(value.trim())));
    }
    Ok(named)
}

/// The first line of a file, or of standard input for `-`.
fn code(file: &Path) -> Result<String, ProvisionError> {
    let mut text = String::new();
    if file == Path::new("-") {
        std::io::stdin()
            .read_to_string(&mut text)
            .map_err(ProvisionError::Code)?;
    } else {
        text = fs::read_to_string(file).map_err(ProvisionError::Code)?;
    }
    Ok(text.lines().next().unwrap_or_default().trim().to_owned())
}

/// A number, a list, true, a quoted text; anything else is a text as it stands.
fn value_of(text: &str) -> Value {
    let table: Option<Table> = format!("value = {text}").parse().ok();
    let value = table.and_then(|mut table| table.remove("value"));
    value.unwrap_or_else(|| Value::String(text.to_owned()))
}

fn set(table: &mut Table, key: &str, value: Value) -> Option<()> {
    let is_name =
        |name: &str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    match key.split_once('.') {
        _ if !is_name(key.split('.').next()?) => None,
        None => {
            table.insert(key.to_owned(), value);
            Some(())
        }
        Some((name, rest)) => {
            let inner = table.entry(name).or_insert_with(|| Value::Table(Table::new()));
            set(inner.as_table_mut()?, rest, value)
        }
    }
}

/// Writes beside the file and puts it in its place. It holds a code: owner and group of the folder may read it, and
/// nobody else. So the group of the folder is that of the program, and the program cannot write it.
fn write(file: &Path, text: &str) -> std::io::Result<()> {
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let mut name = file.file_name().ok_or(std::io::ErrorKind::InvalidInput)?.to_owned();
    name.push(".new");
    let beside = folder.join(name);
    // Left over where the power went.
    let _ = fs::remove_file(&beside);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o640);
    let written = options.open(&beside).and_then(|mut new| {
        new.write_all(text.as_bytes())?;
        give_to_owner_of(folder, &new)?;
        new.sync_all()
    });
    if let Err(error) = written.and_then(|()| fs::rename(&beside, file)) {
        let _ = fs::remove_file(&beside);
        return Err(error);
    }
    // The new name is as durable as the new file only once the folder is.
    File::open(folder)?.sync_all()
}

/// The machine's administrator writes the file, and the program, which is somebody else, must read it.
#[cfg(unix)]
fn give_to_owner_of(folder: &Path, file: &File) -> std::io::Result<()> {
    use std::os::unix::fs::MetadataExt as _;

    let (folder, own) = (fs::metadata(folder)?, file.metadata()?);
    if (folder.uid(), folder.gid()) == (own.uid(), own.gid()) {
        return Ok(());
    }
    std::os::unix::fs::fchown(file, Some(folder.uid()), Some(folder.gid()))
}

#[cfg(not(unix))]
fn give_to_owner_of(_: &Path, _: &File) -> std::io::Result<()> {
    Ok(())
}
