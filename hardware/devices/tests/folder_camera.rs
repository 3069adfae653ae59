//! The stand-in for a camera: what it reports while pictures come and go in its folder.

#![expect(clippy::expect_used, reason = "a test may stop where it stands")]

use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use egne_contracts::{CameraReport, CameraStatus};
use egne_devices::camera::{Camera, CameraScene};

/// Long enough for a loaded machine; every wait ends as soon as the report is there.
const PATIENCE: Duration = Duration::from_secs(10);

fn open(folder: &Path) -> (Camera, Receiver<CameraReport>) {
    let (sender, reports) = channel();
    let report = Box::new(move |report| drop(sender.send(report)));
    (
        Camera::open_folder(folder.to_owned(), report).expect("a thread"),
        reports,
    )
}

fn show(folder: &Path, number: u32, scene: &CameraScene) {
    let frame = scene.frame();
    let (width, height) = (frame.width() as u32, frame.height() as u32);
    let unfinished = folder.join("unfinished");
    let file = std::fs::File::create(&unfinished).expect("a file");
    let encoder = image::codecs::png::PngEncoder::new(file);
    let grey = image::ExtendedColorType::L8;
    image::ImageEncoder::write_image(encoder, frame.pixels(), width, height, grey).expect("a picture");
    std::fs::rename(unfinished, folder.join(format!("{number:06}.png"))).expect("a name");
}

fn wait_for(reports: &Receiver<CameraReport>, wanted: impl Fn(&CameraReport) -> bool) -> CameraReport {
    loop {
        let report = reports.recv_timeout(PATIENCE).expect("the report comes");
        if wanted(&report) {
            return report;
        }
    }
}

fn wait_for_status(reports: &Receiver<CameraReport>, status: CameraStatus) {
    wait_for(reports, |report| *report == CameraReport::Status(status));
}

fn wait_for_code(reports: &Receiver<CameraReport>, text: &str) {
    wait_for(
        reports,
        |report| matches!(report, CameraReport::Code(code) if code.expose() == text),
    );
}

#[test]
fn it_sees_only_while_it_is_asked_to_look() {
    let folder = tempfile::tempdir().expect("a folder");
    show(folder.path(), 1, &CameraScene::Code(String::from("one")));
    let (camera, reports) = open(folder.path());
    wait_for_status(&reports, CameraStatus::Off);
    assert!(
        reports.recv_timeout(Duration::from_millis(300)).is_err(),
        "nothing before it looks"
    );
    camera.look();
    wait_for_status(&reports, CameraStatus::Starting);
    wait_for_status(&reports, CameraStatus::On);
    wait_for_code(&reports, "one");
    show(folder.path(), 2, &CameraScene::Code(String::from("two")));
    wait_for_code(&reports, "two");
    camera.stop();
    wait_for_status(&reports, CameraStatus::Off);
    assert!(
        reports.recv_timeout(Duration::from_millis(300)).is_err(),
        "nothing after it stopped"
    );
}

#[test]
fn a_code_is_told_once_a_look() {
    let folder = tempfile::tempdir().expect("a folder");
    show(folder.path(), 1, &CameraScene::Code(String::from("one")));
    let (camera, reports) = open(folder.path());
    camera.look();
    wait_for_code(&reports, "one");
    for _ in 0..3 {
        let next = wait_for(&reports, |_| true);
        assert!(matches!(next, CameraReport::Preview(_)), "{next:?}");
    }
    camera.stop();
    wait_for_status(&reports, CameraStatus::Off);
    camera.look();
    wait_for_code(&reports, "one");
}

#[test]
fn a_camera_that_is_pulled_and_plugged_in_again_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let (here, away) = (folder.path().join("here"), folder.path().join("away"));
    let (camera, reports) = open(&here);
    camera.look();
    wait_for_status(&reports, CameraStatus::Absent);
    std::fs::create_dir(&here).expect("a folder");
    show(&here, 1, &CameraScene::Empty);
    wait_for_status(&reports, CameraStatus::On);
    std::fs::rename(&here, &away).expect("a name");
    wait_for_status(&reports, CameraStatus::Absent);
    std::fs::rename(&away, &here).expect("a name");
    wait_for_status(&reports, CameraStatus::On);
    std::fs::remove_file(here.join("000001.png")).expect("a file");
    wait_for_status(&reports, CameraStatus::Stalled);
}

#[test]
fn texts_and_frames_do_not_print() {
    let folder = tempfile::tempdir().expect("a folder");
    show(folder.path(), 1, &CameraScene::Code(String::from("secret")));
    let (camera, reports) = open(folder.path());
    camera.look();
    let code = wait_for(&reports, |report| matches!(report, CameraReport::Code(_)));
    assert_eq!(format!("{code:?}"), "Code(***)");
    let preview = wait_for(&reports, |report| matches!(report, CameraReport::Preview(_)));
    assert_eq!(format!("{preview:?}"), "Preview(Preview(320 x 180))");
}
