//! Names of the messages that screens use, and how a lesson's messages get their arguments.

use egne_words::MessageRef;

use crate::domain::Persona;
use crate::lessons::{CardEntry, HintLevel, Lesson, Run, Step};
use crate::session::{EndState, State};

/// Message ids that are not named by a lesson. A test compares this list with every language.
pub mod ids {
    macro_rules! ids {
        ($($name:ident = $id:literal),* $(,)?) => {
            $(#[expect(missing_docs, reason = "the id says it")] pub const $name: &str = $id;)*
            /// All of them.
            pub const ALL: &[&str] = &[$($id),*];
        };
    }
    ids! {
        BACK = "button-back",
        FINISHED = "button-finished",
        FINISHED_SURE = "button-finished-sure",
        LANGUAGE = "button-language",
        DISPLAY = "button-display",
        PICTURES_FIRST = "button-pictures-first",
        HEAR = "button-hear",
        REPHRASE = "button-rephrase",
        HINT = "button-hint",
        TOLD_WAIT = "button-told-wait",
        TOLD_LISTEN = "button-told-listen",
        TOLD_FILM = "button-told-film",
        TOLD_TALK = "button-told-talk",
        TOLD_LOOK_AWAY = "button-told-look-away",
        FILM_MISSING = "film-missing",
        UNDO = "button-undo",
        TRY_AGAIN = "button-try-again",
        CARD = "button-card",
        CONTACTS = "button-contacts",
        CONTACTS_TITLE = "contacts-title",
        CLOSE = "button-close",
        ENLARGE = "button-enlarge",
        LARGER = "button-larger",
        PRINT = "button-print",
        AGAIN = "button-again",
        ALONE = "button-alone",
        FOLLOW = "button-follow",
        COURSE_A = "course-a",
        COURSE_B = "course-b",
        COURSE_C = "course-c",
        COURSE_D = "course-d",
        COURSE_E = "course-e",
        COURSE_Y = "course-y",
        GO_ON = "button-go-on",
        STAY = "button-stay",
        LABEL_ALONE = "label-alone",
        DRAFT = "state-draft",
        UNVERIFIED = "lesson-unverified",
        EXPIRED = "lesson-expired",
        NOT_A_SERVICE = "not-a-service",
        LESSONS_TITLE = "lessons-title",
        PROGRESS = "lesson-progress",
        TASK = "lesson-task-alone",
        CARD_TITLE = "card-title",
        CARD_USER_ID = "card-user-id",
        CARD_PIN = "card-pin",
        CARD_PASSWORD = "card-password",
        CARD_ACTIVATION = "card-activation",
        CARD_NEW_PIN = "card-new-pin",
        CARD_NEW_USER_ID = "card-new-user-id",
        HELPER = "helper-title",
        LOOK_AWAY = "look-away",
        LOOK_AWAY_HELPER = "look-away-helper",
        TOGETHER = "hint-together",
        NOT_HERE = "hint-not-here",
        COMPUTER = "device-computer",
        PHONE = "device-phone",
        NEW_PHONE = "device-new-phone",
        CODE_DISPLAY = "device-code-display",
        CODE_READER = "device-code-reader",
        TABLE = "device-table",
        END_TITLE = "end-title",
        END_TITLE_TRIED = "end-title-tried",
        END_TITLE_LEAVING = "end-title-leaving",
        END_TITLE_EMPTY = "end-title-empty",
        END_SLIPS = "end-slips",
        END_CRITICAL = "end-critical",
        END_CLEAN = "end-clean",
        END_MISSES = "end-misses",
        END_FALSE_ALARMS = "end-false-alarms",
        END_LEAVE = "end-leave",
        END_KEPT = "end-kept",
        PRINT_SENT = "print-sent",
        PRINT_DONE = "print-done",
        READER_HINT = "reader-hint",
        PAPER_SENT = "paper-sent",
        PAPER_DONE = "paper-done",
        CAMERA_USE = "camera-use",
        CAMERA_SHOW_SLIP = "camera-show-slip",
        CAMERA_CODE = "camera-code",
        CAMERA_SLIP = "camera-slip",
        CAMERA_ELSEWHERE = "camera-elsewhere",
        CAMERA_FOREIGN = "camera-foreign",
        CAMERA_READ = "camera-read",
        CAMERA_ON = "camera-on",
        SLIP_CODE = "slip-code",
        SLIP_LABEL = "slip-label",
        SLIP_TITLE = "slip-title",
        SLIP_LEARNT = "slip-learnt",
        SLIP_WORDS = "slip-words",
        SLIP_NEXT = "slip-next",
        SLIP_CARD_NOTE = "slip-card-note",
        IDLE_TITLE = "idle-title",
        IDLE_BODY = "idle-body",
        SETTINGS_TITLE = "settings-title",
        SETTINGS_TEXT = "settings-text",
        SETTINGS_TEXT_0 = "settings-text-0",
        SETTINGS_TEXT_1 = "settings-text-1",
        SETTINGS_TEXT_2 = "settings-text-2",
        SETTINGS_TEXT_3 = "settings-text-3",
        SETTINGS_THEME = "settings-theme",
        SETTINGS_THEME_0 = "settings-theme-0",
        SETTINGS_THEME_1 = "settings-theme-1",
        SETTINGS_THEME_2 = "settings-theme-2",
        SETTINGS_HELP = "settings-help",
        SETTINGS_CALM = "settings-calm",
        SETTINGS_MOTION = "settings-motion",
        SETTINGS_SOUND = "settings-sound",
        KEY_DELETE = "key-delete",
        KEY_DONE = "key-done",
        KEY_SPACE = "key-space",
        KEY_SHIFT = "key-shift",
        KEY_CAPITALS = "key-capitals",
    }
}

/// Courses of the catalogue: letter, message, picture.
pub const COURSES: [(&str, &str, &str); 6] = [
    ("a", ids::COURSE_A, "hand-press"),
    ("b", ids::COURSE_B, "lock"),
    ("c", ids::COURSE_C, "envelope"),
    ("d", ids::COURSE_D, "helper"),
    ("e", ids::COURSE_E, "stop"),
    ("y", ids::COURSE_Y, "school"),
];

/// What the practice card of a lesson says: the message of its name, and the value.
pub fn card_rows(lesson: &Lesson, persona: &Persona) -> Vec<(&'static str, String)> {
    lesson
        .card
        .iter()
        .map(|entry| match entry {
            CardEntry::UserId => (ids::CARD_USER_ID, persona.user_id.clone()),
            CardEntry::Pin => (ids::CARD_PIN, persona.pin.clone()),
            CardEntry::Password => (ids::CARD_PASSWORD, persona.password.clone()),
            CardEntry::ActivationCode => (ids::CARD_ACTIVATION, persona.activation_code.clone()),
            CardEntry::NewPin => (ids::CARD_NEW_PIN, persona.new_pin.clone()),
            CardEntry::NewUserId => (ids::CARD_NEW_USER_ID, persona.new_user_id.clone()),
        })
        .collect()
}

/// A lesson's message with everything it may speak of. Never what was typed.
pub fn of_run(run: &Run, id: &str) -> MessageRef {
    let world = run.world();
    let label = run.step().map(|step| step.label.clone()).unwrap_or_default();
    let request = world.request().map(|r| r.text.clone()).unwrap_or_default();
    let detail = world.request().map(|r| r.detail.clone()).unwrap_or_default();
    MessageRef::new(id)
        .with("label", unbroken(&label))
        .with("service", unbroken(&world.scenario().service))
        .with("id", world.persona().user_id.clone())
        .with("request", request)
        .with("detail", detail)
}

/// A short Danish label stays on one line; a long one must break, or it would be cut.
fn unbroken(label: &str) -> String {
    if label.chars().count() > 12 {
        return egne_words::breakable(label);
    }
    label.replace(' ', "\u{a0}")
}

/// The one line that stands where a step is no longer guided.
pub fn task(run: &Run) -> MessageRef {
    MessageRef::new(ids::TASK).with_message("lesson", MessageRef::new(run.lesson().title.clone()))
}

/// What the learner wants, on steps that show it.
pub fn wish(run: &Run) -> Option<MessageRef> {
    let step = run.step().filter(|step| step.wish)?;
    let request = run.world().request().filter(|request| !request.wish.is_empty())?;
    let _ = step;
    Some(of_run(run, &request.wish))
}

/// Whether the step's own words are shown: while it is guided, once a hint was opened, and always where they ask for
/// a decision.
pub fn shows_words(state: &State, run: &Run) -> bool {
    let asks = run.step().is_some_and(Step::asks);
    asks || run.is_guided() || state.settings.pictures_first || state.rephrased || run.hints().level() > HintLevel::Say
}

/// Title of the end screen.
pub fn end_title(end: &EndState) -> &'static str {
    match (&end.done, end.leaving) {
        (None, _) => ids::END_TITLE_EMPTY,
        (Some(_), true) => ids::END_TITLE_LEAVING,
        (Some((_, outcome)), false) if outcome.critical > 0 => ids::END_TITLE_TRIED,
        (Some(_), false) => ids::END_TITLE,
    }
}
