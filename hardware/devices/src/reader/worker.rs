//! The reader's thread: looks for the port, hands it to a connection, and looks again when it is lost.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use egne_contracts::{ReaderReport, ReaderStatus};
use egne_mrz::frames::CharacterFormat;
use serialport::{DataBits, Parity, SerialPort};

use super::config::ReaderConfig;
use super::connection::Connection;
use super::shared::Shared;
use super::{ReaderReports, classify, discovery};

/// How long after a failed look the next one is; it doubles up to the last.
const FIRST_LOOK: Duration = Duration::from_millis(100);
const LAST_LOOK: Duration = Duration::from_secs(1);
/// The same after a panic of the driver.
const FIRST_RESTART: Duration = Duration::from_secs(1);
const LAST_RESTART: Duration = Duration::from_secs(30);
/// A connection that lasted this long was a good one.
const GOOD: Duration = Duration::from_millis(200);

/// The thread's own part.
pub(super) struct Worker {
    pub config: ReaderConfig,
    pub shared: Arc<Shared>,
    report: ReaderReports,
    told: Option<ReaderStatus>,
    #[cfg(feature = "simulators")]
    pub recorder: Option<crate::Recorder>,
}

impl Worker {
    pub fn new(config: ReaderConfig, shared: Arc<Shared>, report: ReaderReports) -> Self {
        Self {
            config,
            shared,
            report,
            told: None,
            #[cfg(feature = "simulators")]
            recorder: None,
        }
    }

    #[cfg(feature = "simulators")]
    pub fn recorded(mut self, recorder: crate::Recorder) -> Self {
        self.recorder = Some(recorder);
        self
    }

    /// Runs until the reader is dropped. A panic ends the connection, not the thread.
    pub fn run(mut self) {
        let mut pause = FIRST_RESTART;
        while !self.shared.is_closing() {
            let began = Instant::now();
            if catch_unwind(AssertUnwindSafe(|| self.look_and_read())).is_ok() {
                return;
            }
            if began.elapsed() > LAST_RESTART {
                pause = FIRST_RESTART;
            }
            // The caller's callback may be what panics.
            let _ = catch_unwind(AssertUnwindSafe(|| self.tell_status(ReaderStatus::Faulted)));
            self.shared.sleep(pause);
            pause = (pause * 2).min(LAST_RESTART);
        }
    }

    pub fn tell(&self, report: ReaderReport) {
        (self.report)(report);
    }

    /// Tells a status once.
    pub fn tell_status(&mut self, status: ReaderStatus) {
        if self.told != Some(status) {
            self.told = Some(status);
            (self.report)(ReaderReport::Status(status));
        }
    }

    /// Notes bytes that came from the reader, or went to it. Nothing in a shipping build.
    pub fn note(&mut self, _is_from_reader: bool, _bytes: &[u8]) {
        #[cfg(feature = "simulators")]
        if let Some(recorder) = &mut self.recorder {
            recorder.note(_is_from_reader, _bytes);
        }
    }

    fn look_and_read(&mut self) {
        let mut pause = FIRST_LOOK;
        while !self.shared.is_closing() {
            match self.open() {
                Ok(port) => {
                    let began = Instant::now();
                    Connection::new(self, port).run();
                    if self.shared.is_closing() {
                        return;
                    }
                    self.tell_status(ReaderStatus::Absent);
                    if began.elapsed() >= GOOD {
                        pause = FIRST_LOOK;
                    }
                }
                Err(status) => self.tell_status(status),
            }
            self.shared.sleep(pause);
            pause = (pause * 2).min(LAST_LOOK);
        }
    }

    fn open(&self) -> Result<Box<dyn SerialPort>, ReaderStatus> {
        let path: PathBuf = discovery::path(&self.config.find).ok_or(ReaderStatus::Absent)?;
        let dialect = &self.config.dialect;
        let speed = dialect.speeds.first().copied().unwrap_or(9600);
        let (bits, parity) = match dialect.format {
            CharacterFormat::EightNone => (DataBits::Eight, Parity::None),
            CharacterFormat::SevenEven => (DataBits::Seven, Parity::Even),
        };
        serialport::new(path.to_string_lossy(), speed)
            .data_bits(bits)
            .parity(parity)
            .preserve_dtr_on_open()
            .open()
            .map_err(|error| status(&error, &path))
    }
}

fn status(error: &serialport::Error, path: &Path) -> ReaderStatus {
    classify::opening(error, discovery::is_device(path))
}
