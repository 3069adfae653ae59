//! What a terminal does that a window does not: it ends with its session, speaks by a key, and tells of itself.

use super::*;
use crate::session::{Configuration, Errand, ErrandState, InstalledSystem, ScreenPath, StationScreen};
use crate::views::{Overlay, Screen, project, report_file};

fn terminal() -> State {
    let mut state = fresh();
    state.setup.site.station.starts_again = true;
    state
}

fn shown(state: &State) -> Screen {
    let languages = Languages::built_in().unwrap();
    project(state, &egne_words::Catalogue::new(&languages))
}

/// The headings on the staff screen, and how many buttons each has.
fn staff_groups(state: &State) -> Vec<(String, usize)> {
    match shown(state).overlay {
        Some(Overlay::Settings(settings)) => settings
            .groups
            .iter()
            .map(|(title, buttons)| (title.clone(), buttons.len()))
            .collect(),
        _ => Vec::new(),
    }
}

#[test]
fn a_terminal_ends_with_the_session_of_somebody() {
    let mut state = terminal();
    assert!(
        !take(&mut state, [press(button::WIPE)]).contains(&Effect::End),
        "nobody was here"
    );
    take(&mut state, [Event::LanguageChosen("da".to_owned())]);
    let effects = take(&mut state, [press(button::FINISHED), press(button::FINISHED)]);
    let wiped = effects.iter().position(|effect| matches!(effect, Effect::Wipe { .. }));
    let ended = effects.iter().position(|effect| *effect == Effect::End);
    assert!(wiped.is_some() && wiped < ended, "{effects:?}");
    assert!(state.is_fresh());
}

#[test]
fn a_terminal_ends_with_a_session_that_nobody_comes_back_to() {
    let mut state = terminal();
    take(&mut state, [Event::LanguageChosen("da".to_owned())]);
    assert!(take(&mut state, [seconds(301)]).contains(&Effect::End));
}

#[test]
fn where_nobody_starts_it_again_a_program_stays() {
    let mut state = practising();
    assert!(!take(&mut state, [seconds(301)]).contains(&Effect::End));
    assert!(state.is_fresh());
}

#[test]
fn the_speech_key_says_the_instruction_again_where_there_is_a_voice() {
    let mut state = practising();
    assert_eq!(take(&mut state, [Event::SpeechKey]), [Effect::Hush], "no voice yet");
    take(&mut state, [Event::VoicesFound(vec!["da".to_owned()])]);
    let asked = take(&mut state, [press(button::HEAR)]);
    assert!(matches!(asked.as_slice(), [Effect::Say(speech)] if !speech.is_empty()));
    assert_eq!(take(&mut state, [Event::SpeechKey]), asked);
    state.settings.sound = false;
    assert_eq!(take(&mut state, [Event::SpeechKey]), asked, "who asks, hears");
}

#[test]
fn a_key_is_somebody_there() {
    let mut state = practising();
    take(&mut state, [seconds(241), Event::SpeechKey]);
    assert_eq!(state.over(), None);
    assert_eq!(state.idle, Duration::ZERO);
}

#[test]
fn word_of_a_lost_configuration_stands_at_the_door_and_opens_nothing() {
    let mut state = fresh();
    state.setup.site.station.configuration = Configuration::Unusable {
        what: "kiosk.toml:3: unknown field `cod`".to_owned(),
    };
    let tools = shown(&state).bar.tools;
    assert!(tools.iter().any(|tool| tool.id == button::STAFF), "staff can get there");
    take(&mut state, [press(button::STAFF)]);
    let groups = staff_groups(&state);
    assert!(
        matches!(groups.as_slice(), [(title, 0)] if title.contains("kiosk.toml:3")),
        "{groups:?}"
    );
    take(&mut state, ["staff-figure-1", "staff-enter", "staff-page"].map(press));
    assert!(
        state.desk.as_ref().is_some_and(|desk| !desk.open),
        "there is no code to open it"
    );
}

