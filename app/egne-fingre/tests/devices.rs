//! The program against simulated devices that run as processes of their own, over a pseudo terminal and TCP: the real
//! drivers, opened by a real `kiosk.toml`.
#![cfg(all(unix, feature = "bench"))]
#![expect(clippy::unwrap_used, reason = "a test stops where it stands")]

mod support;

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};

use egne_contracts::{PrinterStatus, ReaderStatus};
use egne_core::domain::Sensitive;
use egne_core::session::{State, button};
use egne_core::views::{Body, Event, Overlay, Profile, Size, TextSize, Theme};
use egne_fingre::bench::{self, StandInPrinter};
use egne_fingre::config::Config;
use support::{Look, Stage};

const LOOK: Look = Look {
    language: "en",
    size: Size {
        width: 1280,
        height: 800,
    },
    profile: Profile::Kiosk,
    theme: Theme::Light,
    text: TextSize::Normal,
};

/// A simulated device; ends with the test.
struct Device(Child, ChildStdin);

impl Device {
    /// Starts it and waits until it says where it is.
    fn start(args: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_egne-fingre"))
            .arg("simulate")
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
        let first = said.next().unwrap().unwrap();
        assert!(first.contains(" at "), "{first}");
        // It goes on saying what happens, and somebody must listen.
        std::thread::spawn(move || said.for_each(drop));
        let hand = child.stdin.take().unwrap();
        Self(child, hand)
    }

    fn tell(&mut self, command: &str) {
        writeln!(self.1, "{command}").unwrap();
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn config(folder: &Path, text: &str) -> Config {
    let path = folder.join("kiosk.toml");
    std::fs::write(&path, text).unwrap();
    Config::read(&path).unwrap()
}

fn open_staff(stage: &Stage) {
    stage.take(Event::Pressed(button::STAFF.to_owned()));
    for figure in ["4", "7", "1", "1"] {
        stage.take(Event::Pressed(format!("{}{figure}", button::STAFF_FIGURE)));
    }
    stage.take(Event::Pressed(button::STAFF_ENTER.to_owned()));
}

/// The lines of the staff screen.
fn lines(stage: &Stage) -> String {
    let Some(Overlay::Settings(staff)) = stage.program.shell.screen().unwrap().overlay else {
        return String::new();
    };
    staff.groups.into_iter().map(|(line, _)| line + "\n").collect()
}

fn reader_is(status: ReaderStatus) -> impl Fn(&State) -> bool {
    move |state| state.reader() == status
}

#[test]
fn a_passport_is_read_on_the_staff_screen_and_gone_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let link = folder.path().join("reader");
    let link = link.to_str().unwrap();
    let mut reader = Device::start(&["reader", "--dialect", "lines", "--link", link, "--pace", "0"]);
    let config = config(
        folder.path(),
        &format!("[staff]\ncode = \"4711\"\n[reader]\nport = \"{link}\"\ndialect = {{ name = \"lines\" }}\n"),
    );
    let stage = Stage::with_devices(LOOK, &config);
    assert!(stage.until(reader_is(ReaderStatus::Ready)));
    open_staff(&stage);
    reader.tell("insert td3");
    assert!(stage.until(State::has_document), "{}", lines(&stage));
    assert!(
        lines(&stage).contains("L898902C3 (check digit fits)"),
        "{}",
        lines(&stage)
    );
    reader.tell("unplug");
    assert!(stage.until(reader_is(ReaderStatus::Absent)));
    assert!(lines(&stage).contains("Plug in its cable"), "{}", lines(&stage));
    reader.tell("plug");
    assert!(stage.until(reader_is(ReaderStatus::Ready)));
    stage.take(Event::Pressed(button::CLOSE.to_owned()));
    assert!(
        stage
            .program
            .shell
            .look(|state| state.is_fresh() && !state.has_document())
            .unwrap()
    );
}

#[test]
fn the_lesson_about_the_passport_takes_a_document_on_the_reader_and_keeps_nothing_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let link = folder.path().join("reader");
    let link = link.to_str().unwrap();
    let mut reader = Device::start(&["reader", "--dialect", "elyctis", "--link", link, "--pace", "0"]);
    let config = config(
        folder.path(),
        &format!("[reader]\nport = \"{link}\"\ndialect = {{ name = \"elyctis\" }}\n"),
    );
    let stage = Stage::with_devices(LOOK, &config);
    stage.take(Event::LanguageChosen("en".to_owned()));
    stage.go_to("b8", "lines");
    assert!(stage.until(reader_is(ReaderStatus::Ready)));
    reader.tell("insert td1");
    let is_on = |step: &'static str| {
        move |state: &State| state.run().and_then(|run| Some(run.step()?.id == step)) == Some(true)
    };
    assert!(stage.until(is_on("chip")));
    let kept = stage.program.shell.look(|state| format!("{state:?}")).unwrap();
    assert!(!kept.contains("ERIKSSON") && !kept.contains("D231458907"));
}

