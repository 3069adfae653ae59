//! A bug ends the process with nothing of a person in the message; the supervisor starts it again, clean.

use crate::log::{LogEvent, log};

/// Replaces the panic message, which might hold data, by one line of the log, and ends the process. Where `caught`
/// says that somebody up the stack of the panicking thread catches it, the process goes on.
pub fn end_cleanly_on_panic(caught: fn() -> bool) {
    std::panic::set_hook(Box::new(move |info| {
        if caught() {
            return;
        }
        log(LogEvent::Panicked {
            line: info.location().map_or(0, std::panic::Location::line),
        });
        std::process::exit(101);
    }));
}
