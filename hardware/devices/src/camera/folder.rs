//! A folder of pictures as a camera: it sees the one whose name comes last.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use egne_contracts::CameraStatus;
use egne_qr::Luma;

use super::source::FrameSource;

/// Time between two frames: fifteen a second, as a simple camera.
const FRAME: Duration = Duration::from_millis(66);

/// The folder that is looked into.
pub(super) struct FolderSource {
    folder: PathBuf,
    last: Option<Instant>,
}

impl FolderSource {
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, last: None }
    }
}

impl FrameSource for FolderSource {
    fn start(&mut self) -> Result<(), CameraStatus> {
        newest_file(&self.folder).map(|_| ())
    }

    fn newest(&mut self) -> Result<Option<Luma>, CameraStatus> {
        if self.last.is_some_and(|last| last.elapsed() < FRAME) {
            return Ok(None);
        }
        self.last = Some(Instant::now());
        let Some(file) = newest_file(&self.folder)? else {
            return Ok(None);
        };
        // A file that is being written, or is no picture, is a torn frame: the next look is soon.
        let picture = std::fs::read(&file)
            .ok()
            .and_then(|bytes| image::load_from_memory(&bytes).ok());
        Ok(picture.and_then(|picture| {
            let grey = picture.into_luma8();
            let (width, height) = (grey.width() as usize, grey.height() as usize);
            Luma::new(width, height, grey.into_raw()).ok()
        }))
    }

    fn stop(&mut self) {
        self.last = None;
    }
}

fn newest_file(folder: &Path) -> Result<Option<PathBuf>, CameraStatus> {
    let entries = std::fs::read_dir(folder).map_err(|error| match error.kind() {
        ErrorKind::PermissionDenied => CameraStatus::NoPermission,
        _ => CameraStatus::Absent,
    })?;
    let is_picture = |path: &PathBuf| {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        ending.is_some_and(|ending| ["png", "jpg", "jpeg"].contains(&ending.as_str()))
    };
    let pictures = entries.filter_map(|entry| Some(entry.ok()?.path())).filter(is_picture);
    Ok(pictures.max())
}
