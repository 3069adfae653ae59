//! Everything the program writes to its log in this process, kept for the tests.

use std::io::Write;
use std::sync::{Arc, Mutex, OnceLock};

use tracing::Level;

static LOG: OnceLock<Arc<Mutex<Vec<u8>>>> = OnceLock::new();

struct Ear(Arc<Mutex<Vec<u8>>>);

impl Write for Ear {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Starts to listen, at the finest level, once.
pub fn listen() {
    LOG.get_or_init(|| {
        let kept = Arc::new(Mutex::new(Vec::new()));
        let ear = Arc::clone(&kept);
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(Level::TRACE)
            .with_writer(move || Ear(Arc::clone(&ear)))
            .finish();
        tracing::subscriber::set_global_default(subscriber).unwrap();
        kept
    });
}

/// What was written so far.
pub fn log() -> String {
    let kept = LOG.get().map(|log| log.lock().unwrap().clone()).unwrap_or_default();
    String::from_utf8(kept).unwrap()
}
