//! The way up: every callback of the window becomes one `Event`.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use egne_core::domain::Sensitive;
use egne_core::views::{Event, Post, Size};
use slint::platform::Key;
use slint::{ComponentHandle, Timer};

use crate::generated::{Acts, AppWindow};

/// A second touch within this time is the same touch of a shaking hand, wherever it falls: the page may have changed
/// under the finger. Keys and figures are exempt.
const GUARD: Duration = Duration::from_millis(300);

/// What the callbacks need to know of the screen that is shown.
#[derive(Default)]
pub(crate) struct Around {
    /// What Escape does.
    pub(crate) way_out: RefCell<Option<Event>>,
    /// A lesson is on and nothing lies over it, or what lies there listens to a keyboard.
    pub(crate) typing: Cell<bool>,
    /// The size that was told last.
    pub(crate) size: Cell<Option<Size>>,
    touched: Cell<bool>,
    guard: Timer,
}

impl Around {
    /// Whether nothing was touched just now.
    fn fresh(self: &Rc<Self>) -> bool {
        if self.touched.replace(true) {
            return false;
        }
        let around = Rc::downgrade(self);
        self.guard.start(slint::TimerMode::SingleShot, GUARD, move || {
            if let Some(around) = around.upgrade() {
                around.touched.set(false);
            }
        });
        true
    }
}

/// Connects every callback once.
pub(crate) fn connect(window: &AppWindow, post: Box<dyn Post>, around: &Rc<Around>) {
    let post: Rc<dyn Post> = Rc::from(post);
    let acts = window.global::<Acts>();
    let guarded = |event: fn(String) -> Event| {
        let (post, around) = (post.clone(), around.clone());
        move |id: slint::SharedString| {
            if around.fresh() {
                post.post(event(id.into()));
            }
        }
    };
    let plain = |event: fn(String) -> Event| {
        let post = post.clone();
        move |id: slint::SharedString| post.post(event(id.into()))
    };
    acts.on_language_chosen(guarded(Event::LanguageChosen));
    acts.on_lesson_chosen(guarded(Event::LessonChosen));
    acts.on_pressed(guarded(Event::Pressed));
    acts.on_answer_chosen(guarded(Event::AnswerChosen));
    acts.on_block_pressed(guarded(Event::BlockPressed));
    acts.on_held(guarded(Event::Held));
    acts.on_pad_pressed(plain(Event::BlockPressed));
    acts.on_key_pressed(plain(Event::Key));
    acts.on_text_set(plain(|text| Event::TextSet(Sensitive::new(text))));
    let device = guarded(Event::DevicePressed);
    acts.on_device_pressed(move |phone| device(if phone { "phone" } else { "computer" }.into()));
    let (sender, here) = (post.clone(), around.clone());
    acts.on_slid(move |id, reached| {
        if here.fresh() {
            sender.post(Event::Slid { id: id.into(), reached });
        }
    });
    let sender = post.clone();
    acts.on_phone_moved(move |over_code| sender.post(Event::PhoneMoved { over_code }));
    let (sender, here) = (post.clone(), around.clone());
    acts.on_typed(move |text| {
        if is_speech_key(&text) {
            sender.post(Event::SpeechKey);
        } else if here.typing.get() && is_typed(&text) {
            sender.post(Event::Typed(Sensitive::new(text.into())));
        }
    });
    let (sender, here) = (post.clone(), around.clone());
    acts.on_escaped(move || {
        if let Some(event) = here.way_out.borrow().clone() {
            sender.post(event);
        }
    });
    let (sender, here) = (post, around.clone());
    acts.on_resized(move |width, height| {
        let size = Size {
            width: whole(width),
            height: whole(height),
        };
        if size.width > 0 && size.height > 0 && here.size.replace(Some(size)) != Some(size) {
            sender.post(Event::Resized(size));
        }
    });
}

/// The key that speaks: F1, the first of its row and beside Escape, and the menu key, which some keyboards for terminals
/// have alone. Both can be found by touch, and nothing else of the program is on them.
fn is_speech_key(text: &str) -> bool {
    [Key::F1, Key::Menu]
        .into_iter()
        .any(|key| text.chars().eq([char::from(key)]))
}

/// Characters, delete and Return; not Tab, arrows and the like, which Slint keeps in a private range.
fn is_typed(text: &str) -> bool {
    text == "\u{8}"
        || text == "\n"
        || (!text.is_empty()
            && !text
                .chars()
                .any(|c| c.is_control() || ('\u{F700}'..='\u{F8FF}').contains(&c)))
}

/// Logical pixels, rounded; windows are far smaller than the type.
fn whole(length: f32) -> u32 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to what fits"
    )]
    let whole = length.round().clamp(0.0, 65_535.0) as u32;
    whole
}
