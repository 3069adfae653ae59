//! The thread of the simulated printer.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};

use super::plug::Plug;
use super::{Inside, TakeStrip, lock};
use crate::bell::Ear;

/// A slow printer moves this often.
const BEAT: Duration = Duration::from_millis(20);
const BEATS_PER_SECOND: usize = 50;
/// A port that could not be had again is tried anew after this time.
const RETRY: Duration = Duration::from_millis(200);
/// Bytes read at a time.
const READ_MAX: usize = 4096;
/// Rows printed between two looks at the wire, where it prints at once.
const AT_ONCE: usize = 64;

/// The thread's own part.
pub(super) struct Work {
    plug: Plug,
    ear: Ear,
    inside: Arc<Mutex<Inside>>,
    take: TakeStrip,
}

/// What follows a round of work.
enum Next {
    /// There is more to do at once.
    Again,
    /// There is more to do after this time.
    After(Duration),
    /// Nothing, until something happens.
    Sleep,
    End,
}

impl Work {
    pub fn new(plug: Plug, ear: Ear, inside: Arc<Mutex<Inside>>, take: TakeStrip) -> Self {
        Self {
            plug,
            ear,
            inside,
            take,
        }
    }

    pub fn run(mut self) {
        loop {
            match self.round() {
                Next::Again => {}
                Next::After(time) => self.wait(Some(time)),
                Next::Sleep => self.wait(None),
                Next::End => return,
            }
        }
    }

    fn round(&mut self) -> Next {
        self.ear.silence();
        self.plug.let_in();
        let mut bytes = [0; READ_MAX];
        let count = self.plug.read(&mut bytes);
        let mut inside = lock(&self.inside);
        if inside.is_closing {
            return Next::End;
        }
        let is_plugged = inside.is_plugged;
        let machine = &mut inside.machine;
        machine.receive(bytes.get(..count).unwrap_or_default());
        let pace = machine.knobs.rows_per_second;
        let is_more = machine.work(pace.map_or(AT_ONCE, |rows| rows.div_ceil(BEATS_PER_SECOND)));
        let replies = machine.take_replies();
        let strips = machine.take_strips();
        drop(inside);
        // What came out is there before it is told.
        strips.into_iter().for_each(|strip| (self.take)(strip));
        if !replies.is_empty() {
            self.plug.write(&replies);
        }
        if is_plugged != self.plug.is_plugged() {
            if !is_plugged {
                self.plug.pull();
            } else if self.plug.plug_in().is_err() {
                return Next::After(RETRY);
            }
            return Next::Again;
        }
        match (is_more, pace) {
            (true, Some(_)) => Next::After(BEAT),
            (true, None) => Next::Again,
            (false, _) if count > 0 => Next::Again,
            (false, _) => Next::Sleep,
        }
    }

    fn wait(&self, time: Option<Duration>) {
        let mut files = vec![PollFd::new(&self.ear, PollFlags::IN)];
        // A slow printer keeps its beat: bytes that come in do not make it faster.
        if time.is_none() {
            files.extend(
                self.plug
                    .file()
                    .map(|file| PollFd::from_borrowed_fd(file, PollFlags::IN)),
            );
        }
        let time = time.and_then(|time| Timespec::try_from(time).ok());
        // Woken early or not at all: the loop looks at everything anew anyway.
        let _ = poll(&mut files, time.as_ref());
    }
}
