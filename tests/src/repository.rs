//! The files of the repository, as the tidy rules see them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::shipped;

/// One text file.
pub struct TextFile {
    /// Path from the root, with `/`.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

impl TextFile {
    /// The lines, numbered from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(i, line)| (i + 1, line))
    }
}

/// Every file whose name ends so, sorted; what is built or kept by tools is left out.
pub fn files(endings: &[&str]) -> Vec<TextFile> {
    let root = shipped::root();
    let mut paths = Vec::new();
    walk(&root, &mut paths);
    paths.sort();
    let texts = paths.into_iter().filter_map(|path| {
        let name = path.strip_prefix(&root).ok()?.to_str()?.replace('\\', "/");
        let wanted = endings.iter().any(|ending| name.ends_with(ending));
        let text = if wanted {
            fs::read_to_string(&path).ok()?
        } else {
            return None;
        };
        Some(TextFile { path: name, text })
    });
    texts.collect()
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name();
        if name == "target" || name == ".git" {
            continue;
        }
        if path.is_dir() {
            walk(&path, paths);
        } else {
            paths.push(path);
        }
    }
}

/// The text of a Rust file without comments, strings and its tests, so that a rule sees code only.
/// Lines keep their numbers.
pub fn code_only(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        if line.trim_start().starts_with("#[cfg(test)]") {
            break;
        }
        out.push_str(&without_comment_and_strings(line));
        out.push('\n');
    }
    out
}

/// One line of Rust or Slint without its comment and the content of its strings.
pub fn without_comment_and_strings(line: &str) -> String {
    let mut out = String::new();
    let mut chars = line.chars().peekable();
    let mut quoted = false;
    while let Some(c) = chars.next() {
        match c {
            '\\' if quoted => {
                chars.next();
            }
            '"' => {
                quoted = !quoted;
                out.push('"');
            }
            _ if quoted => {}
            '/' if chars.peek() == Some(&'/') => break,
            _ => out.push(c),
        }
    }
    out
}
