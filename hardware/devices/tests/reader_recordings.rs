//! Every committed recording gives what it says, however its bytes are cut.

#![expect(clippy::unwrap_used, reason = "a test stops where it stands")]

use std::collections::BTreeMap;
use std::path::Path;

use egne_devices::{Pieces, Recording, describe, replay};

#[path = "../examples/reader_recordings/cases.rs"]
mod cases;

fn committed() -> BTreeMap<String, Recording> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("recordings/reader");
    let files = std::fs::read_dir(folder).unwrap();
    files
        .map(|file| {
            let path = file.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (
                name,
                Recording::parse(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display())),
            )
        })
        .collect()
}

#[test]
fn each_gives_what_it_says_in_any_pieces() {
    let all = committed();
    assert!(all.len() >= 40, "{}", all.len());
    for (name, recording) in &all {
        assert!(!recording.expected.is_empty() && !recording.about.is_empty(), "{name}");
        for pieces in [
            Pieces::AsRecorded,
            Pieces::Of(1),
            Pieces::Of(2),
            Pieces::Of(7),
            Pieces::Of(64),
        ] {
            let events = replay(recording, pieces).unwrap();
            let said: Vec<_> = events.iter().map(describe).collect();
            assert_eq!(said, recording.expected, "{name} {pieces:?}");
        }
    }
}

/// What is committed is what the generator makes: nothing else, nothing by hand, nobody real.
#[test]
fn they_are_those_of_the_generator() {
    let made: BTreeMap<_, _> = cases::all().into_iter().collect();
    let committed = committed();
    assert_eq!(made.keys().collect::<Vec<_>>(), committed.keys().collect::<Vec<_>>());
    for (name, recording) in &made {
        assert_eq!(Some(recording), committed.get(name), "{name}");
    }
}
