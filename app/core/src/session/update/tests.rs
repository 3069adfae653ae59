//! Rules of the update function that a journey does not show: what stays silent, and what never happens.

mod staff;
mod station;

use std::sync::Arc;
use std::time::Duration;

use egne_contracts::{JobId, PrinterReport, PrinterStatus};
use egne_words::Languages;

use super::button;
use super::update;
use crate::domain::{Persona, Sensitive};
use crate::lessons;
use crate::sandbox::Act;
use crate::sandbox::pages::Pages;
use crate::session::event::Event;
use crate::session::{Effect, Library, Over, Place, Setup, Site, State};
use crate::views::{DeviceKind, Profile, Size, TextSize, Theme};

const LESSON: &str = r#"
format = 1
id = "b1"
title = "t"
subtitle = "s"
picture = "p"
tint = 0
persona = "amina"
good = ["g"]
next = "n"
words = []
service = { name = "x", source = "y", expires = "2030-01-01" }
variant = [{ id = "one", service = "Øve", start = { computer = "portal", phone = "phone-home" } }]
[[step]]
id = "log-on"
kind = "tap"
say = "log-on"
picture = "p"
goal = { fact = "portal.log-on-pressed" }
[[step]]
id = "choose"
kind = "tap"
say = "choose"
picture = "p"
goal = { fact = "portal.mitid-chosen" }
"#;

/// The shipped pages of a log-in.
fn parse(lesson: &str) -> lessons::Lesson {
    let mut pages = Pages::default();
    for source in [
        include_str!("../../../../../demo-data/pages/login.toml"),
        include_str!("../../../../../demo-data/pages/app.toml"),
    ] {
        pages.add(source).unwrap();
    }
    lessons::parse(lesson, &Arc::new(pages)).unwrap()
}

fn fresh() -> State {
    let lesson = parse(LESSON);
    let other = parse(&LESSON.replace("id = \"b1\"", "id = \"b9\""));
    let persona = Persona::sample();
    let languages = Languages::built_in().unwrap();
    let library = Library::new(languages, vec![lesson, other], vec![persona], "2026-11-20");
    let setup = Setup {
        profile: Profile::Kiosk,
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
        site: Site::default(),
    };
    State::new(setup, library)
}

fn take(state: &mut State, events: impl IntoIterator<Item = Event>) -> Vec<Effect> {
    events.into_iter().flat_map(|event| update(state, event)).collect()
}

fn press(id: &str) -> Event {
    Event::Pressed(id.to_owned())
}

fn block(id: &str) -> Event {
    Event::BlockPressed(id.to_owned())
}

fn seconds(count: u64) -> Event {
    Event::Elapsed(Duration::from_secs(count))
}

/// A state in a lesson.
fn practising() -> State {
    let mut state = fresh();
    take(
        &mut state,
        [
            Event::LanguageChosen("da".to_owned()),
            Event::LessonChosen("b1".to_owned()),
        ],
    );
    state
}

/// A state at the end of a lesson, with its slip.
fn done() -> State {
    let mut state = practising();
    take(&mut state, [block("log-on"), block("choose-mitid")]);
    let session = state.session();
    let ink = Arc::new(vec![0]);
    take(&mut state, [Event::SlipDrawn { session, width: 1, ink }]);
    state
}

#[test]
fn a_voice_is_used_only_where_there_is_one_and_it_is_wanted() {
    let mut state = practising();
    let said = |effects: &[Effect]| effects.iter().any(|e| matches!(e, Effect::Say(_)));
    assert!(!said(&take(&mut state, [press(button::HEAR)])));
    take(&mut state, [Event::VoicesFound(vec!["da".to_owned()])]);
    assert!(said(&take(&mut state, [press(button::HEAR)])));
    assert!(said(&take(&mut state, [block("log-on")])));
    take(&mut state, [press(button::UNDO), press(button::SOUND)]);
    assert!(
        !said(&take(&mut state, [block("log-on")])),
        "nothing is read by itself any more"
    );
    assert!(said(&take(&mut state, [press(button::HEAR)])), "who asks is answered");
}

