//! Where frames come from.

use egne_contracts::CameraStatus;
use egne_qr::Luma;

/// A camera as the watch sees it. Trouble is told as the status it means.
pub(super) trait FrameSource: Send {
    /// Opens it; frames flow from now on.
    fn start(&mut self) -> Result<(), CameraStatus>;
    /// The newest frame, where one came since the last call. Does not wait for longer than a frame takes.
    fn newest(&mut self) -> Result<Option<Luma>, CameraStatus>;
    /// Closes it. Its light goes out.
    fn stop(&mut self);
}

/// No camera on this system.
#[cfg(not(target_os = "linux"))]
pub(super) struct NoSource;

#[cfg(not(target_os = "linux"))]
impl FrameSource for NoSource {
    fn start(&mut self) -> Result<(), CameraStatus> {
        Err(CameraStatus::Absent)
    }

    fn newest(&mut self) -> Result<Option<Luma>, CameraStatus> {
        Err(CameraStatus::Absent)
    }

    fn stop(&mut self) {}
}
