//! Golden pictures of every screen from the software renderer, Danish and Arabic: normal, largest text, high contrast,
//! portrait, phone.
//!
//! Pictures are kept in 252 colours. `EGNE_BLESS=1 cargo test -p egne-fingre --test golden` writes them anew: look at
//! each one before you commit it.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod support;

use std::path::{Path, PathBuf};

use egne_core::views::{Profile, Size, TextSize, Theme};
use support::{Look, Stage};

/// Share of pixels that may differ by more than one level: rounding of edges on another processor.
const TOLERANCE: f64 = 0.002;

const WIDE: Size = Size {
    width: 1280,
    height: 800,
};
const TALL: Size = Size {
    width: 1080,
    height: 1920,
};
const PHONE: Size = Size {
    width: 400,
    height: 800,
};

/// Practice pages beside those of the first lesson, and what the coach adds to them.
const PAGES: [&str; 13] = [
    "courses",
    "hold",
    "cards",
    "code",
    "bag",
    "two-phones",
    "film",
    "call",
    "address",
    "numbers",
    "mailbox",
    "letter",
    "calendar",
];

const SCREENS: [&str; 12] = [
    "start", "lessons", "keyboard", "pin", "scan", "approve", "answers", "mistake", "end", "idle", "settings",
    "trouble",
];

fn levels(pixel: &[u8]) -> u8 {
    let part = |i: usize, count: u16| u16::from(pixel.get(i).copied().unwrap_or(0)) * count / 256;
    u8::try_from(part(0, 6) * 42 + part(1, 7) * 6 + part(2, 6)).unwrap()
}

fn palette() -> Vec<u8> {
    let share = |i: u16, count: u16| u8::try_from(i * 255 / (count - 1)).unwrap();
    (0..252u16)
        .flat_map(|i| [share(i / 42, 6), share(i / 6 % 7, 7), share(i % 6, 6)])
        .collect()
}

fn write(path: &Path, width: u32, height: u32, pixels: &[u8]) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let mut encoder = png::Encoder::new(std::fs::File::create(path).unwrap(), width, height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette());
    encoder.set_compression(png::Compression::High);
    encoder.write_header().unwrap().write_image_data(pixels).unwrap();
}

fn read(path: &Path) -> Option<(u32, u32, Vec<u8>)> {
    let decoder = png::Decoder::new(std::io::BufReader::new(std::fs::File::open(path).ok()?));
    let mut reader = decoder.read_info().ok()?;
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut pixels).ok()?;
    Some((info.width, info.height, pixels))
}

/// Levels of red, green and blue that two colours lie apart, at most.
fn apart(a: u8, b: u8) -> u8 {
    let parts = |c: u8| [c / 42, c / 6 % 7, c % 6];
    parts(a)
        .iter()
        .zip(parts(b))
        .map(|(a, b)| a.abs_diff(b))
        .max()
        .unwrap_or(0)
}

