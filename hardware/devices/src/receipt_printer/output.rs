//! Bytes on their way to the printer, and how much of a picture it is still owed.
//!
//! A printer in the middle of a picture takes every byte for a dot. So a picture that is broken off is filled up with
//! paper before anything else is said.

/// What is still to be written, from its first byte on.
#[derive(Default)]
pub(super) struct Output {
    bytes: Vec<u8>,
    written: usize,
    /// From here to the end of `bytes` is a picture; outside it nothing can be broken off.
    picture: Option<usize>,
}

impl Output {
    pub fn is_empty(&self) -> bool {
        self.written == self.bytes.len()
    }

    pub fn pending(&self) -> &[u8] {
        self.bytes.get(self.written..).unwrap_or_default()
    }

    /// True while a band is on its way.
    pub fn has_band(&self) -> bool {
        self.picture.is_some()
    }

    pub fn wrote(&mut self, count: usize) {
        self.written = (self.written + count).min(self.bytes.len());
        if self.is_empty() {
            self.bytes.clear();
            self.written = 0;
            self.picture = None;
        }
    }

    /// A command, which must be whole.
    pub fn push(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// A band: a command with a picture.
    pub fn push_band(&mut self, bytes: &[u8]) {
        self.picture = Some(self.bytes.len());
        self.push(bytes);
    }

    /// Drops what is not written yet. Gives how many bytes the printer still waits for in order to end a picture.
    pub fn break_off(&mut self) -> usize {
        let is_begun = self.picture.is_some_and(|start| self.written > start);
        let owed = if is_begun { self.pending().len() } else { 0 };
        *self = Self::default();
        owed
    }
}
