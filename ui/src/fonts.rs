//! Our own chain of fonts: the system's own choice breaks words and leaves blanks.

use std::sync::Arc;

use slint::fontique_011::{fontique, shared_collection};

/// Registers `fonts` as (name, bytes), in the order in which they are asked for a character.
/// Call it before the first window is created: texts shaped earlier keep their old fonts.
pub fn install_fonts(fonts: &[(&str, &'static [u8])]) {
    use fontique::GenericFamily::{SansSerif, SystemUi, UiSansSerif};
    let mut collection = shared_collection();
    let mut chain = Vec::new();
    for (_, bytes) in fonts {
        for (family, _) in collection.register_fonts(fontique::Blob::new(Arc::new(*bytes)), None) {
            if !chain.contains(&family) {
                chain.push(family);
            }
        }
    }
    for generic in [SansSerif, SystemUi, UiSansSerif] {
        collection.set_generic_families(generic, chain.iter().copied());
    }
}
