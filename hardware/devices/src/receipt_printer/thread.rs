//! The driver's thread: waits for orders, for the printer and for time, and hands each to the engine.
//!
//! Invariant: no busy loop. Every wait is one `poll` with the time the engine wants to be woken at.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, TryRecvError};
use std::time::{Duration, Instant};

use egne_contracts::{JobId, PrintJob, PrinterReport, PrinterStatus, Report};
use rustix::event::{PollFd, PollFlags, Timespec, poll};

use super::link::Link;
use super::{Engine, ReceiptPrinterOptions};
use crate::bell::Ear;

/// After a panic the driver rests this long before it begins again, and longer each time.
const REST: Duration = Duration::from_secs(1);
const REST_MAX: Duration = Duration::from_secs(60);
/// What is written of a dropped driver's clearing bytes is written within this time.
const LAST_WORDS: Duration = Duration::from_millis(500);
/// Bytes written at a time: a cancel is heard between two of them.
const WRITE_MAX: usize = 4096;
/// Reads in a row: a printer that talks without end does not keep us from everything else.
const READS_MAX: usize = 16;

/// What the driver is told.
pub(super) enum Order {
    Submit(PrintJob),
    CancelAll,
    Close,
}

/// The thread's own part.
pub(super) struct Worker {
    options: ReceiptPrinterOptions,
    inbox: Receiver<Order>,
    ear: Ear,
    report: Report,
    began: Instant,
    /// Jobs in the driver's hands, so that none is forgotten over a panic.
    owned: Vec<JobId>,
}

/// Whether the driver lives on.
enum Next {
    Again,
    End,
}

impl Worker {
    pub fn new(options: ReceiptPrinterOptions, inbox: Receiver<Order>, ear: Ear, report: Report) -> Self {
        Self {
            options,
            inbox,
            ear,
            report,
            began: Instant::now(),
            owned: Vec::new(),
        }
    }

    /// Runs until the driver is dropped. A panic is told as a fault, and the driver begins again.
    pub fn run(mut self) {
        let mut rest = REST;
        while catch_unwind(AssertUnwindSafe(|| self.work())).is_err() {
            let lost = std::mem::take(&mut self.owned);
            let told = catch_unwind(AssertUnwindSafe(|| {
                (self.report)(PrinterReport::Status(PrinterStatus::Faulted));
                lost.into_iter()
                    .for_each(|job| (self.report)(PrinterReport::Cancelled(job)));
            }));
            if told.is_err() {
                // The callback itself is broken: there is nobody to work for.
                return;
            }
            std::thread::sleep(rest);
            rest = (rest * 2).min(REST_MAX);
        }
    }

    fn work(&mut self) {
        let mut engine = Engine::new(self.options.clone());
        let mut link = None;
        let mut retry_at = Duration::ZERO;
        loop {
            if matches!(self.hear(&mut engine), Next::End) {
                return self.end(&mut engine, link);
            }
            let now = self.began.elapsed();
            if link.is_none() && retry_at <= now {
                match Link::open(&self.options.port) {
                    Ok(open) => {
                        let can_answer = open.can_read();
                        link = Some(open);
                        engine.opened(can_answer, self.began.elapsed());
                    }
                    Err(because) => {
                        engine.closed(because, self.began.elapsed());
                        retry_at = self.began.elapsed() + self.options.limits.retry;
                    }
                }
            }
            engine.tick(self.began.elapsed());
            self.tell(&mut engine);
            let exchanged = match &mut link {
                Some(open) => exchange(&mut engine, open, self.began),
                None => Ok(()),
            };
            let stuck = engine.take_wants_close().then_some(PrinterStatus::Offline);
            if let Some(because) = exchanged.err().or(stuck) {
                link = None;
                engine.closed(because, self.began.elapsed());
                retry_at = self.began.elapsed() + self.options.limits.retry / 4;
            }
            self.tell(&mut engine);
            self.wait(&engine, link.as_ref(), retry_at);
        }
    }

    /// Takes every order that is there.
    fn hear(&mut self, engine: &mut Engine) -> Next {
        self.ear.silence();
        loop {
            let now = self.began.elapsed();
            match self.inbox.try_recv() {
                Ok(Order::Submit(job)) => {
                    self.owned.push(job.id);
                    engine.submit(job, now);
                }
                Ok(Order::CancelAll) => engine.cancel_all(now),
                Ok(Order::Close) | Err(TryRecvError::Disconnected) => return Next::End,
                Err(TryRecvError::Empty) => return Next::Again,
            }
        }
    }

    fn tell(&mut self, engine: &mut Engine) {
        for report in engine.take_reports() {
            if let PrinterReport::Done(id) | PrinterReport::Unconfirmed(id) | PrinterReport::Cancelled(id) = report {
                self.owned.retain(|owned| *owned != id);
            }
            (self.report)(report);
        }
    }

    /// Sleeps until there is something to do.
    fn wait(&self, engine: &Engine, link: Option<&Link>, retry_at: Duration) {
        let now = self.began.elapsed();
        let wake = engine.wake_at(now);
        let wake = if link.is_none() { wake.min(retry_at) } else { wake };
        let mut wanted = PollFlags::empty();
        if link.is_some_and(Link::can_read) {
            wanted |= PollFlags::IN;
        }
        if !engine.to_write().is_empty() {
            wanted |= PollFlags::OUT;
        }
        let mut files = vec![PollFd::new(&self.ear, PollFlags::IN)];
        files.extend(link.map(|link| PollFd::new(link, wanted)));
        let time = Timespec::try_from(wake.saturating_sub(now)).ok();
        // Woken early or not at all: the loop looks at everything anew anyway.
        let _ = poll(&mut files, time.as_ref());
    }

    /// The driver is dropped: what the printer holds is cleared, where it takes that at once.
    fn end(&mut self, engine: &mut Engine, mut link: Option<Link>) {
        engine.cancel_all(self.began.elapsed());
        self.tell(engine);
        let until = self.began.elapsed() + LAST_WORDS;
        while let Some(open) = &mut link {
            let now = self.began.elapsed();
            if now >= until || engine.to_write().is_empty() {
                return;
            }
            if exchange(engine, open, self.began).is_err() {
                return;
            }
            self.wait(engine, link.as_ref(), until);
        }
    }
}

/// Reads and writes what can be read and written now.
fn exchange(engine: &mut Engine, link: &mut Link, began: Instant) -> Result<(), PrinterStatus> {
    let mut bytes = [0; 256];
    let mut files = [PollFd::new(&*link, PollFlags::empty())];
    let at_once = Timespec::default();
    if poll(&mut files, Some(&at_once)).is_ok()
        && files
            .iter()
            .any(|file| file.revents().intersects(PollFlags::HUP | PollFlags::ERR))
    {
        return Err(link.lost());
    }
    for _ in 0..READS_MAX {
        let count = link.read(&mut bytes)?;
        if count == 0 {
            break;
        }
        engine.received(bytes.get(..count).unwrap_or_default(), began.elapsed());
    }
    let pending = engine.to_write();
    if !pending.is_empty() {
        let count = link.write(pending.get(..WRITE_MAX).unwrap_or(pending))?;
        engine.wrote(count, began.elapsed());
    }
    Ok(())
}
