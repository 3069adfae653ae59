//! Reading a whole message. What stops it and what is only a warning: see the table of the crate.

use crate::error::ReadError;
use crate::ledger::Ledger;
use crate::message::Message;
use crate::rule::RuleBreach;
use crate::sniff::text_of;
use crate::tree::{Extent, Root, tree};
use crate::version::Version;

/// A message and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadMessage {
    /// The message.
    pub message: Message,
    /// What was found wrong; the message can be shown all the same.
    pub warnings: Vec<RuleBreach>,
}

/// Reads a message of version 1.0, 1.1 or 1.2.
///
/// # Errors
///
/// Where the file is not a message, cannot be understood, or goes beyond [`crate::limits`].
pub fn read(bytes: &[u8]) -> Result<ReadMessage, ReadError> {
    let root = tree(text_of(bytes, false)?, Extent::Whole)?;
    let mut ledger = Ledger::new(version(&root)?);
    let message = Message::bind(root.node, root.memo_sch_version.as_deref(), &mut ledger)?;
    message.check(&mut ledger);
    Ok(ReadMessage {
        message,
        warnings: ledger.into_breaches(),
    })
}

pub(crate) fn version(root: &Root<'_>) -> Result<Version, ReadError> {
    let attribute = root.memo_version.as_deref().ok_or(ReadError::NoVersion)?;
    Version::from_attribute(attribute).ok_or(ReadError::UnknownVersion)
}
