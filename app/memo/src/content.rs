//! What is in a file: bytes that the message carries as base64.

use std::fmt;

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use zeroize::Zeroize;

use crate::error::ReadError;
use crate::field::Entry;
use crate::ledger::Ledger;
use crate::limits::CONTENT_BYTES;
use crate::part::Part;
use crate::rule::Rule;
use crate::tree::Node;
use crate::write::Writer;

/// Base64 as the field writes it; a missing `=` at the end is forgiven.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The bytes of a file, decoded, or the knowledge that they were no base64. `Debug` shows the size only; wiped on drop.
#[derive(Clone, PartialEq, Eq)]
pub struct Content(Option<Vec<u8>>);

impl Content {
    /// From bytes.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self(Some(bytes.into()))
    }

    /// The bytes; none where the content could not be decoded.
    #[must_use]
    pub fn bytes(&self) -> Option<&[u8]> {
        self.0.as_deref()
    }

    /// How many bytes; 0 where the content could not be decoded.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, Vec::len)
    }

    /// Nothing in it, or nothing that could be decoded.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Default for Content {
    fn default() -> Self {
        Self::new([])
    }
}

impl Drop for Content {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(bytes) => write!(f, "*** ({} bytes)", bytes.len()),
            None => f.write_str("*** (no base64)"),
        }
    }
}

impl Part for Content {
    fn read(node: Node<'_>, ledger: &mut Ledger) -> Result<Self, ReadError> {
        node.report_children(ledger);
        let text = node.text.as_bytes();
        let bytes = if text.iter().any(u8::is_ascii_whitespace) {
            let dense: Vec<u8> = text.iter().copied().filter(|b| !b.is_ascii_whitespace()).collect();
            decode(&dense, ledger)?
        } else {
            decode(text, ledger)?
        };
        Ok(Self(bytes))
    }

    fn write(&self, entry: &Entry, out: &mut Writer) {
        out.content(entry, |text| {
            BASE64.encode_string(self.bytes().unwrap_or_default(), text)
        });
    }

    fn check(&self, _: &Entry, ledger: &mut Ledger) {
        match &self.0 {
            None => ledger.breach(Rule::NotBase64),
            Some(bytes) if bytes.is_empty() => ledger.breach(Rule::Empty),
            Some(bytes) if bytes.len() > CONTENT_BYTES => ledger.breach(Rule::TooLarge { most: CONTENT_BYTES }),
            Some(_) => {}
        }
    }

    #[cfg(test)]
    fn invent(chance: &mut crate::tests::Chance, _: &Entry) -> Self {
        Self::new(chance.bytes())
    }
}

fn decode(dense: &[u8], ledger: &Ledger) -> Result<Option<Vec<u8>>, ReadError> {
    // Four characters hold three bytes; refused before anything that large is set aside.
    if dense.len() / 4 * 3 > CONTENT_BYTES + 2 {
        return Err(ReadError::ContentTooLarge { path: ledger.path() });
    }
    Ok(BASE64.decode(dense).ok())
}
