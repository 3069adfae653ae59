//! Words: languages, directions, texts and their spoken form.
//!
//! Two catalogues that cannot be mixed up. [`Catalogue`] holds what learners and helpers read or hear (Fluent,
//! handed in as strings by whoever reads the content). [`system_text`] holds the machine's own texts, compiled in,
//! which work with no content at all.
//!
//! Invariant: opens no file, reads no clock and no environment, and keeps no current language; every call names one.

mod arguments;
mod catalogue;
mod fault;
mod fonts;
mod isolate;
mod language;
mod languages;
mod message;
mod money;
mod sample;
mod shelf;
mod system;
mod tag;
mod text;

pub use catalogue::Catalogue;
pub use fault::WordsFault;
pub use fonts::{FontFile, fonts};
pub use isolate::{breakable, has_right_to_left, isolate_latin, strip_isolates};
pub use language::{Direction, Language, TranslationState};
pub use languages::{Languages, LanguagesError};
pub use message::{Arg, MessageRef};
pub use money::amount_danish;
pub use sample::{Sample, samples};
pub use system::{SystemText, system_text};
pub use tag::{Tag, TagError};
pub use text::Text;

// The macro puts its table where `t!` looks for it: at the root of the crate.
rust_i18n::i18n!("../../locales/system", fallback = "da");
