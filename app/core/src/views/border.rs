//! The border between the shell and the window: one verb each way.

use super::{Event, Screen};

/// Shows what is to be seen. Implemented by the window, faked in journeys.
pub trait Display {
    /// Shows `screen`; draws only what differs from the one before.
    fn show(&self, screen: &Screen);
}

/// Brings an event into the queue of the UI thread, from any thread.
pub trait Post: Send {
    /// Queues `event`; it is handled after the ones before it.
    fn post(&self, event: Event);
    /// Another handle to the same queue.
    fn another(&self) -> Box<dyn Post>;
}
