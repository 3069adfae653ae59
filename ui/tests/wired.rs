//! What the finger does comes out as the right event: found by accessible label, pressed, typed, swiped, dragged.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test may fail where it stands")]

mod samples;

use std::time::Duration;

use egne_core::domain::Sensitive;
use egne_core::views::{Block, BlockKind, Body, Display, Here, Keys, Overlay, Screen, Tile};
use egne_ui::Window;
use i_slint_backend_testing::{
    AccessibleRole, ElementHandle, ElementQuery, TestingBackend, TestingBackendOptions, mock_elapsed_time,
};
use samples::{Look, Posts, lesson, others};
use slint::platform::{Key, PointerEventButton, WindowEvent};
use slint::{ComponentHandle, LogicalPosition, PhysicalSize, SharedString};

struct Wired {
    window: Window,
    posts: Posts,
}

/// A window with `screen` on it, laid out.
fn wired(screen: &Screen) -> Wired {
    let options = TestingBackendOptions {
        mock_time: true,
        threading: false,
        renderer_name: Some("software".into()),
    };
    slint::platform::set_platform(Box::new(TestingBackend::new(options))).expect("first platform of this thread");
    samples::install_fonts();
    let posts = Posts::default();
    let window = Window::new(Box::new(posts.clone())).expect("a window in memory");
    window
        .component()
        .window()
        .set_size(PhysicalSize::new(screen.metrics.size.width, screen.metrics.size.height));
    window.show(screen);
    window.component().show().expect("it can be shown");
    window
        .component()
        .window()
        .dispatch_event(WindowEvent::WindowActiveChanged(true));
    let wired = Wired { window, posts };
    wired.settle();
    drop(wired.posts.take());
    wired
}

impl Wired {
    /// Draws, and lets timers and guards run out.
    fn settle(&self) {
        for _ in 0..40 {
            mock_elapsed_time(Duration::from_millis(16));
        }
        self.window
            .component()
            .window()
            .take_snapshot()
            .expect("it can be drawn");
        mock_elapsed_time(Duration::from_millis(16));
    }

    fn find(&self, role: AccessibleRole, label: &str) -> ElementHandle {
        let label = label.to_owned();
        ElementQuery::from_root(self.window.component())
            .match_descendants()
            .match_accessible_role(role)
            .match_predicate(move |element| element.accessible_label().is_some_and(|own| own == label))
            .find_first()
            .expect("there is one of that name")
    }

    fn press(&self, label: &str) -> Vec<String> {
        self.find(AccessibleRole::Button, label)
            .invoke_accessible_default_action();
        let posts = self.posts.take();
        self.settle();
        posts
    }

    fn key(&self, text: impl Into<SharedString>) {
        let text = text.into();
        let window = self.window.component().window();
        window.dispatch_event(WindowEvent::KeyPressed { text: text.clone() });
        window.dispatch_event(WindowEvent::KeyReleased { text });
    }

