//! A tablet in memory with the real program on it, and fingers that find what they touch as a screen reader does.

use std::path::Path;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use egne_android::simulate::{Shown, SimulatedActivity};
use egne_android::{Extent, Insets, Tablet, TouchPhase};
use egne_core::session::{Place, State, next_event};
use egne_core::views::{Body, Event, Post};
use egne_fingre::program::{Program, Source};
use egne_fingre::tablet;
use egne_runtime::SilentSpeaker;
use i_slint_backend_testing::{AccessibleRole, ElementQuery};
use slint::ComponentHandle as _;

/// The sizes of issue 6 of 6: a ten-inch tablet both ways, and a phone; pixels and dots per inch.
pub const SIZES: [(Extent, u32); 3] = [
    (Extent::new(800, 1280), 160),
    (Extent::new(1920, 1200), 240),
    (Extent::new(800, 1600), 320),
];

/// Where a part that is drawn anew cuts a round corner, the renderer of Slint 1.18 mixes a pixel or two a little other
/// than in one piece; so much in so many pixels, which nobody sees.
const CORNER: u8 = 32;
const CORNERS: u32 = 64;

type Put = Arc<dyn Fn(Box<dyn FnOnce() + Send>) + Send + Sync>;

/// Events through the queue of one tablet, so that each test can have its own; and what they were, which of a key is no
/// more than that it was one.
#[derive(Clone)]
struct OwnPost {
    put: Put,
    posted: Arc<Mutex<Vec<String>>>,
}

impl Post for OwnPost {
    fn post(&self, event: Event) {
        self.posted.lock().unwrap().push(format!("{event:?}"));
        (self.put)(Box::new(move || egne_ui::deliver(event)));
    }

    fn another(&self) -> Box<dyn Post> {
        Box::new(self.clone())
    }
}

pub struct Stage {
    pub tablet: Rc<Tablet<SimulatedActivity>>,
    pub program: Rc<Program>,
    post: OwnPost,
    _beat: Box<dyn std::any::Any>,
}

impl Stage {
    /// A program that was just opened. One for each thread.
    pub fn new(screen: Extent, dots_per_inch: u32) -> Self {
        Self::with(SimulatedActivity::new(screen, dots_per_inch))
    }

    pub fn with(activity: SimulatedActivity) -> Self {
        let tablet = Tablet::install_on_thread(activity, tablet::longest_pause()).unwrap();
        let post = OwnPost {
            put: Arc::new(tablet.poster()),
            posted: Arc::default(),
        };
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        // That every lesson can be finished is proven elsewhere, and takes a while.
        let source = Source {
            root,
            read: Box::new(|root| egne_content::load(root, egne_content::Proof::None)),
        };
        let program = tablet::build(&tablet, source, Box::new(SilentSpeaker), post.another()).unwrap();
        let beats = post.another();
        let beat = egne_ui::every_second(move |event| beats.post(event));
        program.window.component().show().unwrap();
        let stage = Self {
            tablet,
            program,
            post,
            _beat: Box::new(beat),
        };
        stage.activity().open();
        stage.settle();
        stage
    }

    pub fn activity(&self) -> &SimulatedActivity {
        self.tablet.activity()
    }

    /// Until nothing is left to do; false where the loop has ended.
    pub fn settle(&self) -> bool {
        self.tablet.settle().unwrap()
    }

    pub fn pass(&self, time: Duration) {
        self.activity().pass(time);
        self.settle();
    }

    /// An event as from a device or a finger that hits.
    pub fn take(&self, event: Event) {
        self.post.post(event);
        self.settle();
    }

    /// How many events began so.
    pub fn posted(&self, event: &str) -> usize {
        let posted = self.post.posted.lock().unwrap();
        posted.iter().filter(|posted| posted.starts_with(event)).count()
    }

