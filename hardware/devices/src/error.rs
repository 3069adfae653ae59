//! What can go wrong when a driver is opened. Trouble in the field is a status, not an error.

/// A driver could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The system gave no thread for the driver.
    #[error("check the number of threads the system allows: the driver has none to run on")]
    Thread(#[source] std::io::Error),
    /// The port a simulator is to be found at cannot be had.
    #[error("check the port or path of the simulated device: it cannot be opened there")]
    Port(#[source] std::io::Error),
    /// The address of an IPP printer cannot be read.
    #[error("check the address of the office printer: write it like ipp://127.0.0.1:60000/ipp/print")]
    Address,
}
