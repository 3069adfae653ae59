//! The window as Slint sees it: what is ours of the glass, drawn by the software renderer, and only what changed.

use std::cell::Cell;
use std::rc::{Rc, Weak};

use slint::platform::software_renderer::{RepaintBufferType, SoftwareRenderer};
use slint::platform::{Renderer, WindowAdapter};
use slint::{PhysicalSize, WindowSize};

use crate::canvas::Canvas;
use crate::geometry::{Area, Extent};

/// One window, sized by the system alone.
pub(crate) struct GlassWindow {
    window: slint::Window,
    renderer: SoftwareRenderer,
    stale: Cell<bool>,
    size: Cell<Extent>,
}

impl GlassWindow {
    pub(crate) fn new() -> Rc<Self> {
        Rc::new_cyclic(|own: &Weak<Self>| Self {
            window: slint::Window::new(own.clone()),
            renderer: SoftwareRenderer::new_with_repaint_buffer_type(RepaintBufferType::ReusedBuffer),
            stale: Cell::new(false),
            size: Cell::default(),
        })
    }

    /// Something is to be drawn.
    pub(crate) fn is_stale(&self) -> bool {
        self.stale.get()
    }

    pub(crate) fn extent(&self) -> Extent {
        self.size.get()
    }

    pub(crate) fn set_extent(&self, size: Extent) {
        self.size.set(size);
    }

    /// Draws what changed, all of it where the canvas has lost its picture; says where.
    pub(crate) fn draw(&self, canvas: &mut Canvas) -> Area {
        self.stale.set(false);
        if canvas.fit(self.size.get()) {
            self.forget();
        }
        let (pixels, stride) = canvas.pixels();
        if stride == 0 {
            return Area::default();
        }
        let drawn = self.renderer.render(pixels, stride);
        let (at, size) = (drawn.bounding_box_origin(), drawn.bounding_box_size());
        let (left, top) = (at.x.max(0) as u32, at.y.max(0) as u32);
        Area {
            left,
            top,
            right: left + size.width,
            bottom: top + size.height,
        }
    }

    /// What was drawn is no longer known. The renderer forgets with its kind of buffer, and has no other word for it.
    fn forget(&self) {
        self.renderer.set_repaint_buffer_type(RepaintBufferType::NewBuffer);
        self.renderer.set_repaint_buffer_type(RepaintBufferType::ReusedBuffer);
    }
}

impl WindowAdapter for GlassWindow {
    fn window(&self) -> &slint::Window {
        &self.window
    }

    fn size(&self) -> PhysicalSize {
        let Extent { width, height } = self.size.get();
        PhysicalSize::new(width, height)
    }

    /// The program may wish; the system decides.
    fn set_size(&self, _: WindowSize) {}

    fn request_redraw(&self) {
        self.stale.set(true);
    }

    fn renderer(&self) -> &dyn Renderer {
        &self.renderer
    }
}