#[test]
fn a_page_comes_out_of_the_printer_when_there_is_paper() {
    let folder = tempfile::tempdir().unwrap();
    let (port, out) = (free_port(), folder.path().join("out"));
    let address = format!("127.0.0.1:{port}");
    let mut printer = Device::start(&["printer", "--tcp", &address, "--out", out.to_str().unwrap()]);
    let config = config(
        folder.path(),
        &format!("[staff]\ncode = \"4711\"\n[printer]\nkind = \"receipt\"\ntcp = \"{address}\"\n"),
    );
    let stage = Stage::with_devices(LOOK, &config);
    assert!(stage.until(|state| state.printer() == PrinterStatus::Ready));
    printer.tell("paper out");
    assert!(stage.until(|state| state.printer() == PrinterStatus::PaperOut));
    open_staff(&stage);
    stage.take(Event::Pressed(button::STAFF_PAGE.to_owned()));
    assert!(stage.until(State::has_sent_paper));
    assert!(!lines(&stage).contains("The page came out"), "{}", lines(&stage));
    printer.tell("paper in");
    assert!(stage.until(State::has_printed_paper), "{}", lines(&stage));
    assert!(lines(&stage).contains("The page came out"), "{}", lines(&stage));
    assert!(out.join("strip-1.png").is_file());
}

fn press(stage: &Stage, id: &str) {
    stage.take(Event::Pressed(id.to_owned()));
}

/// What a keyboard has sent to the overlay that is on.
fn typed(stage: &Stage) -> Option<String> {
    let Some(Overlay::Settings(staff)) = stage.program.shell.screen().unwrap().overlay else {
        return None;
    };
    staff.keyboard.map(|keys| keys.typed.expose().clone())
}

#[test]
fn staff_come_in_and_try_the_keyboard_without_touching() {
    let folder = tempfile::tempdir().unwrap();
    let stage = Stage::with_devices(LOOK, &config(folder.path(), "[staff]\ncode = \"4711\"\n"));
    press(&stage, button::STAFF);
    let send = |keys: &str| {
        for key in keys.chars() {
            stage.take(Event::Typed(Sensitive::new(key.to_string())));
        }
    };
    send("4719\u{8}1x\n");
    send("qæøå-7\u{8}");
    assert_eq!(typed(&stage).unwrap(), "qæøå-");
    let screen = stage.program.shell.screen().unwrap();
    let state = stage.program.shell.look(|state| format!("{state:?}")).unwrap();
    assert!(!format!("{screen:?}{state}").contains("qæøå"));
    press(&stage, button::CLOSE);
    press(&stage, button::STAFF);
    send("4711\n");
    assert_eq!(typed(&stage).unwrap(), "", "what was typed went with the screen");
}

#[test]
fn touch_points_fill_the_screen_and_count() {
    let folder = tempfile::tempdir().unwrap();
    let stage = Stage::with_devices(LOOK, &config(folder.path(), "[staff]\ncode = \"4711\"\n"));
    open_staff(&stage);
    press(&stage, button::STAFF_TOUCH);
    let screen = stage.program.shell.screen().unwrap();
    assert_eq!(screen.overlay, None);
    let Body::Lessons(points) = screen.body else {
        panic!("{:?}", screen.body)
    };
    let ends = [points.hear.unwrap().id, screen.bar.finished.unwrap().id];
    for id in points.courses.iter().map(|point| &point.id).chain(&ends) {
        press(&stage, id);
    }
    press(&stage, &screen.bar.back.unwrap().id);
    let all = points.courses.len() + 3;
    let said = format!("Screen: {all} of {all} fields touched.");
    assert!(lines(&stage).contains(&said), "{said} {}", lines(&stage));
}