fn check(set: &str, look: Look, screens: &[&str]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut wrong = Vec::new();
    for screen in screens {
        let name = format!("{screen}-{}-{set}", look.language);
        // Each window needs a thread of its own: a platform is set once for each.
        let (width, height, pixels) = std::thread::scope(|scope| scope.spawn(|| picture(screen, look)).join().unwrap());
        let golden: PathBuf = folder.join(format!("{name}.png"));
        if std::env::var_os("EGNE_BLESS").is_some() {
            write(&golden, width, height, &pixels);
            continue;
        }
        let Some((w, h, expected)) = read(&golden) else {
            wrong.push(format!("{name}: no golden picture"));
            continue;
        };
        let differing = expected
            .iter()
            .zip(&pixels)
            .filter(|(a, b)| apart(**a, **b) > 1)
            .count();
        let share = f64::from(u32::try_from(differing).unwrap()) / f64::from(width * height);
        if (w, h) != (width, height) || share > TOLERANCE {
            let actual = std::env::temp_dir().join(format!("{name}.actual.png"));
            write(&actual, width, height, &pixels);
            wrong.push(format!(
                "{name}: {:.2} % of the pixels differ, see {}",
                share * 100.0,
                actual.display()
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn picture(screen: &str, look: Look) -> (u32, u32, Vec<u8>) {
    let empty = tempfile::tempdir().unwrap();
    let stage = if screen == "staff-terminal" {
        Stage::terminal(look)
    } else if screen.starts_with("staff") || screen == "camera" {
        Stage::staffed(look)
    } else {
        Stage::new(look, (screen == "trouble").then(|| empty.path()))
    };
    stage.show(screen, look.language);
    let (width, height, rgb) = stage.headless.picture();
    (width, height, rgb.chunks_exact(3).map(levels).collect())
}

fn look(language: &'static str) -> Look {
    Look {
        language,
        size: WIDE,
        profile: Profile::Kiosk,
        theme: Theme::Light,
        text: TextSize::Normal,
    }
}

#[test]
fn danish() {
    check("wide", look("da"), &SCREENS);
}

#[test]
fn arabic() {
    check("wide", look("ar"), &SCREENS);
}

#[test]
fn pages_in_danish() {
    check("wide", look("da"), &PAGES);
}

#[test]
fn pages_in_arabic() {
    check("wide", look("ar"), &PAGES);
}

/// Staff read Danish or English; the learner's language does not matter there.
#[test]
fn staff() {
    check("wide", look("da"), &["staff-door", "staff", "staff-touch"]);
    check("wide", look("en"), &["staff"]);
    let phone = Look {
        size: PHONE,
        ..look("da")
    };
    check("phone", phone, &["staff-door", "staff", "staff-touch"]);
    let large = Look {
        text: TextSize::Largest,
        ..look("en")
    };
    check("largest", large, &["staff", "staff-touch"]);
    let contrast = Look {
        theme: Theme::HighContrast,
        size: TALL,
        ..look("da")
    };
    check("contrast", contrast, &["staff", "staff-touch"]);
}

/// As tall as all of it: what a terminal says of itself and can be sent for stands last, below the fold.
#[test]
fn staff_of_a_terminal() {
    let whole = |language, height| Look {
        size: Size { width: 1080, height },
        ..look(language)
    };
    check("whole", whole("da", 2200), &["staff-terminal"]);
    check("whole", whole("en", 2200), &["staff-terminal"]);
    let contrast = Look {
        theme: Theme::HighContrast,
        ..whole("da", 2200)
    };
    check("contrast", contrast, &["staff-terminal"]);
    let large = Look {
        text: TextSize::Largest,
        ..whole("da", 5200)
    };
    check("largest", large, &["staff-terminal"]);
}

#[test]
fn an_attachment_over_the_whole_window() {
    check("wide", look("da"), &["sheet"]);
    check("wide", look("ar"), &["sheet"]);
    let contrast = Look {
        theme: Theme::HighContrast,
        size: PHONE,
        ..look("ar")
    };
    check("phone", contrast, &["sheet"]);
}

#[test]
fn the_camera_is_on() {
    for language in ["da", "ar"] {
        check("wide", look(language), &["camera"]);
    }
    let held = Look {
        theme: Theme::HighContrast,
        size: PHONE,
        profile: Profile::Tablet,
        text: TextSize::Largest,
        ..look("ar")
    };
    check("phone", held, &["camera"]);
}

#[test]
fn largest_text() {
    for language in ["da", "ar"] {
        check(
            "largest",
            Look {
                text: TextSize::Largest,
                ..look(language)
            },
            &[
                "lessons", "keyboard", "approve", "end", "settings", "cards", "call", "mailbox", "letter",
            ],
        );
    }
}

#[test]
fn high_contrast() {
    for language in ["da", "ar"] {
        check(
            "contrast",
            Look {
                theme: Theme::HighContrast,
                ..look(language)
            },
            &[
                "start", "keyboard", "scan", "approve", "end", "code", "bag", "mailbox", "letter", "calendar",
            ],
        );
    }
}

#[test]
fn dark() {
    check(
        "dark",
        Look {
            theme: Theme::Dark,
            ..look("da")
        },
        &["lessons", "approve"],
    );
}

#[test]
fn portrait() {
    for language in ["da", "ar"] {
        check(
            "tall",
            Look {
                size: TALL,
                ..look(language)
            },
            &["start", "keyboard", "scan", "approve", "end"],
        );
    }
}

#[test]
fn phone() {
    for language in ["da", "ar"] {
        check(
            "phone",
            Look {
                size: PHONE,
                profile: Profile::Tablet,
                ..look(language)
            },
            &[
                "start", "lessons", "keyboard", "pin", "scan", "approve", "answers", "mistake", "end", "bag", "code",
                "call", "mailbox", "letter", "calendar",
            ],
        );
    }
}

/// A list of what is compared is no comparison: a changed pixel is seen.
#[test]
fn a_change_is_seen() {
    let (width, height, mut pixels) = std::thread::spawn(|| picture("start", look("da"))).join().unwrap();
    let before = pixels.clone();
    for pixel in pixels.iter_mut().take(usize::try_from(width * height / 100).unwrap()) {
        *pixel = levels(&[0, 0, 0]);
    }
    let differing = before.iter().zip(&pixels).filter(|(a, b)| apart(**a, **b) > 1).count();
    assert!(f64::from(u32::try_from(differing).unwrap()) / f64::from(width * height) > TOLERANCE);
}
