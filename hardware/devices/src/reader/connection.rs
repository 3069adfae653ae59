//! One open port, from opening to loss: what is sent, what comes, what is told.

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use egne_contracts::{ReaderReport, ReaderStatus, ReaderWarning, Unreadable};
use egne_mrz::frames::{Decoder, Dialect, FrameEvent, Reply};
use serialport::{ClearBuffer, SerialPort};
use zeroize::Zeroize;

use super::classify::{Trouble, using};
use super::inquiry::{Ask, Inquiry};
use super::worker::Worker;

/// The longest sleep in the port: so quickly a wish of the program is seen.
const LONGEST: Duration = Duration::from_millis(250);
const SHORTEST: Duration = Duration::from_millis(1);
/// A command that does not get out in this time is given up.
const WRITE: Duration = Duration::from_millis(500);
/// So many bytes without one message mean a wrong dialect or speed.
const FOREIGN: usize = 200;

/// The reader is gone, or the program wants no more.
struct Over;

pub(super) struct Connection<'a> {
    worker: &'a mut Worker,
    port: Box<dyn SerialPort>,
    dialect: Dialect,
    decoder: Decoder,
    began: Instant,
    inquiry: Option<Inquiry>,
    /// When the commands after a document are due.
    rearm: Option<Duration>,
    foreign: usize,
    told: Vec<ReaderWarning>,
    version: Option<String>,
}

impl<'a> Connection<'a> {
    pub fn new(worker: &'a mut Worker, port: Box<dyn SerialPort>) -> Self {
        let dialect = worker.config.dialect.clone();
        Self {
            decoder: Decoder::new(&dialect),
            inquiry: dialect.probe.is_some().then(|| Inquiry::new(dialect.speeds.len())),
            worker,
            port,
            dialect,
            began: Instant::now(),
            rearm: None,
            foreign: 0,
            told: Vec::new(),
            version: None,
        }
    }

    /// Returns when the reader is gone or the program closes it.
    pub fn run(mut self) {
        let mut buffer = [0; 256];
        let _: Result<(), Over> = self.read_until_over(&mut buffer);
        buffer.zeroize();
    }

    fn read_until_over(&mut self, buffer: &mut [u8]) -> Result<(), Over> {
        self.worker.tell_status(ReaderStatus::Opening);
        if self.port.write_data_terminal_ready(self.dialect.dtr).is_err() {
            self.warn(ReaderWarning::ModemLinesRefused);
        }
        // What was read before anyone listened belongs to nobody here.
        let _ = self.port.clear(ClearBuffer::Input);
        if self.inquiry.is_none() {
            self.there()?;
        }
        while !self.worker.shared.is_closing() {
            self.send_what_is_due()?;
            let now = self.began.elapsed();
            let sleep = self.sleep(now);
            self.port.set_timeout(sleep).map_err(|_| Over)?;
            let read = self.port.read(buffer);
            let events = match read {
                // A port that gives nothing at once is gone: an idle one waits.
                Ok(0) => return Err(Over),
                Ok(count) => {
                    let bytes = buffer.get_mut(..count).unwrap_or_default();
                    self.worker.note(true, bytes);
                    let events = self.decoder.push(bytes, self.began.elapsed());
                    bytes.zeroize();
                    events
                }
                Err(error) if using(error.kind()) == Trouble::Idle => self.decoder.tick(self.began.elapsed()),
                Err(_) => return Err(Over),
            };
            for event in events {
                self.take(event)?;
            }
        }
        Ok(())
    }

    /// Until the next thing that is due, and not so long that a wish would wait.
    fn sleep(&self, now: Duration) -> Duration {
        let inquiry = self.inquiry.as_ref().and_then(Inquiry::deadline);
        let next = [inquiry, self.rearm, self.decoder.next_deadline()]
            .into_iter()
            .flatten()
            .min();
        let left = next.map_or(LONGEST, |next| next.saturating_sub(now));
        left.clamp(SHORTEST, LONGEST)
    }

