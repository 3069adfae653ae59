//! A terminal from outside: its configuration is written, read, and lost, and its sessions end it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail where it stands")]

mod support;

use std::cell::Cell;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::rc::Rc;

use egne_core::session::{Configuration, ScreenPath, Site, Station, StationScreen, button};
use egne_core::views::{Body, Event, Overlay, Profile, Size, TextSize, Theme};
use support::{Look, Stage};

const LOOK: Look = Look {
    language: "da",
    size: Size {
        width: 1280,
        height: 800,
    },
    profile: Profile::Kiosk,
    theme: Theme::Light,
    text: TextSize::Normal,
};

fn program(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_egne-fingre"));
    command
        .args(args)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .stdin(Stdio::null());
    command
}

fn said(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

fn provision(file: &Path, args: &[&str]) -> Output {
    program(&["provision"]).arg(file).args(args).output().unwrap()
}

#[test]
fn a_configuration_is_written_whole_and_what_is_not_named_stays() {
    let folder = tempfile::tempdir().unwrap();
    let (file, code) = (folder.path().join("kiosk.toml"), folder.path().join("code"));
    fs::write(&code, "471147\n").unwrap();
    let first = provision(
        &file,
        &[
            "--serial",
            "EF-0042",
            "--place",
            "Borgerservice Eksempelby",
            "--languages",
            "ar,da",
            "--warn-seconds",
            "90",
            "--wipe-seconds",
            "120",
            "--reader-port",
            "/dev/kiosk/mrz",
            "--reader-dialect",
            "elyctis",
            "--staff-code-from",
            code.to_str().unwrap(),
            "--set",
            "screen.rotation=90",
            "--set",
            "profile=kiosk",
        ],
    );
    assert!(first.status.success(), "{}", said(&first));
    assert!(!said(&first).contains("471147"));
    let doctor = program(&["doctor", "--config"]).arg(&file).output().unwrap();
    assert!(
        doctor.status.success(),
        "the program reads what it wrote: {}",
        said(&doctor)
    );
    let second = provision(&file, &["--serial", "EF-0043"]);
    assert!(second.status.success(), "{}", said(&second));
    let text = fs::read_to_string(&file).unwrap();
    for kept in [
        "EF-0043",
        "Eksempelby",
        "\"ar\"",
        "elyctis",
        "rotation = 90",
        "471147",
        "\"kiosk\"",
    ] {
        assert!(text.contains(kept), "{kept} is gone: {text}");
    }
    assert!(!text.contains("EF-0042"));
    let left: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .flatten()
        .map(|entry| entry.file_name())
        .collect();
    assert_eq!(left.len(), 2, "nothing lies about: {left:?}");
}

#[cfg(unix)]
#[test]
fn a_configuration_is_read_by_owner_and_group_alone() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kiosk.toml");
    assert!(provision(&file, &["--serial", "1"]).status.success());
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn what_could_not_be_used_is_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kiosk.toml");
    assert!(provision(&file, &["--serial", "EF-0042"]).status.success());
    let before = fs::read_to_string(&file).unwrap();
    for wrong in [
        ["--warn-seconds", "100000"],
        ["--reader-dialect", "nobody"],
        ["--set", "screen.rotation=45"],
        ["--set", "nowhere=1"],
        ["--set", "place.serial.deeper=1"],
        ["--set", "no-value"],
        ["--set", ".=1"],
        ["--languages", "d a"],
    ] {
        let refused = provision(&file, &wrong);
        assert!(!refused.status.success(), "{wrong:?}");
        assert_eq!(fs::read_to_string(&file).unwrap(), before, "{wrong:?}");
    }
    fs::write(&file, "this is [no toml").unwrap();
    assert!(said(&provision(&file, &["--serial", "1"])).contains("--anew"));
    assert!(provision(&file, &["--serial", "1", "--anew"]).status.success());
}

/// Without a display the program stops at the first thing that it cannot do, so the exit codes tell how far it came.
#[test]
fn a_lost_configuration_stops_a_desk_and_not_a_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kiosk.toml");
    fs::write(&file, "[staff]\ncode = 471147\n").unwrap();
    let run = |more: &[&str]| program(&["run", "--config"]).arg(&file).args(more).output().unwrap();
    let desk = run(&[]);
    assert_eq!(desk.status.code(), Some(1));
    assert!(said(&desk).contains("kiosk.toml:2"), "{}", said(&desk));
    assert!(!said(&desk).contains("471147"), "the code is not told");
    let terminal = run(&["--profile", "kiosk"]);
    assert_eq!(
        terminal.status.code(),
        Some(2),
        "it came as far as the display: {}",
        said(&terminal)
    );
    fs::remove_file(&file).unwrap();
    assert_eq!(
        run(&["--profile", "kiosk"]).status.code(),
        Some(2),
        "a terminal that nobody has set up starts too"
    );
    assert_eq!(run(&[]).status.code(), Some(1));
}

fn site(station: Station) -> Site {
    Site {
        station,
        ..Site::default()
    }
}

#[test]
fn a_session_on_a_terminal_ends_the_program_and_the_keys_that_end_it_wipe_the_session() {
    let ends = site(Station {
        starts_again: true,
        ..Station::default()
    });
    let stage = Stage::placed(LOOK, ends);
    let count = Rc::new(Cell::new(0));
    let ended = Rc::clone(&count);
    stage.program.shell.on_end(Box::new(move || ended.set(ended.get() + 1)));
    stage.take(Event::Pressed(button::WIPE.to_owned()));
    assert_eq!(count.get(), 0, "nobody was here");
    stage.show("keyboard", "da");
    stage.take(Event::Pressed(button::FINISHED.to_owned()));
    assert_eq!(count.get(), 0);
    stage.take(Event::Pressed(button::FINISHED.to_owned()));
    assert_eq!(count.get(), 1);
    stage.show("keyboard", "da");
    let shell = Rc::clone(&stage.program.shell);
    // As where the backend has ended its loop in the middle of a lesson.
    stage.program.close();
    assert_eq!(shell.look(|state| state.is_fresh()), Some(true));
    assert_eq!(count.get(), 2);
}

#[test]
fn staff_read_on_the_terminal_why_its_devices_are_gone() {
    let lost = site(Station {
        configuration: Configuration::Unusable {
            what: "kiosk.toml:2: unknown field `cod`".to_owned(),
        },
        ..Station::default()
    });
    let stage = Stage::placed(LOOK, lost);
    let screen = StationScreen {
        path: ScreenPath::ModeSetting,
        size: LOOK.size,
        as_configured: true,
    };
    stage.take(Event::ScreenTaken(screen));
    stage.take(Event::Pressed(button::STAFF.to_owned()));
    let shown = stage.program.shell.screen().unwrap();
    assert!(matches!(shown.body, Body::Start(_)), "learners can practise");
    let Some(Overlay::Settings(staff)) = shown.overlay else {
        panic!("no staff screen")
    };
    assert!(staff.groups.iter().any(|(line, _)| line.contains("kiosk.toml:2")));
    assert!(staff.groups.iter().all(|(_, buttons)| buttons.is_empty()));
}