    /// A finger from one place to another, in small steps.
    fn drag(&self, from: LogicalPosition, to: LogicalPosition) {
        let window = self.window.component().window();
        let button = PointerEventButton::Left;
        window.dispatch_event(WindowEvent::PointerMoved { position: from });
        window.dispatch_event(WindowEvent::PointerPressed { position: from, button });
        for step in 1..=10_u8 {
            let part = f32::from(step) / 10.0;
            let position = LogicalPosition::new(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
            window.dispatch_event(WindowEvent::PointerMoved { position });
            mock_elapsed_time(Duration::from_millis(16));
        }
        window.dispatch_event(WindowEvent::PointerReleased { position: to, button });
        mock_elapsed_time(Duration::from_millis(16));
    }
}

/// A place inside an element, as parts of its width and height.
fn place(element: &ElementHandle, x: f32, y: f32) -> LogicalPosition {
    let (corner, size) = (element.absolute_position(), element.size());
    LogicalPosition::new(corner.x + size.width * x, corner.y + size.height * y)
}

#[test]
fn buttons_post_what_they_are() {
    let wired = wired(&lesson::pin(&Look::default()));
    assert_eq!(wired.press("Tilbage"), ["Pressed(back)"]);
    assert_eq!(wired.press("Visning"), ["Pressed(display)"]);
    assert_eq!(wired.press("Jeg er færdig"), ["Pressed(finished)"]);
    assert_eq!(wired.press("Hør"), ["Pressed(hear)"]);
    assert_eq!(wired.press("Luk"), ["Pressed(card-close)"]);
    assert_eq!(wired.press("Til hjælperen"), ["Pressed(helper)"]);
    assert_eq!(wired.press("Computeren"), ["DevicePressed(computer)"]);
    assert_eq!(wired.press("4"), ["BlockPressed(pin-4)"]);
    assert_eq!(wired.press("Slet"), ["BlockPressed(pin-delete)"]);
}

#[test]
fn tiles_and_cards_post_what_was_chosen() {
    let wired = wired(&others::start(&Look::default()));
    assert_eq!(wired.press("English"), ["LanguageChosen(en)"]);
    assert_eq!(wired.press("Billeder først"), ["Pressed(pictures-first)"]);
    wired.window.show(&others::lessons(&Look::default()));
    wired.settle();
    assert_eq!(wired.press("Læs, før du skubber"), ["LessonChosen(read-first)"]);
    wired.window.show(&lesson::answers(&Look::default()));
    wired.settle();
    assert_eq!(wired.press("Jeg godkender."), ["AnswerChosen(approve)"]);
    assert_eq!(wired.press("Prøv igen"), ["Pressed(again)"]);
}

#[test]
fn each_block_of_pictures_shows_its_own() {
    let mut screen = lesson::pin(&Look::default());
    if let Body::Lesson(lesson) = &mut screen.body {
        let tiles = |id: &str, text: &str| Block {
            kind: BlockKind::Tiles,
            tiles: vec![Tile {
                id: id.into(),
                text: text.into(),
                picture: "phone".into(),
                chosen: false,
                here: Here::No,
            }],
            ..Block::default()
        };
        lesson.devices[0].blocks = vec![tiles("wifi", "Wi-Fi"), tiles("home", "Hjem")];
    }
    let wired = wired(&screen);
    assert_eq!(wired.press("Wi-Fi"), ["BlockPressed(wifi)"]);
    assert_eq!(wired.press("Hjem"), ["BlockPressed(home)"]);
}

#[test]
fn a_second_touch_at_once_does_not_count() {
    let wired = wired(&lesson::pin(&Look::default()));
    let back = wired.find(AccessibleRole::Button, "Tilbage");
    back.mock_single_click(PointerEventButton::Left);
    back.mock_single_click(PointerEventButton::Left);
    assert_eq!(wired.posts.take(), ["Pressed(back)"]);
    let key = wired.find(AccessibleRole::Button, "7");
    key.mock_single_click(PointerEventButton::Left);
    key.mock_single_click(PointerEventButton::Left);
    assert_eq!(wired.posts.take().len(), 2, "a code may hold the same digit twice");
}

#[test]
fn a_second_touch_at_once_does_not_count_on_another_target_either() {
    let wired = wired(&lesson::answers(&Look::default()));
    let place_of = |label: &str| wired.find(AccessibleRole::Button, label);
    place_of("Jeg godkender.").mock_single_click(PointerEventButton::Left);
    place_of("Prøv igen").mock_single_click(PointerEventButton::Left);
    place_of("Tilbage").mock_single_click(PointerEventButton::Left);
    assert_eq!(wired.posts.take(), ["AnswerChosen(approve)"]);
    wired.settle();
    place_of("Prøv igen").mock_single_click(PointerEventButton::Left);
    assert_eq!(wired.posts.take(), ["Pressed(again)"], "a person is slower than that");
}

#[test]
fn return_held_down_counts_once() {
    let wired = wired(&lesson::approve(&Look::default()));
    for key in [SharedString::from(Key::Return), " ".into()] {
        for _ in 0..40 {
            if focused_is_the_slider(&wired, &key) {
                break;
            }
            wired.key(Key::Tab);
        }
        let window = wired.window.component().window();
        for _ in 0..20 {
            window.dispatch_event(WindowEvent::KeyPressRepeated { text: key.clone() });
            mock_elapsed_time(Duration::from_millis(200));
        }
        window.dispatch_event(WindowEvent::KeyReleased { text: key });
        assert!(wired.posts.take().is_empty(), "a key that stays down approves nothing");
    }
}

/// Presses a key once; true where that approved.
fn focused_is_the_slider(wired: &Wired, key: &SharedString) -> bool {
    wired.key(key.clone());
    let slid = wired.posts.take() == ["Slid(approve, true)"];
    wired.settle();
    slid
}

#[test]
fn typing_goes_to_the_active_field() {
    let wired = wired(&lesson::user_id(&Look::default()));
    for key in ["a", "Å", "7", "\u{8}", "\n"] {
        wired.key(key);
    }
    wired.key(Key::LeftArrow);
    wired.key(Key::Tab);
    let typed = [
        "Typed(\"a\")",
        "Typed(\"Å\")",
        "Typed(\"7\")",
        "Typed(\"\\u{8}\")",
        "Typed(\"\\n\")",
    ];
    assert_eq!(wired.posts.take(), typed);
    let field = wired.find(AccessibleRole::TextInput, "Bruger-ID");
    assert_eq!(field.accessible_value().as_deref(), Some("oeve-ami"));
    field.set_accessible_value("oeve-amina");
    assert_eq!(wired.posts.take(), ["TextSet(\"oeve-amina\")"]);
    assert_eq!(wired.press("n"), ["Key(n)"]);
}

#[test]
fn an_overlay_takes_typing_only_where_it_listens_and_shows_it() {
    let mut screen = others::settings(&Look::default());
    let wired = wired(&screen);
    wired.key("a");
    assert_eq!(wired.posts.take(), [""; 0]);
    if let Some(Overlay::Settings(settings)) = &mut screen.overlay {
        settings.keyboard = Some(Keys {
            label: "Skriv:".into(),
            typed: Sensitive::new("æø".into()),
        });
    }
    wired.window.show(&screen);
    wired.settle();
    wired.key("å");
    assert_eq!(wired.posts.take(), ["Typed(\"å\")"]);
    wired.find(AccessibleRole::Text, "Skriv:\næø");
}

#[test]
fn a_secret_never_reaches_the_window() {
    let mut screen = lesson::user_id(&Look::default());
    if let Body::Lesson(lesson) = &mut screen.body {
        let field = &mut lesson.devices[0].blocks[3];
        field.secret = true;
        field.typed = Sensitive::new("hemmelig".into());
    }
    let wired = wired(&screen);
    let field = wired.find(AccessibleRole::TextInput, "Bruger-ID");
    assert_eq!(field.accessible_value().as_deref(), Some("••••••••"));
}

#[test]
fn tab_and_return_reach_the_first_button_of_the_coach() {
    let wired = wired(&lesson::scan(&Look::default()));
    wired.key(Key::Tab);
    wired.key(Key::Return);
    assert_eq!(wired.posts.take(), ["Pressed(hear)"]);
}

#[test]
fn escape_is_the_way_out() {
    let wired = wired(&lesson::pin(&Look::default()));
    wired.key(Key::Escape);
    assert_eq!(wired.posts.take(), ["Pressed(back)"]);
    wired.window.show(&others::ask(&Look::default()));
    wired.settle();
    wired.key(Key::Escape);
    wired.key("a");
    assert_eq!(
        wired.posts.take(),
        ["Pressed(stay)"],
        "and nothing is typed under a question"
    );
}

#[test]
fn an_overlay_swallows_what_lies_under_it() {
    let wired = wired(&others::ask(&Look::default()));
    assert!(wired.press("Tilbage").is_empty());
    let back = wired.find(AccessibleRole::Button, "Tilbage");
    back.mock_single_click(PointerEventButton::Left);
    assert!(wired.posts.take().is_empty());
    assert_eq!(wired.press("Ja, jeg øver"), ["Pressed(stay)"]);
}

#[test]
fn a_swipe_counts_at_the_end_only() {
    let wired = wired(&lesson::approve(&Look::default()));
    let slider = wired.find(AccessibleRole::Button, "Godkend");
    wired.drag(place(&slider, 0.12, 0.5), place(&slider, 0.5, 0.5));
    assert_eq!(wired.posts.take(), ["Slid(approve, false)"]);
    wired.settle();
    wired.drag(place(&slider, 0.12, 0.5), place(&slider, 0.99, 0.5));
    assert_eq!(wired.posts.take(), ["Slid(approve, true)"]);
    wired.settle();
    slider.invoke_accessible_default_action();
    assert_eq!(wired.posts.take(), ["Slid(approve, true)"]);
}

#[test]
fn holding_does_the_same_as_a_swipe() {
    let wired = wired(&lesson::approve(&Look::default()));
    let position = place(&wired.find(AccessibleRole::Button, "Godkend"), 0.12, 0.5);
    let button = PointerEventButton::Left;
    let window = wired.window.component().window();
    window.dispatch_event(WindowEvent::PointerPressed { position, button });
    (0..100).for_each(|_| mock_elapsed_time(Duration::from_millis(16)));
    window.dispatch_event(WindowEvent::PointerReleased { position, button });
    assert_eq!(wired.posts.take(), ["Held(approve)"]);
}

#[test]
fn the_phone_is_dragged_over_the_code() {
    for look in [
        Look::default(),
        Look {
            rtl: true,
            ..Look::default()
        },
    ] {
        std::thread::spawn(move || {
            let wired = wired(&lesson::scan(&look));
            let phone = wired.find(AccessibleRole::Button, if look.rtl { "الهاتف" } else { "Telefonen" });
            let camera = place(&wired.find(AccessibleRole::Image, "Kamera"), 0.5, 0.5);
            let code = place(&wired.find(AccessibleRole::Image, "ØVELSE – ikke ægte"), 0.5, 0.5);
            let from = place(&phone, 0.5, 0.9);
            wired.drag(from, LogicalPosition::new(from.x - 40.0, from.y));
            assert_eq!(wired.posts.take(), ["PhoneMoved(false)"]);
            wired.settle();
            wired.drag(
                from,
                LogicalPosition::new(from.x + code.x - camera.x, from.y + code.y - camera.y),
            );
            assert_eq!(wired.posts.take(), ["PhoneMoved(true)"]);
            wired.settle();
            phone.invoke_accessible_default_action();
            assert_eq!(wired.posts.take(), ["PhoneMoved(true)"]);
        })
        .join()
        .expect("in both directions");
    }
}
