//! The system image below the program, where it is one of ours: what it is called, and who does errands in it.
//!
//! The image (`kiosk-image/`) leaves both facts in files. Anywhere else there is neither, and staff see nothing of it.

use std::path::{Path, PathBuf};

use egne_core::session::InstalledSystem;
use egne_runtime::Errands;

/// Where the image says what was started, and how its errands go.
const RUN: &str = "/run/egne";
/// What the image is.
const IMAGE: &str = "/usr/share/egne-fingre/image";
/// Figures of the hash that staff can compare with a sheet of paper.
const FIGURES: usize = 8;

/// The system that was started.
pub fn system() -> Option<InstalledSystem> {
    read(&Path::new(RUN).join("slot"), Path::new(IMAGE))
}

/// Who does errands: where the image has given us a folder for wishes.
pub fn errands() -> Option<Errands> {
    // Set by systemd for `RuntimeDirectory=`.
    let wishes = PathBuf::from(std::env::var_os("RUNTIME_DIRECTORY")?);
    let answers = PathBuf::from(RUN);
    answers.join("slot").exists().then_some(Errands { wishes, answers })
}

fn read(slot: &Path, image: &Path) -> Option<InstalledSystem> {
    let (slot, image) = (
        std::fs::read_to_string(slot).ok()?,
        std::fs::read_to_string(image).ok()?,
    );
    let mut hash = value(&slot, "HASH")?;
    hash.truncate(FIGURES);
    Some(InstalledSystem {
        version: value(&image, "VERSION")?,
        slot: value(&slot, "SLOT")?,
        hash,
    })
}

/// The value of a line `NAME=value`; of plain letters, figures and points only, as it stands on a screen.
fn value(text: &str, name: &str) -> Option<String> {
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix('='))?;
    let plain = !line.is_empty()
        && line
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || ".-+".contains(character));
    plain.then(|| line.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_image_is_named_by_version_slot_and_the_first_of_its_hash() {
        let folder = tempfile::tempdir().unwrap();
        let (slot, image) = (folder.path().join("slot"), folder.path().join("image"));
        assert_eq!(read(&slot, &image), None);
        std::fs::write(&image, "VERSION=1.2.0\nKIND=terminal\n").unwrap();
        std::fs::write(&slot, "SLOT=b\nHASH=0123456789abcdef\n").unwrap();
        let system = read(&slot, &image).unwrap();
        assert_eq!((system.version.as_str(), system.slot.as_str()), ("1.2.0", "b"));
        assert_eq!(system.hash, "01234567");
        std::fs::write(&slot, "SLOT=\u{202e}b\nHASH=0123\n").unwrap();
        assert_eq!(read(&slot, &image), None, "a file that is not ours");
    }
}
