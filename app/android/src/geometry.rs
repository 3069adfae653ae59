//! Sizes and places in pixels of the glass, and how they become Slint's logical ones.

/// Dots per inch at which Android has one pixel to a logical one (`DisplayMetrics.DENSITY_DEFAULT`,
/// developer.android.com, 2026).
const DENSITY_DEFAULT: f32 = 160.0;

/// Width and height in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// From left to right.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

impl Extent {
    /// The sides.
    pub const fn new(width: u32, height: u32) -> Self {
        Self { width, height }
    }

    /// Nothing can be drawn on it.
    pub const fn is_empty(self) -> bool {
        self.width == 0 || self.height == 0
    }
}

/// What bars of the system and cut-outs take from each side, in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Insets {
    /// From the left.
    pub left: u32,
    /// From the top.
    pub top: u32,
    /// From the right.
    pub right: u32,
    /// From the bottom.
    pub bottom: u32,
}

impl Insets {
    /// What is left of a window; none where that would be nothing, as while it turns: old insets, new size.
    pub fn within(self, window: Extent) -> Option<Extent> {
        let inner = Extent {
            width: window.width.checked_sub(self.left.checked_add(self.right)?)?,
            height: window.height.checked_sub(self.top.checked_add(self.bottom)?)?,
        };
        (!inner.is_empty()).then_some(inner)
    }

    /// The larger of the two on each side.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            left: self.left.max(other.left),
            top: self.top.max(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }
}

/// A part of a window in pixels; `right` and `bottom` are the first outside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Area {
    /// First column.
    pub left: u32,
    /// First row.
    pub top: u32,
    /// First column beyond it.
    pub right: u32,
    /// First row beyond it.
    pub bottom: u32,
}

impl Area {
    /// All of a window.
    pub const fn all(of: Extent) -> Self {
        Self {
            left: 0,
            top: 0,
            right: of.width,
            bottom: of.height,
        }
    }

    /// Holds no pixel.
    pub const fn is_empty(self) -> bool {
        self.left >= self.right || self.top >= self.bottom
    }

    /// The smallest that holds both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self.is_empty(), other.is_empty()) {
            (true, _) => other,
            (_, true) => self,
            _ => Self {
                left: self.left.min(other.left),
                top: self.top.min(other.top),
                right: self.right.max(other.right),
                bottom: self.bottom.max(other.bottom),
            },
        }
    }

    /// What of it lies on a sheet of this size.
    #[must_use]
    pub fn on(self, sheet: Extent) -> Self {
        Self {
            left: self.left.min(sheet.width),
            top: self.top.min(sheet.height),
            right: self.right.min(sheet.width),
            bottom: self.bottom.min(sheet.height),
        }
    }

    /// The same area, further right and down.
    #[must_use]
    pub fn moved(self, right: u32, down: u32) -> Self {
        Self {
            left: self.left + right,
            top: self.top + down,
            right: self.right + right,
            bottom: self.bottom + down,
        }
    }
}

/// Pixels to a logical one, from the screen's dots per inch; 1 where the system does not know them.
pub fn scale_of(dots_per_inch: Option<u32>) -> f32 {
    dots_per_inch
        .filter(|dpi| (40..=1600).contains(dpi))
        .map_or(1.0, |dpi| dpi as f32 / DENSITY_DEFAULT)
}

/// A logical length that the renderer, which multiplies and cuts off, takes for exactly so many pixels.
pub(crate) fn logical(pixels: u32, scale: f32) -> f32 {
    let mut length = pixels as f32 / scale;
    while ((length * scale) as u32) < pixels {
        length = length.next_up();
    }
    length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_logical_side_becomes_the_same_pixels_again() {
        // The densities of DisplayMetrics, and some that makers have chosen beside them.
        let densities = [
            120, 140, 160, 180, 200, 213, 220, 240, 260, 280, 300, 320, 340, 360, 400, 420, 440, 480, 560, 640,
        ];
        for dpi in densities {
            let scale = scale_of(Some(dpi));
            for pixels in 1..4000 {
                assert_eq!((logical(pixels, scale) * scale) as u32, pixels, "{pixels} at {dpi}");
            }
        }
    }

    #[test]
    fn a_density_that_no_screen_has_changes_nothing() {
        assert_eq!(scale_of(Some(240)), 1.5);
        for odd in [None, Some(0), Some(0xfffe), Some(0xffff)] {
            assert_eq!(scale_of(odd), 1.0, "{odd:?}");
        }
    }

    #[test]
    fn insets_never_leave_less_than_a_pixel() {
        let bars = Insets {
            left: 0,
            top: 48,
            right: 0,
            bottom: 96,
        };
        let inner = bars.within(Extent::new(800, 1280));
        assert_eq!(inner, Some(Extent::new(800, 1136)));
        assert_eq!(bars.within(Extent::new(800, 144)), None);
        assert_eq!(bars.within(Extent::new(800, 10)), None);
        let mad = Insets {
            left: u32::MAX,
            right: 1,
            ..Insets::default()
        };
        assert_eq!(mad.within(Extent::new(800, 1280)), None);
    }

    #[test]
    fn areas_grow_and_are_cut() {
        let one = Area {
            left: 4,
            top: 5,
            right: 6,
            bottom: 9,
        };
        assert_eq!(Area::default().and(one), one);
        assert_eq!(one.and(Area::default()), one);
        assert_eq!(
            one.and(Area::all(Extent::new(5, 5))),
            Area {
                left: 0,
                top: 0,
                right: 6,
                bottom: 9
            }
        );
        assert!(one.on(Extent::new(4, 100)).is_empty());
        assert_eq!(
            one.moved(1, 2).on(Extent::new(6, 100)),
            Area {
                left: 5,
                top: 7,
                right: 6,
                bottom: 11
            }
        );
    }
}
