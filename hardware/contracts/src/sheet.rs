//! A page of a document, drawn in colours.

/// One page as pixels.
#[derive(Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
    /// Red, green, blue and alpha of each pixel, row by row from the top, on white. Holds `width * height * 4` bytes.
    pub rgba: Vec<u8>,
    /// The words on it, line by line, as far as the document tells them; empty for a picture.
    pub words: String,
}

/// Size only.
impl std::fmt::Debug for Sheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sheet({} x {})", self.width, self.height)
    }
}
