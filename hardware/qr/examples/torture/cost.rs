//! What a piece of work cost: the time that the kernel gave this thread, which on a busy machine is less than what
//! passes on the clock.

use std::time::Instant;

/// What `work` gives, and its milliseconds on a core, good to a few.
pub fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let (clock, before) = (Instant::now(), on_core());
    let outcome = work();
    let ms = match (before, on_core()) {
        (Some(before), Some(after)) => (after - before) * 1e-6,
        _ => clock.elapsed().as_secs_f64() * 1e3,
    };
    (outcome, ms)
}

/// Nanoseconds that this thread was on a core; None where the kernel does not tell.
fn on_core() -> Option<f64> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split(' ').next()?.parse().ok()
}