#[test]
fn behind_the_door_a_terminal_tells_what_it_is() {
    let mut state = at_the_desk();
    let before = staff_groups(&state).len();
    let screen = StationScreen {
        path: ScreenPath::ModeSetting,
        size: Size {
            width: 1080,
            height: 1920,
        },
        as_configured: false,
    };
    take(&mut state, [Event::ScreenTaken(screen)]);
    state.setup.site.station.serial = "EF-0042".to_owned();
    let groups = staff_groups(&state);
    let told: Vec<&str> = groups.iter().map(|(title, _)| title.as_str()).collect();
    assert_eq!(told.len(), before + 3, "{told:?}");
    assert!(told.iter().any(|line| line.contains("EF-0042")));
    assert!(
        told.iter()
            .any(|line| line.contains("1080 x 1920") && line.contains("kiosk.toml"))
    );
    assert!(told.iter().any(|line| line.contains("uden syn")));
    assert!(report_file(&state).1.contains("uden syn"));
    take(&mut state, [press("close"), press("wipe"), press(button::STAFF)]);
    assert_eq!(
        state.setup.site.station.screen,
        Some(screen),
        "the screen outlives a session"
    );
}

#[test]
fn a_window_is_read_by_a_screen_reader_and_says_nothing_of_sight() {
    let mut state = at_the_desk();
    let screen = StationScreen {
        path: ScreenPath::Window,
        size: Size {
            width: 1280,
            height: 800,
        },
        as_configured: true,
    };
    let before = staff_groups(&state);
    take(&mut state, [Event::ScreenTaken(screen)]);
    assert_eq!(staff_groups(&state), before);
}

#[test]
fn a_place_offers_its_languages_first() {
    let mut setup = fresh().setup;
    setup.site.languages = vec!["ar".to_owned(), "nobody".to_owned(), "en".to_owned()];
    let languages = Languages::built_in().unwrap();
    let library = Library::new(languages, Vec::new(), Vec::new(), "2026-11-20");
    let order =
        |state: &State| -> Vec<String> { state.library().languages().iter().map(|l| l.tag.to_string()).collect() };
    let mut state = State::new(setup, library.clone());
    assert_eq!(order(&state), ["ar", "en", "da"]);
    state.set_library(library);
    assert_eq!(
        order(&state),
        ["ar", "en", "da"],
        "content that is read again keeps the order"
    );
}

#[test]
fn staff_send_a_terminal_for_one_errand_at_a_time_and_are_told() {
    let mut state = at_the_desk();
    let pressed = |state: &mut State, id| take(state, [press(id)]);
    assert_eq!(pressed(&mut state, button::STAFF_UPDATE), [], "no system of ours");
    let before = staff_groups(&state).len();
    state.setup.site.station.system = Some(InstalledSystem {
        version: "1.2.0".to_owned(),
        slot: "b".to_owned(),
        hash: "0123abcd".to_owned(),
    });
    let groups = staff_groups(&state);
    assert_eq!(groups.len(), before + 2);
    assert!(
        groups
            .iter()
            .any(|(title, _)| title.contains("1.2.0") && title.contains("0123abcd"))
    );
    assert!(report_file(&state).1.contains("0123abcd"));
    assert_eq!(
        pressed(&mut state, button::STAFF_UPDATE),
        [Effect::Errand(Errand::Update)]
    );
    assert_eq!(pressed(&mut state, button::STAFF_UPDATE), [], "a second touch");
    assert_eq!(pressed(&mut state, button::STAFF_LOG), [], "the stick is in use");
    let last = |state: &State| staff_groups(state).pop().unwrap().0;
    let looking = last(&state);
    for so_far in [ErrandState::Working, ErrandState::Done] {
        take(&mut state, [Event::ErrandTold(Errand::Update, so_far)]);
        assert_ne!(last(&state), looking);
    }
    assert_eq!(pressed(&mut state, button::STAFF_LOG), [Effect::Errand(Errand::Log)]);
    take(
        &mut state,
        [press("close"), Event::ErrandTold(Errand::Log, ErrandState::Done)],
    );
    assert_eq!(state.over(), None);
    assert!(
        take(&mut state, [press(button::STAFF), press(button::STAFF_UPDATE)]).is_empty(),
        "not before the code"
    );
}
