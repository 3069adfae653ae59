//! The window: shows a `Screen`, and only what differs from the one before.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use egne_core::views::{Ask, Body, Display, Event, LargeSheet, Overlay, Post, Screen, Size};
use slint::{ComponentHandle, LogicalSize, PlatformError};

use crate::apply::Applier;
use crate::beat::{Beat, Drawn};
use crate::generated::AppWindow;
use crate::sink::{self, Around};

/// The window of the program.
pub struct Window {
    component: AppWindow,
    around: Rc<Around>,
    beat: Rc<Beat>,
    applier: Applier,
    shown: RefCell<Option<Screen>>,
}

impl Window {
    /// Creates the window; what happens in it goes to `post`. Fonts have to be installed before.
    ///
    /// # Errors
    /// Fails where there is nothing to show a window on.
    pub fn new(post: Box<dyn Post>) -> Result<Self, PlatformError> {
        let component = AppWindow::new()?;
        let around = Rc::new(Around::default());
        sink::connect(&component, post, &around);
        let beat = Rc::new(Beat::default());
        beat.connect(&component);
        Ok(Self {
            component,
            around,
            beat,
            applier: Applier::default(),
            shown: RefCell::default(),
        })
    }

    /// Shows the window and handles events until it is closed.
    ///
    /// # Errors
    /// Fails where the event loop does.
    pub fn run(&self) -> Result<(), PlatformError> {
        self.component.invoke_rest();
        self.component.run()
    }

    /// The generated component, for tests.
    pub fn component(&self) -> &AppWindow {
        &self.component
    }

    /// What goes back from here: out of what lies over the screen, else one step; none on the first screen.
    pub fn way_back(&self) -> Option<Event> {
        self.around.way_out.borrow().clone()
    }

    /// Fills the whole screen.
    pub fn fill_screen(&self) {
        self.component.window().set_fullscreen(true);
    }

    /// Tells that a picture was drawn: the first, and the one after each beat.
    pub fn on_drawn(&self, listener: impl Fn(Drawn) + 'static) {
        self.beat.listen(listener);
    }

    /// Draws something new every `period`, until the timer is dropped.
    #[must_use = "the beat ends when the timer is dropped"]
    pub fn beat_every(&self, period: Duration) -> slint::Timer {
        self.beat.every(&self.component, period)
    }

    /// The size in physical pixels.
    pub fn size(&self) -> Size {
        let size = self.component.window().size();
        Size {
            width: size.width,
            height: size.height,
        }
    }

    /// Gives the window a size in logical pixels.
    pub fn set_size(&self, width: f32, height: f32) {
        self.component.window().set_size(LogicalSize::new(width, height));
    }
}

impl Display for Window {
    fn show(&self, screen: &Screen) {
        let old = self.shown.replace(Some(screen.clone()));
        if old.as_ref() == Some(screen) {
            return;
        }
        *self.around.way_out.borrow_mut() = way_out(screen);
        self.around.typing.set(match &screen.overlay {
            None => matches!(screen.body, Body::Lesson(_)),
            Some(Overlay::Settings(settings)) => settings.keyboard.is_some(),
            Some(Overlay::Ask(_) | Overlay::Languages(_) | Overlay::Sheet(_)) => false,
        });
        self.applier.apply(&self.component, old.as_ref(), screen);
        if old.is_none_or(|old| moved_on(&old, screen)) {
            self.component.invoke_rest();
        }
    }
}

/// What Escape does: the way out of an overlay, else one step back.
fn way_out(screen: &Screen) -> Option<Event> {
    match &screen.overlay {
        Some(Overlay::Ask(Ask { buttons, .. }) | Overlay::Sheet(LargeSheet { buttons, .. })) => {
            buttons.first().map(|button| Event::Pressed(button.id.clone()))
        }
        Some(Overlay::Settings(settings)) => Some(Event::Pressed(settings.close.id.clone())),
        Some(Overlay::Languages(start)) => start
            .languages
            .iter()
            .find(|tile| tile.chosen)
            .map(|tile| Event::LanguageChosen(tile.tag.clone())),
        None => screen.bar.back.as_ref().map(|back| Event::Pressed(back.id.clone())),
    }
}

/// Whether the keyboard's place is to be given up: another screen, overlay or step.
fn moved_on(old: &Screen, new: &Screen) -> bool {
    let step = |screen: &Screen| match &screen.body {
        Body::Lesson(lesson) => Some(lesson.say.clone()),
        Body::Start(_) | Body::Lessons(_) | Body::End(_) | Body::Trouble(_) => None,
    };
    std::mem::discriminant(&old.body) != std::mem::discriminant(&new.body)
        || old.overlay.as_ref().map(std::mem::discriminant) != new.overlay.as_ref().map(std::mem::discriminant)
        || step(old) != step(new)
}
