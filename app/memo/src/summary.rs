//! What a mailbox lists, without decoding what is in the files.

use crate::error::ReadError;
use crate::header::MessageHeader;
use crate::ledger::Ledger;
use crate::message::bind_header;
use crate::namespace::Namespace;
use crate::read::version;
use crate::sniff::text_of;
use crate::time::DateTime;
use crate::tree::{Extent, Node, tree};
use crate::version::Version;

/// Header, and what the body holds where it was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// `memoVersion`.
    pub version: Version,
    /// The header.
    pub header: MessageHeader,
    /// From [`read_summary`]; none from [`read_header`], and none in a NEMSMS.
    pub body: Option<BodySummary>,
}

/// What the body holds, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BodySummary {
    /// When the message was made.
    pub created_date_time: Option<DateTime>,
    /// Enclosures.
    pub additional_documents: usize,
    /// Files of the letter and its enclosures.
    pub files: usize,
    /// Things to do.
    pub actions: usize,
}

impl Summary {
    /// Whether the list shows a paper clip.
    #[must_use]
    pub fn has_attachments(&self) -> bool {
        self.body.as_ref().is_some_and(|body| body.additional_documents > 0)
    }
}

/// Reads the header and looks through the body. Much quicker than [`crate::read`], and gives no warnings.
///
/// # Errors
///
/// As [`crate::read`], but for faults of the documents.
pub fn read_summary(bytes: &[u8]) -> Result<Summary, ReadError> {
    summary(bytes, Extent::Whole)
}

/// Reads no further than the header, so the first part of a file is enough as long as the header is in it; 16 KiB hold
/// any usual one. Where it is not, the answer is [`ReadError::CutOff`], and the caller tries with more.
///
/// # Errors
///
/// As [`crate::read`], but for faults after the header.
pub fn read_header(bytes: &[u8]) -> Result<Summary, ReadError> {
    summary(bytes, Extent::Header)
}

fn summary(bytes: &[u8], extent: Extent) -> Result<Summary, ReadError> {
    let root = tree(text_of(bytes, extent == Extent::Header)?, extent)?;
    let mut ledger = Ledger::new(version(&root)?);
    let (header, body) = bind_header(root.node, &mut ledger)?;
    Ok(Summary {
        version: ledger.version,
        header,
        body: body.filter(|_| extent == Extent::Whole).as_ref().map(count),
    })
}

fn count(body: &Node<'_>) -> BodySummary {
    let mut counted = BodySummary::default();
    for child in memo_children(body) {
        match child.name {
            "createdDateTime" => counted.created_date_time = Some(DateTime::new(&child.text)),
            "MainDocument" | "AdditionalDocument" => {
                counted.additional_documents += usize::from(child.name == "AdditionalDocument");
                counted.files += memo_children(child).filter(|part| part.name == "File").count();
                counted.actions += memo_children(child).filter(|part| part.name == "Action").count();
            }
            _ => {}
        }
    }
    counted
}

fn memo_children<'n, 'a>(node: &'n Node<'a>) -> impl Iterator<Item = &'n Node<'a>> {
    node.children.iter().filter(|child| child.space == Namespace::Memo)
}
