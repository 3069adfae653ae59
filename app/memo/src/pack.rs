//! From a message whose contents are empty, and the files beside it, to a whole message.
//!
//! Deliberately absent: the disk. Whoever calls hands in how a file is fetched.

use crate::content::Content;
use crate::error::ReadError;
use crate::file_name::safe_name;
use crate::read::read;
use crate::rule::{Rule, RuleBreach};
use crate::write::write;

/// Why a message could not be put together. `E` is what fetching a file can fail with.
#[derive(Debug, thiserror::Error)]
pub enum PackError<E> {
    /// The message itself cannot be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// A content that should be empty is not.
    #[error("the content of `{name}` is not empty; leave it empty, it comes from the file of that name")]
    ContentNotEmpty {
        /// The file.
        name: String,
    },
    /// A name that could lead out of the folder.
    #[error("`{name}` is no name for a file in this folder")]
    UnsafeName {
        /// The name.
        name: String,
    },
    /// A file could not be fetched.
    #[error("cannot read `{name}`")]
    Fetch {
        /// The file.
        name: String,
        /// Why.
        source: E,
    },
    /// Rules are broken; what is packed must be sound.
    #[error("the message breaks rules: {}", list(.0))]
    Breaches(Vec<RuleBreach>),
}

fn list(breaches: &[RuleBreach]) -> String {
    let lines: Vec<String> = breaches.iter().map(RuleBreach::to_string).collect();
    lines.join("; ")
}

/// Fills in the content of every file, by its name, and writes the message.
///
/// # Errors
///
/// Where the message cannot be read or breaks a rule, where a content is not empty, and where a file cannot be had.
/// Nothing of the message but the names of its files stands in the error.
pub fn pack<E>(message_xml: &[u8], mut fetch: impl FnMut(&str) -> Result<Vec<u8>, E>) -> Result<String, PackError<E>> {
    let read = read(message_xml)?;
    let mut message = read.message;
    for file in message.body.iter_mut().flat_map(|body| body.files_mut()) {
        let name = file.filename.as_str().to_owned();
        if safe_name(&name) != name {
            return Err(PackError::UnsafeName { name });
        }
        if file.content.bytes().is_none_or(|bytes| !bytes.is_empty()) {
            return Err(PackError::ContentNotEmpty { name });
        }
        match fetch(&name) {
            Ok(bytes) => file.content = Content::new(bytes),
            Err(source) => return Err(PackError::Fetch { name, source }),
        }
    }
    // What the reader left out would be lost without a word.
    let lost = |rule: &Rule| {
        matches!(
            rule,
            Rule::UnknownElement | Rule::StrayText | Rule::Twice | Rule::NotBoolean
        )
    };
    let mut breaches: Vec<RuleBreach> = read.warnings.into_iter().filter(|b| lost(&b.rule)).collect();
    breaches.extend(message.validate());
    if breaches.is_empty() {
        Ok(write(&message))
    } else {
        Err(PackError::Breaches(breaches))
    }
}
