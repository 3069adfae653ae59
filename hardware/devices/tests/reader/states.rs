//! What the driver says when it cannot read.

use egne_contracts::{ReaderReport, ReaderStatus};
use egne_devices::{Act, Find, Reader, ReaderConfig, SimulatedReader, SimulatedReaderOptions, UsbMatch};
use egne_mrz::frames::{Dialect, DialectName};

use super::bench::{Bench, TD3};

#[test]
fn nothing_there_is_absent_and_a_file_is_no_port() {
    let bench = Bench::without_reader(Dialect::preset(DialectName::Lines));
    assert_eq!(bench.wait_for(ReaderStatus::Absent).len(), 1);
    std::fs::write(bench.link(), "a file").unwrap();
    bench.wait_for(ReaderStatus::NotAPort);
    std::fs::remove_file(bench.link()).unwrap();
    bench.wait_for(ReaderStatus::Absent);
    std::fs::create_dir(bench.link()).unwrap();
    bench.wait_for(ReaderStatus::NotAPort);
}

#[test]
fn a_usb_reader_that_is_not_there_is_absent() {
    let (sender, reports) = std::sync::mpsc::channel();
    let usb = UsbMatch {
        vendor: 0xFFFF,
        product: None,
        serial: None,
    };
    let config = ReaderConfig {
        name: "Reader".to_owned(),
        find: Find::Usb(usb),
        dialect: Dialect::preset(DialectName::Elyctis),
    };
    let reader = Reader::open(config, Box::new(move |report| drop(sender.send(report)))).unwrap();
    assert_eq!(reports.recv(), Ok(ReaderReport::Status(ReaderStatus::Absent)));
    assert_eq!(reader.name(), "Reader");
    drop(reader);
    assert!(reports.recv().is_err(), "nothing more is told after it was closed");
}

#[test]
fn a_port_that_another_program_holds_is_busy_until_it_is_let_go() {
    let folder = tempfile::tempdir().unwrap();
    let link = folder.path().join("mrz");
    let dialect = Dialect::preset(DialectName::Lines);
    let simulated = SimulatedReader::plug_in(SimulatedReaderOptions::new(dialect.clone(), &link)).unwrap();
    let other = loop {
        if let Ok(port) = serialport::new(link.to_string_lossy(), 9600).open() {
            break port;
        }
        std::thread::yield_now();
    };
    let (sender, reports) = std::sync::mpsc::channel();
    let config = ReaderConfig {
        name: "Reader".to_owned(),
        find: Find::Port(link),
        dialect,
    };
    let reader = Reader::open(config, Box::new(move |report| drop(sender.send(report)))).unwrap();
    assert_eq!(reports.recv(), Ok(ReaderReport::Status(ReaderStatus::Busy)));
    drop(other);
    assert_eq!(reports.recv(), Ok(ReaderReport::Status(ReaderStatus::Opening)));
    drop((reader, simulated));
}

#[test]
fn a_reader_that_does_not_answer_is_silent_until_it_does() {
    let bench = Bench::ready(DialectName::Elyctis);
    bench.control().act(Act::Mute(true));
    bench.control().act(Act::PullCable);
    bench.control().act(Act::PlugIn);
    bench.wait_for(ReaderStatus::Silent);
    bench.control().act(Act::Mute(false));
    bench.wait_for(ReaderStatus::Ready);
    bench.control().insert(TD3);
    assert_eq!(bench.document(), TD3);
}

#[test]
fn a_driver_that_panics_says_so_and_starts_again() {
    let folder = tempfile::tempdir().unwrap();
    let link = folder.path().join("mrz");
    let dialect = Dialect::preset(DialectName::Lines);
    let simulated = SimulatedReader::plug_in(SimulatedReaderOptions::new(dialect.clone(), &link)).unwrap();
    let (sender, reports) = std::sync::mpsc::channel();
    let config = ReaderConfig {
        name: "Reader".to_owned(),
        find: Find::Port(link),
        dialect,
    };
    let has_panicked = std::sync::atomic::AtomicBool::new(false);
    let report = move |report: ReaderReport| {
        let is_document = matches!(report, ReaderReport::Document(_));
        if is_document && !has_panicked.swap(true, std::sync::atomic::Ordering::SeqCst) {
            panic!("a test panics on purpose");
        }
        drop(sender.send(report));
    };
    let _reader = Reader::open(config, Box::new(report)).unwrap();
    let wait_for = |wanted: &dyn Fn(&ReaderReport) -> bool| {
        while !wanted(&reports.recv_timeout(std::time::Duration::from_secs(20)).unwrap()) {}
    };
    wait_for(&|report| *report == ReaderReport::Status(ReaderStatus::Ready));
    simulated.control().insert(TD3);
    wait_for(&|report| *report == ReaderReport::Status(ReaderStatus::Faulted));
    wait_for(&|report| *report == ReaderReport::Status(ReaderStatus::Ready));
    simulated.control().insert(TD3);
    wait_for(&|report| matches!(report, ReaderReport::Document(_)));
}
