//! What holds on a terminal where `kiosk.toml` cannot be used.
//!
//! A terminal that nobody can start is worse than one without devices: the usual times, no devices, no staff code, and
//! word of it for staff. On a desk the mistake is told and the program does not start.

use std::path::Path;

use egne_core::session::Configuration;

use super::{Config, ConfigError};

/// A configuration, and how the file was.
pub struct Usable {
    /// What holds.
    pub config: Config,
    /// Whether it is that of the file.
    pub state: Configuration,
    /// Line that is to blame, from 1; 0 where none is.
    pub line: usize,
}

impl Usable {
    /// Reads the file, where there is one.
    ///
    /// # Errors
    /// Where it cannot be used, and this is no terminal.
    pub fn read(path: Option<&Path>, is_terminal: bool) -> Result<Self, ConfigError> {
        match path.map(Config::read).transpose() {
            Ok(config) => Ok(Self {
                config: config.unwrap_or_default(),
                state: Configuration::InOrder,
                line: 0,
            }),
            Err(error) if is_terminal => Ok(Self {
                config: Config::default(),
                state: Configuration::Unusable {
                    what: error.to_string(),
                },
                line: error.line().unwrap_or(0),
            }),
            Err(error) => Err(error),
        }
    }
}
