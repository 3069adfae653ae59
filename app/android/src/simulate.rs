//! An activity in memory: it tells what a test wants told, has a clock that goes when it is told to, and a window that
//! treats its buffers as Android does.
//!
//! What the program does that a real system punishes is kept as a [`Fault`]. Not simulated: how fast anything is.

mod glass;

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

pub use glass::{Shown, WindowTrouble};

use crate::activity::{Activity, Answer, Hold, Report, Unpainted, Wake};
use crate::canvas::Picture;
use crate::fingers::{Touch, TouchPhase};
use crate::geometry::{Area, Extent, Insets};
use crate::keys::{BACK, Key};
use crate::tablet::Tablet;
use glass::Glass;

/// A test waits no longer for another thread; only a test that fails waits so long.
const PATIENCE: Duration = Duration::from_secs(60);
/// So many turns without a reason mean that the loop never sleeps.
const BUSY: u32 = 1000;

/// What a real system would punish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A picture was brought to a window that had gone.
    PaintedWithoutWindow,
    /// The loop goes round and round with nothing to do.
    NeverSleeps,
}

/// The activity.
pub struct SimulatedActivity {
    waker: Arc<Waker>,
    now: Cell<Duration>,
    to_pass: Cell<Duration>,
    told: RefCell<VecDeque<Report>>,
    glass: RefCell<Glass>,
    insets: Cell<Insets>,
    dots_per_inch: Cell<Option<u32>>,
    type_scale: Cell<f32>,
    explores: Cell<bool>,
    held: Cell<Hold>,
    faults: RefCell<Vec<Fault>>,
    in_vain: Cell<u32>,
    turns: Cell<u32>,
    asleep: Cell<bool>,
    blocks: Cell<bool>,
    has_left: Cell<bool>,
}

impl SimulatedActivity {
    /// A screen of this size in pixels, without a window yet.
    pub fn new(screen: Extent, dots_per_inch: u32) -> Self {
        Self {
            waker: Arc::default(),
            now: Cell::new(Duration::from_secs(86_400)),
            to_pass: Cell::default(),
            told: RefCell::default(),
            glass: RefCell::new(Glass::new(screen)),
            insets: Cell::default(),
            dots_per_inch: Cell::new(Some(dots_per_inch)),
            type_scale: Cell::new(1.0),
            explores: Cell::default(),
            held: Cell::default(),
            faults: RefCell::default(),
            in_vain: Cell::default(),
            turns: Cell::default(),
            asleep: Cell::default(),
            blocks: Cell::default(),
            has_left: Cell::default(),
        }
    }

    /// Tells this next.
    pub fn tell(&self, report: Report) {
        self.told.borrow_mut().push_back(report);
    }

    /// As a tap on the program's icon: it comes to the front and has a window.
    pub fn open(&self) {
        self.tell(Report::Started);
        self.tell(Report::Resumed);
        self.gain_window();
        self.tell(Report::Focused(true));
    }

    /// As the home button: it is away, and its window goes.
    pub fn go_home(&self) {
        self.tell(Report::Paused);
        self.tell(Report::StateWanted);
        self.tell(Report::Stopped);
        self.lose_window();
        self.tell(Report::Focused(false));
    }

    /// There is a window; told with it.
    pub fn gain_window(&self) {
        self.tell(Report::WindowGained);
        self.tell(Report::RedrawNeeded);
    }

    /// The window goes once this has been taken.
    pub fn lose_window(&self) {
        self.tell(Report::WindowLost);
    }

    /// Another size, as when the tablet is turned; told as Android does where the manifest keeps the activity.
    pub fn turn_to(&self, screen: Extent) {
        self.glass.borrow_mut().resize(screen);
        self.tell(Report::ConfigurationChanged);
        self.tell(Report::WindowResized);
        self.tell(Report::RedrawNeeded);
    }

    /// Bars and cut-outs.
    pub fn set_insets(&self, insets: Insets) {
        self.insets.set(insets);
        self.tell(Report::RoomChanged);
    }

    /// The learner has the system draw everything larger or smaller.
    pub fn set_density(&self, dots_per_inch: u32) {
        self.dots_per_inch.set(Some(dots_per_inch));
        self.tell(Report::ConfigurationChanged);
    }

    /// A screen reader is switched on or off, as one can only elsewhere.
    pub fn explore_by_touch(&self, on: bool) {
        self.explores.set(on);
    }

    /// The system's type has this size; nobody is told but who asks.
    pub fn set_type_scale(&self, scale: f32) {
        self.type_scale.set(scale);
    }

    /// A finger.
    pub fn touch(&self, finger: i32, phase: TouchPhase, x: f32, y: f32) {
        self.tell(Report::Touched(Touch { finger, phase, x, y }));
    }

    /// A finger comes down and goes up.
    pub fn tap(&self, x: f32, y: f32) {
        self.touch(0, TouchPhase::Down, x, y);
        self.touch(0, TouchPhase::Up, x, y);
    }

    /// A key goes down and up.
    pub fn key(&self, code: u32, letter: Option<char>) {
        for down in [true, false] {
            self.tell(Report::Keyed(Key {
                code,
                letter,
                down,
                repeated: false,
                cancelled: false,
            }));
        }
    }

    /// The back button. Where the program leaves it, the system ends the activity.
    pub fn back(&self) {
        self.key(BACK, None);
    }

    /// The system has ended the activity at the back button.
    pub fn has_left(&self) -> bool {
        self.has_left.get()
    }

