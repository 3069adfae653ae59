//! How hard a text is to read; the measure is that of `content check`.
//!
//! Deliberately absent: a measure of its own.

pub use egne_content::reading::*;
