//! What `.slint` files may hold: no literal colour, length, duration or text outside the theme; everything that can be
//! touched has role, name and default action; every imitation draws its practice mark.

use egne_tests::repository::{self, TextFile, without_comment_and_strings};

use crate::{lines_where, none};

/// All `.slint` files but the theme, where the tokens live.
fn outside_theme() -> Vec<TextFile> {
    repository::files(&[".slint"])
        .into_iter()
        .filter(|f| !f.path.starts_with("ui/theme/"))
        .collect()
}

fn code(line: &str) -> String {
    without_comment_and_strings(line)
}

/// Numbers directly before a unit.
fn with_unit(line: &str, unit: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in line.match_indices(unit) {
        let next = line[at + unit.len()..].chars().next();
        if next.is_some_and(|c| c.is_alphanumeric() || c == '-' || c == '_') {
            continue;
        }
        let number: String = line[..at]
            .chars()
            .rev()
            .take_while(|c| c.is_ascii_digit() || *c == '.')
            .collect();
        if number.contains(|c: char| c.is_ascii_digit()) {
            found.push(number.chars().rev().collect());
        }
    }
    found
}

#[test]
fn the_rules_see_what_they_look_for() {
    assert_eq!(with_unit("width: 12.5px; height: 1px", "px"), ["12.5", "1"]);
    assert_eq!(with_unit("duration: 200ms", "ms"), ["200"]);
    assert!(with_unit("x: mypx; root.px", "px").is_empty());
    assert!(has_colour("background: #ffF;") && !has_colour("x: root.y;"));
    assert_eq!(strings("text: \"Hej\" + \"\"; // \"x\""), ["Hej", ""]);
}

#[test]
fn no_length_or_duration_but_from_the_theme() {
    none(
        "lengths and durations come from the theme",
        lines_where(&outside_theme(), |_, line| {
            let line = code(line);
            let lengths = ["px", "phx", "pt", "cm", "mm", "in", "rem"]
                .iter()
                .flat_map(|unit| with_unit(&line, unit));
            let long = lengths.into_iter().any(|number| !matches!(number.as_str(), "0" | "1"));
            let lasts = ["ms", "s"]
                .iter()
                .flat_map(|unit| with_unit(&line, unit))
                .next()
                .is_some();
            long || lasts
        }),
    );
}

fn has_colour(line: &str) -> bool {
    line.match_indices('#').any(|(at, _)| {
        let digits = line[at + 1..].chars().take_while(char::is_ascii_hexdigit).count();
        matches!(digits, 3 | 4 | 6 | 8)
    })
}

#[test]
fn no_colour_but_from_the_theme() {
    let named = ["Colors.", "rgb(", "rgba(", "hsv(", "oklch("];
    let words = [
        "black", "white", "red", "green", "blue", "yellow", "gray", "grey", "orange",
    ];
    none(
        "colours come from the palette",
        lines_where(&outside_theme(), |_, line| {
            let line = code(line);
            let bare = line
                .split_once(':')
                .map(|(_, value)| value.trim_end_matches([';', ' ', '}']).trim().to_owned());
            let word = bare.is_some_and(|value| words.contains(&value.as_str()));
            has_colour(&line) || word || named.iter().any(|n| line.contains(n))
        }),
    );
}

/// Names of keys as they come back in events; nobody sees them.
const KEY_NAMES: [&str; 2] = ["delete", "-"];

/// The strings of a line.
fn strings(line: &str) -> Vec<String> {
    let line = line.split("//").next().unwrap_or_default();
    line.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn no_text_but_from_rust() {
    none(
        "every text comes from the words",
        lines_where(&outside_theme(), |_, line| {
            let named =
                line.trim_start().starts_with("import") || line.contains("@image-url") || line.contains(" from \"");
            let plain = |text: &str| matches!(text, "" | " ") || KEY_NAMES.contains(&text);
            !named && strings(line).iter().any(|text| !plain(text))
        }),
    );
}

#[test]
fn everything_that_can_be_touched_has_role_name_and_default_action() {
    let files = outside_theme();
    // An empty `TouchArea { }` only keeps touches from what lies under it; it does nothing that could be named.
    let touches = |line: &str| code(line).contains("TouchArea") && !code(line).contains("TouchArea { }");
    let touched: Vec<&TextFile> = files.iter().filter(|f| f.text.lines().any(touches)).collect();
    assert!(touched.len() >= 3, "the rule looks at nothing");
    let mut broken = Vec::new();
    for file in touched {
        for wanted in ["accessible-role", "accessible-label", "accessible-action-default"] {
            if !file.text.contains(wanted) {
                broken.push(format!("{} has a TouchArea and no {wanted}", file.path));
            }
        }
    }
    none("a screen reader and a test can do what a finger can", broken);
}

#[test]
fn what_is_pressable_has_a_name() {
    let uses = |file: &TextFile| {
        let mut lines = file.text.lines().filter(|line| !line.contains("import"));
        lines.any(|line| code(line).trim_end().ends_with("Pressable {") && !code(line).contains("component"))
    };
    let files = outside_theme();
    let bare = files.iter().filter(|f| uses(f) && !f.text.contains("label:"));
    none("what is pressable has a label", bare.map(|f| f.path.clone()).collect());
}

#[test]
fn every_imitation_draws_its_practice_mark() {
    let files = repository::files(&[".slint"]);
    let file = |path: &str| {
        files
            .iter()
            .find(|f| f.path == path)
            .unwrap_or_else(|| panic!("{path} is gone; where is the mark drawn now?"))
    };
    assert!(
        file("ui/practice/practice_strip.slint")
            .text
            .contains("text: root.mark;")
    );
    let frame = &file("ui/practice/device_frame.slint").text;
    assert!(frame.contains("PracticeStrip {") && frame.contains("mark: root.device.mark;"));
    assert!(
        file("ui/practice/qr_block.slint").text.contains("mark"),
        "the QR code's frame has no mark"
    );
    assert!(
        file("ui/app.slint").text.contains("band := PracticeBand {"),
        "the window has no band"
    );
    let draws_devices = files
        .iter()
        .filter(|f| f.text.contains("DeviceView") && f.text.contains("DevicePage {"));
    let bare: Vec<String> = draws_devices
        .filter(|f| !f.text.contains("PracticeStrip"))
        .map(|f| f.path.clone())
        .collect();
    none("a device page without a strip", bare);
}

#[test]
fn every_callback_is_connected() {
    let files = repository::files(&[".slint"]);
    let acts = files.iter().find(|f| f.path == "ui/bridges/acts.slint").unwrap();
    let rust: String = repository::files(&[".rs"])
        .iter()
        .filter(|f| f.path.starts_with("ui/src/"))
        .map(|f| f.text.clone())
        .collect();
    let mut broken = Vec::new();
    for line in acts.text.lines().filter_map(|l| l.trim().strip_prefix("callback ")) {
        let name: String = line.chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect();
        if !rust.contains(&format!("on_{}(", name.replace('-', "_"))) {
            broken.push(format!("{name} is heard by nobody"));
        }
        let called = files
            .iter()
            .any(|f| f.path != acts.path && f.text.contains(&format!("Acts.{name}(")));
        if !called {
            broken.push(format!("{name} is called by nobody"));
        }
    }
    none("callbacks have both ends", broken);
}
