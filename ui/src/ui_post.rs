//! Events into the queue of the UI thread, from any thread.

use std::cell::RefCell;

use egne_core::views::{Event, Post};

type Handler = Box<dyn FnMut(Event)>;

thread_local! {
    static HANDLER: RefCell<Option<Handler>> = const { RefCell::new(None) };
}

/// Registers what handles events; call it on the UI thread.
pub fn set_handler(handler: Handler) {
    HANDLER.with(|slot| *slot.borrow_mut() = Some(handler));
}

/// Ends the event loop, so that `Window::run` returns; from any thread.
pub fn end() {
    // Fails only where it has ended.
    drop(slint::quit_event_loop());
}

/// Queues events on Slint's own event loop, so that they come one after the other.
#[derive(Clone, Copy, Debug, Default)]
pub struct UiPost;

impl Post for UiPost {
    fn post(&self, event: Event) {
        // Fails only when the event loop has ended, and then nobody listens any more.
        drop(slint::invoke_from_event_loop(move || deliver(event)));
    }

    fn another(&self) -> Box<dyn Post> {
        Box::new(*self)
    }
}

/// Gives an event to the handler of this thread. It is lent out for the one event, so that it may register another one
/// meanwhile.
pub fn deliver(event: Event) {
    let Some(mut handler) = HANDLER.with(|slot| slot.borrow_mut().take()) else {
        return;
    };
    handler(event);
    HANDLER.with(|slot| {
        slot.borrow_mut().get_or_insert(handler);
    });
}
