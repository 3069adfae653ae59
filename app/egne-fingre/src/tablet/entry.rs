//! Where Android begins the program: `android_main`, on a thread of its own, once for each activity.
//!
//! Content lies in the APK's assets and is read there; its folders are those of the source tree. There is no command
//! line, no configuration, no device and nothing that stands in for one.
#![allow(unsafe_code, reason = "Android finds the entry by its name")]

use std::path::{Path, PathBuf};

use egne_android::native::{AndroidApp, Assets, NativeActivity};
use egne_content::{Files, Proof};

use super::aloud::{Aloud, find_voices};
use crate::program::Source;

/// What stands for the folder on the trouble screen.
const PLACE: &str = "assets";

struct InPackage(Assets);

impl Files for InPackage {
    fn names(&self, folder: &str) -> Vec<String> {
        self.0.names(folder)
    }

    fn read(&self, file: &str) -> std::io::Result<Vec<u8>> {
        self.0.read(file)
    }
}

// SAFETY: no other symbol of the library has this name, and `android-activity` declares it so.
#[unsafe(no_mangle)]
fn android_main(app: AndroidApp) {
    let activity = NativeActivity::new(app);
    let files = InPackage(activity.assets());
    let source = Source {
        root: PathBuf::from(PLACE),
        read: Box::new(move |_: &Path| egne_content::load_from(&files, Proof::Ways)),
    };
    let voice = activity.voice();
    let (aloud, asked) = (Aloud(voice.clone()), voice.clone());
    let ended = super::run(activity, source, Box::new(aloud), |languages| {
        find_voices(asked, languages)
    });
    if let Err(error) = ended {
        // Standard error is Android's own log; an error of the platform holds nothing of a person.
        eprintln!("egne-fingre: {error:#}");
    }
    voice.end();
}
