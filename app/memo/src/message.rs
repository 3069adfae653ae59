//! The message as a whole.

use crate::body::MessageBody;
use crate::codes::MessageType;
use crate::error::ReadError;
use crate::field::{Entry, Field};
use crate::header::MessageHeader;
use crate::ledger::Ledger;
use crate::namespace::Namespace;
use crate::rule::{Rule, RuleBreach};
use crate::text::Code;
use crate::tree::Node;
use crate::version::Version;
use crate::write::{Writer, escape};

const MESSAGE: Entry = Entry::new(Namespace::Memo, "Message");
const HEADER: Entry = Entry::new(Namespace::Memo, "MessageHeader");
const BODY: Entry = Entry::new(Namespace::Memo, "MessageBody");

/// A MeMo message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// `memoVersion`.
    pub version: Version,
    /// `memoSchVersion`, as in 1.1.0; only 1.1 has it.
    pub schema_version: Option<Code>,
    /// The header.
    pub header: MessageHeader,
    /// The body; a NEMSMS has none.
    pub body: Option<MessageBody>,
}

impl Message {
    /// Every rule of `domain.md` 3.2 and 3.3 that the message breaks in its version; empty where it may be sent.
    ///
    /// A file type that clients do not show is no breach here: the format allows it.
    #[must_use]
    pub fn validate(&self) -> Vec<RuleBreach> {
        let mut ledger = Ledger::new(self.version);
        self.check(&mut ledger);
        if self.body.is_none() && self.header.message_type == MessageType::DigitalPost {
            ledger.breach_of(BODY.name, Rule::Missing);
        }
        let mut breaches = ledger.into_breaches();
        breaches.retain(|breach| breach.rule != Rule::TypeNotListed);
        breaches
    }

    /// Binds the children of the root. A body that was not read is not missed.
    pub(crate) fn bind(root: Node<'_>, schema_version: Option<&str>, ledger: &mut Ledger) -> Result<Self, ReadError> {
        let (mut header, mut body) = (None, None);
        root.report_stray_text(ledger);
        for child in root.children {
            if HEADER.is(&child) {
                if body.is_some() {
                    ledger.breach(Rule::Order);
                }
                <MessageHeader as Field>::take(&mut header, child, &HEADER, ledger)?;
            } else if BODY.is(&child) {
                <MessageBody as Field>::take(&mut body, child, &BODY, ledger)?;
            } else {
                child.report_unknown(ledger);
            }
        }
        let header = <MessageHeader as Field>::settle(header, &HEADER, ledger)?;
        if body.is_none() && header.message_type == MessageType::DigitalPost {
            return Err(ReadError::Missing {
                path: ledger.path_of(BODY.name),
            });
        }
        Ok(Self {
            version: ledger.version,
            schema_version: schema_version.map(Code::new),
            header,
            body,
        })
    }

    /// Against the rules that hold for reading and writing alike.
    pub(crate) fn check(&self, ledger: &mut Ledger) {
        match (self.version, &self.schema_version) {
            (Version::V1_1, None) => ledger.breach_of("@memoSchVersion", Rule::Missing),
            (Version::V1_2, Some(_)) => ledger.breach_of("@memoSchVersion", Rule::NoLongerUsed),
            _ => {}
        }
        Field::check(&self.header, &HEADER, ledger);
        Field::check(&self.body, &BODY, ledger);
        if self.body.is_some() && self.header.message_type == MessageType::NemSms {
            ledger.breach_of(BODY.name, Rule::BodyOfNemSms);
        }
    }

    pub(crate) fn write(&self, out: &mut Writer) {
        let mut attributes = format!(" memoVersion=\"{}\"", self.version);
        if let Some(schema) = &self.schema_version {
            attributes.push_str(" memoSchVersion=\"");
            escape(schema.as_str(), &mut attributes);
            attributes.push('"');
        }
        out.open(&MESSAGE, &attributes);
        Field::write(&self.header, &HEADER, out);
        Field::write(&self.body, &BODY, out);
        out.close(&MESSAGE);
    }
}

/// The header's child of the root, for those who read no further.
pub(crate) fn bind_header<'a>(
    root: Node<'a>,
    ledger: &mut Ledger,
) -> Result<(MessageHeader, Option<Node<'a>>), ReadError> {
    let (mut header, mut body) = (None, None);
    for child in root.children {
        if HEADER.is(&child) {
            <MessageHeader as Field>::take(&mut header, child, &HEADER, ledger)?;
        } else if BODY.is(&child) && body.is_none() {
            body = Some(child);
        }
    }
    Ok((<MessageHeader as Field>::settle(header, &HEADER, ledger)?, body))
}
