//! The program on a tablet: the same shell as in a window, on the life of an activity.
//!
//! A pause counts as time without a touch, by a clock that goes on while the machine sleeps; the back button is one step
//! back in the session; nothing is ever saved, so after a kill there is nobody. Deliberately absent: devices, a command
//! line, a configuration; rules, all of which are the session's.

#[cfg(target_os = "android")]
mod aloud;
#[cfg(target_os = "android")]
mod entry;

use std::rc::Rc;
use std::time::Duration;

use egne_android::{Activity, Hold, Tablet};
use egne_core::session::{Setup, Site, State};
use egne_core::views::{Event, Post, Profile, Size, TextSize, Theme};
use egne_runtime::{Printing, Speaker, log};
use egne_ui::UiPost;
use egne_words::Languages;

use crate::program::{self, Program, Source};

/// Before the first window is there; the first window says better.
const FIRST_SIZE: Size = Size {
    width: 800,
    height: 1280,
};

/// Runs the program until its activity ends; `find_voices` posts, in its own time, which languages can be heard.
///
/// # Errors
/// There is no window to be had.
pub fn run<A: Activity + 'static>(
    activity: A,
    source: Source,
    speaker: Box<dyn Speaker>,
    find_voices: impl FnOnce(Languages),
) -> anyhow::Result<()> {
    log::to_stderr();
    egne_runtime::end_cleanly_on_panic(egne_qr::is_reading);
    let tablet = Tablet::install(activity, longest_pause())?;
    let program = build(&tablet, source, speaker, Box::new(UiPost))?;
    let _beat = egne_ui::every_second(|event| UiPost.post(event));
    if let Some(languages) = program.shell.look(|state| state.library().languages().clone()) {
        find_voices(languages);
    }
    let ended = program.window.run();
    if let Some(program) = Rc::into_inner(program) {
        program.close();
    }
    ended?;
    Ok(())
}

/// A program left alone for so long forgets its learner without waiting for the return.
pub fn longest_pause() -> Duration {
    Site::default().wipe_after
}

/// Puts the program onto a tablet; its events go through `post`.
///
/// # Errors
/// There is no window to be had.
pub fn build<A: Activity + 'static>(
    tablet: &Rc<Tablet<A>>,
    source: Source,
    speaker: Box<dyn Speaker>,
    post: Box<dyn Post>,
) -> anyhow::Result<Rc<Program>> {
    program::install_fonts();
    let setup = Setup {
        profile: Profile::Tablet,
        size: FIRST_SIZE,
        density: None,
        language: "da".to_owned(),
        theme: Theme::Light,
        text_size: text_size(tablet.activity().type_scale()),
        panel: false,
        content: source.root.display().to_string(),
        simulated: false,
        site: Site {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            ..Site::default()
        },
    };
    let program = program::build_from(setup, source, FIRST_SIZE, speaker, Printing::default(), None, post)?;
    let program = Rc::new(program);
    let (of_program, of_tablet) = (Rc::downgrade(&program), Rc::downgrade(tablet));
    let take = move |event: Event| {
        let (Some(program), Some(tablet)) = (of_program.upgrade(), of_tablet.upgrade()) else {
            return;
        };
        program.take(event);
        if let Some(to) = program.shell.look(holds) {
            tablet.hold(to);
        }
    };
    egne_ui::set_handler(Box::new(take.clone()));
    let (away, of_tablet) = (take.clone(), Rc::downgrade(tablet));
    // At once and not through the queue: a touch after the return must meet the session as it is then.
    tablet.on_away(move |pause| {
        away(Event::Elapsed(pause));
        // Who switches a screen reader on, or sets larger type, has been elsewhere meanwhile.
        if let Some(tablet) = of_tablet.upgrade() {
            away(Event::ReadsInVain(tablet.activity().explores_by_touch()));
            away(Event::TypeSized(text_size(tablet.activity().type_scale())));
        }
    });
    take(Event::ReadsInVain(tablet.activity().explores_by_touch()));
    let of_program = Rc::downgrade(&program);
    tablet.on_back(move || {
        let way = of_program.upgrade().and_then(|program| program.window.way_back());
        let has_way = way.is_some();
        way.into_iter().for_each(&take);
        has_way
    });
    Ok(program)
}

/// What the window is held to: awake in a lesson, and no picture of it while what was read of a document is on it.
pub fn holds(state: &State) -> Hold {
    Hold {
        awake: state.run().is_some(),
        secret: state.has_document(),
    }
}

/// The system's size of type as one of ours, the nearest that is not smaller by more than a little.
pub fn text_size(type_scale: f32) -> TextSize {
    match type_scale {
        scale if scale < 1.15 => TextSize::Normal,
        scale if scale < 1.35 => TextSize::Large,
        scale if scale < 1.7 => TextSize::Larger,
        _ => TextSize::Largest,
    }
}
