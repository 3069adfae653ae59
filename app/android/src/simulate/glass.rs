//! A window whose three buffers take turns. Outside the part that is to be drawn a buffer gets what was shown last;
//! inside it nothing is kept, which here is a colour that no picture has. A buffer of another size keeps nothing at all
//! (`ANativeWindow_lock`, developer.android.com, 2026).

use crate::activity::Unpainted;
use crate::canvas::{Picture, Sheet};
use crate::geometry::{Area, Extent};

const BUFFERS: usize = 3;
/// Rows of a real buffer are longer than what is seen of them.
const BEYOND: usize = 24;
/// What was never drawn.
const UNDRAWN: [u8; 4] = [0xba, 0xdb, 0xad, 0x00];

/// What can happen to a window while a picture is brought to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowTrouble {
    /// It goes in the middle; half of the picture was copied.
    Lost,
    /// Its buffer is so large, whatever the window is; for one picture.
    Buffer(Extent),
    /// Its buffer has another format; for one picture.
    Format,
}

/// What can be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// How large.
    pub size: Extent,
    /// Red, green, blue of each pixel, row by row.
    pub pixels: Vec<[u8; 3]>,
}

impl Shown {
    /// The pixel at this place.
    pub fn at(&self, x: u32, y: u32) -> Option<[u8; 3]> {
        let inside = x < self.size.width && y < self.size.height;
        let at = (y * self.size.width + x) as usize;
        self.pixels.get(at).filter(|_| inside).copied()
    }

    /// How many pixels were never drawn.
    pub fn undrawn(&self) -> usize {
        self.pixels.iter().filter(|pixel| **pixel == UNDRAWN[..3]).count()
    }

    /// How many colours there are, up to a hundred: a blank picture has one.
    pub fn colours(&self) -> usize {
        let mut seen = std::collections::BTreeSet::new();
        for pixel in &self.pixels {
            seen.insert(pixel);
            if seen.len() == 100 {
                break;
            }
        }
        seen.len()
    }
}

#[derive(Clone, Default)]
struct Buffer {
    size: Extent,
    stride: usize,
    pixels: Vec<[u8; 4]>,
}

impl Buffer {
    fn fit(&mut self, size: Extent) {
        if self.size != size {
            let stride = size.width as usize + BEYOND;
            *self = Self {
                size,
                stride,
                pixels: vec![UNDRAWN; stride * size.height as usize],
            };
        }
    }

    fn row(&self, y: u32) -> &[[u8; 4]] {
        let start = y as usize * self.stride;
        self.pixels
            .get(start..start + self.size.width as usize)
            .unwrap_or_default()
    }

    fn clear(&mut self, area: Area) {
        for y in area.top..area.bottom {
            let start = y as usize * self.stride;
            if let Some(row) = self
                .pixels
                .get_mut(start + area.left as usize..start + area.right as usize)
            {
                row.fill(UNDRAWN);
            }
        }
    }
}

/// The window, and the screen it is on.
pub(super) struct Glass {
    screen: Extent,
    is_open: bool,
    buffers: [Buffer; BUFFERS],
    next: usize,
    front: Option<usize>,
    trouble: Option<WindowTrouble>,
    pictures: u64,
    drawn: u64,
}

impl Glass {
    pub(super) fn new(screen: Extent) -> Self {
        Self {
            screen,
            is_open: false,
            buffers: Default::default(),
            next: 0,
            front: None,
            trouble: None,
            pictures: 0,
            drawn: 0,
        }
    }

    pub(super) fn open(&mut self) {
        self.is_open = true;
    }

    pub(super) fn close(&mut self) {
        self.is_open = false;
        self.front = None;
        self.buffers = Default::default();
    }

    pub(super) fn resize(&mut self, screen: Extent) {
        self.screen = screen;
    }

    pub(super) fn trouble(&mut self, trouble: WindowTrouble) {
        self.trouble = Some(trouble);
    }

    pub(super) fn surface(&self) -> Option<Extent> {
        self.is_open.then_some(self.screen)
    }

    pub(super) fn painted(&self) -> (u64, u64) {
        (self.pictures, self.drawn)
    }

    pub(super) fn paint(&mut self, changed: Area, picture: &Picture<'_>) -> Result<(), Unpainted> {
        if !self.is_open {
            return Err(Unpainted::NoWindow);
        }
        let trouble = self.trouble.take();
        let size = match trouble {
            Some(WindowTrouble::Format) => return Err(Unpainted::Format),
            Some(WindowTrouble::Buffer(size)) => size,
            Some(WindowTrouble::Lost) | None => self.screen,
        };
        let shown = self.front.and_then(|front| self.buffers.get(front)).cloned();
        let Some(buffer) = self.buffers.get_mut(self.next) else {
            return Err(Unpainted::Lost);
        };
        buffer.fit(size);
        let mut dirty = Area::all(size);
        if let Some(shown) = shown.filter(|shown| shown.size == size) {
            buffer.pixels = shown.pixels;
            dirty = changed.on(size);
        }
        buffer.clear(dirty);
        if trouble == Some(WindowTrouble::Lost) {
            dirty.bottom = dirty.top + (dirty.bottom - dirty.top) / 2;
        }
        picture.copy(
            dirty,
            &mut Sheet {
                size,
                stride: buffer.stride,
                pixels: &mut buffer.pixels,
            },
        );
        if trouble == Some(WindowTrouble::Lost) {
            self.close();
            return Err(Unpainted::Lost);
        }
        self.pictures += 1;
        self.drawn += u64::from(dirty.right - dirty.left) * u64::from(dirty.bottom - dirty.top);
        self.front = Some(self.next);
        self.next = (self.next + 1) % BUFFERS;
        Ok(())
    }

    pub(super) fn shown(&self) -> Option<Shown> {
        let buffer = self.buffers.get(self.front?)?;
        let rows = (0..buffer.size.height).flat_map(|y| buffer.row(y));
        Some(Shown {
            size: buffer.size,
            pixels: rows.map(|&[red, green, blue, _]| [red, green, blue]).collect(),
        })
    }
}
