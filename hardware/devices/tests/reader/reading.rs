//! Documents, answers, speeds and recordings over a real port.

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use egne_contracts::{ReaderReport, ReaderStatus, ReaderWarning, Unreadable};
use egne_devices::{
    Act, Fault, Find, Pieces, Reader, ReaderConfig, Recorder, Recording, SimulatedReader, SimulatedReaderOptions,
    replay,
};
use egne_mrz::frames::{Dialect, DialectName, FrameEvent};

use super::bench::{Bench, TD1, TD3};

#[test]
fn every_dialect_is_read_whole_slow_and_in_pieces() {
    for name in DialectName::ALL {
        let bench = Bench::ready(name);
        let control = bench.control();
        for (pace, chunk, document) in [(0, 64, TD3.to_vec()), (0, 1, TD1.to_vec()), (2000, 7, TD3.to_vec())] {
            control.act(Act::Pace(pace));
            control.act(Act::Chunk(chunk));
            control.insert(document.clone());
            assert_eq!(bench.document(), document, "{name:?} {pace} {chunk}");
            control.act(Act::PullDocument);
            // Elyctis reads the next one only after it was told to.
            if name == DialectName::Elyctis {
                std::thread::sleep(Duration::from_millis(900));
            }
        }
    }
}

#[test]
fn a_reader_says_which_version_it_is_and_a_port_without_control_lines_is_a_warning() {
    let bench = Bench::with(Dialect::preset(DialectName::Elyctis), |_| {});
    let seen = bench.until("a version", |report| matches!(report, ReaderReport::Version(_)));
    assert_eq!(seen.last(), Some(&ReaderReport::Version("SIM 1.7".to_owned())));
    let warnings = seen
        .iter()
        .filter(|report| **report == ReaderReport::Warning(ReaderWarning::ModemLinesRefused));
    assert_eq!(warnings.count(), 1, "{seen:?}");
    assert!(seen.contains(&ReaderReport::Status(ReaderStatus::Ready)));
}

/// `hardware.md` 1.3: speeds are tried by asking for a version, and the reader answers at one of them only.
#[test]
fn a_reader_that_answers_at_one_speed_only_is_found() {
    let bench = Bench::with(Dialect::preset(DialectName::Elyctis), |options| {
        options.speed = Some(115_200)
    });
    bench.wait_for(ReaderStatus::Ready);
    bench.control().insert(TD3);
    assert_eq!(bench.document(), TD3);
}

/// Elyctis turns reading off with each document; the driver turns it on again, long before it asks after the reader.
#[test]
fn the_next_document_is_read_without_being_asked_for() {
    let bench = Bench::ready(DialectName::Elyctis);
    bench.control().insert(TD3);
    assert_eq!(bench.document(), TD3);
    bench.control().act(Act::PullDocument);
    bench.control().insert(TD1);
    assert!(bench.is_read_within(Duration::from_secs(8), &TD1));
}

#[test]
fn a_document_that_stays_is_told_once_and_again_when_it_is_asked_for() {
    let bench = Bench::ready(DialectName::Elyctis);
    bench.control().insert(TD3);
    assert_eq!(bench.document(), TD3);
    // The driver sets the reader to read again after half a second: it does, and nothing is told.
    let seen = bench.during(Duration::from_millis(1500));
    assert!(
        !seen.iter().any(|report| matches!(report, ReaderReport::Document(_))),
        "{seen:?}"
    );
    bench.reader.as_ref().unwrap().read_now();
    assert_eq!(bench.document(), TD3);
}

#[test]
fn what_cannot_be_read_is_told() {
    let bench = Bench::ready(DialectName::AccessIs);
    bench.control().act(Act::InsertUnreadable);
    bench.until("not read", |report| {
        *report == ReaderReport::Unreadable(Unreadable::NotRead)
    });
    bench.control().act(Act::Spoil(Fault::CutAfter(40)));
    bench.control().insert(TD3);
    bench.until("cut off", |report| {
        *report == ReaderReport::Unreadable(Unreadable::CutOff)
    });
    bench.control().act(Act::Spoil(Fault::NoiseBefore(30)));
    bench.control().insert(TD3);
    assert_eq!(bench.document(), TD3);
}

#[test]
fn bytes_that_fit_nothing_are_a_warning_once() {
    let bench = Bench::ready(DialectName::RteNative);
    for _ in 0..2 {
        bench.control().act(Act::Send(vec![0xEE; 250]));
        std::thread::sleep(Duration::from_millis(400));
    }
    bench.control().insert(TD3);
    let seen = bench.until("a document", |report| matches!(report, ReaderReport::Document(_)));
    let foreign = seen
        .iter()
        .filter(|report| **report == ReaderReport::Warning(ReaderWarning::ForeignBytes));
    assert_eq!(foreign.count(), 1, "{seen:?}");
}

/// A file in memory that the test can look into.
#[derive(Clone, Default)]
struct Page(Arc<Mutex<Vec<u8>>>);

impl Write for Page {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn what_is_recorded_gives_the_same_when_it_is_played() {
    let folder = tempfile::tempdir().unwrap();
    let link = folder.path().join("mrz");
    let dialect = Dialect::preset(DialectName::Elyctis);
    let simulated = SimulatedReader::plug_in(SimulatedReaderOptions::new(dialect.clone(), &link)).unwrap();
    let (sender, reports) = std::sync::mpsc::channel();
    let page = Page::default();
    let recorder = Recorder::begin(Box::new(page.clone()), "reader", "a test", "{ name = \"elyctis\" }").unwrap();
    let config = ReaderConfig {
        name: "Reader".to_owned(),
        find: Find::Port(link),
        dialect,
    };
    let reader = Reader::open_recorded(config, Box::new(move |report| drop(sender.send(report))), recorder).unwrap();
    let mut has_read = false;
    while !has_read {
        let report = reports.recv_timeout(Duration::from_secs(20)).unwrap();
        if report == ReaderReport::Status(ReaderStatus::Ready) {
            simulated.control().insert(TD3);
        }
        has_read = matches!(report, ReaderReport::Document(_));
    }
    drop(reader);
    let text = String::from_utf8(page.0.lock().unwrap().clone()).unwrap();
    let recording = Recording::parse(&text).unwrap();
    assert!(recording.traffic.iter().any(|traffic| !traffic.is_from_device));
    let events = replay(&recording, Pieces::AsRecorded).unwrap();
    assert!(
        events.iter().any(|event| matches!(event, FrameEvent::Lines(_))),
        "{events:?}"
    );
}
