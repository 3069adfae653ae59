//! Characters that may have been something else on the page (`hardware.md` 0.6 and 2.4).
//!
//! A check digit that fits is no reason to trust them: G and Q, 0 and U, 1 and L, K and the filler are the same to it,
//! and two zeros read as O can make up for each other. So they are marked whether it fits or not.

use super::FieldName;

/// A character that may be another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// Where it stands.
    pub field: FieldName,
    /// Which character of the field's value, from 1.
    pub position: usize,
    /// What it may be, itself included; `?` for a character that could not be read and may be anything.
    pub could_be: &'static str,
}

/// What is easily taken for one another.
const CLASSES: [&str; 4] = ["0OU", "K<", "GQ", "1L"];

pub(super) fn could_be(byte: u8) -> Option<&'static str> {
    if byte == b'?' {
        return Some("?");
    }
    CLASSES
        .into_iter()
        .find(|class| class.bytes().any(|of_class| of_class == byte))
}

/// Marks every such character of a value.
pub(super) fn mark(field: FieldName, value: &str, doubts: &mut Vec<Doubt>) {
    let marked = value.bytes().enumerate().filter_map(|(at, byte)| {
        could_be(byte).map(|could_be| Doubt {
            field,
            position: at + 1,
            could_be,
        })
    });
    doubts.extend(marked);
}
