//! A camera that reads QR codes: V4L2 on Linux, and a folder of pictures as its stand-in.
//!
//! It is open only between [`Camera::look`] and [`Camera::stop`]. Frames live in memory until the next one and are
//! wiped; none is written anywhere. Only the newest frame is looked at, at most ten a second, on the camera's own
//! thread, so that the window never waits for it.

#[cfg(feature = "simulators")]
mod folder;
#[cfg(target_os = "linux")]
mod formats;
#[cfg(feature = "simulators")]
mod script;
mod source;
#[cfg(target_os = "linux")]
mod v4l2;
mod watch;

use std::path::PathBuf;
use std::sync::Arc;
use std::thread::{Builder, JoinHandle};

use egne_contracts::CameraReport;

use crate::OpenError;
use source::FrameSource;
use watch::{Orders, Watch};

#[cfg(feature = "simulators")]
pub use script::{CameraScene, CameraScript, ScriptError};

/// Where a camera's reports go. Called on the camera's own thread: hand on, do not work there.
pub type CameraReports = Box<dyn Fn(CameraReport) + Send>;

/// Which camera.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CameraConfig {
    /// Its device file, for example `/dev/kiosk/camera`; without one the first that gives pictures is taken.
    pub device: Option<PathBuf>,
}

/// A camera and its thread. Dropping it closes the camera and waits for the thread.
pub struct Camera {
    orders: Arc<Orders>,
    thread: Option<JoinHandle<()>>,
}

impl Camera {
    /// Starts the thread; the camera itself stays closed. The first report is `Status(Off)`.
    ///
    /// On systems other than Linux there is no camera yet: it is told as `Absent` when asked to look.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn open(config: CameraConfig, reports: CameraReports) -> Result<Self, OpenError> {
        #[cfg(target_os = "linux")]
        let source = Box::new(v4l2::V4l2Source::new(config.device));
        #[cfg(not(target_os = "linux"))]
        let source = {
            let _ = config;
            Box::new(source::NoSource)
        };
        Self::with_source(source, reports)
    }

    /// The stand-in: sees the picture (PNG or JPEG) in `folder` whose name comes last. No such folder is an absent
    /// camera, an empty one a camera that sends nothing.
    ///
    /// # Errors
    /// When the system gives no thread.
    #[cfg(feature = "simulators")]
    pub fn open_folder(folder: PathBuf, reports: CameraReports) -> Result<Self, OpenError> {
        Self::with_source(Box::new(folder::FolderSource::new(folder)), reports)
    }

    fn with_source(source: Box<dyn FrameSource>, reports: CameraReports) -> Result<Self, OpenError> {
        let orders = Arc::new(Orders::default());
        let watch = Watch::new(Arc::clone(&orders), source, reports);
        let thread = Builder::new()
            .name(String::from("camera"))
            .spawn(move || watch.run())
            .map_err(OpenError::Thread)?;
        Ok(Self {
            orders,
            thread: Some(thread),
        })
    }

    /// Opens the camera and reads codes until [`Camera::stop`].
    pub fn look(&self) {
        self.orders.set_looking(true);
    }

    /// Closes the camera. `Status(Off)` is told once it is closed.
    pub fn stop(&self) {
        self.orders.set_looking(false);
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        self.orders.close();
        if let Some(thread) = self.thread.take() {
            // A panic in a caller's callback ended the thread; there is nobody left here to tell.
            let _ = thread.join();
        }
    }
}