    /// Lets so much time go by, as fast as the loop lets it.
    pub fn pass(&self, time: Duration) {
        self.to_pass.set(self.to_pass.get() + time);
    }

    /// The machine sleeps so long, and nothing runs.
    pub fn sleep(&self, time: Duration) {
        self.now.set(self.now.get() + time);
    }

    /// The next picture meets trouble.
    pub fn trouble(&self, trouble: WindowTrouble) {
        self.glass.borrow_mut().trouble(trouble);
    }

    /// What the window shows; none where no picture was brought to it.
    pub fn shown(&self) -> Option<Shown> {
        self.glass.borrow().shown()
    }

    /// How many pictures were brought to a window, and how many pixels of them were new.
    pub fn painted(&self) -> (u64, u64) {
        self.glass.borrow().painted()
    }

    /// What the window is held to.
    pub fn held(&self) -> Hold {
        self.held.get()
    }

    /// What the program has done wrong.
    pub fn faults(&self) -> Vec<Fault> {
        self.faults.borrow().clone()
    }

    /// How often the loop has gone round.
    pub fn turns(&self) -> u32 {
        self.turns.get()
    }

    /// From now on, or no longer, a wait that nothing ends waits for another thread.
    pub fn wait_for_threads(&self, on: bool) {
        self.blocks.set(on);
    }

    fn note(&self, fault: Fault) {
        self.faults.borrow_mut().push(fault);
    }

    /// The next report, once the glass is as it says.
    fn hand_over(&self, take: &mut dyn FnMut(Report) -> Answer) -> bool {
        let Some(report) = self.told.borrow_mut().pop_front() else {
            return false;
        };
        if report == Report::WindowGained {
            self.glass.borrow_mut().open();
        }
        let answer = take(report);
        if report == Report::WindowLost {
            self.glass.borrow_mut().close();
        }
        if let Report::Keyed(Key {
            code: BACK,
            down: false,
            ..
        }) = report
            && answer == Answer::Left
        {
            self.has_left.set(true);
            self.go_home();
            self.tell(Report::Destroyed);
        }
        true
    }
}

impl<A> Tablet<A>
where
    A: Activity + AsRef<SimulatedActivity> + 'static,
{
    /// Goes round until nothing is left to do; false where the loop has ended.
    ///
    /// # Errors
    /// As [`Tablet::turn`].
    pub fn settle(&self) -> Result<bool, slint::PlatformError> {
        let activity = self.activity().as_ref();
        self.begin();
        loop {
            activity.asleep.set(false);
            if !self.turn()? {
                return Ok(false);
            }
            if activity.asleep.get() || activity.faults().contains(&Fault::NeverSleeps) {
                return Ok(true);
            }
        }
    }
}

impl AsRef<Self> for SimulatedActivity {
    fn as_ref(&self) -> &Self {
        self
    }
}

impl Activity for SimulatedActivity {
    fn wait(&self, at_most: Option<Duration>, take: &mut dyn FnMut(Report) -> Answer) {
        self.turns.set(self.turns.get() + 1);
        let woken = self.waker.take();
        if self.hand_over(take) || woken {
            self.in_vain.set(0);
            return;
        }
        let step = at_most.map_or(self.to_pass.get(), |most| most.min(self.to_pass.get()));
        if !step.is_zero() {
            self.in_vain.set(0);
            self.to_pass.set(self.to_pass.get() - step);
            self.now.set(self.now.get() + step);
        } else if at_most == Some(Duration::ZERO) {
            self.in_vain.set(self.in_vain.get() + 1);
            if self.in_vain.get() == BUSY {
                self.note(Fault::NeverSleeps);
            }
        } else if self.blocks.get() {
            self.waker.wait();
        } else {
            self.asleep.set(true);
        }
    }

    fn now(&self) -> Duration {
        self.now.get()
    }

    fn surface(&self) -> Option<Extent> {
        self.glass.borrow().surface()
    }

    fn insets(&self) -> Insets {
        self.insets.get()
    }

    fn dots_per_inch(&self) -> Option<u32> {
        self.dots_per_inch.get()
    }

    fn type_scale(&self) -> f32 {
        self.type_scale.get()
    }

    fn explores_by_touch(&self) -> bool {
        self.explores.get()
    }

    fn paint(&self, changed: Area, picture: &Picture<'_>) -> Result<(), Unpainted> {
        let painted = self.glass.borrow_mut().paint(changed, picture);
        match painted {
            Err(Unpainted::NoWindow) => self.note(Fault::PaintedWithoutWindow),
            Err(Unpainted::Lost) => self.tell(Report::WindowLost),
            Err(Unpainted::Format) | Ok(()) => {}
        }
        painted
    }

    fn waker(&self) -> Arc<dyn Wake> {
        self.waker.clone()
    }

    fn hold(&self, to: Hold) {
        self.held.set(to);
    }
}

#[derive(Default)]
struct Waker {
    woken: Mutex<bool>,
    bell: Condvar,
}

impl Waker {
    fn take(&self) -> bool {
        std::mem::take(&mut *self.woken.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn wait(&self) {
        let woken = self.woken.lock().unwrap_or_else(PoisonError::into_inner);
        let asleep = |woken: &mut bool| !*woken;
        drop(self.bell.wait_timeout_while(woken, PATIENCE, asleep));
    }
}

impl Wake for Waker {
    fn wake(&self) {
        *self.woken.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.bell.notify_all();
    }
}
