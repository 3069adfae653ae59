//! What libraries read from the environment has to be there before the program starts, so it starts itself once more.
//!
//! Fontconfig, where a machine has it, must know at least one font or it ends the program before our own fonts are
//! registered: it is given a configuration that names ours. Slint's backend for terminals reads its screen so.

use std::path::{Path, PathBuf};
use std::process::Command;

const VARIABLE: &str = "FONTCONFIG_FILE";
/// Set for the second start, so that there is no third.
const STARTED_AGAIN: &str = "EGNE_FINGRE_FONTS";

/// Starts the program again with our font configuration and with `more` variables, unless it has done so. Returns where
/// that cannot be done; then the system's own is used.
pub fn ensure(content: &Path, more: &[(&str, String)]) {
    if cfg!(not(target_os = "linux")) || std::env::var_os(STARTED_AGAIN).is_some() {
        return;
    }
    let shipped = content.join("locales/fonts/fonts.conf");
    let file = shipped.is_file().then_some(shipped).or_else(unpack);
    if file.is_none() && more.is_empty() {
        return;
    }
    let Ok(program) = std::env::current_exe() else { return };
    restart(
        Command::new(program)
            .args(std::env::args_os().skip(1))
            .envs(file.map(|file| (VARIABLE, file)))
            .envs(more.iter().map(|(name, value)| (name, value)))
            .env(STARTED_AGAIN, "1"),
    );
}

#[cfg(unix)]
fn restart(command: &mut Command) {
    use std::os::unix::process::CommandExt as _;
    // Returns only where it failed.
    let _ = command.exec();
}

#[cfg(not(unix))]
fn restart(_: &mut Command) {}

/// Writes one font and a configuration for it to the user's own run-time folder.
fn unpack() -> Option<PathBuf> {
    let base = ["XDG_RUNTIME_DIR", "XDG_CACHE_HOME"]
        .iter()
        .find_map(std::env::var_os)
        .map_or_else(std::env::temp_dir, PathBuf::from);
    let folder = base.join(format!("egne-fingre-fonts-{}", std::process::id()));
    std::fs::create_dir_all(&folder).ok()?;
    let font = egne_words::fonts().first()?;
    std::fs::write(folder.join(format!("{}.ttf", font.name)), font.bytes).ok()?;
    let file = folder.join("fonts.conf");
    let text = format!(
        "<?xml version=\"1.0\"?><fontconfig><dir>{}</dir></fontconfig>",
        folder.display()
    );
    std::fs::write(&file, text).ok()?;
    Some(file)
}
