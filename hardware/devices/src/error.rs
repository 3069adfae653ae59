//! What can go wrong when a driver is opened. Trouble in the field is a status, not an error.

/// A driver could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The system gave no thread for the driver.
    #[error("check the number of threads the system allows: the driver has none to run on")]
    Thread(#[source] std::io::Error),
}
