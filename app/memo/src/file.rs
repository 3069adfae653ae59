//! A file of a document.

use crate::content::Content;
use crate::file_name::{FileName, safe_name};
use crate::ledger::Ledger;
use crate::rule::Rule;
use crate::text::Code;

/// The types that clients show (`domain.md` 3.5), and the second name that jpg goes by.
pub const LISTED_TYPES: [&str; 6] = [
    "application/pdf",
    "text/plain",
    "text/html",
    "image/png",
    "image/jpeg",
    "image/jpg",
];

element! {
    /// A file and what is in it.
    File {
        /// The MIME type.
        encoding_format: Code = Memo "encodingFormat",
        /// The name.
        filename: FileName = Memo "filename",
        /// The language, as in `da`.
        language: Code = Memo "language" => most(2),
        /// The bytes.
        content: Content = Memo "content",
    }
    check: listed_type
}

fn listed_type(file: &File, ledger: &mut Ledger) {
    if !file.is_listed() {
        ledger.breach_of("encodingFormat", Rule::TypeNotListed);
    }
}

impl File {
    /// The bytes; none where the content was not base64.
    #[must_use]
    pub fn bytes(&self) -> Option<&[u8]> {
        self.content.bytes()
    }

    /// A name under which it may be kept on any machine.
    #[must_use]
    pub fn safe_name(&self) -> String {
        safe_name(self.filename.as_str())
    }

    /// Whether clients show files of its type.
    #[must_use]
    pub fn is_listed(&self) -> bool {
        let format = self.encoding_format.as_str();
        let bare = format.split(';').next().unwrap_or_default().trim();
        LISTED_TYPES.iter().any(|listed| listed.eq_ignore_ascii_case(bare))
    }
}
