//! Draws every sample in every look into a folder, to be looked at: /tmp/ui-shots. Each must fill its window.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test may fail where it stands")]

mod samples;

use std::fs::{self, File};
use std::io::BufWriter;
use std::path::Path;
use std::time::Duration;

use egne_core::views::{Display, Screen, Size, TextSize, Theme};
use egne_ui::{Headless, Window};
use samples::{Look, Posts, lesson, others};
use slint::ComponentHandle;

type Sample = (&'static str, fn(&Look) -> Screen);

const SAMPLES: &[Sample] = &[
    ("start", others::start),
    ("lessons", others::lessons),
    ("user-id", lesson::user_id),
    ("pin", lesson::pin),
    ("scan", lesson::scan),
    ("approve", lesson::approve),
    ("pictures", lesson::pictures_first),
    ("answers", lesson::answers),
    ("end", others::end),
    ("ask", others::ask),
    ("settings", others::settings),
    ("languages", others::languages),
    ("trouble", others::trouble),
];

fn looks() -> Vec<(&'static str, Look)> {
    let plain = Look::default();
    vec![
        ("da-wide", plain),
        ("ar-wide", Look { rtl: true, ..plain }),
        (
            "da-dark",
            Look {
                theme: Theme::Dark,
                ..plain
            },
        ),
        (
            "ar-contrast",
            Look {
                rtl: true,
                theme: Theme::HighContrast,
                ..plain
            },
        ),
        (
            "da-200",
            Look {
                text: TextSize::Largest,
                ..plain
            },
        ),
        (
            "ar-200-hd",
            Look {
                rtl: true,
                text: TextSize::Largest,
                size: (1920, 1080),
                ..plain
            },
        ),
        (
            "da-tall",
            Look {
                size: (1080, 1920),
                ..plain
            },
        ),
        (
            "ar-tall",
            Look {
                rtl: true,
                size: (1080, 1920),
                ..plain
            },
        ),
        (
            "da-small",
            Look {
                size: (400, 800),
                ..plain
            },
        ),
        (
            "ar-small-200",
            Look {
                rtl: true,
                text: TextSize::Largest,
                size: (400, 800),
                ..plain
            },
        ),
    ]
}

#[test]
fn every_sample_is_drawn_in_every_look() {
    let folder = Path::new("/tmp/ui-shots");
    fs::create_dir_all(folder).expect("a folder for the pictures");
    let looks = looks();
    let (some, others) = looks.split_at(looks.len() / 2);
    // A platform for each thread, a thread for each core.
    std::thread::scope(|scope| {
        scope.spawn(|| draw(folder, some));
        scope.spawn(|| draw(folder, others));
    });
}

fn draw(folder: &Path, looks: &[(&str, Look)]) {
    let only = std::env::var("SHOTS").unwrap_or_default();
    let headless = Headless::install_on_thread(Size {
        width: 1280,
        height: 800,
    })
    .expect("first platform of this thread");
    samples::install_fonts();
    let window = Window::new(Box::new(Posts::default())).expect("a window in memory");
    window.component().show().expect("it can be shown");
    for (look_name, look) in looks {
        headless.set_size(Size {
            width: look.size.0,
            height: look.size.1,
        });
        for (name, sample) in SAMPLES {
            let file = format!("{name}-{look_name}");
            if !file.contains(&only) {
                continue;
            }
            window.show(&sample(look));
            headless.advance(Duration::from_millis(600));
            let (width, height, pixels) = headless.picture();
            assert_eq!((width, height), look.size, "{file}");
            assert!(
                pixels.chunks(3).any(|pixel| pixel != &pixels[..3]),
                "{file} is of one colour"
            );
            let file = File::create(folder.join(file + ".png")).expect("a picture file");
            let mut encoder = png::Encoder::new(BufWriter::new(file), width, height);
            encoder.set_color(png::ColorType::Rgb);
            encoder
                .write_header()
                .and_then(|mut writer| writer.write_image_data(&pixels))
                .expect("a picture");
        }
    }
}