#[test]
fn time_does_not_run_for_hints_while_a_question_waits() {
    let mut state = practising();
    take(
        &mut state,
        [
            press(button::DISPLAY),
            seconds(14),
            seconds(14),
            press(button::CLOSE),
            seconds(14),
        ],
    );
    assert_eq!(state.run().unwrap().hints().level(), lessons::HintLevel::Say);
    take(&mut state, [seconds(1)]);
    assert_eq!(state.run().unwrap().hints().level(), lessons::HintLevel::Rephrase);
}

#[test]
fn the_idle_question_lies_over_everything_and_any_touch_takes_it_away() {
    for touch in [
        press(button::STAY),
        block("nothing"),
        Event::Key("x".to_owned()),
        Event::Held(String::new()),
    ] {
        let mut state = practising();
        take(&mut state, [press(button::DISPLAY), seconds(240)]);
        assert_eq!(state.over(), Some(Over::Idle), "{touch:?}");
        take(&mut state, [touch.clone()]);
        assert_eq!(state.over(), None, "{touch:?}");
        take(&mut state, [seconds(239)]);
        assert!(matches!(state.place(), Place::Lesson(_)), "{touch:?}");
    }
}

#[test]
fn what_is_no_touch_keeps_nobody_here() {
    let mut state = practising();
    let report = || Event::Printer(PrinterReport::Status(PrinterStatus::Ready));
    let size = Size { width: 1, height: 1 };
    for _ in 0..299 {
        take(
            &mut state,
            [seconds(1), report(), Event::Resized(size), press(button::PANEL_FOLD)],
        );
    }
    assert!(matches!(state.place(), Place::Lesson(_)));
    take(&mut state, [seconds(1)]);
    assert!(state.is_fresh());
}

#[test]
fn a_fresh_start_waits_for_ever() {
    let mut state = fresh();
    let effects = take(&mut state, [seconds(86_400)]);
    assert!(effects.is_empty() && state.session() == 1);
}

#[test]
fn a_wipe_tells_the_shell_which_session_ended() {
    let mut state = practising();
    let effects = take(&mut state, [press(button::WIPE)]);
    assert!(effects.contains(&Effect::Wipe { session: 1 }));
    assert_eq!(state.session(), 2);
    assert!(state.is_fresh());
}

#[test]
fn a_slip_of_an_ended_session_is_dropped() {
    let mut state = done();
    take(&mut state, [press(button::WIPE), Event::LessonChosen("b1".to_owned())]);
    take(&mut state, [block("log-on"), block("choose-mitid")]);
    let ink = Arc::new(vec![9]);
    take(
        &mut state,
        [Event::SlipDrawn {
            session: 1,
            width: 1,
            ink,
        }],
    );
    assert!(matches!(state.place(), Place::End(end) if end.slip.is_none()));
}

#[test]
fn a_slip_is_sent_once_and_done_only_when_its_own_job_is() {
    let mut state = done();
    let jobs = |effects: &[Effect]| effects.iter().filter(|e| matches!(e, Effect::Print { .. })).count();
    assert_eq!(jobs(&take(&mut state, [press(button::PRINT), press(button::PRINT)])), 1);
    let printed = |state: &State| matches!(state.place(), Place::End(end) if end.paper.is_printed());
    take(&mut state, [Event::Printer(PrinterReport::Done(JobId(99)))]);
    assert!(!printed(&state));
    take(&mut state, [Event::Printer(PrinterReport::Done(JobId(1)))]);
    assert!(printed(&state));
}

#[test]
fn i_am_finished_closes_the_card_so_that_the_next_touch_does_something() {
    let mut state = practising();
    take(
        &mut state,
        [press(button::CARD), press(button::FINISHED), press(button::BACK)],
    );
    assert!(matches!(state.place(), Place::Lessons));
}

#[test]
fn i_am_finished_in_a_second_lesson_shows_the_first() {
    let mut state = done();
    take(
        &mut state,
        [
            press(button::GO_ON),
            Event::LessonChosen("b9".to_owned()),
            press(button::FINISHED),
        ],
    );
    assert!(matches!(state.place(), Place::End(end) if end.done.as_ref().is_some_and(|(id, _)| id == "b1")));
}

