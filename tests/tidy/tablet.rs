//! What the tablet's package says of itself, and what it may ask of the system.

use std::path::Path;

use crate::none;

/// A file of the package's folder.
fn file(name: &str) -> String {
    let path = Path::new("app/egne-fingre/android").join(name);
    std::fs::read_to_string(egne_tests::shipped::root().join(path)).unwrap()
}

/// The values of an attribute, wherever it stands.
fn values<'a>(manifest: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!("{attribute}=\"");
    let after = manifest.split(start.as_str()).skip(1);
    after.filter_map(|rest| rest.split('"').next()).collect()
}

/// Names of real services and their keepers, which no package id and no label carries.
#[test]
fn the_package_carries_nobody_elses_name() {
    let named = file("lib/package.sh");
    let own = named.lines().filter(|line| {
        ["id=", "id+=", "label=", "label+="]
            .iter()
            .any(|start| line.contains(start))
    });
    let own: Vec<String> = own.map(str::to_lowercase).collect();
    assert_eq!(own.len(), 3, "{own:?}");
    let others = ["mitid", "borger", "digital post", "digst", "nemlog"];
    let broken = own
        .into_iter()
        .filter(|line| others.iter().any(|other| line.contains(other)));
    none("the program is called by its own name", broken.collect());
}

#[test]
fn the_manifest_asks_for_nothing_and_keeps_nothing() {
    let manifest = file("AndroidManifest.xml");
    assert!(!manifest.contains("uses-permission"), "no permission is needed yet");
    for (attribute, value) in [
        ("android:allowBackup", "false"),
        ("android:hasCode", "false"),
        ("android:extractNativeLibs", "false"),
        ("android:minSdkVersion", "26"),
        ("android:lockTaskMode", "if_whitelisted"),
    ] {
        assert_eq!(values(&manifest, attribute), [value], "{attribute}");
    }
}

/// A turned screen must not start the activity anew: what is practised would be lost.
#[test]
fn the_activity_outlives_what_happens_to_a_screen() {
    let manifest = file("AndroidManifest.xml");
    let taken = values(&manifest, "android:configChanges").concat();
    let taken: Vec<&str> = taken.split('|').collect();
    let needed = [
        "orientation",
        "screenSize",
        "smallestScreenSize",
        "screenLayout",
        "density",
        "fontScale",
        "keyboard",
        "keyboardHidden",
        "uiMode",
        "locale",
        "layoutDirection",
    ];
    let missing = needed.into_iter().filter(|change| !taken.contains(change));
    none("the activity takes it", missing.map(str::to_owned).collect());
}
