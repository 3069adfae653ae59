//! The real binary: what it says and does without a display, without content, and without fonts on the machine.

use std::path::Path;
use std::process::{Command, Output};

fn program(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_egne-fingre"));
    command
        .args(args)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("EGNE_FINGRE_FONTS");
    command
}

fn said(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

#[test]
fn without_a_display_it_says_so_in_one_line_and_names_the_tour() {
    let output = program(&["run", "--lang", "en"]).output().unwrap();
    let text = said(&output);
    assert_eq!(text.trim().lines().count(), 1, "{text}");
    assert!(text.contains("tour"), "{text}");
    assert!(!output.status.success());
}

#[test]
fn help_speaks_plainly_and_the_version_is_told() {
    let help = said(&program(&["--help"]).output().unwrap());
    assert!(
        help.contains("Practise") && help.contains("tour") && help.contains("doctor"),
        "{help}"
    );
    assert!(said(&program(&["--version"]).output().unwrap()).contains(env!("CARGO_PKG_VERSION")));
}

/// Fontconfig with no font at all ends a program that trusts it; ours brings its own.
#[test]
fn a_tour_is_played_where_fontconfig_knows_no_font() {
    let folder = tempfile::tempdir().unwrap();
    let empty = folder.path().join("empty.conf");
    std::fs::write(&empty, "<?xml version=\"1.0\"?><fontconfig></fontconfig>").unwrap();
    let out = folder.path().join("tour");
    let size = [
        "--size",
        "400x800",
        "--profile",
        "tablet",
        "--lesson",
        "b5",
        "--lang",
        "ar",
        "--out",
    ];
    let output = program(&["tour"])
        .args(size)
        .arg(&out)
        .env("FONTCONFIG_FILE", &empty)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", said(&output));
    assert!(out.join("index.html").is_file());
    assert!(is_png(&out.join("b5-ar-97-end.png")));
    assert!(is_png(&out.join("slip.png")));
    assert!(std::fs::read(out.join("slip.pdf")).unwrap().starts_with(b"%PDF"));
}

fn is_png(path: &Path) -> bool {
    std::fs::read(path).is_ok_and(|bytes| bytes.starts_with(b"\x89PNG"))
}

#[test]
fn the_doctor_names_what_is_missing_and_where() {
    let folder = tempfile::tempdir().unwrap();
    let output = program(&["doctor", "--content"]).arg(folder.path()).output().unwrap();
    assert!(!output.status.success());
    assert!(
        said(&output).contains(&folder.path().display().to_string()),
        "{}",
        said(&output)
    );
    let output = program(&["doctor", "--lang", "da"]).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    assert!(
        said(&output).contains("sign language: 0 clips"),
        "gaps are listed by the program itself"
    );
}
