//! The thread of the simulated reader: a pseudo terminal, what is still to be sent, and the acts in their order.

use std::collections::VecDeque;
use std::io::{ErrorKind, Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use serialport::{SerialPort, TTYPort};

use super::SimulatedReaderOptions;
use super::act::{Act, Fault, rubbish};
use super::device::Device;

/// How long it waits for bytes or acts at most.
const WAIT: Duration = Duration::from_millis(20);

/// Making a pair is not safe in two threads at once (`hardware.md` 8).
static PAIR: Mutex<()> = Mutex::new(());

pub(super) struct Worker {
    options: SimulatedReaderOptions,
    device: Device,
    acts: Receiver<Act>,
    port: Option<TTYPort>,
    out: VecDeque<u8>,
    /// When the next piece may be sent.
    due: Instant,
    /// Pull the cable when all is sent.
    pull_when_sent: bool,
    spoil: Option<Fault>,
    is_mute: bool,
}

impl Worker {
    pub fn new(options: SimulatedReaderOptions, acts: Receiver<Act>) -> Self {
        Self {
            device: Device::new(options.dialect.clone()),
            options,
            acts,
            port: None,
            out: VecDeque::new(),
            due: Instant::now(),
            pull_when_sent: false,
            spoil: None,
            is_mute: false,
        }
    }

    /// Runs until it is told to end.
    pub fn run(mut self) {
        self.plug_in();
        while self.take_acts() {
            self.listen();
            self.send();
        }
        self.unplug();
    }

    /// False where it is to end. Waits here while no cable is plugged in.
    fn take_acts(&mut self) -> bool {
        loop {
            let act = if self.port.is_some() {
                match self.acts.try_recv() {
                    Ok(act) => act,
                    Err(TryRecvError::Empty) => return true,
                    Err(TryRecvError::Disconnected) => return false,
                }
            } else {
                match self.acts.recv_timeout(Duration::from_secs(1)) {
                    Ok(act) => act,
                    Err(RecvTimeoutError::Timeout) => continue,
                    Err(RecvTimeoutError::Disconnected) => return false,
                }
            };
            if act == Act::End {
                return false;
            }
            self.carry_out(act);
        }
    }

    fn carry_out(&mut self, act: Act) {
        match act {
            Act::Insert(lines) => {
                let message = self.device.insert(lines);
                self.send_document(message);
            }
            Act::InsertUnreadable => {
                let message = self.device.insert_unreadable();
                self.send_document(message);
            }
            Act::PullDocument => {
                let message = self.device.pull();
                self.queue(&message);
            }
            Act::PullCable => self.unplug(),
            Act::PlugIn if self.port.is_none() => self.plug_in(),
            Act::Send(bytes) => self.queue(&bytes),
            Act::Spoil(fault) => self.spoil = Some(fault),
            Act::Mend => self.spoil = None,
            Act::Pace(pace) => self.options.pace = pace,
            Act::Chunk(chunk) => self.options.chunk = chunk,
            Act::Mute(is_mute) => self.is_mute = is_mute,
            Act::PlugIn | Act::End => {}
        }
    }

    fn send_document(&mut self, message: Vec<u8>) {
        if message.is_empty() {
            return;
        }
        let message = match self.spoil.take() {
            Some(fault) => {
                let (message, pull) = fault.spoil(message);
                self.pull_when_sent = pull.is_some();
                message
            }
            None => message,
        };
        self.queue(&message);
    }

    fn queue(&mut self, message: &[u8]) {
        if self.port.is_none() {
            return;
        }
        if self.is_understood() {
            self.out.extend(message);
        } else if !message.is_empty() {
            // What another speed makes of it.
            self.out.extend(rubbish(message.len() / 2 + 1));
        }
    }

    /// Whether the other side has set the speed that this reader understands.
    fn is_understood(&self) -> bool {
        let set = self.port.as_ref().and_then(|port| port.baud_rate().ok());
        self.options.speed.is_none_or(|speed| set == Some(speed))
    }

    fn listen(&mut self) {
        let Some(port) = &mut self.port else { return };
        let wait = if self.out.is_empty() {
            WAIT
        } else {
            self.due.saturating_duration_since(Instant::now()).min(WAIT)
        };
        let mut buffer = [0; 64];
        let read = port
            .set_timeout(wait)
            .map_err(std::io::Error::from)
            .and_then(|()| port.read(&mut buffer));
        match read {
            Ok(count) => {
                if !self.is_mute && self.is_understood() {
                    let answer = self.device.take(buffer.get(..count).unwrap_or_default());
                    self.queue(&answer.words);
                    self.send_document(answer.document);
                }
            }
            Err(error) if error.kind() == ErrorKind::TimedOut => {}
            Err(_) => {
                // Nobody has opened the other end: what is sent now is lost, as on a real line.
                self.out.clear();
                std::thread::sleep(WAIT);
            }
        }
    }

    fn send(&mut self) {
        if self.out.is_empty() {
            if std::mem::take(&mut self.pull_when_sent) {
                self.unplug();
            }
            return;
        }
        let now = Instant::now();
        if now < self.due {
            return;
        }
        let Some(port) = &mut self.port else { return };
        let count = self.options.chunk.max(1).min(self.out.len());
        let piece: Vec<u8> = self.out.drain(..count).collect();
        // A full line loses what does not fit, as a real one does.
        let _ = port.write_all(&piece);
        let nanos = u64::try_from(count).unwrap_or(u64::MAX).saturating_mul(1_000_000_000);
        self.due = now + Duration::from_nanos(nanos.checked_div(u64::from(self.options.pace)).unwrap_or_default());
    }

    fn plug_in(&mut self) {
        let guard = PAIR.lock().unwrap_or_else(PoisonError::into_inner);
        let pair = TTYPort::pair();
        drop(guard);
        let Ok((master, other)) = pair else { return };
        if let Some(path) = other.name()
            && link(Path::new(&path), &self.options.link).is_ok()
        {
            self.port = Some(master);
        }
    }

    fn unplug(&mut self) {
        if self.port.take().is_some() {
            let _ = std::fs::remove_file(&self.options.link);
        }
        self.device.lose_power();
        self.out.clear();
        self.pull_when_sent = false;
    }
}

/// Puts the link there at one stroke. What is there and is no link is left alone.
fn link(path: &Path, link: &Path) -> std::io::Result<()> {
    if std::fs::symlink_metadata(link).is_ok_and(|found| !found.file_type().is_symlink()) {
        return Err(std::io::Error::from(ErrorKind::AlreadyExists));
    }
    let mut fresh = link.as_os_str().to_owned();
    fresh.push(".new");
    let _ = std::fs::remove_file(&fresh);
    std::os::unix::fs::symlink(path, &fresh)?;
    std::fs::rename(&fresh, link)
}
