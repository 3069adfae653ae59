//! What authors break and what fingers mistype: said with place and remedy, refused kindly, and the rest goes on.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where it stands")]

mod copied;
mod lesson_files;
mod other_files;
mod trouble;
mod user_id;
