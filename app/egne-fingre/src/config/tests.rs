//! What the sample says holds, and what is wrong is told with its line.

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
}

#[test]
fn the_staff_code_is_not_printed() {
    let config = Config::of("[staff]\ncode = \"471147\"", "kiosk.toml").unwrap();
    assert!(!format!("{config:?}{:?}", config.site()).contains("4711"));
}
