//! The real activity: Android's native one, by `android-activity`.
//!
//! Never run on a device yet: it is compiled and linked, and everything behind [`Activity`] is proven against the
//! simulated one. State that the system asks for is not given; a soft keyboard is never asked for.

mod asset;
mod glass;
mod input;
mod system;
mod voice;

use std::cell::{Cell, RefCell};
use std::sync::Arc;
use std::time::Duration;

pub use android_activity::AndroidApp;
use android_activity::{AndroidAppWaker, MainEvent, PollEvent, WindowManagerFlags};
pub use asset::Assets;
use ndk::hardware_buffer_format::HardwareBufferFormat;
pub use voice::SystemVoice;

use crate::activity::{Activity, Answer, Hold, Report, Unpainted, Wake};
use crate::canvas::Picture;
use crate::geometry::{Area, Extent, Insets};

/// The activity of `android_main`.
pub struct NativeActivity {
    app: AndroidApp,
    wanted: Cell<Hold>,
    held: Cell<Hold>,
    voice: RefCell<Option<SystemVoice>>,
}

impl NativeActivity {
    /// What `android_main` is given.
    pub fn new(app: AndroidApp) -> Self {
        Self {
            app,
            wanted: Cell::default(),
            held: Cell::default(),
            voice: RefCell::default(),
        }
    }

    /// Files of the APK.
    pub fn assets(&self) -> Assets {
        Assets::new(self.app.clone())
    }

    /// The system's voice. It falls silent when something else comes to the front.
    pub fn voice(&self) -> SystemVoice {
        let voice = SystemVoice::start(&self.app);
        self.voice.replace(Some(voice.clone()));
        voice
    }

    /// Holds the window to what was wished for. Between waits alone: `android-activity` locks itself while it waits.
    fn keep_hold(&self) {
        let (wanted, held) = (self.wanted.get(), self.held.replace(self.wanted.get()));
        let changes = [
            (wanted.awake, held.awake, WindowManagerFlags::KEEP_SCREEN_ON),
            (wanted.secret, held.secret, WindowManagerFlags::SECURE),
        ];
        for (on, was, flag) in changes {
            let none = WindowManagerFlags::empty();
            match (on, was) {
                (true, false) => self.app.set_window_flags(flag, none),
                (false, true) => self.app.set_window_flags(none, flag),
                (true, true) | (false, false) => {}
            }
        }
    }

    /// A new window is drawn in four bytes a pixel, at its own size.
    fn meet_window(&self) {
        if let Some(window) = self.app.native_window() {
            // Where it is refused, the buffer has another format, and nothing is painted.
            let _ = window.set_buffers_geometry(0, 0, Some(HardwareBufferFormat::R8G8B8X8_UNORM));
        }
    }

    fn report(&self, event: &MainEvent<'_>) -> Option<Report> {
        Some(match event {
            MainEvent::InitWindow { .. } => {
                self.meet_window();
                Report::WindowGained
            }
            MainEvent::TerminateWindow { .. } => Report::WindowLost,
            MainEvent::WindowResized { .. } => Report::WindowResized,
            MainEvent::RedrawNeeded { .. } => Report::RedrawNeeded,
            MainEvent::ContentRectChanged { .. } | MainEvent::InsetsChanged { .. } => Report::RoomChanged,
            MainEvent::GainedFocus => Report::Focused(true),
            MainEvent::LostFocus => Report::Focused(false),
            MainEvent::ConfigChanged { .. } => Report::ConfigurationChanged,
            MainEvent::LowMemory => Report::MemoryLow,
            MainEvent::Start => Report::Started,
            MainEvent::Resume { .. } => Report::Resumed,
            MainEvent::SaveState { .. } => Report::StateWanted,
            MainEvent::Pause => Report::Paused,
            MainEvent::Stop => Report::Stopped,
            MainEvent::Destroy => Report::Destroyed,
            _ => return None,
        })
    }
}

impl Activity for NativeActivity {
    fn wait(&self, at_most: Option<Duration>, take: &mut dyn FnMut(Report) -> Answer) {
        self.keep_hold();
        let (mut has_input, mut leaves) = (false, false);
        self.app.poll_events(at_most.map(whole_milliseconds), |event| {
            let PollEvent::Main(event) = event else { return };
            if matches!(event, MainEvent::InputAvailable) {
                has_input = true;
            } else if let Some(report) = self.report(&event) {
                leaves |= report == Report::Paused;
                take(report);
            }
        });
        if leaves && let Some(voice) = &*self.voice.borrow() {
            voice.hush();
        }
        if has_input {
            input::read(&self.app, take);
        }
    }

    fn now(&self) -> Duration {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
        let seconds = u64::try_from(time.tv_sec).unwrap_or(0);
        Duration::new(seconds, u32::try_from(time.tv_nsec).unwrap_or(0))
    }

    fn surface(&self) -> Option<Extent> {
        let window = self.app.native_window()?;
        let side = |pixels: i32| u32::try_from(pixels).unwrap_or(0);
        Some(Extent::new(side(window.width()), side(window.height())))
    }

    fn insets(&self) -> Insets {
        let Some(surface) = self.surface() else {
            return Insets::default();
        };
        let room = self.app.content_rect();
        let from_start = |edge: i32| u32::try_from(edge).unwrap_or(0);
        let from_end = |whole: u32, edge: i32| whole.saturating_sub(u32::try_from(edge).unwrap_or(whole));
        let told = Insets {
            left: from_start(room.left),
            top: from_start(room.top),
            right: from_end(surface.width, room.right),
            bottom: from_end(surface.height, room.bottom),
        };
        // Before the first layout it is empty, which means that nothing is known yet.
        let told = if room.right > room.left && room.bottom > room.top {
            told
        } else {
            Insets::default()
        };
        told.or(system::insets(&self.app).unwrap_or_default())
    }

    fn dots_per_inch(&self) -> Option<u32> {
        self.app.config().density()
    }

    fn type_scale(&self) -> f32 {
        system::type_scale(&self.app).unwrap_or(1.0)
    }

    fn explores_by_touch(&self) -> bool {
        system::explores_by_touch(&self.app).unwrap_or(false)
    }

    fn paint(&self, changed: Area, picture: &Picture<'_>) -> Result<(), Unpainted> {
        let window = self.app.native_window().ok_or(Unpainted::NoWindow)?;
        glass::paint(&window, changed, picture)
    }

    fn waker(&self) -> Arc<dyn Wake> {
        Arc::new(Looper(self.app.create_waker()))
    }

    fn hold(&self, to: Hold) {
        self.wanted.set(to);
    }
}

struct Looper(AndroidAppWaker);

impl Wake for Looper {
    fn wake(&self) {
        self.0.wake();
    }
}

/// The system waits in whole milliseconds and cuts off: less than one would be none, again and again.
fn whole_milliseconds(time: Duration) -> Duration {
    let most = u64::try_from(i32::MAX).unwrap_or(0);
    Duration::from_millis(
        u64::try_from(time.as_nanos().div_ceil(1_000_000))
            .unwrap_or(most)
            .min(most),
    )
}
