//! What a slip is laid out for: width, page length and the sizes of its type.
//!
//! Everything is measured in dots of a 203 dpi print head, eight to the millimetre. An A4 page is measured in larger
//! dots, so that the same layout fills it with larger type.

/// A paper to lay a slip out for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Paper {
    /// Width in dots.
    pub width: f32,
    /// Height of one page in dots; none for a roll, which is as long as the slip.
    pub page_height: Option<f32>,
    /// Empty edge left and right, in dots.
    pub side_margin: f32,
    /// Empty edge above and below, in dots.
    pub end_margin: f32,
}

impl Paper {
    /// A roll of 80 mm, of which the head reaches 72 mm.
    pub const MM80: Self = Self::roll(576.0);
    /// A roll of 58 mm, of which the head reaches 48 mm.
    pub const MM58: Self = Self::roll(384.0);
    /// An A4 page of 1000 by 1414 dots, 4.76 to the millimetre: body type of 15.5 pt.
    pub const A4: Self = Self {
        width: 1000.0,
        page_height: Some(1414.0),
        side_margin: 110.0,
        end_margin: 80.0,
    };

    /// A roll on which the head reaches `width` dots.
    #[must_use]
    pub const fn roll(width: f32) -> Self {
        Self {
            width,
            page_height: None,
            side_margin: 8.0,
            end_margin: 16.0,
        }
    }

    /// Room for content between the side margins, in dots.
    pub(crate) fn measure(&self) -> f32 {
        (self.width - 2.0 * self.side_margin).max(1.0)
    }

    pub(crate) fn sizes(&self) -> Sizes {
        if self.width < 480.0 { Sizes::NARROW } else { Sizes::WIDE }
    }
}

/// Type sizes in dots. The smallest text anyone must read is 24 dots, 3 mm.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sizes {
    pub title: f32,
    pub heading: f32,
    pub body: f32,
    pub small: f32,
    pub value: f32,
    pub mark: f32,
    /// Unit of all distances.
    pub gap: f32,
}

impl Sizes {
    const WIDE: Self = Self {
        title: 40.0,
        heading: 32.0,
        body: 26.0,
        small: 24.0,
        value: 34.0,
        mark: 38.0,
        gap: 8.0,
    };
    const NARROW: Self = Self {
        title: 34.0,
        heading: 28.0,
        body: 24.0,
        small: 24.0,
        value: 28.0,
        mark: 30.0,
        gap: 6.0,
    };
}
