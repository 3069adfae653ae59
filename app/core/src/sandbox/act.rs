//! What a finger can do in the practice world.

use crate::domain::Sensitive;
use crate::views::DeviceKind;

/// One act of a finger or a keyboard.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    /// A part of a page was touched; holds its name, on a keypad `<name>-<figure>` or `<name>-delete`.
    Press(String),
    /// A device itself was touched: the learner turns to it.
    Turn(DeviceKind),
    /// The slider was let go, at its end or before.
    Slid {
        /// At its end.
        reached: bool,
    },
    /// A part was held down. On a slider it counts only where the lesson allows it.
    Held(String),
    /// The phone was brought towards the code.
    PhoneMoved {
        /// Its camera frame covered the code.
        over_code: bool,
    },
    /// Characters were added to the active field or keypad.
    Type(Sensitive<String>),
    /// The last character was taken away.
    Erase,
    /// Return was pressed.
    Enter,
    /// The whole field was set at once.
    SetText(Sensitive<String>),
}
