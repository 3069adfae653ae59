//! Which versions of a picture are tried, in which order: what reads most for its cost comes first.
//!
//! The order was measured with `examples/torture`; see `README.md`.

/// How the picture is changed before it is made black and white.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Filter {
    /// Not at all.
    Plain,
    /// Tones between dark and light of the surroundings.
    Levelled,
    /// Tones stretched over the whole range.
    Stretched,
    /// Specks taken out.
    Median,
    /// Means over squares of this radius.
    Smoothed(usize),
    /// Edges made steeper: radius and amount.
    Sharpened(usize, f32),
    /// Turned by degrees.
    Turned(f32),
}

/// How it is made black and white.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Threshold {
    /// Blocks with their surroundings.
    Hybrid,
    /// Against the mean of a square, whose side is the longer side of the picture divided by this.
    Adaptive(usize),
    /// One for the whole picture.
    Global,
    /// As hybrid, with cracks and specks closed.
    Closed,
}

/// Who looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Eye {
    /// The first reader; our own grid is fitted for so many sets of finders.
    First(usize),
    /// The second reader.
    Second,
    /// Our own grid, for so many sets of the finders that were seen in any version so far.
    Pool(usize),
}

/// One attempt.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Attempt {
    /// Size of the picture, as a part of the working size.
    pub scale: f32,
    pub filter: Filter,
    pub threshold: Threshold,
    /// True where a light code on dark ground is looked for.
    pub inverted: bool,
    pub eye: Eye,
}

/// Sides of the working size at most. Larger pictures are made smaller first: the code fills much of most photographs.
pub(crate) const WORKING_SIDE: f32 = 1400.0;

const fn look(scale: f32, filter: Filter, threshold: Threshold, eye: Eye) -> Attempt {
    Attempt {
        scale,
        filter,
        threshold,
        inverted: false,
        eye,
    }
}

const fn dark(attempt: Attempt) -> Attempt {
    Attempt {
        inverted: true,
        ..attempt
    }
}

use Eye::{First, Pool, Second};
use Filter::{Levelled, Median, Plain, Sharpened, Smoothed, Stretched, Turned};
use Threshold::{Adaptive, Closed, Global, Hybrid};

/// All attempts on a picture that is all there is.
pub(crate) const THOROUGH: &[Attempt] = &[
    look(1.0, Plain, Hybrid, First(1)),
    look(1.0, Plain, Adaptive(8), First(1)),
    look(0.5, Plain, Hybrid, First(1)),
    look(0.5, Plain, Adaptive(8), First(1)),
    look(1.0, Plain, Adaptive(8), Second),
    look(1.0, Plain, Global, Pool(2)),
    dark(look(1.0, Plain, Hybrid, First(1))),
    dark(look(0.5, Plain, Adaptive(8), First(1))),
    look(1.0, Plain, Global, First(1)),
    look(1.0, Levelled, Hybrid, First(1)),
    look(1.0, Levelled, Global, First(1)),
    look(0.5, Levelled, Adaptive(8), First(1)),
    look(1.0, Smoothed(1), Adaptive(8), First(1)),
    look(1.0, Sharpened(2, 1.5), Hybrid, First(1)),
    look(1.0, Sharpened(4, 2.0), Adaptive(8), First(1)),
    look(1.0, Plain, Global, Pool(3)),
    look(2.0, Plain, Hybrid, First(1)),
    look(2.0, Plain, Adaptive(8), First(1)),
    look(2.0, Sharpened(3, 2.0), Adaptive(8), First(1)),
    look(1.0, Median, Hybrid, First(1)),
    look(0.25, Plain, Hybrid, First(1)),
    look(0.25, Plain, Adaptive(8), First(1)),
    look(0.125, Plain, Adaptive(4), First(1)),
    look(1.0, Plain, Adaptive(20), First(1)),
    look(1.0, Plain, Adaptive(3), First(1)),
    look(1.0, Plain, Closed, First(1)),
    look(1.0, Plain, Global, Pool(4)),
    look(0.5, Smoothed(1), Hybrid, First(1)),
    look(0.5, Smoothed(2), Adaptive(8), First(1)),
    look(0.5, Sharpened(2, 2.0), Adaptive(8), First(1)),
    look(0.5, Plain, Adaptive(8), Second),
    look(0.7, Plain, Hybrid, First(1)),
    look(0.35, Smoothed(1), Adaptive(6), First(1)),
    look(1.0, Stretched, Hybrid, First(1)),
    look(1.0, Stretched, Adaptive(8), First(1)),
    dark(look(1.0, Levelled, Hybrid, First(1))),
    dark(look(0.5, Levelled, Adaptive(8), First(1))),
    look(1.0, Turned(45.0), Hybrid, First(1)),
    look(0.5, Turned(30.0), Adaptive(8), First(1)),
    look(2.0, Plain, Adaptive(8), Second),
    look(1.0, Smoothed(1), Hybrid, Second),
    look(1.0, Levelled, Adaptive(8), Second),
    dark(look(1.0, Plain, Adaptive(8), Second)),
    look(1.0, Median, Adaptive(8), First(4)),
    look(0.5, Plain, Hybrid, First(4)),
    look(1.0, Plain, Global, Pool(6)),
];

/// What is tried on every frame of a camera.
pub(crate) const FRAME: &[Attempt] = &[look(1.0, Plain, Hybrid, First(1))];

/// What is tried besides, one with each frame: the hand moves little between frames.
pub(crate) const FRAME_TURNS: &[Attempt] = &[
    look(1.0, Plain, Adaptive(8), First(1)),
    look(0.5, Plain, Hybrid, First(1)),
    dark(look(1.0, Plain, Hybrid, First(1))),
    look(0.5, Plain, Adaptive(8), Second),
    look(0.5, Levelled, Adaptive(8), First(1)),
    look(1.0, Sharpened(2, 1.5), Hybrid, First(1)),
    look(1.0, Smoothed(1), Adaptive(8), First(1)),
];
