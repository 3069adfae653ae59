//! The rules of the house, held by tests: layers, sizes of files, what a window may say, what the repository may hold.
//!
//! A rule is never weakened for a file; where one is wrong for all files it is changed here, with the reason.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where it stands")]

mod layers;
mod numbers;
mod shape;
mod shipping;
mod tablet;
mod window;

use egne_tests::repository::TextFile;

/// Fails with every place where a rule is broken.
fn none(rule: &str, broken: Vec<String>) {
    assert!(broken.is_empty(), "{rule}:\n  {}", broken.join("\n  "));
}

/// The lines of these files that break a rule, as `file:line: line`.
fn lines_where(files: &[TextFile], breaks: impl Fn(&TextFile, &str) -> bool) -> Vec<String> {
    let mut broken = Vec::new();
    for file in files {
        for (number, line) in file.lines().filter(|(_, line)| breaks(file, line)) {
            broken.push(format!("{}:{number}: {}", file.path, line.trim()));
        }
    }
    broken
}
