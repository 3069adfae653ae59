//! The program with a camera: pictures in a folder, put there by `egne-fingre simulate camera` as a process of its own,
//! and the slip that the program itself has drawn.
#![cfg(all(unix, feature = "bench"))]
#![expect(clippy::unwrap_used, reason = "a test stops where it stands")]

mod support;

use std::path::Path;
use std::process::Command;

use egne_contracts::CameraStatus;
use egne_core::session::{Over, Place, State, button};
use egne_core::views::{Event, Overlay, Profile, Size, TextSize, Theme};
use egne_fingre::config::Config;
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

fn stage(folder: &Path) -> Stage {
    let path = folder.join("kiosk.toml");
    let pictures = folder.join("pictures");
    std::fs::create_dir_all(&pictures).unwrap();
    std::fs::write(&path, format!("[camera]\npictures = \"{}\"\n", pictures.display())).unwrap();
    Stage::with_devices(LOOK, &Config::read(&path).unwrap())
}

/// Puts one scene before the camera.
fn hold(folder: &Path, scene: &str) {
    let script = folder.join("scenes");
    std::fs::write(&script, format!("0 {scene}\n")).unwrap();
    let run = Command::new(env!("CARGO_BIN_EXE_egne-fingre"))
        .args(["simulate", "camera"])
        .arg(&script)
        .arg("--folder")
        .arg(folder.join("pictures"))
        .status();
    assert!(run.unwrap().success());
}

fn press(stage: &Stage, id: &str) {
    stage.take(Event::Pressed(id.to_owned()));
}

fn is_on(step: &'static str) -> impl Fn(&State) -> bool {
    move |state| state.run().and_then(|run| Some(run.step()?.id == step)) == Some(true)
}

/// What the camera's window says.
fn says(stage: &Stage) -> String {
    match stage.program.shell.screen().unwrap().overlay {
        Some(Overlay::Ask(ask)) => format!("{}\n{}", ask.title.shown, ask.body),
        _ => String::new(),
    }
}

#[test]
fn a_code_before_the_camera_counts_as_bringing_the_phone_to_it() {
    let folder = tempfile::tempdir().unwrap();
    let stage = stage(folder.path());
    hold(folder.path(), "code https://code.example");
    stage.take(Event::LanguageChosen("da".to_owned()));
    stage.go_to("b2", "pin");
    press(&stage, button::CAMERA);
    assert_eq!(
        stage.program.shell.look(State::over),
        Some(None),
        "nothing waits for a code yet"
    );
    stage.go_to("b2", "scan");
    press(&stage, button::CAMERA);
    assert!(stage.until(|state| state.camera() == CameraStatus::On));
    assert!(says(&stage).contains("Kameraet er tændt"), "{}", says(&stage));
    let foreign = "Den kode er ikke fra øvelsen";
    for _ in 0..400 {
        stage.until(|state| state.camera() == CameraStatus::On);
        if says(&stage).contains(foreign) {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    assert!(says(&stage).contains(foreign), "{}", says(&stage));
    assert!(stage.until(is_on("scan")));
    hold(folder.path(), "code ØVELSE – ikke ægte · øvekode portal");
    assert!(stage.until(|state| !is_on("scan")(state) && state.over().is_none()));
    assert!(stage.until(|state| state.camera() == CameraStatus::Off));
}

#[test]
fn a_slip_opens_its_lesson_again_in_its_language() {
    let folder = tempfile::tempdir().unwrap();
    let stage = stage(folder.path());
    hold(folder.path(), "code ØVELSE – ikke ægte · øveseddel c2 ar");
    press(&stage, button::CAMERA);
    assert!(stage.until(|state| state.run().is_some()));
    let now = |state: &State| {
        (
            state.settings().language.clone(),
            state.run().unwrap().lesson().id.clone(),
        )
    };
    assert_eq!(
        stage.program.shell.look(now).unwrap(),
        ("ar".to_owned(), "c2".to_owned())
    );
    assert!(stage.until(|state| state.camera() == CameraStatus::Off));
}

#[test]
fn whatever_takes_the_window_away_closes_the_camera() {
    let folder = tempfile::tempdir().unwrap();
    let stage = stage(folder.path());
    let ways: [fn(&Stage); 4] = [
        |stage| press(stage, button::CLOSE),
        |stage| press(stage, button::BACK),
        |stage| press(stage, button::FINISHED),
        |stage| stage.take(Event::Elapsed(std::time::Duration::from_secs(301))),
    ];
    for close in ways {
        press(&stage, button::CAMERA);
        assert_eq!(stage.program.shell.look(State::over), Some(Some(Over::Camera)));
        assert!(stage.until(|state| state.camera().is_watching()));
        close(&stage);
        assert!(stage.until(|state| state.camera() == CameraStatus::Off));
        assert!(
            stage
                .program
                .shell
                .look(|state| matches!(state.place(), Place::Start) && state.is_fresh())
                .unwrap()
        );
    }
}

#[test]
fn a_camera_that_is_pulled_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let stage = stage(folder.path());
    press(&stage, button::CAMERA);
    assert!(stage.until(|state| state.camera().is_watching()));
    std::fs::remove_dir_all(folder.path().join("pictures")).unwrap();
    assert!(stage.until(|state| state.camera() == CameraStatus::Absent));
    assert!(says(&stage).contains("Der er intet kamera"), "{}", says(&stage));
    std::fs::create_dir_all(folder.path().join("pictures")).unwrap();
    assert!(stage.until(|state| state.camera().is_watching()));
}
