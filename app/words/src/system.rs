//! The machine's own texts, compiled in: what must be said when there is no content at all.
//!
//! Out of order, device trouble, diagnostics, the command line. What teaches belongs in the [`crate::Catalogue`].
//! Nobody else calls `t!`, and rust-i18n's process-wide language is never used: every call names its language.

mod keys;

pub use keys::SystemText;

use crate::isolate::{FIRST_STRONG_ISOLATE, POP_ISOLATE};
use crate::{Tag, has_right_to_left, isolate_latin};

// Tells the compiler that the crate is out of date when a text changes; the macro reads the files unseen.
const _: [&str; 3] = [
    include_str!("../../../locales/system/da.yml"),
    include_str!("../../../locales/system/en.yml"),
    include_str!("../../../locales/system/ar.yml"),
];

/// A text of the machine in a language, Danish where that language has none.
///
/// `args` fill the places written `%{name}`; [`SystemText`] says which a text has.
#[must_use]
pub fn system_text(tag: &Tag, text: SystemText, args: &[(&str, &str)]) -> String {
    let template = rust_i18n::t!(text.key(), locale = tag.as_str());
    let names: Vec<&str> = args.iter().map(|(name, _)| *name).collect();
    if has_right_to_left(&template) {
        let isolated = |value: &str| format!("{FIRST_STRONG_ISOLATE}{value}{POP_ISOLATE}");
        let values: Vec<String> = args.iter().map(|(_, value)| isolated(value)).collect();
        // The marks around the values are in place, so the places themselves must be filled first.
        isolate_latin(&rust_i18n::replace_patterns(&template, &names, &values))
    } else {
        let values: Vec<String> = args.iter().map(|(_, value)| (*value).to_owned()).collect();
        rust_i18n::replace_patterns(&template, &names, &values)
    }
}

#[cfg(test)]
mod tests;
