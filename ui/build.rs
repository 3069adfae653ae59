//! Compiles the `.slint` files and lists the pictures.
#![expect(clippy::expect_used, reason = "a build script stops the build with its message")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    // Names and roles of elements, for the tests that press by label; release builds go without.
    let debug_info = env::var("PROFILE").is_ok_and(|profile| profile != "release");
    let config = slint_build::CompilerConfiguration::new().with_debug_info(debug_info);
    slint_build::compile_with_config("app.slint", config).expect("the .slint files compile");
    list_pictures();
}

/// Writes `pictures.rs`: one `(name, svg)` for each drawing, in the order of names.
fn list_pictures() {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("set by cargo")).join("pictures");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("ui/pictures is there")
        .map(|entry| entry.expect("ui/pictures can be read").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "svg"))
        .collect();
    files.sort();
    let mut list = String::from("&[\n");
    for file in &files {
        let name = file.file_stem().expect("has a name").to_string_lossy();
        writeln!(list, "    ({name:?}, include_str!({:?})),", file.display().to_string()).expect("writing to a string");
    }
    list.push_str("]\n");
    fs::write(
        Path::new(&env::var("OUT_DIR").expect("set by cargo")).join("pictures.rs"),
        list,
    )
    .expect("OUT_DIR can be written");
}
