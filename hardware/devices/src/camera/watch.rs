//! The thread of a camera: opens it while it is asked to look, reads the newest frame, tells what it sees.
//!
//! Invariant: no busy loop. It sleeps until it is asked to look, until the next frame is due, or until it is time to
//! try again.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use egne_contracts::{CameraReport, CameraStatus, CodeText, Preview};
use egne_qr::{Effort, Luma, guarded, read_while};

use super::CameraReports;
use super::source::FrameSource;

/// From the start of one frame to the start of the next at least: ten a second (hardware.md 7: 8 to 10 are enough).
const FRAME: Duration = Duration::from_millis(100);
/// After so long no further attempt is begun on a frame: the next frame is better than this one's last hope.
const READING: Duration = Duration::from_millis(70);
/// How often it is asked whether a frame came.
const GLANCE: Duration = Duration::from_millis(15);
/// Without a frame for so long it counts as stalled.
const STALL: Duration = Duration::from_secs(3);
/// Before a camera that gave trouble is tried again. Below the 3 s within which a replugged one must be back.
const AGAIN: Duration = Duration::from_millis(1500);
/// Longer side of the preview in pixels.
const PREVIEW: usize = 320;

/// What is wanted of the camera.
#[derive(Default)]
struct Wish {
    is_looking: bool,
    is_closing: bool,
    /// Grows with each call of `look`: a stop and a look in one breath still close the camera once.
    looks: u64,
}

/// The wish and its bell.
#[derive(Default)]
pub(super) struct Orders {
    wish: Mutex<Wish>,
    changed: Condvar,
}

impl Orders {
    pub fn set_looking(&self, is_looking: bool) {
        let mut wish = self.lock();
        if is_looking && !wish.is_looking {
            wish.looks += 1;
        }
        wish.is_looking = is_looking;
        self.changed.notify_all();
    }

    pub fn close(&self) {
        self.lock().is_closing = true;
        self.changed.notify_all();
    }

    /// No caller's code runs under the lock, so a poisoned lock still holds a whole wish.
    fn lock(&self) -> MutexGuard<'_, Wish> {
        self.wish.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sleeps until the camera is asked to look; the number of that look, or None at the end.
    fn wait_for_look(&self) -> Option<u64> {
        let mut wish = self.lock();
        loop {
            if wish.is_closing {
                return None;
            }
            if wish.is_looking {
                return Some(wish.looks);
            }
            wish = self.changed.wait(wish).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Sleeps for `time`, or less where this look ends. True while it goes on.
    fn goes_on(&self, look: u64, time: Duration) -> bool {
        let end = Instant::now() + time;
        let mut wish = self.lock();
        loop {
            if wish.is_closing || !wish.is_looking || wish.looks != look {
                return false;
            }
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return true;
            }
            let waited = self.changed.wait_timeout(wish, left);
            wish = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

/// The thread's own part.
pub(super) struct Watch {
    orders: Arc<Orders>,
    source: Box<dyn FrameSource>,
    reports: CameraReports,
    told: Option<CameraStatus>,
    last_code: Option<CodeText>,
    frames: u32,
}

impl Watch {
    pub fn new(orders: Arc<Orders>, source: Box<dyn FrameSource>, reports: CameraReports) -> Self {
        Self {
            orders,
            source,
            reports,
            told: None,
            last_code: None,
            frames: 0,
        }
    }

    /// Runs until the camera is dropped.
    pub fn run(mut self) {
        self.tell(CameraStatus::Off);
        while let Some(look) = self.orders.wait_for_look() {
            self.last_code = None;
            loop {
                let trouble = self.watch(look);
                self.source.stop();
                let Some(trouble) = trouble else { break };
                self.tell(trouble);
                if !self.orders.goes_on(look, AGAIN) {
                    break;
                }
            }
            self.last_code = None;
            self.tell(CameraStatus::Off);
        }
    }

    /// Watches until the look ends (None) or there is trouble.
    fn watch(&mut self, look: u64) -> Option<CameraStatus> {
        // After trouble the status stays what it was until it is mended: no flicker every second.
        if self.told == Some(CameraStatus::Off) {
            self.tell(CameraStatus::Starting);
        }
        if let Err(trouble) = guarded(|| self.source.start()).unwrap_or(Err(CameraStatus::Faulted)) {
            return Some(trouble);
        }
        let mut last_frame = Instant::now();
        loop {
            let start = Instant::now();
            match guarded(|| self.source.newest()).unwrap_or(Err(CameraStatus::Faulted)) {
                Ok(Some(frame)) => {
                    last_frame = start;
                    self.tell(CameraStatus::On);
                    self.look_at(&frame);
                    drop(frame);
                    // A slow machine gets a breath between frames, too.
                    let rest = FRAME.saturating_sub(start.elapsed()).max(GLANCE);
                    if !self.orders.goes_on(look, rest) {
                        return None;
                    }
                }
                Ok(None) => {
                    if last_frame.elapsed() > STALL {
                        self.tell(CameraStatus::Stalled);
                    }
                    if !self.orders.goes_on(look, GLANCE) {
                        return None;
                    }
                }
                Err(trouble) => return Some(trouble),
            }
        }
    }

    fn look_at(&mut self, frame: &Luma) {
        (self.reports)(CameraReport::Preview(preview(frame)));
        self.frames = self.frames.wrapping_add(1);
        let start = Instant::now();
        let reading = read_while(frame, Effort::Frame(self.frames), &mut || start.elapsed() < READING);
        let Some(reading) = reading else { return };
        let code = CodeText::new(reading.text.as_str().to_owned());
        if self.last_code.as_ref() != Some(&code) {
            self.last_code = Some(code.clone());
            (self.reports)(CameraReport::Code(code));
        }
    }

    fn tell(&mut self, status: CameraStatus) {
        if self.told != Some(status) {
            self.told = Some(status);
            (self.reports)(CameraReport::Status(status));
        }
    }
}

/// Every so many pixels one: quick, and good enough to aim.
fn preview(frame: &Luma) -> Preview {
    let step = frame.width().max(frame.height()).div_ceil(PREVIEW).max(1);
    let rows = frame.pixels().chunks(frame.width()).step_by(step);
    Preview {
        width: frame.width().div_ceil(step),
        height: frame.height().div_ceil(step),
        grey: rows.flat_map(|row| row.iter().step_by(step)).copied().collect(),
    }
}

#[cfg(test)]
mod storm;
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preview_has_the_size_it_says() {
        for (width, height) in [(1280, 720), (641, 479), (100, 900), (3, 3)] {
            let frame = Luma::new(width, height, vec![7; width * height]).expect("fits");
            let preview = preview(&frame);
            assert_eq!(preview.grey.len(), preview.width * preview.height);
            assert!(preview.width.max(preview.height) <= PREVIEW);
        }
    }
}
