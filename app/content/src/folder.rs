//! Where the content lies: named, beside the program, or in the source tree the program was built from.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

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

/// Names in a folder of the content that end so, sorted; none where it cannot be read.
pub(crate) fn names(root: &Path, folder: &str, ending: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(root.join(folder)).into_iter().flatten();
    entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(ending))
        .collect()
}