#[test]
fn a_report_is_saved_with_its_date_and_a_missing_folder_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let reports = folder.path().join("reports");
    let text = format!("[staff]\ncode = \"4711\"\nreports = \"{}\"\n", reports.display());
    let stage = Stage::with_devices(LOOK, &config(folder.path(), &text));
    open_staff(&stage);
    press(&stage, button::STAFF_SAVE);
    assert!(stage.until(State::has_saved_report));
    assert!(lines(&stage).contains("is missing"), "{}", lines(&stage));
    std::fs::create_dir(&reports).unwrap();
    press(&stage, button::STAFF_SAVE);
    assert!(stage.until(State::has_saved_report));
    assert!(lines(&stage).contains("saved as egne-fingre-20"), "{}", lines(&stage));
    let files: Vec<_> = std::fs::read_dir(&reports).unwrap().flatten().collect();
    assert_eq!(files.len(), 1, "{files:?}");
    let text = std::fs::read_to_string(files[0].path()).unwrap();
    let parts = [
        "Readiness report",
        "Day and time: 20",
        "Passport reader: ",
        "Printer: ",
        "Sound: ",
    ];
    for part in parts.iter().chain(&[
        "Folder with lessons: ",
        " free of ",
        "Dansk\u{2069}: ",
        "Keyboard: not tried.",
    ]) {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[test]
fn a_folder_that_is_none_takes_no_report() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let text = format!("[staff]\ncode = \"4711\"\nreports = \"{}\"\n", file.display());
    let stage = Stage::with_devices(LOOK, &config(folder.path(), &text));
    open_staff(&stage);
    press(&stage, button::STAFF_SAVE);
    assert!(stage.until(State::has_saved_report));
    assert!(lines(&stage).contains("The report is not saved"), "{}", lines(&stage));
}

#[test]
fn staff_are_told_why_a_document_was_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let link = folder.path().join("reader");
    let link = link.to_str().unwrap();
    let mut reader = Device::start(&["reader", "--dialect", "elyctis", "--link", link, "--pace", "0"]);
    let text = format!("[staff]\ncode = \"4711\"\n[reader]\nport = \"{link}\"\ndialect = {{ name = \"elyctis\" }}\n");
    let stage = Stage::with_devices(LOOK, &config(folder.path(), &text));
    assert!(stage.until(reader_is(ReaderStatus::Ready)));
    open_staff(&stage);
    reader.tell("insert-unreadable");
    assert!(stage.until(State::has_document), "{}", lines(&stage));
    let said = lines(&stage);
    assert!(said.contains("Lay it flat and try again"), "{said}");
}

#[test]
fn the_panel_jams_garbles_and_mends_either_printer() {
    for (printer, jam, garbled) in [
        (StandInPrinter::Roll, PrinterStatus::CutterStuck, PrinterStatus::Faulted),
        (StandInPrinter::Pages, PrinterStatus::PaperJam, PrinterStatus::Offline),
    ] {
        let place = Config::default();
        let jams = || {
            let stage = Stage::with_stands(LOOK, &place, bench::stands(&place, true, printer));
            let is = |status| move |state: &State| state.printer() == status;
            assert!(stage.until(is(PrinterStatus::Ready)));
            for (id, status) in [
                (button::PANEL_JAM, jam),
                (button::PANEL_COVER, PrinterStatus::CoverOpen),
                (button::PANEL_GARBAGE, garbled),
                (button::PANEL_PAPER, PrinterStatus::PaperOut),
                (button::PANEL_CABLE, PrinterStatus::Offline),
            ] {
                press(&stage, id);
                assert!(
                    stage.until(is(status)),
                    "{id} {:?}",
                    stage.program.shell.look(State::printer)
                );
                press(&stage, id);
                assert!(stage.until(is(PrinterStatus::Ready)), "{id}");
            }
        };
        // Each window needs a thread of its own.
        std::thread::scope(|scope| scope.spawn(jams).join().unwrap());
    }
}
