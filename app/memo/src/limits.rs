//! How much of a file is read at most. Beyond a limit a file is refused, so that a broken or hostile one costs little.
//!
//! The numbers are ours, a good way above what Digital Post carries.

/// Bytes of a file: the largest content in base64, and some more.
pub const FILE_BYTES: usize = 60_000_000;
/// Elements within elements. MeMo needs 7.
pub const DEPTH: usize = 32;
/// Elements in a file.
pub const ELEMENTS: usize = 20_000;
/// Attributes and namespaces of one element.
pub const ATTRIBUTES: usize = 64;
/// Bytes of one file within the message, after base64.
pub const CONTENT_BYTES: usize = 25_000_000;
/// Warnings that are kept; one more says that there were others.
pub const WARNINGS: usize = 100;
