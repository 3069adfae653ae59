//! Cameras of Linux (V4L2), streaming into memory shared with the driver.
//!
//! Never tried on a real camera: what is tested is the forms of its frames and how trouble is told.

use std::io::{Error, ErrorKind};
use std::path::PathBuf;

use egne_contracts::CameraStatus;
use egne_qr::Luma;
use linuxvideo::format::{PixFormat, PixelFormat};
use linuxvideo::stream::ReadStream;
use linuxvideo::{BufType, CapabilityFlags, Device};

use super::formats::Form;
use super::source::FrameSource;

/// The size asked for (hardware.md 7). A camera gives the nearest it has.
const SIZE: (u32, u32) = (1280, 720);
/// The system's numbers for "no such device" and "in use".
const GONE: [i32; 2] = [6, 19];
const IN_USE: i32 = 16;

/// A camera by its device file, or the first one.
pub(super) struct V4l2Source {
    device: Option<PathBuf>,
    open: Option<Open>,
}

struct Open {
    stream: ReadStream,
    form: Form,
    width: usize,
    height: usize,
    stride: usize,
}

impl V4l2Source {
    pub fn new(device: Option<PathBuf>) -> Self {
        Self { device, open: None }
    }

    fn device(&self) -> Result<Device, CameraStatus> {
        if let Some(path) = &self.device {
            return Device::open(path).map_err(|error| status(&error));
        }
        let mut trouble = CameraStatus::Absent;
        for device in linuxvideo::list().map_err(|error| status(&error))? {
            match device {
                Ok(device) if gives_pictures(&device) => return Ok(device),
                Ok(_) => {}
                Err(error) => trouble = status(&error),
            }
        }
        Err(trouble)
    }
}

impl FrameSource for V4l2Source {
    fn start(&mut self) -> Result<(), CameraStatus> {
        self.open = None;
        let device = self.device()?;
        let offered: Vec<[u8; 4]> = device
            .formats(BufType::VIDEO_CAPTURE)
            .filter_map(|format| Some(format.ok()?.pixel_format().as_fourcc()))
            .collect();
        let wanted = Form::ALL.iter().find(|(_, letters)| offered.contains(letters));
        let &(form, letters) = wanted.ok_or(CameraStatus::Unsuitable)?;
        let format = PixFormat::new(SIZE.0, SIZE.1, PixelFormat::from_fourcc(letters));
        let capture = device.video_capture(format).map_err(|error| status(&error))?;
        let given = capture.format();
        if given.pixel_format().as_fourcc() != letters {
            return Err(CameraStatus::Unsuitable);
        }
        let (width, height, stride) = (given.width(), given.height(), given.bytes_per_line());
        let stream = capture.into_stream().map_err(|error| status(&error))?;
        self.open = Some(Open {
            stream,
            form,
            width: width as usize,
            height: height as usize,
            stride: stride as usize,
        });
        Ok(())
    }

    fn newest(&mut self) -> Result<Option<Luma>, CameraStatus> {
        let open = self.open.as_mut().ok_or(CameraStatus::Absent)?;
        let mut newest = None;
        // The driver fills its few buffers in order; all but the last are late.
        for _ in 0..4 {
            if open.stream.will_block().map_err(|error| status(&error))? {
                break;
            }
            let (form, width, height, stride) = (open.form, open.width, open.height, open.stride);
            let frame = open.stream.dequeue(|buffer| {
                let whole = !buffer.is_error();
                Ok(whole.then(|| form.luma(&buffer, width, height, stride)).flatten())
            });
            newest = frame.map_err(|error| status(&error))?.or(newest);
        }
        Ok(newest)
    }

    fn stop(&mut self) {
        self.open = None;
    }
}

fn gives_pictures(device: &Device) -> bool {
    let capabilities = device.capabilities().map(|found| found.device_capabilities());
    capabilities.is_ok_and(|found| found.contains(CapabilityFlags::VIDEO_CAPTURE))
}

/// What the system's answer means for the person before the screen.
fn status(error: &Error) -> CameraStatus {
    match (error.kind(), error.raw_os_error()) {
        (ErrorKind::PermissionDenied, _) => CameraStatus::NoPermission,
        (ErrorKind::NotFound, _) => CameraStatus::Absent,
        (_, Some(number)) if GONE.contains(&number) => CameraStatus::Absent,
        (_, Some(IN_USE)) => CameraStatus::Busy,
        _ => CameraStatus::Faulted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_systems_answers_are_states() {
        let of = |number| status(&Error::from_raw_os_error(number));
        assert_eq!(of(13), CameraStatus::NoPermission);
        assert_eq!(
            (of(2), of(6), of(19)),
            (CameraStatus::Absent, CameraStatus::Absent, CameraStatus::Absent)
        );
        assert_eq!((of(16), of(5)), (CameraStatus::Busy, CameraStatus::Faulted));
    }

    #[test]
    fn a_file_that_is_not_there_is_an_absent_camera() {
        let mut source = V4l2Source::new(Some(PathBuf::from("/dev/egne-fingre-no-such-camera")));
        assert_eq!(source.start(), Err(CameraStatus::Absent));
        source.stop();
        assert!(source.newest().is_err());
    }
}
