//! The fonts a slip is set in, and the fallback chain they form.

use std::sync::Arc;

use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::{FontContext, FontData};

use crate::SlipError;

/// Font files as bytes.
///
/// Families form the fallback chain in the order they first appear: Noto Sans before Noto Sans Arabic, say. Each
/// family wants its weights 400 and 700.
#[derive(Clone, Copy)]
pub struct SlipFonts {
    /// One font file each.
    pub faces: &'static [&'static [u8]],
}

impl SlipFonts {
    /// A font context that knows these fonts and no others, and the names of the chain.
    pub(crate) fn register(self) -> Result<(FontContext, Vec<String>), SlipError> {
        let mut collection = Collection::new(CollectionOptions {
            shared: false,
            system_fonts: false,
        });
        let mut chain = Vec::new();
        for (index, face) in self.faces.iter().enumerate() {
            let added = collection.register_fonts(Blob::new(Arc::new(*face)), None);
            let (family, _) = added.first().ok_or(SlipError::Font { index })?;
            let name = collection.family_name(*family).ok_or(SlipError::Font { index })?;
            if !chain.iter().any(|known| known == name) {
                chain.push(name.to_owned());
            }
        }
        if chain.is_empty() {
            return Err(SlipError::NoFont);
        }
        let context = FontContext {
            collection,
            source_cache: SourceCache::default(),
        };
        Ok((context, chain))
    }

    /// Which of our files a shaped run uses. The bytes are never copied, so their place in memory names them.
    pub(crate) fn index_of(self, font: &FontData) -> Option<usize> {
        let bytes = font.data.data();
        self.faces.iter().position(|face| std::ptr::eq(*face, bytes))
    }

    pub(crate) fn face(self, index: usize) -> Option<&'static [u8]> {
        self.faces.get(index).copied()
    }
}
