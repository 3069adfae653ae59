//! The queue: what the window sends while it is being set comes after what was sent before, and is not left lying.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use egne_core::session::{Place, State, button};
use egne_core::views::{Body, Display, Event, Screen};
use egne_runtime::{Hands, Printing, Shell, SilentSpeaker};
use egne_tests::{Letterbox, shipped};

/// A window that presses something itself while it is shown a screen, as a text field does that is filled.
#[derive(Default)]
struct Talkative {
    shell: RefCell<Option<Rc<Shell>>>,
    shown: RefCell<Vec<&'static str>>,
    answered: Cell<bool>,
}

impl Display for Talkative {
    fn show(&self, screen: &Screen) {
        self.shown.borrow_mut().push(match screen.body {
            Body::Start(_) => "start",
            Body::Lessons(_) => "lessons",
            Body::Lesson(_) => "lesson",
            Body::End(_) => "end",
            Body::Trouble(_) => "trouble",
        });
        let shell = self.shell.borrow().clone();
        if let (Body::Lessons(_), Some(shell), false) = (&screen.body, shell, self.answered.replace(true)) {
            shell.dispatch(Event::LessonChosen("b2".to_owned()), self);
        }
    }
}

#[test]
fn what_the_window_sends_while_it_is_shown_a_screen_is_taken_at_once() {
    let (library, catalogue) = shipped::content();
    let (post, _letters) = Letterbox::new();
    let hands = Hands::new(Box::new(SilentSpeaker), Printing::default(), None, Box::new(post));
    let state = State::new(shipped::setup(&shipped::root()), library);
    let read = Box::new(shipped::read);
    let shell = Rc::new(Shell::new(state, catalogue, hands, shipped::root(), read));
    let window = Talkative::default();
    *window.shell.borrow_mut() = Some(Rc::clone(&shell));
    // The first screen is answered by nothing.
    window.answered.set(true);
    shell.show(&window);
    window.answered.set(false);
    shell.dispatch(Event::LanguageChosen("da".to_owned()), &window);
    let in_lesson = shell.look(|state| matches!(state.place(), Place::Lesson(_))).unwrap();
    assert!(
        in_lesson,
        "the event lies in the queue until the next one comes; shown: {:?}",
        window.shown.borrow()
    );
    shell.dispatch(Event::Pressed(button::BACK.to_owned()), &window);
    assert_eq!(window.shown.borrow().last(), Some(&"lessons"));
}
