//! Whether sound can come out of this machine, and through which program.

use std::path::{Path, PathBuf};

/// A program of this name in the search path.
pub fn program(name: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|dir| dir.join(name))
        .find(|path| path.is_file())
}

/// A program that plays a WAV stream from its standard input, where the sound server or card it needs is there.
///
/// `EGNE_PLAYER` names another one (tests; sites with their own sound path).
pub fn player() -> Option<(PathBuf, Vec<&'static str>)> {
    if let Some(named) = std::env::var_os("EGNE_PLAYER") {
        return Some((PathBuf::from(named), Vec::new()));
    }
    let server =
        |socket: &str| std::env::var_os("XDG_RUNTIME_DIR").is_some_and(|dir| Path::new(&dir).join(socket).exists());
    let card = std::fs::read_to_string("/proc/asound/cards").is_ok_and(|cards| cards.contains('['));
    let candidates = [
        ("pw-play", server("pipewire-0"), vec!["-"]),
        ("paplay", server("pulse/native"), vec!["/dev/stdin"]),
        ("aplay", card, vec!["-q", "-"]),
    ];
    candidates
        .into_iter()
        .filter(|(_, usable, _)| *usable)
        .find_map(|(name, _, args)| Some((program(name)?, args)))
}
