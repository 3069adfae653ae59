//! What a file is that cannot be a message, so that the refusal says something useful.

use crate::error::ReadError;
use crate::limits::FILE_BYTES;

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The text of the file without its byte order mark. With `may_end_early` a character cut in two at the end is left
/// out.
pub(crate) fn text_of(bytes: &[u8], may_end_early: bool) -> Result<&str, ReadError> {
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    if bytes.len() > FILE_BYTES {
        return Err(ReadError::TooLarge { bytes: bytes.len() });
    }
    if let Some(kind) = packed(bytes) {
        return Err(ReadError::Packed { kind });
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(ReadError::NotUtf8);
    }
    if bytes.get(..1024).unwrap_or(bytes).contains(&0) {
        return Err(ReadError::Binary);
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) if may_end_early && error.error_len().is_none() => bytes
            .get(..error.valid_up_to())
            .and_then(|whole| std::str::from_utf8(whole).ok())
            .ok_or(ReadError::NotUtf8)?,
        Err(_) => {
            return Err(if looks_like_xml(bytes) {
                ReadError::NotUtf8
            } else {
                ReadError::Binary
            });
        }
    };
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    match text.trim_start().chars().next() {
        Some('<') => Ok(text),
        Some(_) => Err(ReadError::NotXml),
        None => Err(ReadError::Empty),
    }
}

fn looks_like_xml(bytes: &[u8]) -> bool {
    bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'<')
}

fn packed(bytes: &[u8]) -> Option<&'static str> {
    let starts: [(&[u8], &str); 7] = [
        (b"\xfd7zXZ\0", "xz"),
        (b"\x5d\0\0", "LZMA"),
        (b"7z\xbc\xaf\x27\x1c", "7z"),
        (b"PK\x03\x04", "zip"),
        (b"\x1f\x8b", "gzip"),
        (b"BZh", "bzip2"),
        (b"\x28\xb5\x2f\xfd", "zstd"),
    ];
    if bytes.get(257..262) == Some(b"ustar") {
        return Some("tar");
    }
    starts
        .into_iter()
        .find(|(start, _)| bytes.starts_with(start))
        .map(|(_, kind)| kind)
}
