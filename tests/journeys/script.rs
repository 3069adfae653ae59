//! Acts and expectations of a journey, one line each: a verb and what it is about.

use egne_core::session::{Over, Place};
use egne_core::views::{Body, Event, Overlay};
use egne_tests::{Bench, Offer, offers, trace};
use serde::Deserialize;

/// A learner's path.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Journey {
    /// What it shows, for people.
    #[expect(dead_code, reason = "read by people")]
    about: String,
    /// The place has a staff screen, with the code 4711 and a folder for reports.
    #[serde(default)]
    staff: bool,
    /// Acts, and `see` lines.
    acts: Vec<String>,
}

impl Journey {
    /// Plays it and gives what was seen and heard.
    pub fn play(&self) -> String {
        let bench = if self.staff { Bench::staffed() } else { Bench::new() };
        let mut out = String::new();
        for line in &self.acts {
            let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
            if verb == "see" {
                see(&bench, rest);
                continue;
            }
            act(&bench, verb, rest);
            let said = bench.said();
            let screen = bench.screen();
            out.push_str(&format!("> {line}\n"));
            out.push_str(&bench.look(|state| trace(state, &screen, &said)));
        }
        out
    }
}

fn act(bench: &Bench, verb: &str, rest: &str) {
    match verb {
        "language" => bench.language(rest),
        "lesson" => match rest.split_once(' ') {
            Some((lesson, variant)) => bench.lesson_in(lesson, variant),
            None => bench.lesson(rest),
        },
        "press" => bench.press(rest),
        "block" => bench.block(rest),
        "answer" => bench.answer(rest),
        "computer" => bench.device("computer"),
        "phone" => bench.device("phone"),
        "slide" => bench.slide(true),
        "slide-short" => bench.slide(false),
        "hold" => bench.hold(),
        "drag" => bench.drag(true),
        "drag-beside" => bench.drag(false),
        "keys" => bench.keys(rest),
        "key" => bench.key(rest),
        "speech-key" => bench.take(Event::SpeechKey),
        "typed" => bench.typed(rest),
        "return" => bench.typed("\n"),
        "set-text" => bench.set_text(rest),
        "clear" => bench.clear(),
        "pin" => bench.pin(rest),
        "wait" => bench.wait(rest.parse().unwrap()),
        "paper" => bench.set_paper_out(rest == "out"),
        "sheets" => bench.await_sheets(),
        "slip" => bench.await_slip(),
        "printed" => bench.await_printed(),
        "page-sent" => bench.await_page_sent(),
        "page-printed" => bench.await_page(),
        "settle" => bench.settle(),
        "inspected" => bench.await_inspection(),
        "saved" => bench.await_report(),
        "no-reports" => std::fs::remove_dir_all(bench.reports()).unwrap(),
        "follow" => assert!(bench.follow(), "nothing leads on"),
        "follow-to" => bench.follow_to(rest),
        "finish" => bench.finish(),
        _ => panic!("no such act: {verb} {rest}"),
    }
}

fn see(bench: &Bench, rest: &str) {
    let (what, value) = rest.split_once(' ').unwrap_or((rest, ""));
    let screen = bench.screen();
    let run = |find: &dyn Fn(&egne_core::lessons::Run) -> String| bench.look(|s| s.run().map(find).unwrap_or_default());
    let found = match what {
        "place" => bench.look(|state| {
            match state.place() {
                Place::Start => "start",
                Place::Lessons => "lessons",
                Place::Lesson(_) => "lesson",
                Place::End(end) if end.leaving => "leaving",
                Place::End(_) => "end",
                Place::Trouble => "trouble",
            }
            .to_owned()
        }),
        "step" => bench.step(),
        "level" => run(&|r| format!("{:?}", r.hints().level())),
        "slips" => run(&|r| r.outcome().slips.to_string()),
        "critical" => run(&|r| r.outcome().critical.to_string()),
        "fade" => run(&|r| r.fade().level().to_string()),
        "variant" => run(&|r| r.world().scenario().id.clone()),
        "typed" => bench.field_length().to_string(),
        "over" => match &screen.overlay {
            None => "nothing",
            Some(Overlay::Ask(_)) => {
                assert_eq!(bench.look(|s| s.over()), Some(Over::Idle));
                "idle"
            }
            Some(Overlay::Settings(_)) => "settings",
            Some(Overlay::Languages(_)) => "languages",
            Some(Overlay::Sheet(_)) => "sheet",
        }
        .to_owned(),
        "language" => screen.language.clone(),
        "rtl" => screen.rtl.to_string(),
        "helper" => match &screen.body {
            Body::Lesson(lesson) if lesson.helper.open => "open".to_owned(),
            _ => "folded".to_owned(),
        },
        "fresh" => bench.look(|s| s.is_fresh()).to_string(),
        "button" => {
            assert!(
                bench.has(&Offer::Button(value.to_owned())),
                "no button {value} in {:?}",
                offers(&screen)
            );
            return;
        }
        "no-button" => {
            assert!(
                !bench.has(&Offer::Button(value.to_owned())),
                "there is a button {value}"
            );
            return;
        }
        "printed" => bench
            .look(|s| matches!(s.place(), Place::End(end) if end.paper.is_printed()))
            .to_string(),
        "printing" => match &screen.body {
            Body::End(end) => end.printing.clone(),
            _ => String::new(),
        },
        "note" => match &screen.body {
            Body::Lesson(lesson) => lesson
                .note
                .as_ref()
                .map(|note| note.text.shown.clone())
                .unwrap_or_default(),
            _ => String::new(),
        },
        "line" => {
            let lines: Vec<&str> = match &screen.overlay {
                Some(Overlay::Settings(settings)) => settings.groups.iter().map(|(line, _)| line.as_str()).collect(),
                _ => Vec::new(),
            };
            assert!(lines.iter().any(|line| line.contains(value)), "{value} in {lines:?}");
            return;
        }
        "tried" => match &screen.overlay {
            Some(Overlay::Settings(settings)) => settings
                .keyboard
                .as_ref()
                .map(|keys| keys.typed.expose().clone())
                .unwrap_or_default(),
            _ => String::new(),
        },
        "title" => match &screen.body {
            Body::Lessons(lessons) => lessons.title.shown.clone(),
            _ => String::new(),
        },
        "reports" => std::fs::read_dir(bench.reports()).unwrap().count().to_string(),
        "paper" => std::fs::read_dir(bench.paper()).unwrap().count().to_string(),
        _ => panic!("nothing to see: {rest}"),
    };
    assert_eq!(found, value, "see {rest}; the screen offers {:?}", offers(&screen));
}
