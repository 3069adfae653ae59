//! Keys of a keyboard in Android's numbers, as Slint names them.
//!
//! Numbers: `KeyEvent.KEYCODE_…` (developer.android.com, 2026). Keys of the machine, as those for loudness, stay the
//! system's.

use std::fmt;

use slint::SharedString;
use slint::platform::Key as Named;

/// The back button, the back gesture, or the key of that name.
pub(crate) const BACK: u32 = 4;

/// A key that went down or up.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// Android's number of the key.
    pub code: u32,
    /// What it writes, by the layout of its keyboard and the keys held with it.
    pub letter: Option<char>,
    /// It went down.
    pub down: bool,
    /// It is held and came again by itself.
    pub repeated: bool,
    /// The system has taken it for something else meanwhile.
    pub cancelled: bool,
}

/// A key may be a figure of a code: no more is told than that it was one.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.code == BACK { "Back" } else { "Key" })
    }
}

impl Key {
    /// What Slint is told; none for a key that stays the system's.
    pub(crate) fn text(self) -> Option<SharedString> {
        named(self.code).map(SharedString::from).or_else(|| {
            self.letter
                .filter(|letter| !letter.is_control())
                .map(SharedString::from)
        })
    }
}

fn named(code: u32) -> Option<Named> {
    Some(match code {
        19 => Named::UpArrow,
        20 => Named::DownArrow,
        21 => Named::LeftArrow,
        22 => Named::RightArrow,
        // The middle of a cross of arrows, Enter, and Enter among the figures.
        23 | 66 | 160 => Named::Return,
        57 | 58 => Named::Alt,
        59 | 60 => Named::Shift,
        61 => Named::Tab,
        62 => Named::Space,
        67 => Named::Backspace,
        82 => Named::Menu,
        92 => Named::PageUp,
        93 => Named::PageDown,
        111 => Named::Escape,
        112 => Named::Delete,
        113 | 114 => Named::Control,
        117 | 118 => Named::Meta,
        122 => Named::Home,
        123 => Named::End,
        131 => Named::F1,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(code: u32, letter: Option<char>) -> Key {
        Key {
            code,
            letter,
            down: true,
            repeated: false,
            cancelled: false,
        }
    }

    #[test]
    fn letters_come_by_the_layout_and_the_rest_by_name() {
        assert_eq!(key(29, Some('å')).text().as_deref(), Some("å"));
        assert_eq!(key(66, Some('\n')).text(), Some(Named::Return.into()));
        assert_eq!(key(67, None).text(), Some(Named::Backspace.into()));
        assert_eq!(key(131, None).text(), Some(Named::F1.into()));
        assert_eq!(key(61, None).text(), Some(Named::Tab.into()));
    }

    #[test]
    fn loudness_and_back_stay_the_systems() {
        for code in [24, 25, 164, BACK, 3, 26] {
            assert_eq!(key(code, None).text(), None, "{code}");
        }
        assert_eq!(key(0, Some('\u{1}')).text(), None);
    }

    #[test]
    fn a_key_is_never_told_in_words() {
        assert_eq!(format!("{:?}", key(11, Some('4'))), "Key");
        assert_eq!(format!("{:?}", key(BACK, None)), "Back");
    }
}
