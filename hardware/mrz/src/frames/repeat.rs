//! The same document once more: a reader that reads again and again tells what lies on it many times.

use std::time::Duration;

use egne_contracts::DocumentLines;

/// How long after its last sight a document counts as the same (`hardware.md` 1.4).
const WINDOW: Duration = Duration::from_secs(2);

/// The last document, until the window closes. Each sight of it opens the window anew.
#[derive(Default)]
pub(super) struct Repeat {
    last: Option<(DocumentLines, Duration)>,
}

impl Repeat {
    /// True where this document was seen within the window.
    pub fn is_repeat(&mut self, lines: &DocumentLines, now: Duration) -> bool {
        self.tick(now);
        let is_same = self.last.as_ref().is_some_and(|(last, _)| last == lines);
        self.last = Some((lines.clone(), now));
        is_same
    }

    /// Wipes it when the window has closed.
    pub fn tick(&mut self, now: Duration) {
        if self.deadline().is_some_and(|deadline| now >= deadline) {
            self.forget();
        }
    }

    /// Wipes it now: the document was taken away, or the next read is wanted whatever it is.
    pub fn forget(&mut self) {
        self.last = None;
    }

    pub fn deadline(&self) -> Option<Duration> {
        self.last.as_ref().map(|(_, seen)| *seen + WINDOW)
    }
}
