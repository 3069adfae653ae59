//! Files the program writes: each whole or not at all.

use std::io::{ErrorKind, Write as _};
use std::path::Path;

use egne_core::session::NotSaved;

/// Writes a file beside its place and moves it there once it is whole and on the disk. What was begun and could not be
/// ended is taken away.
pub(crate) fn write_whole(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    let half = folder.join(format!("{name}.part"));
    let written = std::fs::File::create(&half)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| std::fs::rename(&half, folder.join(name)));
    if written.is_err() {
        // Where it was never made there is nothing to take away.
        let _ = std::fs::remove_file(&half);
    }
    written
}

/// What an error of a folder means to staff.
pub(crate) fn not_saved(kind: ErrorKind) -> NotSaved {
    match kind {
        ErrorKind::NotFound | ErrorKind::NotADirectory => NotSaved::NoFolder,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => NotSaved::NoPermission,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => NotSaved::Full,
        _ => NotSaved::Failed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_there_whole_and_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        write_whole(folder.path(), "report.txt", b"first").unwrap();
        write_whole(folder.path(), "report.txt", b"second").unwrap();
        let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().flatten().collect();
        assert_eq!(names.len(), 1);
        assert_eq!(std::fs::read(folder.path().join("report.txt")).unwrap(), b"second");
    }

    #[test]
    fn what_cannot_be_moved_into_place_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("report.txt")).unwrap();
        assert!(write_whole(folder.path(), "report.txt", b"text").is_err());
        assert!(!folder.path().join("report.txt.part").exists());
    }

    #[test]
    fn each_trouble_of_a_folder_is_told_apart() {
        let missing = write_whole(Path::new("/nowhere/at/all"), "report.txt", b"").unwrap_err();
        assert_eq!(not_saved(missing.kind()), NotSaved::NoFolder);
        let file = tempfile::NamedTempFile::new().unwrap();
        let in_a_file = write_whole(file.path(), "report.txt", b"").unwrap_err();
        assert_eq!(not_saved(in_a_file.kind()), NotSaved::NoFolder);
        assert_eq!(not_saved(ErrorKind::StorageFull), NotSaved::Full);
        assert_eq!(not_saved(ErrorKind::ReadOnlyFilesystem), NotSaved::NoPermission);
        assert_eq!(not_saved(ErrorKind::Other), NotSaved::Failed);
    }

    /// `/dev/full` refuses every byte as a full disk does.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_told() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink("/dev/full", folder.path().join("report.txt.part")).unwrap();
        let full = write_whole(folder.path(), "report.txt", b"text").unwrap_err();
        assert_eq!(not_saved(full.kind()), NotSaved::Full);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
