//! The paper that comes out of the simulated printer.

use egne_contracts::Raster;

const BITS: usize = 8;

/// A piece of paper that came off the printer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strip {
    /// What stands on it, full ink or none; the feed before the cut is part of it.
    pub picture: Raster,
    /// True where the cutter cut it, false where it was torn off with the old roll.
    pub is_cut: bool,
}

impl Strip {
    /// The strip as a PNG file. None where there is nothing on it, not even paper.
    #[must_use]
    pub fn to_png(&self) -> Option<Vec<u8>> {
        egne_slip::to_png(&self.picture).ok()
    }
}

/// The roll and what came off it.
pub(super) struct Paper {
    head: usize,
    hanging: Raster,
    strips: Vec<Strip>,
    printed: usize,
}

impl Paper {
    pub fn new(head: usize) -> Self {
        let mut paper = Self {
            head,
            hanging: Raster::default(),
            strips: Vec::new(),
            printed: 0,
        };
        paper.fresh();
        paper
    }

    /// One row of dots from the left; what the head does not reach is lost.
    pub fn print(&mut self, row: &[u8]) {
        let dots = (0..self.head).map(|x| {
            let byte = row.get(x / BITS).copied().unwrap_or(0);
            if byte & (0x80 >> (x % BITS)) != 0 { u8::MAX } else { 0 }
        });
        self.hanging.ink.extend(dots);
        self.hanging.height += 1;
        self.printed += 1;
    }

    /// Rows printed since the beginning.
    pub fn rows_printed(&self) -> usize {
        self.printed
    }

    pub fn cut(&mut self) {
        self.take_off(true);
    }

    pub fn tear(&mut self) {
        if self.hanging.height > 0 {
            self.take_off(false);
        }
    }

    pub fn hanging(&self) -> Raster {
        self.hanging.clone()
    }

    pub fn take_strips(&mut self) -> Vec<Strip> {
        std::mem::take(&mut self.strips)
    }

    fn take_off(&mut self, is_cut: bool) {
        let picture = std::mem::take(&mut self.hanging);
        self.strips.push(Strip { picture, is_cut });
        self.fresh();
    }

    fn fresh(&mut self) {
        self.hanging.width = self.head;
    }
}
