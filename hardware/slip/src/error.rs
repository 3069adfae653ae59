//! What can go wrong between a slip and its paper. All of it is ours to mend, none of it the field's.

/// A slip could not be laid out or written.
#[derive(Debug, thiserror::Error)]
pub enum SlipError {
    /// No font came in.
    #[error("check the list of fonts: it is empty")]
    NoFont,
    /// A font could not be read.
    #[error("check font file {index} of the slip's list: it cannot be read as a font")]
    Font {
        /// Place in the list, from 0.
        index: usize,
    },
    /// The PDF could not be written, or is not accessible as written.
    #[error("check the slip's text and fonts: no accessible PDF can be made of them")]
    Pdf(#[source] krilla::error::KrillaError),
    /// The PDF library refuses the page size or the accessibility standard; neither depends on the slip.
    #[error("check the version of krilla: it refuses an A4 page in PDF/UA-1")]
    PdfSettings,
    /// The picture could not be written.
    #[error("check the size of the raster: no PNG can be made of it")]
    Png(#[source] ::png::EncodingError),
}
