//! One travel document: its fields, each with what its check digit says, the characters in doubt, and facts to know.
//!
//! The rules are those of ICAO 9303 as `hardware.md` 2 gives them, with our own policy where 9303 has none (centuries,
//! doubts, CPR). Nothing is mended: a character that cannot be right makes its field fail, and whoever stands before the
//! document decides.

mod check;
mod clean;
mod code;
mod cpr;
mod date;
mod doubt;
mod error;
mod field;
mod layout;
mod name;
mod note;
mod number;
mod optional;
mod read;
mod split;
mod zone;

pub use check::Check;
#[cfg(test)]
pub(crate) use check::fits;
pub use code::Kind;
pub use cpr::Cpr;
pub use date::DateValue;
pub use doubt::Doubt;
pub use error::Unreadable;
pub use field::{Field, FieldName, Sex};
pub use layout::Format;
pub use name::Name;
pub use note::Note;
pub use read::Document;
pub use split::{MOST_BYTES, parse, parse_many};
