//! The edge: what an Android activity tells, and what can be asked of it.
//!
//! Nothing here saves state: there is no way to, so a kill remembers nothing.

use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use crate::canvas::Picture;
use crate::fingers::Touch;
use crate::geometry::{Area, Extent, Insets};
use crate::keys::Key;

/// One thing that the system tells, in the words of the activity's life.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Report {
    /// The activity can be seen soon.
    Started,
    /// It is in front.
    Resumed,
    /// Something else is in front; what is drawn may still be seen.
    Paused,
    /// It cannot be seen.
    Stopped,
    /// The system would keep state for the time after a kill. It gets none.
    StateWanted,
    /// The activity ends now.
    Destroyed,
    /// The machine has little memory left.
    MemoryLow,
    /// There is a window.
    WindowGained,
    /// The window goes; it is gone once this has been taken.
    WindowLost,
    /// The window has another size.
    WindowResized,
    /// What the window showed is lost, or the system waits for a picture.
    RedrawNeeded,
    /// Bars of the system came or went.
    RoomChanged,
    /// Density, direction of the screen or the like changed.
    ConfigurationChanged,
    /// Keys go to this window, or no longer.
    Focused(bool),
    /// A finger.
    Touched(Touch),
    /// A key of a keyboard, or of the tablet itself.
    Keyed(Key),
}

/// Whether a report was for us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It was; the system does nothing more.
    Taken,
    /// It was not; the system does what it does by itself, as leaving at the back button.
    Left,
}

/// Why nothing was painted. Each is ordinary; the picture is painted when there is a window again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unpainted {
    /// There is no window.
    #[error("there is no window")]
    NoWindow,
    /// The window gave no buffer, or did not take it back: it is being torn down.
    #[error("the window is being torn down")]
    Lost,
    /// The buffer has another format than four bytes for each pixel.
    #[error("the window has a format we cannot draw in")]
    Format,
}

/// What the window is held to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hold {
    /// The screen does not go dark by itself.
    pub awake: bool,
    /// No picture of the window is taken by the system or other programs.
    pub secret: bool,
}

/// Wakes the thread that waits, from any thread.
pub trait Wake: Send + Sync {
    /// Ends a wait that is on, or the next one.
    fn wake(&self);
}

/// An activity of Android, as its own thread sees it.
pub trait Activity {
    /// Waits for something to be told, at most so long, or until it is woken; hands over what there is, in order.
    /// The system goes on when `take` has returned.
    fn wait(&self, at_most: Option<Duration>, take: &mut dyn FnMut(Report) -> Answer);

    /// Time by a clock that goes on while the machine sleeps.
    fn now(&self) -> Duration;

    /// The window's size in pixels; none while there is no window.
    fn surface(&self) -> Option<Extent>;

    /// What is not ours of the window.
    fn insets(&self) -> Insets;

    /// Dots per inch of the screen, as the system counts them.
    fn dots_per_inch(&self) -> Option<u32>;

    /// How much larger than usual the system's type is set; 1 is usual.
    fn type_scale(&self) -> f32;

    /// A finger explores what a screen reader would say: TalkBack or the like is on, and we have no way to speak to it.
    fn explores_by_touch(&self) -> bool;

    /// Brings a part of the picture into the window: `changed`, and whatever else its buffer has not kept.
    ///
    /// # Errors
    /// As [`Unpainted`].
    fn paint(&self, changed: Area, picture: &Picture<'_>) -> Result<(), Unpainted>;

    /// Something to wake this thread with.
    fn waker(&self) -> Arc<dyn Wake>;

    /// Holds the window to something from now on.
    fn hold(&self, to: Hold);
}

impl<A: Activity> Activity for Rc<A> {
    fn wait(&self, at_most: Option<Duration>, take: &mut dyn FnMut(Report) -> Answer) {
        A::wait(self, at_most, take);
    }

    fn now(&self) -> Duration {
        A::now(self)
    }

    fn surface(&self) -> Option<Extent> {
        A::surface(self)
    }

    fn insets(&self) -> Insets {
        A::insets(self)
    }

    fn dots_per_inch(&self) -> Option<u32> {
        A::dots_per_inch(self)
    }

    fn type_scale(&self) -> f32 {
        A::type_scale(self)
    }

    fn explores_by_touch(&self) -> bool {
        A::explores_by_touch(self)
    }

    fn paint(&self, changed: Area, picture: &Picture<'_>) -> Result<(), Unpainted> {
        A::paint(self, changed, picture)
    }

    fn waker(&self) -> Arc<dyn Wake> {
        A::waker(self)
    }

    fn hold(&self, to: Hold) {
        A::hold(self, to);
    }
}
