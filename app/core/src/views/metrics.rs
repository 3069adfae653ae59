//! Sizes that follow from where the program stands: how large a finger is in pixels, and how the screen is shaped.
//!
//! Targets (design of 2026-11, lessons.md R10): 20 mm on a kiosk, 14 mm on a tablet, 10 mm on a phone, keys 9 mm.

use serde::Serialize;

/// Window size in logical pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Size {
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
}

/// The kind of place the program stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Profile {
    /// A developer's or trainer's machine: kiosk sizes, simulated devices, device panel.
    Bench,
    /// A terminal that stands on the floor or a desk.
    Kiosk,
    /// A tablet or a phone in the hand.
    Tablet,
}

/// Pixels per millimetre of glass.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Density(pub f32);

/// How the lesson is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Shape {
    /// Landscape: coach at the start side, both devices beside it.
    Wide,
    /// Portrait terminal or tablet: devices above, coach below.
    Tall,
    /// A phone in the hand: coach above, one device at a time.
    Compact,
}

/// The four text sizes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum TextSize {
    /// 100 %.
    #[default]
    Normal,
    /// 125 %.
    Large,
    /// 150 %.
    Larger,
    /// 200 %.
    Largest,
}

impl TextSize {
    /// All four, smallest first.
    pub const ALL: [Self; 4] = [Self::Normal, Self::Large, Self::Larger, Self::Largest];

    /// Factor for running text and buttons.
    pub fn factor(self) -> f32 {
        match self {
            Self::Normal => 1.0,
            Self::Large => 1.25,
            Self::Larger => 1.5,
            Self::Largest => 2.0,
        }
    }

    /// Factor for titles and the instruction, which are large already: they grow half as much.
    pub fn title_factor(self) -> f32 {
        1.0 + (self.factor() - 1.0) * 0.5
    }
}

/// All lengths that the window needs, in logical pixels.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Metrics {
    /// Window size.
    pub size: Size,
    /// How the lesson is laid out.
    pub shape: Shape,
    /// Factor for spaces and base type, 1.0 at 1280x800.
    pub scale: f32,
    /// Factor for running text on top of `scale`.
    pub text: f32,
    /// Factor for titles and the instruction on top of `scale`.
    pub title: f32,
    /// Smallest side of anything that can be touched in our own layer.
    pub touch: f32,
    /// Smallest side of a letter key.
    pub key: f32,
}

impl Metrics {
    /// Works the lengths out for a window; `density` where it was configured, otherwise a usual panel of that size.
    pub fn new(profile: Profile, size: Size, density: Option<Density>, text: TextSize) -> Self {
        let width = lossy(size.width.max(1));
        let height = lossy(size.height.max(1));
        let long = width.max(height);
        let compact = width < 600.0;
        let Density(px_per_mm) = density.unwrap_or_else(|| usual_density(profile, long, compact));
        let target_mm = match profile {
            _ if compact => 10.0,
            Profile::Bench | Profile::Kiosk => 20.0,
            Profile::Tablet => 14.0,
        };
        let shape = match () {
            () if compact => Shape::Compact,
            () if height > width => Shape::Tall,
            () => Shape::Wide,
        };
        let scale = match shape {
            Shape::Wide => (width / 1280.0).min(height / 800.0),
            Shape::Tall => (width / 800.0).min(height / 1280.0),
            Shape::Compact => (width / 480.0).min(height / 800.0),
        };
        Self {
            size,
            shape,
            scale: scale.clamp(0.6, 3.0),
            text: text.factor(),
            title: text.title_factor(),
            touch: (px_per_mm * target_mm).round(),
            key: (px_per_mm * 9.0).round(),
        }
    }
}

/// A 20-inch terminal at 1280 px, a 22-inch one at 1920 px, a 10.1-inch tablet, a 6.1-inch phone.
fn usual_density(profile: Profile, long: f32, compact: bool) -> Density {
    Density(match profile {
        _ if compact => long / 135.0,
        Profile::Bench | Profile::Kiosk => (long / 487.0).max(3.0),
        Profile::Tablet => long / 217.0,
    })
}

/// Window sides are far below 2^24, so nothing is lost.
fn lossy(pixels: u32) -> f32 {
    f32::from(u16::try_from(pixels).unwrap_or(u16::MAX))
}
