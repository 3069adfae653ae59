//! A shipping build: nothing stands in for a device.

use egne_contracts::Printer;
use egne_core::views::Post;
use egne_devices::OpenError;
#[cfg(not(target_os = "android"))]
use egne_devices::ReaderConfig;
use egne_devices::camera::{Camera, CameraConfig, CameraReports};
use egne_runtime::PlayTrick;

use super::StandInPrinter;
use crate::config::{CameraTable, Config};

/// The camera of the place. Pictures stand in for none.
///
/// # Errors
/// As [`Camera::open`].
pub fn camera(table: &CameraTable, reports: CameraReports) -> Result<Camera, OpenError> {
    let device = table.device.clone();
    Camera::open(CameraConfig { device }, reports)
}

/// Nothing.
pub struct Stands;

/// Nothing.
pub fn stands(_: &Config, _: bool, _: StandInPrinter) -> Stands {
    Stands
}

impl Stands {
    /// Where a simulated reader is found: nowhere.
    #[cfg(not(target_os = "android"))]
    pub fn reader_config(&self) -> Option<ReaderConfig> {
        None
    }

    /// No printer.
    pub fn printer(&mut self, _: &dyn Post) -> Option<Box<dyn Printer>> {
        None
    }

    /// No switches.
    pub fn tricks(&mut self) -> Option<PlayTrick> {
        None
    }
}
