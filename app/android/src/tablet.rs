//! The platform itself: reports of the activity into Slint, Slint's picture into the window.
//!
//! The loop sleeps until something is told, a task is put, a timer is due or an animation has its next picture. While
//! the program is away no timer runs and nothing moves.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use slint::platform::{
    EventLoopProxy, Platform, PlatformError, PointerEventButton, SetPlatformError, WindowAdapter, WindowEvent,
    duration_until_next_timer_update, set_platform, update_timers_and_animations,
};
use slint::{LogicalPosition, LogicalSize};

use crate::activity::{Activity, Answer, Hold, Report};
use crate::canvas::Canvas;
use crate::clock::Clock;
use crate::fingers::{Fingers, Stroke};
use crate::geometry::{Area, Extent, Insets, logical, scale_of};
use crate::keys::{BACK, Key};
use crate::queue::Queue;
use crate::window::GlassWindow;

/// Between two pictures of an animation.
const FRAME: Duration = Duration::from_millis(16);
/// What follows from what follows is done before the next picture, but not for ever: so many batches of tasks.
const AT_ONCE: usize = 8;
/// Fewer logical pixels on a side are no room for a program. Android gives none so small to be used (a split screen
/// leaves 220, developer.android.com, 2026), but windows on their way to another size are; they show a part.
const LEAST: f32 = 200.0;
/// A window that would not be painted is asked again no sooner.
const AGAIN: Duration = Duration::from_millis(250);

/// Why there is no platform.
#[derive(Debug, thiserror::Error)]
pub enum TabletError {
    /// This thread has one already.
    #[error("a platform is installed already: {0}")]
    Installed(SetPlatformError),
}

/// What the program does about the tablet's life. Called on the thread of the window.
#[derive(Default)]
struct Listeners {
    away: Option<Box<dyn FnMut(Duration)>>,
    back: Option<Box<dyn FnMut() -> bool>>,
}

/// A tablet: an activity, and the one window on it.
pub struct Tablet<A> {
    activity: A,
    window: Rc<GlassWindow>,
    canvas: RefCell<Canvas>,
    queue: Queue,
    clock: Cell<Clock>,
    fingers: Cell<Fingers>,
    /// Where our part of the window begins, and how large the window is.
    insets: Cell<Insets>,
    surface: Cell<Extent>,
    /// What of the window does not show the canvas yet.
    unpainted: Cell<Area>,
    /// When animations were moved on last.
    ticked: Cell<Duration>,
    refused: Cell<bool>,
    back_taken: Cell<bool>,
    ended: Cell<bool>,
    trouble: RefCell<Option<PlatformError>>,
    listeners: RefCell<Listeners>,
}

