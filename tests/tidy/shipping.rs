//! What a shipping build holds, asked of cargo itself.

use std::collections::BTreeSet;
use std::process::Command;

use toml::Table;

use crate::none;

/// A tree of a build as cargo sees it.
fn tree(args: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .current_dir(egne_tests::shipped::root())
        .args([
            "tree",
            "--offline",
            "--locked",
            "--package",
            "egne-fingre",
            "--prefix",
            "none",
        ])
        .args(args)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Who switches on what of a crate. Seen from the program down, cargo leaves out the features that the program's own
/// features switch on; seen from the crate up it shows them.
fn features_of(name: &str, args: &[&str]) -> String {
    tree(&[&["--edges", "features,no-dev", "--invert", name], args].concat())
}

/// How a shipping build for a desk is made; that for a terminal is looked at by its manifests, further down.
const DESK: [&str; 3] = ["--no-default-features", "--features", "desktop"];

#[test]
fn a_shipping_build_has_no_simulator_and_no_testing_backend() {
    let mut broken = Vec::new();
    for name in ["egne-devices", "egne-runtime"] {
        let features = features_of(name, &DESK);
        assert!(features.contains(name), "{features}");
        let switched = features
            .lines()
            .filter(|line| line.contains("simulators") || line.contains("\"bench\""));
        broken.extend(switched.map(|line| format!("{name}: {line}")));
    }
    let all = tree(&[&DESK[..], &["--edges", "features,no-dev"]].concat());
    let forbidden = ["i-slint-backend-testing", "simulators"];
    let found = all
        .lines()
        .filter(|line| forbidden.iter().any(|word| line.contains(word)));
    broken.extend(found.map(str::to_owned));
    none("simulators stay at the bench", broken);
}

/// If this fails, the test above proves nothing.
#[test]
fn a_build_for_the_bench_has_its_simulators() {
    for name in ["egne-devices", "egne-runtime"] {
        let features = features_of(name, &[]);
        assert!(
            features.contains(&format!("{name} feature \"simulators\"")),
            "{features}"
        );
    }
}

/// Networks come with the issue that needs them, never by the way. `ureq` comes with `ipp`, which speaks to the office
/// printer of `kiosk.toml` alone, and has no TLS to reach anything else.
#[test]
fn a_shipping_build_has_no_network_but_the_printer() {
    let tree = tree(&[&DESK[..], &["--edges", "no-dev"]].concat());
    let forbidden = [
        "reqwest v",
        "hyper v",
        "tokio v",
        "rustls v",
        "curl v",
        "openssl v",
        "native-tls v",
    ];
    let broken = tree
        .lines()
        .filter(|line| forbidden.iter().any(|word| line.starts_with(word)));
    none("no lesson needs a network", broken.map(str::to_owned).collect());
}

/// The features that one of the program's switches on in our own crates, as `crate/feature`, and what it takes of other
/// crates. By the manifests, since cargo looks at no tree whose crates it has not fetched, and a desk fetches none of
/// a terminal's.
fn switched_on_by(feature: &str) -> BTreeSet<String> {
    let manifest = |name: &str| -> Table {
        let folder = match name {
            "egne-fingre" => "app/egne-fingre",
            "egne-ui" => "ui",
            _ => return Table::new(),
        };
        let text = std::fs::read_to_string(egne_tests::shipped::root().join(folder).join("Cargo.toml")).unwrap();
        text.parse().unwrap()
    };
    let mut seen = BTreeSet::new();
    let mut left = vec![format!("egne-fingre/{feature}")];
    while let Some(next) = left.pop() {
        if !seen.insert(next.clone()) {
            continue;
        }
        let Some((name, feature)) = next.split_once('/') else {
            continue;
        };
        let features = manifest(name).remove("features");
        let all = features.as_ref().and_then(|features| features.get(feature)?.as_array());
        let names = all.into_iter().flatten().filter_map(|feature| feature.as_str());
        left.extend(names.map(|on| {
            if on.contains('/') || on.starts_with("dep:") {
                on.to_owned()
            } else {
                format!("{name}/{on}")
            }
        }));
    }
    seen
}

#[test]
fn a_terminal_has_its_screen_and_nothing_of_a_desk_or_a_bench() {
    let on = switched_on_by("kiosk");
    let forbidden = ["bench", "simulators", "desktop", "winit", "libseat", "testing", "mcp"];
    let broken = on.iter().filter(|on| forbidden.iter().any(|word| on.contains(word)));
    none("a terminal is a terminal", broken.cloned().collect());
    assert!(on.contains("slint/backend-linuxkms-libinput"), "{on:?}");
    assert!(
        switched_on_by("default").contains("egne-devices/simulators"),
        "else this proves nothing"
    );
}

/// A desk is built with Rust and a C compiler, and a terminal's libraries never come in by the way.
#[test]
fn a_desk_needs_no_library_of_a_terminal() {
    let tree = tree(&["--edges", "no-dev"]);
    let forbidden = [
        "input-sys v",
        "libudev-sys v",
        "xkbcommon v",
        "libseat v",
        "i-slint-backend-linuxkms v",
    ];
    let broken = tree
        .lines()
        .filter(|line| forbidden.iter().any(|word| line.starts_with(word)));
    none("a desk is a desk", broken.map(str::to_owned).collect());
}
