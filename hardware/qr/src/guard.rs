//! Keeps a panic of a reader library from ending anything but the one attempt it happened in.
//!
//! `rqrr` 0.11 is known to panic on some pictures (hardware.md 6, 2026), and functions of `rxing` say of themselves
//! that they can. A caught panic still reaches the process's panic hook first; a hook that ends the process, as ours
//! does, must ask [`is_reading`] and stay silent.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

thread_local! {
    static READING: Cell<bool> = const { Cell::new(false) };
}

/// True while this thread is inside a reader library, where a panic is caught and means no more than "not read".
///
/// For the process's panic hook: `if egne_qr::is_reading() { return; }`. Needs `panic = "unwind"`, the default.
#[must_use]
pub fn is_reading() -> bool {
    READING.try_with(Cell::get).unwrap_or(false)
}

/// Runs one attempt of a library on a stranger's picture. None where it panicked.
pub fn guarded<T>(attempt: impl FnOnce() -> T) -> Option<T> {
    let before = READING.replace(true);
    // What the attempt held is dropped with it: nothing half changed is seen again.
    let outcome = catch_unwind(AssertUnwindSafe(attempt));
    READING.set(before);
    outcome.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_ends_its_attempt_only() {
        assert_eq!(guarded(|| 1), Some(1));
        assert!(!is_reading());
        assert_eq!(guarded(is_reading), Some(true));
        let nothing: Option<()> = guarded(|| std::panic::resume_unwind(Box::new("a reader")));
        assert_eq!(nothing, None);
        assert!(!is_reading());
    }
}