impl<A: Activity + 'static> Tablet<A> {
    /// Makes this the platform of the process. A pause as long as `limit` is told before the return.
    ///
    /// # Errors
    /// This thread, or on Linux this process, has a platform already.
    pub fn install(activity: A, limit: Duration) -> Result<Rc<Self>, TabletError> {
        Self::put_in_place(activity, limit, true)
    }

    /// The same for this thread alone: Slint's own queue stays another's, and [`Self::poster`] stands in for it.
    ///
    /// # Errors
    /// This thread has a platform already.
    #[cfg(feature = "simulators")]
    pub fn install_on_thread(activity: A, limit: Duration) -> Result<Rc<Self>, TabletError> {
        Self::put_in_place(activity, limit, false)
    }

    fn put_in_place(activity: A, limit: Duration, for_all: bool) -> Result<Rc<Self>, TabletError> {
        let tablet = Rc::new(Self {
            window: GlassWindow::new(),
            canvas: RefCell::default(),
            queue: Queue::new(activity.waker()),
            clock: Cell::new(Clock::new(activity.now(), limit)),
            fingers: Cell::default(),
            insets: Cell::default(),
            surface: Cell::default(),
            unpainted: Cell::default(),
            ticked: Cell::new(Duration::ZERO),
            refused: Cell::new(false),
            back_taken: Cell::new(false),
            ended: Cell::new(false),
            trouble: RefCell::default(),
            listeners: RefCell::default(),
            activity,
        });
        let platform = Installed {
            tablet: Rc::clone(&tablet),
            for_all,
        };
        set_platform(Box::new(platform)).map_err(TabletError::Installed)?;
        Ok(tablet)
    }

    /// The activity.
    pub fn activity(&self) -> &A {
        &self.activity
    }

    /// Puts a task into the queue of this tablet, from any thread.
    #[cfg(feature = "simulators")]
    pub fn poster(&self) -> impl Fn(Box<dyn FnOnce() + Send>) + Clone + Send + Sync + use<A> {
        let queue = self.queue.clone();
        move |task| queue.put(task)
    }

    /// How long the program was away, told when it is back, or once the pause is as long as its limit.
    pub fn on_away(&self, listener: impl FnMut(Duration) + 'static) {
        self.listeners.borrow_mut().away = Some(Box::new(listener));
    }

    /// The back button; false where there was nothing to go back to, and the system does what it does then.
    pub fn on_back(&self, listener: impl FnMut() -> bool + 'static) {
        self.listeners.borrow_mut().back = Some(Box::new(listener));
    }

    /// Holds the window to something from now on.
    pub fn hold(&self, to: Hold) {
        self.activity.hold(to);
    }

    /// The loop begins, where one had ended perhaps.
    pub(crate) fn begin(&self) {
        self.ended.set(false);
    }

    /// Once round the loop: what waits is done, what changed is drawn, and then it sleeps; false where it has ended.
    ///
    /// # Errors
    /// Slint could not take an event.
    pub fn turn(&self) -> Result<bool, PlatformError> {
        self.catch_up();
        if self.queue.quits() {
            self.ended.set(true);
            return Ok(false);
        }
        self.draw();
        let at_most = self.sleep();
        self.activity.wait(at_most, &mut |report| self.take(report));
        let now = self.activity.now();
        let mut clock = self.clock.get();
        let long = clock.grown_long(now);
        self.clock.set(clock);
        self.tell_away(long);
        match self.trouble.take() {
            Some(trouble) => Err(trouble),
            None => Ok(!self.ended.get()),
        }
    }

    /// Does what waits, and what follows from it at once: a window of another size is told by a task, and must not be
    /// drawn before it has been taken. While the program is away its time stands still, and no timer comes due.
    fn catch_up(&self) {
        self.ticked.set(self.activity.now());
        for _ in 0..AT_ONCE {
            for task in self.queue.batch() {
                task();
            }
            update_timers_and_animations();
            if self.queue.has_no_task() {
                break;
            }
        }
    }

    /// How long nothing is to be done; none where only the system or another thread can bring something.
    fn sleep(&self) -> Option<Duration> {
        let now = self.activity.now();
        if !self.queue.is_empty() {
            return Some(Duration::ZERO);
        }
        if self.clock.get().is_away() {
            return self.clock.get().until_told(now);
        }
        let mut at_most = duration_until_next_timer_update();
        let mut no_later = |than: Duration| at_most = Some(at_most.map_or(than, |most| most.min(than)));
        if self.activity.surface().is_some() {
            if self.refused.get() {
                no_later(AGAIN);
            } else if self.window.is_stale() {
                no_later(Duration::ZERO);
            } else if self.window.window().has_active_animations() {
                no_later(FRAME.saturating_sub(now.saturating_sub(self.ticked.get())));
            }
        }
        at_most
    }

    /// Draws what changed and brings what the window has not shown into it. Without a window nothing is drawn.
    fn draw(&self) {
        let Some(surface) = self.activity.surface() else { return };
        if surface != self.surface.get() {
            // It will be told, but is so already.
            self.meet_window();
            self.catch_up();
        }
        let insets = self.insets.get();
        let mut canvas = self.canvas.borrow_mut();
        if self.window.is_stale() {
            let drawn = self.window.draw(&mut canvas);
            if !drawn.is_empty() {
                let drawn = self.reach(drawn.moved(insets.left, insets.top));
                self.unpainted.set(self.unpainted.get().and(drawn));
            }
        }
        let unpainted = self.unpainted.get().on(surface);
        if unpainted.is_empty() {
            return;
        }
        let painted = self.activity.paint(unpainted, &canvas.picture(insets));
        self.refused.set(painted.is_err());
        if painted.is_ok() {
            self.unpainted.set(Area::default());
        }
    }

    /// A changed edge is drawn out into the margin beside it.
    fn reach(&self, mut drawn: Area) -> Area {
        let (insets, surface) = (self.insets.get(), self.surface.get());
        if drawn.left <= insets.left {
            drawn.left = 0;
        }
        if drawn.top <= insets.top {
            drawn.top = 0;
        }
        if drawn.right + insets.right >= surface.width {
            drawn.right = surface.width;
        }
        if drawn.bottom + insets.bottom >= surface.height {
            drawn.bottom = surface.height;
        }
        drawn
    }

    /// One report of the system.
    fn take(&self, report: Report) -> Answer {
        match report {
            Report::Started | Report::Stopped | Report::StateWanted => {}
            Report::Resumed => self.come_back(),
            Report::Paused => self.leave(),
            Report::Destroyed => {
                self.leave();
                self.ended.set(true);
            }
            Report::MemoryLow => {
                if self.activity.surface().is_none() {
                    self.canvas.borrow_mut().drop_picture();
                    self.window.request_redraw();
                }
            }
            Report::WindowGained | Report::WindowResized | Report::RoomChanged | Report::ConfigurationChanged => {
                self.meet_window();
            }
            Report::WindowLost => {
                self.let_go();
                self.refused.set(false);
            }
            Report::RedrawNeeded => {
                self.unpainted.set(Area::all(self.surface.get()));
                self.catch_up();
                self.draw();
            }
            Report::Focused(on) => self.dispatch(WindowEvent::WindowActiveChanged(on)),
            Report::Touched(touch) => {
                let mut fingers = self.fingers.get();
                let strokes = fingers.take(touch);
                self.fingers.set(fingers);
                for stroke in strokes.into_iter().flatten() {
                    self.stroke(stroke);
                }
            }
            Report::Keyed(key) => return self.key(key),
        }
        Answer::Taken
    }

    /// Takes the window as it is: size, scale, what is ours of it. All of it is to be painted.
    fn meet_window(&self) {
        let Some(surface) = self.activity.surface().filter(|size| !size.is_empty()) else {
            return;
        };
        let wanted = self.activity.insets();
        let (insets, inner) = wanted
            .within(surface)
            .map_or((Insets::default(), surface), |inner| (wanted, inner));
        let scale = scale_of(self.activity.dots_per_inch());
        let least = (LEAST * scale) as u32;
        let inner = Extent::new(inner.width.max(least), inner.height.max(least));
        let window = self.window.window();
        let scale_changed = window.scale_factor().to_bits() != scale.to_bits();
        if scale_changed {
            self.dispatch(WindowEvent::ScaleFactorChanged { scale_factor: scale });
        }
        let moved = self.insets.replace(insets) != insets;
        if self.surface.replace(surface) != surface || moved || scale_changed || self.window.extent() != inner {
            // A finger on the glass is no longer where it was on the picture.
            self.let_go();
            self.window.set_extent(inner);
            let size = LogicalSize::new(logical(inner.width, scale), logical(inner.height, scale));
            self.dispatch(WindowEvent::Resized { size });
            self.window.request_redraw();
        }
        self.unpainted.set(Area::all(surface));
    }

    fn leave(&self) {
        self.let_go();
        let mut clock = self.clock.get();
        clock.leave(self.activity.now());
        self.clock.set(clock);
    }

    fn come_back(&self) {
        let mut clock = self.clock.get();
        let pause = clock.come_back(self.activity.now());
        self.clock.set(clock);
        self.tell_away(pause);
    }

    fn tell_away(&self, pause: Option<Duration>) {
        if let Some(pause) = pause
            && let Ok(mut listeners) = self.listeners.try_borrow_mut()
            && let Some(listener) = &mut listeners.away
        {
            listener(pause);
        }
    }

    fn let_go(&self) {
        let mut fingers = self.fingers.get();
        let stroke = fingers.let_go();
        self.fingers.set(fingers);
        if let Some(stroke) = stroke {
            self.stroke(stroke);
        }
    }

    fn stroke(&self, stroke: Stroke) {
        let (insets, scale) = (self.insets.get(), self.window.window().scale_factor());
        let at =
            |x: f32, y: f32| LogicalPosition::new((x - insets.left as f32) / scale, (y - insets.top as f32) / scale);
        let button = PointerEventButton::Left;
        self.dispatch(match stroke {
            Stroke::Press(x, y) => WindowEvent::PointerPressed {
                position: at(x, y),
                button,
            },
            Stroke::Move(x, y) => WindowEvent::PointerMoved { position: at(x, y) },
            Stroke::Lift(x, y) => WindowEvent::PointerReleased {
                position: at(x, y),
                button,
            },
            Stroke::Leave => WindowEvent::PointerExited,
        });
    }

    fn key(&self, key: Key) -> Answer {
        if key.code == BACK {
            return self.back(key);
        }
        let Some(text) = key.text() else { return Answer::Left };
        self.dispatch(match (key.down, key.repeated) {
            (true, false) => WindowEvent::KeyPressed { text },
            (true, true) => WindowEvent::KeyPressRepeated { text },
            (false, _) => WindowEvent::KeyReleased { text },
        });
        Answer::Taken
    }

    /// Both halves of the button have one answer, or the system would see half a button.
    fn back(&self, key: Key) -> Answer {
        if key.down && !key.repeated && !key.cancelled {
            let taken = self
                .listeners
                .try_borrow_mut()
                .ok()
                .and_then(|mut listeners| listeners.back.as_mut().map(|listener| listener()));
            self.back_taken.set(taken == Some(true));
        }
        if self.back_taken.get() {
            Answer::Taken
        } else {
            Answer::Left
        }
    }

    fn dispatch(&self, event: WindowEvent) {
        if let Err(trouble) = self.window.window().dispatch_event_with_result(event) {
            self.trouble.replace(Some(trouble));
        }
    }
}

/// The tablet in Slint's hands.
struct Installed<A> {
    tablet: Rc<Tablet<A>>,
    for_all: bool,
}

impl<A: Activity + 'static> Platform for Installed<A> {
    fn create_window_adapter(&self) -> Result<Rc<dyn WindowAdapter>, PlatformError> {
        Ok(self.tablet.window.clone())
    }

    fn run_event_loop(&self) -> Result<(), PlatformError> {
        self.tablet.begin();
        while self.tablet.turn()? {}
        Ok(())
    }

    fn new_event_loop_proxy(&self) -> Option<Box<dyn EventLoopProxy>> {
        self.for_all
            .then(|| Box::new(self.tablet.queue.clone()) as Box<dyn EventLoopProxy>)
    }

    fn duration_since_start(&self) -> Duration {
        self.tablet.clock.get().in_front(self.tablet.activity.now())
    }
}
