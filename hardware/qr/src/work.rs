//! How much is done for one picture: counted, not timed, so that the same picture always gets the same, and none holds
//! a camera up.
//!
//! One unit is about what it takes to look at one place between four pixels: 10 ns on the machine of `README.md`.
//! Deliberately absent: the clock. Who has one stops the work from outside.

use rxing::common::BitMatrix;

/// What a change between black and white costs who looks for finders.
const CHANGE: usize = 7;

/// What was done and may be done for one picture.
pub(crate) struct Work<'a> {
    spent: u64,
    most: u64,
    go_on: &'a mut dyn FnMut() -> bool,
}

impl<'a> Work<'a> {
    /// `most` units, and only as long as `go_on` says so.
    pub fn new(most: u64, go_on: &'a mut dyn FnMut() -> bool) -> Self {
        Self { spent: 0, most, go_on }
    }

    /// Asked before each piece of work.
    pub fn goes_on(&mut self) -> bool {
        self.spent < self.most && (self.go_on)()
    }

    /// The piece has cost so much. The last one may cost more than is left.
    pub fn spend(&mut self, units: usize) {
        self.spent = self.spent.saturating_add(units as u64);
    }

    /// What all of it cost so far.
    #[cfg(test)]
    pub fn spent(&self) -> u64 {
        self.spent
    }
}

/// What it costs to look for finders in black and white: little where it is empty, much where it changes all the time.
pub(crate) fn searching(bits: &BitMatrix) -> usize {
    let (width, height) = (bits.width(), bits.height());
    let mut changes = 0;
    // The finders look at every third row, too.
    for y in (2..height).step_by(3) {
        let mut before = false;
        for x in 0..width {
            let here = bits.get(x, y);
            changes += usize::from(here != before);
            before = here;
        }
    }
    width as usize * height as usize / 10 + CHANGE * changes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_ends_when_it_is_spent_or_when_it_is_told_to() {
        let mut go_on = || true;
        let mut work = Work::new(10, &mut go_on);
        work.spend(9);
        assert!(work.goes_on());
        work.spend(usize::MAX);
        assert!(!work.goes_on());
        assert!(!Work::new(10, &mut || false).goes_on());
    }
}
