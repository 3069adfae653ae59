//! Who may know whom, and what pure code may not name.

use egne_tests::repository::{self, code_only};
use toml::Table;

use crate::none;

/// Crates whose code does nothing outside itself.
const PURE: [&str; 7] = [
    "app/core/src/",
    "app/memo/src/",
    "app/words/src/",
    "hardware/contracts/src/",
    "hardware/mrz/src/",
    "hardware/qr/src/",
    "hardware/slip/src/",
];

/// What only the edges may name.
const OUTSIDE: [&str; 12] = [
    "std::fs",
    "std::thread",
    "std::net",
    "std::process",
    "std::env",
    "std::io",
    "Instant",
    "SystemTime",
    "slint::",
    "tracing::",
    "thread_local!",
    "static mut",
];

/// Says whether a panic is caught up the stack, which only its thread can know.
const GUARD: &str = "hardware/qr/src/guard.rs";

#[test]
fn pure_code_names_nothing_outside_itself() {
    let mut broken = Vec::new();
    for file in repository::files(&[".rs"])
        .iter()
        .filter(|f| f.path != GUARD && PURE.iter().any(|pure| f.path.starts_with(pure)))
    {
        for (number, line) in code_only(&file.text).lines().enumerate() {
            for name in OUTSIDE.iter().filter(|name| line.contains(*name)) {
                broken.push(format!("{}:{}: {name}", file.path, number + 1));
            }
        }
    }
    none(
        "a pure crate names no file, thread, socket, clock, window or log",
        broken,
    );
}

/// The dependencies of a member by name; those of its tests where they are asked for.
fn dependencies(member: &str, tests_too: bool) -> Vec<String> {
    let text = std::fs::read_to_string(egne_tests::shipped::root().join(member).join("Cargo.toml")).unwrap();
    let manifest: Table = text.parse().unwrap();
    let mut names = Vec::new();
    let mut tables = vec![&manifest];
    if let Some(targets) = manifest.get("target").and_then(|t| t.as_table()) {
        tables.extend(targets.values().filter_map(|t| t.as_table()));
    }
    let kinds: &[&str] = if tests_too {
        &["dependencies", "build-dependencies", "dev-dependencies"]
    } else {
        &["dependencies", "build-dependencies"]
    };
    for table in tables {
        for kind in kinds {
            names.extend(
                table
                    .get(*kind)
                    .and_then(|d| d.as_table())
                    .into_iter()
                    .flat_map(|d| d.keys().cloned()),
            );
        }
    }
    names
}

/// Folders of all members.
fn members() -> Vec<String> {
    let manifests = repository::files(&["/Cargo.toml"]);
    manifests
        .iter()
        .filter_map(|f| f.path.strip_suffix("/Cargo.toml").map(str::to_owned))
        .collect()
}

#[test]
fn each_crate_knows_only_what_its_layer_may() {
    let allowed: [(&str, &[&str]); 18] = [
        ("hardware/contracts", &[]),
        ("hardware/mrz", &["egne-contracts"]),
        // Fuzzing, a workspace of its own.
        ("hardware/mrz/fuzz", &["egne-mrz"]),
        ("hardware/qr", &[]),
        ("hardware/qr/fuzz", &["egne-qr"]),
        ("hardware/slip/fuzz", &["egne-contracts"]),
        ("hardware/slip", &["egne-contracts", "egne-words", "egne-qr"]),
        (
            "hardware/devices",
            &["egne-contracts", "egne-mrz", "egne-qr", "egne-slip"],
        ),
        ("app/words", &[]),
        ("app/memo", &[]),
        // Fuzzing, a workspace of its own.
        ("app/memo/fuzz", &["egne-memo"]),
        ("app/android", &[]),
        ("app/attachments", &["egne-contracts"]),
        ("app/core", &["egne-words", "egne-memo", "egne-mrz", "egne-contracts"]),
        ("app/content", &["egne-core", "egne-words", "egne-memo"]),
        (
            "app/runtime",
            &[
                "egne-core",
                "egne-attachments",
                "egne-words",
                "egne-content",
                "egne-contracts",
                "egne-slip",
                "egne-devices",
            ],
        ),
        ("ui", &["egne-core", "egne-contracts", "egne-qr"]),
        (
            "app/egne-fingre",
            &[
                "egne-android",
                "egne-core",
                "egne-words",
                "egne-memo",
                "egne-content",
                "egne-contracts",
                "egne-devices",
                "egne-mrz",
                "egne-qr",
                "egne-slip",
                "egne-runtime",
                "egne-ui",
            ],
        ),
    ];
    let mut broken = Vec::new();
    for member in members().iter().filter(|m| *m != "tests") {
        let Some((_, may)) = allowed.iter().find(|(name, _)| name == member) else {
            broken.push(format!("{member} is in no layer yet"));
            continue;
        };
        let ours = dependencies(member, false)
            .into_iter()
            .filter(|d| d.starts_with("egne-"));
        broken.extend(
            ours.filter(|d| !may.contains(&d.as_str()))
                .map(|d| format!("{member} may not know {d}")),
        );
    }
    none("dependencies point one way", broken);
}

/// Slint is known to the window, and to the platform that stands in for Slint's own on a tablet: it draws and takes
/// touches, and knows no screen.
const SLINT: [&str; 2] = ["ui", "app/android"];

#[test]
fn only_the_window_knows_slint_and_only_the_edge_takes_any_error() {
    let mut broken = Vec::new();
    for member in members() {
        let names = dependencies(&member, false);
        let knows = |wanted: &str| {
            names
                .iter()
                .any(|name| name == wanted || name.starts_with(&format!("{wanted}-")))
        };
        if !SLINT.contains(&member.as_str()) && (knows("slint") || knows("i-slint")) {
            broken.push(format!("{member} knows slint"));
        }
        if knows("anyhow") && !["app/runtime", "app/egne-fingre"].contains(&member.as_str()) {
            broken.push(format!("{member} knows anyhow"));
        }
        if names.iter().any(|name| name == "i-slint-backend-testing") {
            broken.push(format!("{member} ships the testing backend"));
        }
    }
    for (member, other) in [("ui", "egne-runtime"), ("app/runtime", "egne-ui")] {
        if dependencies(member, true).contains(&other.to_owned()) {
            broken.push(format!("{member} knows {other}: they meet through Display and Post"));
        }
    }
    none("slint in the window, anyhow at the edge", broken);
}

#[test]
fn every_dependency_and_version_stands_in_the_workspace() {
    let mut broken = Vec::new();
    for member in members() {
        let text = std::fs::read_to_string(egne_tests::shipped::root().join(&member).join("Cargo.toml")).unwrap();
        let manifest: Table = text.parse().unwrap();
        let lints = manifest
            .get("lints")
            .and_then(|l| l.get("workspace"))
            .and_then(|w| w.as_bool());
        if lints != Some(true) {
            broken.push(format!("{member} does not keep the lints of the workspace"));
        }
    }
    none("members share one set of lints", broken);
}
