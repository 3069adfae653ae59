//! Numbers of design.md 7 that need the drawn program: tap to changed picture, language switch, full redraw, search.
//!
//! `cargo bench -p egne-fingre --bench screens`; results stand in `tests/bench/README.md`.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench prints, and may fail where it stands"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::sync::Arc;
use std::time::{Duration, Instant};

use egne_core::domain::Sensitive;
use egne_core::lessons::prove;
use egne_core::sandbox::post::Letter;
use egne_core::sandbox::{Act, World};
use egne_core::session::NotRead;
use egne_core::views::{Event, Profile, Size, TextSize, Theme};
use support::{Look, Stage};

fn look(size: Size) -> Look {
    Look {
        language: "da",
        size,
        profile: Profile::Kiosk,
        theme: Theme::Light,
        text: TextSize::Normal,
    }
}

fn report(name: &str, mut times: Vec<Duration>) {
    times.sort();
    let at = |share: usize| times.get((times.len() * share / 100).min(times.len() - 1)).unwrap();
    println!(
        "{name:44} n {:5}  median {:>10.2?}  p99 {:>10.2?}",
        times.len(),
        at(50),
        at(99)
    );
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// Every act of a whole lesson: the event, the new state, the properties, and all pixels drawn anew.
fn tap_to_picture(size: Size, lesson: &str) {
    let stage = Stage::new(look(size), None);
    let mut times = Vec::new();
    for _ in 0..8 {
        stage.take(Event::LanguageChosen("da".to_owned()));
        stage.walk(lesson, |event| {
            times.push(timed(|| {
                stage.program.take(event);
                stage.headless.frame();
            }));
            stage.headless.advance(Duration::from_millis(16));
        });
        stage.take(Event::Pressed("wipe".to_owned()));
    }
    report(&format!("tap to changed picture, {lesson}, 1080p"), times);
}

fn language_switch(size: Size) {
    let stage = Stage::new(look(size), None);
    stage.take(Event::LanguageChosen("da".to_owned()));
    stage.go_to("b2", "pin");
    let switch = |tag: &str| {
        stage.take(Event::Pressed("language".to_owned()));
        timed(|| {
            stage.program.take(Event::LanguageChosen(tag.to_owned()));
            stage.headless.frame();
        })
    };
    report(
        "language switch, whole lesson screen, 1080p",
        ["ar", "da", "en"]
            .iter()
            .cycle()
            .take(60)
            .map(|tag| switch(tag))
            .collect(),
    );
}

fn full_redraw(size: Size) {
    let stage = Stage::new(look(size), None);
    stage.take(Event::LanguageChosen("da".to_owned()));
    stage.go_to("b2", "user-id");
    stage.take(Event::BlockPressed("user-id".to_owned()));
    report(
        "full redraw, keyboard up, 1080p",
        (0..60).map(|_| timed(|| stage.headless.frame())).collect(),
    );
}

/// From the report of the passport reader to the fields on the staff screen: lines read, state, all pixels.
fn document_to_picture(size: Size) {
    let stage = Stage::staffed(look(size));
    stage.show("staff", "da");
    let lines: Vec<_> = egne_mrz::specimens()
        .iter()
        .map(|specimen| specimen.lines().join("\n"))
        .collect();
    let today = jiff::civil::date(2026, 6, 1);
    let mut read = |text: &String| {
        timed(|| {
            let read = egne_mrz::document::parse(text, today)
                .map(Box::new)
                .map_err(NotRead::Lines);
            stage.program.take(Event::DocumentRead(read));
            stage.headless.frame();
        })
    };
    report(
        "document to its fields on the screen, 1080p",
        lines.iter().cycle().take(200).map(&mut read).collect(),
    );
}

/// Resident memory of this process in MB.
fn resident() -> f64 {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap();
    let pages: f64 = statm.split(' ').nth(1).unwrap().parse().unwrap();
    pages * 4096.0 / 1_000_000.0
}

/// Every lesson in every language, again and again: nothing may grow.
fn memory(size: Size) {
    let stage = Stage::new(look(size), None);
    let ids = stage.program.shell.look(|state| {
        let lessons = state.library().lessons().iter();
        lessons.map(|entry| entry.lesson.id.clone()).collect::<Vec<_>>()
    });
    for round in 1..=6 {
        for language in ["da", "en", "ar"] {
            for id in ids.iter().flatten() {
                stage.take(Event::LanguageChosen(language.to_owned()));
                stage.walk(id, |event| {
                    stage.program.take(event);
                    stage.headless.advance(Duration::from_millis(16));
                });
                stage.take(Event::Pressed("wipe".to_owned()));
            }
        }
        println!(
            "resident after round {round} through all lessons in three languages: {:.1} MB",
            resident()
        );
    }
}

fn search() {
    let content = egne_content::load(&support::root(), egne_content::Proof::None);
    let persona = Arc::new(content.personas.first().unwrap().clone());
    let lessons: Vec<_> = content.lessons.into_iter().map(Arc::new).collect();
    let all = || {
        for lesson in &lessons {
            assert!(prove(lesson, &persona).is_empty());
        }
    };
    report(
        "search of all lessons, variants and mistakes",
        (0..10).map(|_| timed(all)).collect(),
    );
}

const SEARCH_PAGE: &str = r#"
[[page]]
id = "search-page"
device = "computer"
[[page.part]]
kind = "field"
id = "search"
text = "Søg"
rule = "free-text"
[[page.part]]
kind = "letters"
id = "list"
"#;

/// A mailbox of 10,000 real letters: read from bytes in memory, listed as the page does, searched.
fn mailbox() {
    const LETTERS: usize = 10_000;
    let files = std::fs::read_dir(support::root().join("demo-data/letters")).unwrap();
    let files = files
        .map(|file| file.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "xml"));
    let files: Vec<Vec<u8>> = files.map(|path| std::fs::read(path).unwrap()).collect();
    let content = egne_content::load(&support::root(), egne_content::Proof::None);
    let lesson = content.lessons.iter().find(|lesson| lesson.id == "c1").unwrap();
    let mut pages = (*lesson.pages).clone();
    let mut scenario = (**lesson.variant.first().unwrap()).clone();
    let setup = scenario.mailbox.as_mut().unwrap();
    setup.letters = (0..LETTERS).map(|number| number.to_string()).collect();
    let read = timed(|| {
        for (name, bytes) in setup.letters.iter().zip(files.iter().cycle()) {
            pages.add_letter(Letter::read(name, bytes).unwrap());
        }
    });
    report("10,000 letters read whole, with their files", vec![read]);
    pages.add(SEARCH_PAGE).unwrap();
    scenario.start.computer = Some("search-page".to_owned());
    let page = pages.find("search-page").and_then(|index| pages.at(index)).unwrap();
    let part = page.part.last().unwrap().clone();
    let persona = Arc::new(content.personas.first().unwrap().clone());
    let mut world = World::new(persona, Arc::new(scenario), Arc::new(pages));
    let list = |world: &World| timed(|| assert!(!world.listed(&part).is_empty()));
    report("10,000 letters: list", (0..20).map(|_| list(&world)).collect());
    world.step(&Act::Press("search".to_owned()));
    world.step(&Act::SetText(Sensitive::new("øvesygehuset".to_owned())));
    report("10,000 letters: search", (0..20).map(|_| list(&world)).collect());
}

fn main() {
    let full = Size {
        width: 1920,
        height: 1080,
    };
    let in_thread = |work: fn(Size)| std::thread::spawn(move || work(full)).join().unwrap();
    for work in [
        (|size| tap_to_picture(size, "b2")) as fn(Size),
        |size| tap_to_picture(size, "b8"),
        memory,
    ] {
        in_thread(work);
    }
    in_thread(language_switch);
    in_thread(full_redraw);
    in_thread(document_to_picture);
    search();
    mailbox();
}
