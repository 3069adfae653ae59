//! A driver and a simulated reader at one path, and patience.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use egne_contracts::{ReaderReport, ReaderStatus};
use egne_devices::{Find, Reader, ReaderConfig, SimulatedReader, SimulatedReaderControl, SimulatedReaderOptions};
use egne_mrz::frames::{Dialect, DialectName};

pub const TD3: [&str; 2] = [
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
];
pub const TD1: [&str; 3] = [
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
];

/// Nothing here takes long; a loaded machine does.
const PATIENCE: Duration = Duration::from_secs(20);

pub struct Bench {
    pub folder: tempfile::TempDir,
    pub reports: Receiver<ReaderReport>,
    pub reader: Option<Reader>,
    simulated: Option<SimulatedReader>,
}

impl Bench {
    /// A driver at a path where nothing is yet.
    pub fn without_reader(dialect: Dialect) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (sender, reports) = channel();
        let config = ReaderConfig {
            name: "Reader".to_owned(),
            find: Find::Port(folder.path().join("mrz")),
            dialect,
        };
        let report = Box::new(move |report| drop(sender.send(report)));
        Self {
            reader: Some(Reader::open(config, report).unwrap()),
            folder,
            reports,
            simulated: None,
        }
    }

    pub fn with(dialect: Dialect, change: impl FnOnce(&mut SimulatedReaderOptions)) -> Self {
        let mut bench = Self::without_reader(dialect.clone());
        let mut options = SimulatedReaderOptions::new(dialect, bench.link());
        change(&mut options);
        bench.simulated = Some(SimulatedReader::plug_in(options).unwrap());
        bench
    }

    pub fn ready(name: DialectName) -> Self {
        let bench = Self::with(Dialect::preset(name), |_| {});
        bench.wait_for(ReaderStatus::Ready);
        bench
    }

    pub fn link(&self) -> PathBuf {
        self.folder.path().join("mrz")
    }

    pub fn control(&self) -> SimulatedReaderControl {
        self.simulated.as_ref().unwrap().control()
    }

    /// Waits for a report that is wanted; the ones before it are given too.
    pub fn until(&self, what: &str, is_wanted: impl Fn(&ReaderReport) -> bool) -> Vec<ReaderReport> {
        let end = Instant::now() + PATIENCE;
        let mut seen = Vec::new();
        while !seen.last().is_some_and(&is_wanted) {
            let left = end.saturating_duration_since(Instant::now());
            match self.reports.recv_timeout(left) {
                Ok(report) => seen.push(report),
                Err(_) => panic!("waited for {what}; seen: {seen:?}"),
            }
        }
        seen
    }

    pub fn wait_for(&self, status: ReaderStatus) -> Vec<ReaderReport> {
        self.until(&format!("{status:?}"), |report| *report == ReaderReport::Status(status))
    }

    pub fn document(&self) -> Vec<String> {
        let seen = self.until("a document", |report| matches!(report, ReaderReport::Document(_)));
        match seen.last() {
            Some(ReaderReport::Document(lines)) => lines.expose().to_vec(),
            _ => Vec::new(),
        }
    }

    /// Whether this document comes within this time.
    pub fn is_read_within(&self, time: Duration, lines: &[&str]) -> bool {
        let end = Instant::now() + time;
        loop {
            match self.reports.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(ReaderReport::Document(read)) if read.expose() == lines => return true,
                Ok(_) => {}
                Err(_) => return false,
            }
        }
    }

    /// What comes within this time.
    pub fn during(&self, time: Duration) -> Vec<ReaderReport> {
        std::thread::sleep(time);
        self.reports.try_iter().collect()
    }
}
