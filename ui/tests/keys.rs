//! Keys of a keyboard that somebody plugged into a terminal: those with a meaning mean one thing, all others lead
//! nowhere, in every chord. What the kernel or the backend does with keys before they come here is not seen here.
#![allow(clippy::expect_used, reason = "a test may fail where it stands")]

mod samples;

use std::time::Duration;

use egne_core::views::{Display as _, Screen};
use egne_ui::Window;
use i_slint_backend_testing::{TestingBackend, TestingBackendOptions, mock_elapsed_time};
use samples::{Look, Posts, lesson, others};
use slint::platform::{Key, WindowEvent};
use slint::{ComponentHandle as _, PhysicalSize, SharedString};

struct Keyboard {
    window: Window,
    posts: Posts,
}

impl Keyboard {
    fn at(screen: &Screen) -> Self {
        let options = TestingBackendOptions {
            mock_time: true,
            threading: false,
            renderer_name: Some("software".into()),
        };
        // Set by the first keyboard of this thread.
        let _ = slint::platform::set_platform(Box::new(TestingBackend::new(options)));
        samples::install_fonts();
        let posts = Posts::default();
        let window = Window::new(Box::new(posts.clone())).expect("a window in memory");
        let size = screen.metrics.size;
        window
            .component()
            .window()
            .set_size(PhysicalSize::new(size.width, size.height));
        window.show(screen);
        window.component().show().expect("it can be shown");
        window
            .component()
            .window()
            .dispatch_event(WindowEvent::WindowActiveChanged(true));
        let keyboard = Self { window, posts };
        keyboard.press(&[]);
        keyboard
    }

    /// Holds all down in order, lets go in the other order, and gives what was posted.
    fn press(&self, chord: &[SharedString]) -> Vec<String> {
        let window = self.window.component().window();
        for text in chord {
            window.dispatch_event(WindowEvent::KeyPressed { text: text.clone() });
        }
        for text in chord.iter().rev() {
            window.dispatch_event(WindowEvent::KeyReleased { text: text.clone() });
        }
        for _ in 0..30 {
            mock_elapsed_time(Duration::from_millis(16));
        }
        self.posts.take()
    }
}

/// Every key without a character that Slint knows, but those that move inside the window: Tab, Backtab, Return, Escape
/// and the deleting ones; and the two that speak.
fn without_meaning() -> Vec<SharedString> {
    let named = [
        Key::F2,
        Key::F3,
        Key::F4,
        Key::F5,
        Key::F6,
        Key::F7,
        Key::F8,
        Key::F9,
        Key::F10,
        Key::F11,
        Key::F12,
        Key::F13,
        Key::F14,
        Key::F15,
        Key::F16,
        Key::F17,
        Key::F18,
        Key::F19,
        Key::F20,
        Key::F21,
        Key::F22,
        Key::F23,
        Key::F24,
        Key::Insert,
        Key::Home,
        Key::End,
        Key::PageUp,
        Key::PageDown,
        Key::ScrollLock,
        Key::Pause,
        Key::SysReq,
        Key::Stop,
        Key::Back,
        Key::CapsLock,
        Key::UpArrow,
        Key::DownArrow,
        Key::LeftArrow,
        Key::RightArrow,
    ];
    named.into_iter().map(SharedString::from).collect()
}

fn modifiers() -> Vec<Vec<SharedString>> {
    let sets: [&[Key]; 8] = [
        &[],
        &[Key::Alt],
        &[Key::Control],
        &[Key::Meta],
        &[Key::Shift],
        &[Key::Control, Key::Alt],
        &[Key::Control, Key::Shift],
        &[Key::Meta, Key::Shift],
    ];
    sets.iter()
        .map(|set| set.iter().copied().map(SharedString::from).collect())
        .collect()
}

fn screens() -> [Screen; 4] {
    let look = Look::default();
    [
        others::start(&look),
        others::lessons(&look),
        lesson::pin(&look),
        others::end(&look),
    ]
}

#[test]
fn keys_without_a_meaning_lead_nowhere_in_any_chord() {
    for screen in screens() {
        let keyboard = Keyboard::at(&screen);
        for modifiers in modifiers() {
            for key in without_meaning() {
                let chord: Vec<SharedString> = modifiers.iter().cloned().chain([key]).collect();
                assert_eq!(keyboard.press(&chord), Vec::<String>::new(), "{chord:?}");
            }
        }
        assert!(
            keyboard.window.component().window().is_visible(),
            "nothing closed the window"
        );
    }
}

/// Alt and F4 close windows, Control and W tabs, Control and Q programs; with Control a letter is a command.
#[test]
fn a_letter_with_control_alt_or_meta_is_not_typed() {
    let keyboard = Keyboard::at(&lesson::pin(&Look::default()));
    for modifier in [Key::Control, Key::Alt, Key::Meta] {
        for letter in ["q", "w", "c", "v", "x", "a", "z", "n", "t", "1", "."] {
            let chord = [modifier.into(), letter.into()];
            assert_eq!(keyboard.press(&chord), Vec::<String>::new(), "{modifier:?} {letter}");
        }
    }
    assert_eq!(
        keyboard.press(&["7".into()]),
        ["Typed(\"7\")"],
        "else the lines above prove nothing"
    );
}

#[test]
fn the_keys_that_speak_are_heard_on_every_screen_and_in_no_chord() {
    for screen in screens() {
        let keyboard = Keyboard::at(&screen);
        for key in [Key::F1, Key::Menu] {
            assert_eq!(keyboard.press(&[key.into()]), ["SpeechKey"]);
            assert_eq!(keyboard.press(&[Key::Control.into(), key.into()]), Vec::<String>::new());
        }
        // The keyboard's place is on a button now; the key is heard all the same.
        keyboard.press(&[Key::Tab.into()]);
        assert_eq!(keyboard.press(&[Key::F1.into()]), ["SpeechKey"]);
    }
}
