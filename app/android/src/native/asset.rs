//! Files of the APK, read in place.

use std::ffi::CString;
use std::io;

use android_activity::AndroidApp;

/// The files under `assets/` of the APK.
pub struct Assets(AndroidApp);

impl Assets {
    pub(super) fn new(app: AndroidApp) -> Self {
        Self(app)
    }

    /// Names of the files in a folder, not of folders in it; none where there is no such folder.
    pub fn names(&self, folder: &str) -> Vec<String> {
        let Ok(folder) = CString::new(folder) else {
            return Vec::new();
        };
        let names = self.0.asset_manager().open_dir(&folder).into_iter().flatten();
        names
            .filter_map(|name| {
                let name = name.into_string().ok()?;
                Some(name.rsplit('/').next().unwrap_or(&name).to_owned())
            })
            .collect()
    }

    /// One file, whole.
    ///
    /// # Errors
    /// It is not there, or cannot be read.
    pub fn read(&self, file: &str) -> io::Result<Vec<u8>> {
        let name = CString::new(file).map_err(|_| io::ErrorKind::InvalidInput)?;
        let mut asset = self.0.asset_manager().open(&name).ok_or(io::ErrorKind::NotFound)?;
        Ok(asset.buffer()?.to_vec())
    }
}
