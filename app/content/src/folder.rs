//! Where the content lies: named, beside the program, in the source tree the program was built from, or wherever
//! somebody has [`Files`].

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The content folder: `named` if given (right or not), otherwise the first that looks like one, going up from the
/// program's own place, then the source tree.
pub fn find(named: Option<&Path>) -> PathBuf {
    if let Some(named) = named {
        return named.to_owned();
    }
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let program = std::env::current_exe().ok();
    let above = program
        .iter()
        .flat_map(|exe| exe.ancestors().skip(1))
        .flat_map(|dir| [dir.to_owned(), dir.join("share/egne-fingre")]);
    above
        .chain([source.clone()])
        .find(|dir| dir.join("demo-data/lessons").is_dir())
        .unwrap_or(source)
}

/// Files of content, wherever they lie.
pub trait Files {
    /// Names of what lies in a folder; none where it cannot be read.
    fn names(&self, folder: &str) -> Vec<String>;

    /// One file, whole.
    ///
    /// # Errors
    /// It is not there or cannot be read.
    fn read(&self, file: &str) -> io::Result<Vec<u8>>;
}

/// Content in a folder of the disk.
pub(crate) struct Folder<'a>(pub(crate) &'a Path);

impl Files for Folder<'_> {
    fn names(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.0.join(folder)).into_iter().flatten();
        entries
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .collect()
    }

    fn read(&self, file: &str) -> io::Result<Vec<u8>> {
        fs::read(self.0.join(file))
    }
}

/// Names in a folder of the content that end so, sorted; none where it cannot be read.
pub(crate) fn names(files: &dyn Files, folder: &str, ending: &str) -> BTreeSet<String> {
    let names = files.names(folder).into_iter();
    names.filter(|name| name.ends_with(ending)).collect()
}

/// A file of text.
///
/// # Errors
/// It is not there, cannot be read, or is not UTF-8.
pub(crate) fn text(files: &dyn Files, file: &str) -> io::Result<String> {
    let bytes = files.read(file)?;
    String::from_utf8(bytes)
        .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "stream did not contain valid UTF-8"))
}
