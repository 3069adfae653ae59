//! Finds out how the machine is: Danish time, room for files, words that each language has.

use std::path::{Path, PathBuf};

use egne_core::session::{FolderRoom, FolderUse, Inspection, Library, WordCount};
use egne_words::Catalogue;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// Danish time: an hour before UTC, two from the last Sunday of March to that of October (directive 2000/84/EC, read on
/// 2026-11-22). A rule needs no files of the system.
const DENMARK: &str = "CET-1CEST,M3.5.0,M10.5.0/3";

/// Where the program keeps files.
#[derive(Clone, Debug, Default)]
pub struct Folders {
    /// Lessons and words.
    pub content: PathBuf,
    /// Readiness reports, where they are kept.
    pub reports: Option<PathBuf>,
}

/// The machine now. Asks the disks, so it belongs on a thread of its own.
pub(crate) fn inspect(folders: &[(FolderUse, PathBuf)], words: Vec<WordCount>) -> Inspection {
    let room = |(of, path): &(FolderUse, PathBuf)| FolderRoom {
        of: *of,
        bytes: room(path),
    };
    // What nobody can write to wants no room.
    let writable = folders.iter().filter(|(_, path)| !is_read_only(path));
    Inspection {
        at: danish(Timestamp::now()),
        folders: writable.map(room).collect(),
        words,
    }
}

/// What the catalogue has of each language. There are no clips of sign language yet.
pub(crate) fn count(library: &Library, catalogue: &Catalogue) -> Vec<WordCount> {
    let languages = library.languages().iter();
    let count = languages.map(|language| {
        let (there, all) = catalogue.coverage(&language.tag);
        WordCount {
            language: language.endonym.clone(),
            there,
            all,
            clips: 0,
        }
    });
    count.collect()
}

fn danish(now: Timestamp) -> DateTime {
    let zone = TimeZone::posix(DENMARK).unwrap_or(TimeZone::UTC);
    now.to_zoned(zone).datetime()
}

/// Free and all bytes of the file system that holds the folder.
#[cfg(unix)]
fn room(folder: &Path) -> Option<(u64, u64)> {
    let found = rustix::fs::statvfs(folder).ok()?;
    // What is kept back for the system's own account is not ours.
    let bytes = |blocks: u64| blocks.saturating_mul(found.f_frsize);
    Some((bytes(found.f_bavail), bytes(found.f_blocks)))
}

/// The file system of the folder is one that is only read, as on a terminal.
#[cfg(unix)]
fn is_read_only(folder: &Path) -> bool {
    rustix::fs::statvfs(folder).is_ok_and(|found| found.f_flag.contains(rustix::fs::StatVfsMountFlags::RDONLY))
}

#[cfg(not(unix))]
fn is_read_only(_: &Path) -> bool {
    false
}

#[cfg(not(unix))]
fn room(_: &Path) -> Option<(u64, u64)> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danish_time_knows_summer_and_winter() {
        for (utc, danish_time) in [
            ("2026-11-22T19:30:00Z", "2026-11-22T20:30:00"),
            ("2026-07-01T22:30:00Z", "2026-07-02T00:30:00"),
            ("2026-03-29T00:59:59Z", "2026-03-29T01:59:59"),
            ("2026-03-29T01:00:00Z", "2026-03-29T03:00:00"),
            ("2026-10-25T00:59:59Z", "2026-10-25T02:59:59"),
            ("2026-10-25T01:00:00Z", "2026-10-25T02:00:00"),
        ] {
            assert_eq!(danish(utc.parse().unwrap()).to_string(), danish_time, "{utc}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_has_room_and_a_missing_one_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("missing");
        let found = inspect(
            &[
                (FolderUse::Content, folder.path().to_owned()),
                (FolderUse::Reports, missing),
            ],
            Vec::new(),
        );
        let (free, all) = found.folders[0].bytes.unwrap();
        assert!(free <= all && all > 0);
        assert_eq!(found.folders[1].bytes, None);
        assert!(!is_read_only(folder.path()));
    }
}
