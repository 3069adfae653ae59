//! What the window is held to: awake in a lesson, and secret while what was read of a document is on it.

use std::time::Duration;

use egne_android::{Extent, Hold};
use egne_core::domain::Sensitive;
use egne_core::session::{Library, NotRead, Setup, Site, State, button, update};
use egne_core::views::{Event, Profile, Size, TextSize, Theme};
use egne_fingre::tablet::holds;

use crate::stage::Stage;

#[test]
fn the_screen_stays_on_in_a_lesson_and_goes_dark_elsewhere() {
    let stage = Stage::new(Extent::new(1280, 800), 160);
    assert_eq!(stage.activity().held(), Hold::default());
    stage.enter_first_lesson();
    let awake = Hold {
        awake: true,
        secret: false,
    };
    assert_eq!(stage.activity().held(), awake);
    stage.activity().back();
    stage.pass(Duration::from_millis(500));
    assert_eq!(stage.activity().held(), Hold::default());
}

#[test]
fn no_picture_is_taken_of_what_was_read_of_a_document() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let content = egne_content::load(&root, egne_content::Proof::None);
    let library = Library::new(content.languages, content.lessons, content.personas, "2026-06-01");
    let setup = Setup {
        profile: Profile::Tablet,
        size: Size {
            width: 1280,
            height: 800,
        },
        density: None,
        language: "da".to_owned(),
        theme: Theme::Light,
        text_size: TextSize::Normal,
        panel: false,
        content: String::new(),
        simulated: false,
        site: Site {
            staff_code: Some(Sensitive::new("4711".to_owned())),
            ..Site::default()
        },
    };
    let mut state = State::new(setup, library);
    let mut take = |event: Event| {
        update(&mut state, event);
        holds(&state)
    };
    take(Event::Pressed(button::STAFF.to_owned()));
    for figure in "4711".chars() {
        take(Event::Pressed(format!("{}{figure}", button::STAFF_FIGURE)));
    }
    assert_eq!(take(Event::Pressed(button::STAFF_ENTER.to_owned())), Hold::default());
    let lines = egne_mrz::specimens().first().unwrap().lines().join("\n");
    let read = egne_mrz::document::parse(&lines, jiff::civil::date(2026, 6, 1));
    let secret = take(Event::DocumentRead(read.map(Box::new).map_err(NotRead::Lines)));
    assert!(secret.secret && !secret.awake);
    assert_eq!(take(Event::Elapsed(Duration::from_secs(300))), Hold::default());
}