#[test]
fn an_app_that_nothing_waits_for_leads_no_lesson_on() {
    let mut state = practising();
    take(&mut state, [block("app")]);
    let run = state.run().unwrap();
    assert_eq!(run.world().page(DeviceKind::Phone).unwrap().id, "phone-nothing");
    let lesson = LESSON.replace("portal.log-on-pressed", "mitid.app-opened");
    let lesson = Arc::new(parse(&lesson));
    let mut run = lessons::Run::begin(
        &lesson,
        &Arc::new(run.world().persona().clone()),
        0,
        lessons::Fade::default(),
    )
    .unwrap();
    run.act(&Act::Press("app".to_owned()), false);
    assert_eq!(run.position().0, 0, "the computer does not wait yet");
}

#[test]
fn in_calm_mode_the_field_that_is_active_already_is_the_right_place() {
    let lesson = LESSON.replace("\"portal.mitid-chosen\"", "\"mitid.user-id-typed\"");
    let lesson = Arc::new(parse(&lesson));
    let persona = Arc::new(practising().run().unwrap().world().persona().clone());
    let mut run = lessons::Run::begin(&lesson, &persona, 0, lessons::Fade::default()).unwrap();
    for part in ["log-on", "choose-mitid", "user-id", "user-id"] {
        run.act(&Act::Press(part.to_owned()), true);
        assert_eq!(run.told(), None, "{part}");
    }
    run.act(&Act::Press("help".to_owned()), true);
    assert_eq!(run.told(), Some(&lessons::Told::NotHere));
}

#[test]
fn no_event_prints_a_key() {
    for (event, text) in [
        (Event::Key("q".to_owned()), "Key"),
        (Event::BlockPressed("pin-4".to_owned()), "BlockPressed(pin)"),
        (Event::Typed(Sensitive::new("q".to_owned())), "Typed"),
        (Event::TextSet(Sensitive::new("q".to_owned())), "TextSet"),
        (Event::BlockPressed("continue".to_owned()), "BlockPressed(continue)"),
    ] {
        assert_eq!(format!("{event:?}"), text);
    }
}

#[test]
fn content_that_is_gone_is_trouble_and_content_that_is_back_a_fresh_start() {
    let mut state = fresh();
    take(&mut state, [Event::ContentRead { usable: false }]);
    assert!(matches!(state.place(), Place::Trouble));
    assert_eq!(take(&mut state, [press(button::RETRY)]), [Effect::ReadContent]);
    take(&mut state, [Event::ContentRead { usable: true }]);
    assert!(matches!(state.place(), Place::Start));
}

/// A state with the staff screen open.
fn at_the_desk() -> State {
    let mut state = fresh();
    state.setup.site.staff_code = Some(Sensitive::new("4711".to_owned()));
    take(&mut state, ["staff", "staff-figure-4", "staff-figure-7"].map(press));
    take(
        &mut state,
        ["staff-figure-1", "staff-figure-1", "staff-enter"].map(press),
    );
    state
}

#[test]
fn a_staff_screen_left_alone_is_closed_before_anybody_is_asked() {
    let mut state = at_the_desk();
    assert!(state.desk.as_ref().is_some_and(|desk| desk.open));
    take(&mut state, [seconds(241)]);
    assert_eq!(state.over(), Some(Over::Idle));
    assert!(state.desk.is_none());
}

#[test]
fn wrong_codes_shut_the_door_for_the_next_session_too() {
    let mut state = at_the_desk();
    take(&mut state, [press("close"), press("staff")]);
    for _ in 0..3 {
        take(&mut state, ["staff-figure-9", "staff-enter"].map(press));
    }
    take(&mut state, [press("close"), press("wipe"), press("staff")]);
    take(&mut state, ["staff-figure-4", "staff-figure-7"].map(press));
    take(
        &mut state,
        ["staff-figure-1", "staff-figure-1", "staff-enter"].map(press),
    );
    assert!(state.desk.as_ref().is_some_and(|desk| !desk.open));
}

#[test]
fn without_a_code_there_is_no_staff_screen() {
    let mut state = fresh();
    take(&mut state, [press("staff")]);
    assert_eq!(state.over(), None);
    assert!(state.desk.is_none());
}