    pub fn look<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        self.program.shell.look(look).unwrap()
    }

    /// Which screen is on.
    pub fn place(&self) -> &'static str {
        self.look(|state| match state.place() {
            Place::Start => "start",
            Place::Lessons => "lessons",
            Place::Lesson(_) => "lesson",
            Place::End(_) => "end",
            Place::Trouble => "trouble",
        })
    }

    /// The middle of the button of this name, in pixels of the window.
    pub fn button(&self, label: &str) -> (f32, f32) {
        let wanted = label.to_owned();
        let component = self.program.window.component();
        let found = ElementQuery::from_root(component)
            .match_descendants()
            .match_accessible_role(AccessibleRole::Button)
            .match_predicate(move |element| element.accessible_label().is_some_and(|own| own == wanted))
            .find_first()
            .unwrap_or_else(|| panic!("there is no button {label}"));
        let (corner, size) = (found.absolute_position(), found.size());
        let scale = component.window().scale_factor();
        let Insets { left, top, .. } = egne_android::Activity::insets(self.activity());
        (
            (corner.x + size.width / 2.0) * scale + left as f32,
            (corner.y + size.height / 2.0) * scale + top as f32,
        )
    }

    /// A finger on a button, and time for the guard against shaking hands.
    pub fn tap(&self, label: &str) {
        let (x, y) = self.button(label);
        self.touch(0, TouchPhase::Down, x, y);
        self.pass(Duration::from_millis(120));
        self.touch(0, TouchPhase::Up, x, y);
        self.pass(Duration::from_millis(600));
    }

    /// Pushes the page with a finger until the button is well in view.
    fn reveal(&self, label: &str) {
        let Extent { width, height } = egne_android::Activity::surface(self.activity()).unwrap();
        let (x, middle, most) = (width as f32 / 2.0, height as f32 * 0.5, height as f32 * 0.25);
        for _ in 0..20 {
            let way = middle - self.button(label).1;
            if way.abs() < most {
                return;
            }
            let way = way.clamp(-most, most);
            self.touch(0, TouchPhase::Down, x, middle);
            for step in 1..=10_u8 {
                self.touch(0, TouchPhase::Moved, x, middle + way * f32::from(step) / 10.0);
                self.pass(Duration::from_millis(16));
            }
            // A finger that rests before it goes does not fling.
            self.pass(Duration::from_millis(300));
            self.touch(0, TouchPhase::Moved, x, middle + way);
            self.touch(0, TouchPhase::Up, x, middle + way);
            self.pass(Duration::from_millis(1000));
        }
        panic!("{label} cannot be brought into view");
    }

    pub fn touch(&self, finger: i32, phase: TouchPhase, x: f32, y: f32) {
        self.activity().touch(finger, phase, x, y);
        self.settle();
    }

    /// By touch alone: a language, and the first lesson that is offered.
    pub fn enter_first_lesson(&self) {
        self.tap("Dansk");
        assert_eq!(self.place(), "lessons");
        let screen = self.program.shell.screen().unwrap();
        let Body::Lessons(lessons) = screen.body else {
            panic!("no choice of lessons");
        };
        let card = &lessons.cards.first().unwrap().title;
        self.reveal(card);
        let at = self.button(card);
        self.tap(card);
        assert_eq!(self.place(), "lesson", "{card} at {at:?}");
    }

    /// On in a lesson, by the way that the machine finds, until `step` is on.
    pub fn go_to(&self, lesson: &str, step: &str) {
        self.take(Event::LanguageChosen("da".to_owned()));
        self.take(Event::LessonChosen(lesson.to_owned()));
        for _ in 0..200 {
            let next = |state: &State| {
                let on = state.run()?.step()?;
                next_event(state).filter(|_| on.id != step)
            };
            match self.look(next) {
                Some(event) => self.take(event),
                None => return,
            }
        }
    }

    pub fn shown(&self) -> Shown {
        self.activity().shown().unwrap()
    }

    /// What the window shows is what the whole program would look like drawn anew, margins and all; and nothing that a
    /// system would punish was done.
    pub fn assert_right(&self, when: &str) {
        assert_eq!(self.activity().faults(), [], "{when}");
        let Some(shown) = self.activity().shown() else {
            panic!("nothing is shown {when}");
        };
        let anew = self.program.window.component().window().take_snapshot().unwrap();
        let Insets {
            left,
            top,
            right,
            bottom,
        } = egne_android::Activity::insets(self.activity());
        let inside = |at: u32, before: u32, most: u32| at.saturating_sub(before).min(most - 1);
        assert_eq!(
            (shown.size.width, shown.size.height),
            (anew.width() + left + right, anew.height() + top + bottom),
            "{when}"
        );
        let (mut wrong, mut nearly, mut first) = (0, 0, None);
        for y in 0..shown.size.height {
            let row = inside(y, top, anew.height()) * anew.width();
            for x in 0..shown.size.width {
                let pixel = anew.as_slice()[(row + inside(x, left, anew.width())) as usize];
                let expected = [pixel.r, pixel.g, pixel.b];
                let got = shown.at(x, y).unwrap();
                let apart = got.iter().zip(expected).map(|(one, other)| one.abs_diff(other)).max();
                match apart {
                    Some(0) | None => {}
                    Some(1..=CORNER) => nearly += 1,
                    Some(_) => {
                        wrong += 1;
                        first.get_or_insert((x, y, got, expected));
                    }
                }
            }
        }
        assert_eq!(wrong, 0, "{when}: {wrong} pixels differ, the first {first:?}");
        assert!(
            nearly <= CORNERS,
            "{when}: {nearly} pixels are not quite as they should be"
        );
    }
}
