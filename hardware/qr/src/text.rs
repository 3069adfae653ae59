//! The bytes of a code to its text.

use rxing::common::cpp_essentials::DecoderResult;

/// The text of a decoded code; None where it is broken or says nothing.
///
/// Bytes without a named character set (ECI) are UTF-8 where they can be: that is what writers of today mean, and the
/// parts of a code belong together. Otherwise the named set, or the guess of `rxing` (UTF-16 with a mark, Shift_JIS,
/// ISO 8859-1).
pub(crate) fn text_of(result: &DecoderResult<bool>) -> Option<String> {
    if !result.isValid() {
        return None;
    }
    let content = result.content();
    let utf8 = std::str::from_utf8(content.bytes()).ok();
    let text = match utf8 {
        Some(text) if !content.has_eci => text.to_owned(),
        _ => result.text(),
    };
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    };
    (!text.is_empty()).then_some(text)
}
