//! The rules under every sequence of events: nothing panics, every state has a way out, nothing is approved without
//! the slider, and every lesson can be finished in every language and mode.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where it stands")]

mod chance;
mod every_way;
mod mistakes;
mod shell;
mod situations;
mod walk;
mod world;
