//! What the sample says holds, and what is wrong is told with its line.

use egne_core::session::Configuration;

use super::*;

const SAMPLE: &str = include_str!("../../../../kiosk.sample.toml");

fn error(text: &str) -> String {
    Config::of(text, "kiosk.toml").map(|_| ()).unwrap_err().to_string()
}

#[test]
fn the_sample_is_read_as_it_stands_and_with_every_key() {
    Config::of(SAMPLE, "sample").unwrap();
    let all: String = SAMPLE
        .lines()
        .map(|line| line.strip_prefix("#: ").unwrap_or(line))
        .fold(String::new(), |text, line| text + line + "\n");
    let config = Config::of(&all, "sample").unwrap();
    assert!(config.reader.is_some() && config.printer.is_some() && config.site().camera);
    assert_eq!(config.site().warn_after, Duration::from_secs(240));
    assert!(config.site().staff_code.is_some() && config.site().reports.is_some());
    assert_eq!(config.site().languages, ["da", "ar", "en"]);
    assert_eq!(config.site().station.serial, "EF-0042");
    assert!(config.screen.mode.is_some() && config.screen.touch().is_some());
}

#[test]
fn an_unknown_key_is_told_with_its_line_and_the_nearest_one() {
    let told = error("profile = \"kiosk\"\n\n[session]\nwarn_second = 100\n");
    assert!(told.starts_with("kiosk.toml:4: unknown field `warn_second`"), "{told}");
    assert!(told.ends_with("did you mean `warn_seconds`?"), "{told}");
    assert!(!error("zzz = 1").contains("did you mean"));
}

#[test]
fn what_cannot_be_is_told() {
    assert!(error("[staff]\ncode = \"abc\"").contains("4 to 12 figures"));
    assert!(error("[staff]\ncode = \"4711\"\nreports = \"reports\"").contains("from the root"));
    assert!(error("[session]\nwarn_seconds = 100\nwipe_seconds = 101").contains("20 seconds later"));
    assert!(error("[printer]\nkind = \"receipt\"").contains("one of port, tcp and device"));
    assert!(error("[printer]\nkind = \"receipt\"\ntcp = \"a:1\"\npaper = 60").contains("80 or 58"));
    assert!(error("density = 0.1").contains("from 1 to 40"));
    assert!(error("[screen]\nrotation = 45").contains("0, 90, 180 or 270"));
    assert!(error("[screen]\nmode = \"big\"").contains("1280x800"));
    assert!(error("[screen]\ntouch_matrix = [0, 0, 0, 0, 0, 0]").contains("turned"));
    assert!(error("[place]\nname = \"a\\nb\"").contains("on one line"));
    assert!(error("languages = [\"d a\"]").contains("tags like"));
}

#[test]
fn the_staff_code_is_not_printed() {
    let config = Config::of("[staff]\ncode = \"471147\"", "kiosk.toml").unwrap();
    assert!(!format!("{config:?}{:?}", config.site()).contains("4711"));
}

/// A forgotten quotation mark is the mistake to expect, and its message is shown where anybody stands.
#[test]
fn what_is_told_of_a_wrong_staff_code_is_not_the_code() {
    for wrong in [
        "471147",
        "471147.5",
        "[\"471147\"]",
        "\"471147",
        "471147a",
        "'471147' x",
        "{ a = \"471147\" }",
        "true # 471147",
        "2026-47-11",
        "\"\\4711\"",
    ] {
        let told = error(&format!("[staff]\ncode = {wrong}\n"));
        assert!(!told.contains("4711") && !told.contains("47-11"), "{told}");
        assert!(told.starts_with("kiosk.toml:2"), "{told}");
    }
}

#[test]
fn the_first_language_is_that_of_a_fresh_session_unless_another_is_named() {
    let language = |text: &str| Config::of(text, "kiosk.toml").unwrap().language().map(str::to_owned);
    assert_eq!(language("languages = [\"ar\", \"da\"]").as_deref(), Some("ar"));
    assert_eq!(
        language("language = \"en\"\nlanguages = [\"ar\"]").as_deref(),
        Some("en")
    );
    assert_eq!(language(""), None);
}

#[test]
fn a_terminal_without_a_usable_file_stands_on_safe_ground() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kiosk.toml");
    fs::write(&file, "profile = \"kiosk\"\n[session]\nwarn_secs = 1\n").unwrap();
    assert!(Usable::read(Some(&file), false).is_err());
    let usable = Usable::read(Some(&file), true).unwrap();
    assert_eq!(usable.line, 3);
    assert!(matches!(&usable.state, Configuration::Unusable { what } if what.contains("warn_seconds")));
    let site = usable.config.site();
    assert!(site.staff_code.is_none() && site.wipe_after == Site::default().wipe_after);
    assert!(usable.config.reader.is_none() && usable.config.printer.is_none());
    assert_eq!(Usable::read(None, true).unwrap().state, Configuration::InOrder);
}
