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

#[test]
fn the_authors_tools_check_what_ships_and_draw_a_lesson() {
    let checked = program(&["content", "check"]).output().unwrap();
    assert!(checked.status.success(), "{}", said(&checked));
    let json = program(&["content", "check", "--json"]).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&json.stdout).trim(), "[]");
    let folder = tempfile::tempdir().unwrap();
    let missing = program(&["content", "check"]).arg(folder.path()).output().unwrap();
    assert!(!missing.status.success() && said(&missing).contains("there is no lesson"));
    let drawing = folder.path().join("c2.svg");
    let drawn = program(&["content", "graph", "c2", "--out"])
        .arg(&drawing)
        .output()
        .unwrap();
    assert!(drawn.status.success(), "{}", said(&drawn));
    assert!(std::fs::read_to_string(drawing).unwrap().starts_with("<svg"));
}

#[test]
fn a_message_is_shown_as_a_citizen_would_see_it_and_another_file_is_refused() {
    let letters = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo-data/letters");
    let shown = program(&["memo", "show", "--json"])
        .arg(letters.join("tax-year.xml"))
        .arg(letters.join("README.md"))
        .output()
        .unwrap();
    assert_eq!(shown.status.code(), Some(1), "one of the two is refused");
    let text = String::from_utf8(shown.stdout).unwrap();
    let lines: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2, "{text}");
    assert_eq!(lines[0]["version"], "1.2");
    assert_eq!(lines[0]["sender"]["label"], "Skattestyrelsen");
    assert_eq!(lines[0]["documents"][0]["actions"][1]["code"], "BETALING");
    assert_eq!(lines[0]["documents"][0]["actions"][1]["openable"], true);
    assert!(lines[1]["error"].is_string(), "{text}");
    assert!(!text.contains("8306882970"), "a CPR number is not shown");
}
