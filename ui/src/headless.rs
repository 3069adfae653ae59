//! A platform without a display: software pixels in memory and a clock that goes when it is told to.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use egne_core::views::Size;
use slint::platform::software_renderer::{MinimalSoftwareWindow, RepaintBufferType};
use slint::platform::{
    EventLoopProxy, Platform, PlatformError, WindowAdapter, set_platform, update_timers_and_animations,
};
use slint::{EventLoopError, PhysicalSize, Rgb8Pixel};

type Task = Box<dyn FnOnce() + Send>;
type Tasks = Arc<Mutex<VecDeque<Task>>>;

/// One frame at sixty a second: animations and timers are stepped no further than that.
const FRAME: Duration = Duration::from_millis(16);

/// A window in memory. Install it before the first component of this thread is created.
#[derive(Clone)]
pub struct Headless {
    window: Rc<MinimalSoftwareWindow>,
    /// What the window shows. Kept, so that of a step only what changed is drawn.
    shown: Rc<RefCell<Vec<Rgb8Pixel>>>,
    now: Rc<Cell<Duration>>,
    tasks: Tasks,
    queue: bool,
}

impl Headless {
    /// Makes this the platform of the thread, with a queue for `UiPost`: once in a process.
    ///
    /// # Errors
    /// Fails where a platform is installed already.
    pub fn install(size: Size) -> Result<Self, PlatformError> {
        Self::put_in_place(size, true)
    }

    /// Makes this the platform of the thread, without a queue: once for each thread, with a `Post` of your own.
    ///
    /// # Errors
    /// Fails where this thread has a platform already.
    pub fn install_on_thread(size: Size) -> Result<Self, PlatformError> {
        Self::put_in_place(size, false)
    }

    fn put_in_place(size: Size, queue: bool) -> Result<Self, PlatformError> {
        let headless = Self {
            queue,
            window: MinimalSoftwareWindow::new(RepaintBufferType::ReusedBuffer),
            shown: Rc::default(),
            now: Rc::new(Cell::new(Duration::ZERO)),
            tasks: Tasks::default(),
        };
        headless.set_size(size);
        set_platform(Box::new(headless.clone())).map_err(|fault| PlatformError::Other(fault.to_string()))?;
        Ok(headless)
    }

    /// Gives the window another size.
    pub fn set_size(&self, size: Size) {
        self.window.set_size(PhysicalSize::new(size.width, size.height));
    }

    /// Lets `time` go by, frame by frame; queued events, timers and animations run.
    pub fn advance(&self, time: Duration) {
        // What the last screen brought comes into being when it is drawn.
        self.draw_if_needed(RepaintBufferType::ReusedBuffer);
        self.pass(time);
    }

    /// The same with nothing drawn first, as when a start is slow.
    pub fn pass(&self, time: Duration) {
        let mut left = time;
        loop {
            let step = left.min(FRAME);
            self.now.set(self.now.get() + step);
            self.run_tasks();
            update_timers_and_animations();
            left = left.saturating_sub(step);
            if left.is_zero() {
                break;
            }
        }
        self.run_tasks();
    }

    /// Draws everything: width, height, and red, green and blue of each pixel.
    pub fn picture(&self) -> (u32, u32, Vec<u8>) {
        self.window.request_redraw();
        self.draw_if_needed(RepaintBufferType::NewBuffer);
        let PhysicalSize { width, height, .. } = self.window.size();
        let shown = self.shown.borrow();
        let bytes = shown.iter().flat_map(|pixel| [pixel.r, pixel.g, pixel.b]);
        (width, height, bytes.collect())
    }

    /// What a window does between a touch and the changed picture: what is queued, timers, and every pixel drawn.
    pub fn frame(&self) {
        self.run_tasks();
        update_timers_and_animations();
        self.window.request_redraw();
        self.draw_if_needed(RepaintBufferType::NewBuffer);
    }

    /// If anything changed, draws every pixel (`NewBuffer`) or those that changed (`ReusedBuffer`).
    fn draw_if_needed(&self, pixels: RepaintBufferType) {
        let PhysicalSize { width, height, .. } = self.window.size();
        let stride = usize::try_from(width).unwrap_or(0);
        self.window.draw_if_needed(|renderer| {
            let mut shown = self.shown.borrow_mut();
            shown.resize(stride * usize::try_from(height).unwrap_or(0), Rgb8Pixel::default());
            renderer.set_repaint_buffer_type(pixels);
            renderer.render(&mut shown, stride);
        });
    }

    fn run_tasks(&self) {
        loop {
            let task = self.tasks.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
            match task {
                Some(task) => task(),
                None => break,
            }
        }
    }
}

impl Platform for Headless {
    fn create_window_adapter(&self) -> Result<Rc<dyn WindowAdapter>, PlatformError> {
        Ok(self.window.clone())
    }

    fn duration_since_start(&self) -> Duration {
        self.now.get()
    }

    fn new_event_loop_proxy(&self) -> Option<Box<dyn EventLoopProxy>> {
        self.queue
            .then(|| Box::new(Proxy(self.tasks.clone())) as Box<dyn EventLoopProxy>)
    }
}

/// Puts what other threads want done into the queue.
struct Proxy(Tasks);

impl EventLoopProxy for Proxy {
    fn quit_event_loop(&self) -> Result<(), EventLoopError> {
        Ok(())
    }

    fn invoke_from_event_loop(&self, task: Task) -> Result<(), EventLoopError> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push_back(task);
        Ok(())
    }
}
