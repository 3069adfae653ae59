//! The staff screen as state: the door with its code, and what lies on the desk behind it.
//!
//! A document that was read lies on the desk only while the screen is open; closing it, or the wipe, takes it away.

use std::collections::BTreeSet;
use std::time::Duration;

use egne_contracts::Unreadable;
use egne_mrz::document::{self, Document};

use super::{Errand, ErrandState, NotSaved};
use crate::domain::Sensitive;

/// Wrong codes before the door stays shut for a while.
const TRIES: u32 = 3;
/// How long it stays shut then; twice as long after each further one.
const SHUT: Duration = Duration::from_secs(30);
/// It never stays shut longer.
const LONGEST: Duration = Duration::from_secs(15 * 60);
/// Most figures of a code.
const MOST: usize = 12;
/// Characters of the keyboard test that are shown: one line, on a phone too.
const LINE: usize = 18;
/// Most bytes of a character.
const WIDEST: usize = 4;

/// The door of the staff screen. It outlives sessions, so that nobody gets new tries by starting over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Door {
    wrong: u32,
    shut: Duration,
}

impl Door {
    /// How long it stays shut.
    pub fn shut(&self) -> Duration {
        self.shut
    }

    /// Time goes by.
    pub(crate) fn elapse(&mut self, time: Duration) {
        self.shut = self.shut.saturating_sub(time);
    }

    /// Tries a code; true where it opens.
    pub(crate) fn open(&mut self, code: &Sensitive<String>, right: &Sensitive<String>) -> bool {
        if !self.shut.is_zero() {
            return false;
        }
        if !right.expose().is_empty() && code == right {
            *self = Self::default();
            return true;
        }
        self.wrong = self.wrong.saturating_add(1);
        if let Some(over) = self.wrong.checked_sub(TRIES) {
            self.shut = SHUT.saturating_mul(1 << over.min(10)).min(LONGEST);
        }
        false
    }
}

/// Why there is no document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// The reader gave no lines.
    Reader(Unreadable),
    /// It gave lines, and they are not those of a document.
    Lines(document::Unreadable),
}

/// What staff asked for that needs to know the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The test page, printed.
    Page,
    /// The report, printed.
    Report,
    /// The report, as a file.
    File,
}

/// What lies on the desk behind the door.
#[derive(Clone, Debug, Default)]
pub struct Desk {
    /// What was typed at the door.
    pub(crate) typed: Sensitive<String>,
    /// The code was wrong.
    pub(crate) refused: bool,
    /// The door is open.
    pub(crate) open: bool,
    /// What the passport reader read last.
    pub(crate) document: Option<Result<Box<Document>, NotRead>>,
    /// The last characters of a keyboard that is tried.
    pub(crate) keys: Sensitive<String>,
    /// A keyboard sent something.
    pub(crate) keyed: bool,
    /// The screen is full of touch points.
    pub(crate) touching: bool,
    /// The touch points that were touched.
    pub(crate) touched: BTreeSet<usize>,
    /// Waits for the machine to be inspected.
    pub(crate) wanted: Option<Wanted>,
    /// The report was written, as a file of this name, or was not.
    pub(crate) saved: Option<Result<String, NotSaved>>,
    /// The errand that was asked for last.
    pub(crate) errand: Option<(Errand, ErrandState)>,
}

impl Desk {
    /// A figure was touched.
    pub(crate) fn type_figure(&mut self, figure: &str) {
        if self.typed.expose().len() < MOST {
            self.typed.expose_mut().push_str(figure);
        }
        self.refused = false;
    }

    /// A key of a keyboard that is tried: the last characters stay, in memory that is wiped as one piece.
    pub(crate) fn try_key(&mut self, key: &str) {
        self.keyed = true;
        let line = self.keys.expose_mut();
        if line.capacity() == 0 {
            line.reserve_exact((LINE + 1) * WIDEST);
        }
        if key == "\u{8}" {
            line.pop();
            return;
        }
        for character in key.chars().filter(|character| !character.is_control()) {
            line.push(character);
            if line.chars().count() > LINE {
                line.remove(0);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Sensitive<String> {
        Sensitive::new(text.to_owned())
    }

    #[test]
    fn the_door_stays_shut_longer_after_each_wrong_code() {
        let (mut door, right) = (Door::default(), code("4711"));
        assert!(!door.open(&code("1"), &right) && !door.open(&code("2"), &right));
        assert_eq!(door.shut(), Duration::ZERO);
        assert!(!door.open(&code("3"), &right));
        assert_eq!(door.shut(), SHUT);
        assert!(!door.open(&right, &right), "even the right code waits");
        door.elapse(SHUT);
        assert!(!door.open(&code("4"), &right));
        assert_eq!(door.shut(), 2 * SHUT);
        for _ in 0..40 {
            door.elapse(LONGEST);
            assert!(!door.open(&code("5"), &right));
        }
        assert_eq!(door.shut(), LONGEST);
        door.elapse(LONGEST);
        assert!(door.open(&right, &right));
        assert_eq!(door, Door::default());
    }

    #[test]
    fn a_tried_keyboard_shows_its_last_characters_on_one_line() {
        let mut desk = Desk::default();
        for key in "æøå1234567890abcdefg".chars() {
            desk.try_key(&key.to_string());
        }
        assert_eq!(desk.keys.expose(), "å1234567890abcdefg");
        let room = desk.keys.expose().capacity();
        desk.try_key("\n");
        desk.try_key("\u{8}");
        assert_eq!(desk.keys.expose(), "å1234567890abcdef");
        for _ in 0..100 {
            desk.try_key("𝄞");
        }
        assert_eq!(desk.keys.expose().chars().count(), LINE);
        assert_eq!(desk.keys.expose().capacity(), room, "a piece that moved was not wiped");
        assert!(!format!("{desk:?}").contains('𝄞'));
    }

    #[test]
    fn an_empty_code_opens_nothing() {
        assert!(!Door::default().open(&code(""), &code("")));
    }
}
