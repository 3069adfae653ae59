//! The whole screen of a terminal, by Slint's `linuxkms` backend and the software renderer, with nothing under it.
//!
//! Both are named, so that nothing else is ever taken in their place. The backend turns the picture and not the touch
//! panel under it, so that is done here. There is no bridge to screen readers on such a screen.

use input::event::{DeviceEvent, EventTrait as _};
use slint::{BackendSelector, PlatformError};

/// How places on a touch panel are turned into places on the picture: the first two rows of a matrix on numbers from 0
/// to 1, as libinput has it.
pub type TouchMatrix = [f32; 6];

/// Takes the screen; before the first window.
///
/// # Errors
/// Where the backend cannot be started.
pub fn take_screen(touch: Option<TouchMatrix>) -> Result<(), PlatformError> {
    BackendSelector::new()
        .backend_name("linuxkms".to_owned())
        .renderer_name("software".to_owned())
        .with_libinput_event_hook(move |event| {
            if let (Some(matrix), input::Event::Device(DeviceEvent::Added(added))) = (touch, event) {
                let mut device = added.device();
                if device.config_calibration_has_matrix() {
                    // Refused only for a matrix that cannot be turned back; then the panel's own holds.
                    let _ = device.config_calibration_set_matrix(matrix);
                }
            }
            false
        })
        .select()
}