    fn send_what_is_due(&mut self) -> Result<(), Over> {
        let now = self.began.elapsed();
        if self.rearm.is_some_and(|due| now >= due) {
            self.rearm = None;
            self.send_all(&self.dialect.after_read.clone())?;
        }
        if self.worker.shared.take_read_wanted() {
            self.decoder.forget_last();
            if let Some(command) = self.dialect.read_now.clone() {
                self.send(&command)?;
            }
        }
        let ask = self.inquiry.as_mut().map_or(Ask::Nothing, |inquiry| inquiry.next(now));
        match ask {
            Ask::At(speed) => self.ask(speed),
            Ask::Again(speed) => {
                self.worker.tell_status(ReaderStatus::Silent);
                self.ask(speed)
            }
            Ask::Nothing => Ok(()),
        }
    }

    fn ask(&mut self, speed: usize) -> Result<(), Over> {
        if let Some(speed) = self.dialect.speeds.get(speed) {
            self.port.set_baud_rate(*speed).map_err(|_| Over)?;
        }
        match self.dialect.probe.clone() {
            Some(probe) => self.send(&probe),
            None => Ok(()),
        }
    }

    /// The reader is there: it is set to work.
    fn there(&mut self) -> Result<(), Over> {
        self.send_all(&self.dialect.on_open.clone())?;
        self.worker.tell_status(ReaderStatus::Ready);
        Ok(())
    }

    fn send_all(&mut self, commands: &[Vec<u8>]) -> Result<(), Over> {
        commands.iter().try_for_each(|command| self.send(command))
    }

    /// A command that the port does not take in time is dropped: the reader will be found silent.
    fn send(&mut self, command: &[u8]) -> Result<(), Over> {
        self.port.set_timeout(WRITE).map_err(|_| Over)?;
        self.worker.note(false, command);
        match self.port.write_all(command) {
            Ok(()) => Ok(()),
            Err(error) if using(error.kind()) == Trouble::Idle => Ok(()),
            Err(_) => Err(Over),
        }
    }

    fn take(&mut self, event: FrameEvent) -> Result<(), Over> {
        let now = self.began.elapsed();
        if let FrameEvent::Noise(bytes) = event {
            self.foreign = self.foreign.saturating_add(bytes);
            if self.foreign >= FOREIGN {
                self.warn(ReaderWarning::ForeignBytes);
            }
            return Ok(());
        }
        if is_noise_like(&event) {
            // At a wrong speed rubbish can look like a message that broke off.
            if self.inquiry.as_ref().is_some_and(|inquiry| !inquiry.is_answered()) {
                return Ok(());
            }
        } else {
            self.foreign = 0;
        }
        let is_new = !is_noise_like(&event) && self.inquiry.as_mut().is_some_and(|inquiry| inquiry.answered(now));
        if is_new {
            self.there()?;
        }
        if matches!(
            event,
            FrameEvent::Lines(_) | FrameEvent::Repeated | FrameEvent::Unreadable(_) | FrameEvent::OtherCard
        ) && !self.dialect.after_read.is_empty()
        {
            self.rearm = Some(now + self.dialect.after_read_delay);
        }
        match event {
            FrameEvent::Lines(lines) => self.worker.tell(ReaderReport::Document(lines)),
            FrameEvent::Unreadable(because) => self.worker.tell(ReaderReport::Unreadable(because)),
            FrameEvent::DocumentPresent => self.worker.tell(ReaderReport::DocumentPresent),
            FrameEvent::DocumentRemoved => self.worker.tell(ReaderReport::DocumentRemoved),
            FrameEvent::OtherCard => self.warn(ReaderWarning::OtherCard),
            FrameEvent::Reply(Reply::Version(version)) if self.version.as_ref() != Some(&version) => {
                self.version = Some(version.clone());
                self.worker.tell(ReaderReport::Version(version));
            }
            FrameEvent::Reply(_) | FrameEvent::Repeated | FrameEvent::Noise(_) => {}
        }
        Ok(())
    }

    /// Each once for each opening.
    fn warn(&mut self, warning: ReaderWarning) {
        if !self.told.contains(&warning) {
            self.told.push(warning);
            self.worker.tell(ReaderReport::Warning(warning));
        }
    }
}

/// Broken messages say nothing of whether the speed is right.
fn is_noise_like(event: &FrameEvent) -> bool {
    matches!(
        event,
        FrameEvent::Noise(_)
            | FrameEvent::Unreadable(
                Unreadable::CutOff | Unreadable::TooLong | Unreadable::BadCheckByte | Unreadable::Malformed
            )
    )
}
