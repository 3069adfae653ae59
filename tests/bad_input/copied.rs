//! A copy of the shipped content that may be broken.

use std::fs;
use std::path::{Path, PathBuf};

use egne_content::{Content, ContentFault, Proof, load};
use egne_tests::shipped;

/// The copy; gone when it is dropped.
pub struct Copied(tempfile::TempDir);

impl Copied {
    /// Two lessons, people and words as they ship.
    pub fn new() -> Self {
        let copy = Self(tempfile::tempdir().unwrap());
        copy.mend();
        copy
    }

    /// A folder with nothing in it.
    pub fn empty() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// Puts everything there as it ships.
    pub fn mend(&self) {
        for folder in ["demo-data", "locales/learner"] {
            copy(&shipped::root().join(folder), &self.root().join(folder));
        }
        self.keep_two();
        fs::copy(
            shipped::root().join("locales/languages.toml"),
            self.root().join("locales/languages.toml"),
        )
        .unwrap();
    }

    /// Of the lessons and their words only `b2` and `b5`: enough for one to be broken and the other to go on.
    fn keep_two(&self) {
        let learner = self.path("locales/learner");
        let words = fs::read_dir(&learner).unwrap().map(|entry| entry.unwrap().path());
        for folder in words
            .filter(|path| path.is_dir())
            .chain([self.path("demo-data/lessons")])
        {
            for file in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
                if !["b2", "b5", "shell", "README"].contains(&name.as_str()) {
                    fs::remove_file(file).unwrap();
                }
            }
        }
    }

    /// Where it lies.
    pub fn root(&self) -> &Path {
        self.0.path()
    }

    /// One of its files.
    pub fn path(&self, file: &str) -> PathBuf {
        self.root().join(file)
    }

    /// Replaces the first `old` in a file.
    pub fn change(&self, file: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.path(file)).unwrap();
        assert!(text.contains(old), "{file} has no {old:?} any more");
        fs::write(self.path(file), text.replacen(old, new, 1)).unwrap();
    }

    /// The line of the first `needle`, from 1.
    pub fn line(&self, file: &str, needle: &str) -> usize {
        let text = fs::read_to_string(self.path(file)).unwrap();
        text.lines()
            .position(|line| line.contains(needle))
            .unwrap_or_else(|| panic!("{file} has no {needle:?}"))
            + 1
    }

    /// Reads and proves it.
    pub fn load(&self) -> Content {
        load(self.root(), Proof::Mistakes)
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The ids of the lessons that can be used.
pub fn usable(content: &Content) -> Vec<&str> {
    content.lessons.iter().map(|lesson| lesson.id.as_str()).collect()
}

/// One fault in file and line, that says this and tells what to do.
pub fn one_fault(content: &Content, file: &str, line: usize, what: &str) {
    let told: Vec<String> = content.faults.iter().map(ToString::to_string).collect();
    let [fault] = content.faults.as_slice() else {
        panic!("not one fault but {told:#?}")
    };
    is(fault, file, line, what);
}

/// A fault in file and line, that says this and tells what to do in one line.
pub fn is(fault: &ContentFault, file: &str, line: usize, what: &str) {
    assert_eq!((fault.file.as_str(), fault.line), (file, line), "{fault}");
    assert!(fault.what.contains(what), "{fault}");
    assert!(!fault.remedy.is_empty(), "{fault} has no remedy");
    assert!(!fault.to_string().contains('\n'), "{fault} is more than one line");
}
