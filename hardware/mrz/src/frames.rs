//! Framing: from the bytes of a reader, in any chunking, to the lines of one document, and back for simulators.
//!
//! Readers differ only in the envelope round two or three lines of text (`hardware.md` 1). A [`Dialect`] says which
//! envelope, which line settings and which commands; it is chosen by configuration, never guessed. A [`Decoder`] takes
//! bytes as they come, keeps at most [`FRAME_LIMIT`] of them, and gives [`FrameEvent`]s.
//!
//! Deliberately absent: what the lines mean and whether their check digits hold.
//!
//! Invariant: reads no clock. Time comes in as the time since any fixed moment, and [`Decoder::next_deadline`] says
//! when to call [`Decoder::tick`]. Bytes and lines are wiped as soon as they are done with.

mod access_is;
mod bare_lines;
mod bytes;
mod decoder;
mod dialect;
mod elyctis;
mod encode;
mod envelope;
mod event;
mod repeat;
mod rte_native;
mod settings;
mod text;

pub use decoder::Decoder;
pub use dialect::{CharacterFormat, CheckCovers, Dialect, DialectName, LengthCounts, Separator};
pub use encode::{encode, encode_reply, encode_unread};
pub use event::{FrameEvent, Reply};
pub use settings::{DialectError, DialectSettings};

/// Most bytes of one message, from `hardware.md` 1.4. A longer one is dropped to the next start.
pub const FRAME_LIMIT: usize = 512;

#[cfg(test)]
mod tests;
