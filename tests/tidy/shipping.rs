//! What a shipping build holds, asked of cargo itself.

use std::process::Command;

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

#[test]
fn a_shipping_build_has_no_simulator_and_no_testing_backend() {
    let mut broken = Vec::new();
    for name in ["egne-devices", "egne-runtime"] {
        let features = features_of(name, &["--no-default-features"]);
        assert!(features.contains(name), "{features}");
        let switched = features
            .lines()
            .filter(|line| line.contains("simulators") || line.contains("\"bench\""));
        broken.extend(switched.map(|line| format!("{name}: {line}")));
    }
    let all = tree(&["--no-default-features", "--edges", "features,no-dev"]);
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
    let tree = tree(&["--no-default-features", "--edges", "no-dev"]);
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
