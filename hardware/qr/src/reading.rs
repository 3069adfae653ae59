//! What was read from a picture.

use zeroize::Zeroize;

/// The exact text of a code. It can hold anything, also somebody's access: it prints as `***` and is wiped when
/// dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Text(String);

impl Text {
    pub(crate) fn new(text: String) -> Self {
        Self(text)
    }

    /// The text itself. Do not put it into logs, errors or Debug.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

impl Drop for Text {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// Which of the two libraries decoded the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reader {
    /// `rxing`, the first.
    Rxing,
    /// `rqrr`, the second.
    Rqrr,
}

impl Reader {
    /// Its name in what `qr read --json` writes.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Rxing => "rxing",
            Self::Rqrr => "rqrr",
        }
    }
}

/// A place in the picture, in pixels from the left and from the top.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Place {
    /// Pixels from the left.
    pub x: f32,
    /// Pixels from the top.
    pub y: f32,
}

/// One code that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What it says.
    pub text: Text,
    /// Who decoded it.
    pub reader: Reader,
    /// Its corners in the picture as it was given: top left, top right, bottom right, bottom left of the code's own
    /// orientation. Good to a module or two; enough to draw a frame around it.
    pub corners: [Place; 4],
    /// Which of the planned attempts read it, from 0. For measuring the plan.
    pub attempt: usize,
}

impl Reading {
    /// Its area in square pixels.
    pub(crate) fn area(&self) -> f32 {
        let mut sum = 0.0;
        for (at, from) in self.corners.iter().enumerate() {
            let to = self.corners[(at + 1) % 4];
            sum += from.x * to.y - to.x * from.y;
        }
        (sum / 2.0).abs()
    }

    /// The middle of its corners.
    pub(crate) fn centre(&self) -> Place {
        Place {
            x: self.corners.iter().map(|corner| corner.x).sum::<f32>() / 4.0,
            y: self.corners.iter().map(|corner| corner.y).sum::<f32>() / 4.0,
        }
    }

    /// The same code where its picture was a prepared version of another.
    pub(crate) fn placed(mut self, place: impl Fn(Place) -> Place) -> Self {
        self.corners = self.corners.map(place);
        self
    }
}
