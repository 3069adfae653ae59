//! What is configured is found among what is there, or told as missing.

use super::*;

fn size(width: u32, height: u32) -> Size {
    Size { width, height }
}

fn outputs() -> Vec<Output> {
    let output = |name: &str, connected, modes: &[(u32, u32)]| Output {
        name: name.to_owned(),
        connected,
        modes: modes.iter().map(|(width, height)| size(*width, *height)).collect(),
    };
    vec![
        output("VGA-1", false, &[]),
        output("DP-1", true, &[(1024, 768)]),
        output("HDMI-A-1", true, &[(1920, 1080), (1280, 800), (1280, 800)]),
    ]
}

fn table(text: &str) -> ScreenTable {
    toml::from_str(text).unwrap()
}

#[test]
fn an_output_and_a_size_become_what_the_backend_reads() {
    let wanted = table("output = \"HDMI-A-1\"\nmode = \"1280x800\"\nrotation = 90");
    let choice = choose(&wanted, &outputs());
    let all = [
        ("SLINT_DRM_OUTPUT", "HDMI-A-1".to_owned()),
        ("SLINT_DRM_MODE", "1".to_owned()),
        ("SLINT_KMS_ROTATION", "90".to_owned()),
    ];
    assert_eq!(
        choice,
        Choice {
            variables: all.into(),
            missing: None
        }
    );
}

#[test]
fn what_is_not_there_is_left_out_and_told() {
    let unplugged = choose(&table("output = \"VGA-1\"\nmode = \"1920x1080\""), &outputs());
    assert_eq!(unplugged.missing.as_deref(), Some("VGA-1"));
    assert!(
        unplugged.variables.is_empty(),
        "the terminal shows its picture elsewhere"
    );
    let other = choose(&table("mode = \"800x600\""), &outputs());
    assert_eq!(other.missing.as_deref(), Some("DP-1: 800 x 600"));
    assert!(other.variables.is_empty());
    assert_eq!(choose(&ScreenTable::default(), &outputs()), Choice::default());
}

#[test]
fn a_turned_picture_is_as_configured_and_another_size_is_not() {
    let wanted = table("mode = \"1920x1080\"\nrotation = 270");
    let found = |size, missing| taken(&wanted, missing, ScreenPath::ModeSetting, size).as_configured;
    assert!(found(size(1080, 1920), false));
    assert!(!found(size(1920, 1080), false));
    assert!(!found(size(1080, 1920), true));
}

/// The corner at the picture's start, seen from the panel: turned clockwise it lies at the panel's right.
#[test]
fn a_touch_is_turned_back_by_as_much_as_the_picture_was_turned() {
    let at = |text: &str, (x, y): (f32, f32)| {
        let [a, b, c, d, e, f] = table(text).touch().unwrap();
        (a * x + b * y + c, d * x + e * y + f)
    };
    assert_eq!(at("rotation = 90", (1.0, 0.0)), (0.0, 0.0));
    assert_eq!(at("rotation = 90", (1.0, 1.0)), (1.0, 0.0));
    assert_eq!(at("rotation = 180", (1.0, 1.0)), (0.0, 0.0));
    assert_eq!(at("rotation = 270", (0.0, 1.0)), (0.0, 0.0));
    assert_eq!(at("rotation = 270", (0.0, 0.0)), (1.0, 0.0));
    assert_eq!(table("").touch(), None);
    assert_eq!(
        at("rotation = 90\ntouch_matrix = [1, 0, 0, 0, 1, 0]", (1.0, 0.0)),
        (1.0, 0.0)
    );
}
