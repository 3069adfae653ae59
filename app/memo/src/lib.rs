//! MeMo, the message format of Digital Post: versions 1.0, 1.1 and 1.2 are read, checked, shown and written.
//!
//! [`read`] takes a whole message, [`read_summary`] and [`read_header`] what a mailbox lists. [`Message::validate`] is
//! strict and is for what we write with [`write`]. [`View`] is what a citizen's client shows. [`pack`] puts the content
//! of files into a message whose contents are empty. Facts of the field: `domain.md` 3, read 2026-11.
//!
//! # What stops a message, and what is only a warning
//!
//! A citizen must see the letter wherever it can be shown, so reading is friendly and refuses only what it cannot
//! understand or must not touch.
//!
//! | found | what happens |
//! | --- | --- |
//! | empty, binary, packed (tar, LZMA, zip …), other XML, other encoding than UTF-8, cut off, not well-formed | [`ReadError`] |
//! | DOCTYPE, or an entity beyond the five of XML and character references | [`ReadError`] |
//! | larger, deeper or with more elements, attributes or content than [`limits`] allows | [`ReadError`] |
//! | `memoVersion` missing or not 1.0, 1.1 or 1.2 | [`ReadError`] |
//! | an element missing that is marked 1 or + in `domain.md` 3.3 | [`ReadError`] with its path |
//! | no MessageBody in a DIGITALPOST | [`ReadError`] |
//! | missing only by the rules of the version: `memoSchVersion`, `mandatory`, `legalNotification`, `originalMessageDateTime`; `idTypeLabel`, `notification` of a NEMSMS | warning; a missing boolean counts as false |
//! | too long, too short, bad UUID, date or time; a time without `Z` (taken as UTC); a boolean that is neither (false) | warning; the text is kept as it stands |
//! | unknown `messageType`, `idType`, `actionCode` | warning; kept, and an action with an unknown code cannot be opened |
//! | an address that is not absolute `https://` | warning; shown, and never opened |
//! | file name with forbidden characters | warning; [`File::safe_name`] gives another |
//! | file type outside the list, or content that is empty or not base64 | warning; a broken content has no bytes |
//! | unknown element, text between elements, other order, an element twice (the first counts), too many of them | warning |
//! | an element that a later version brought, end before start, both kinds of address | warning |
//!
//! Invariant: opens no file, reads no clock. Personal text prints as `***` and is wiped when it is dropped; errors and
//! warnings name places and rules, never values.

#[macro_use]
mod element;

mod action;
mod address;
mod attention;
mod body;
mod codes;
mod contact;
mod content;
mod content_data;
mod document;
mod entry_point;
mod error;
mod field;
mod file;
mod file_name;
mod forward_reply;
mod header;
mod ledger;
pub mod limits;
mod message;
mod namespace;
mod pack;
mod part;
mod party;
mod read;
mod rule;
mod sniff;
mod summary;
mod text;
mod time;
mod tree;
mod uuid;
mod version;
mod view;
mod write;

pub use action::{Action, Opening, Reservation};
pub use address::{Address, AddressPoint, UnstructuredAddress};
pub use attention::{
    AttentionData, AttentionPerson, ContentResponsible, EMail, Eid, GeneratingSystem, GlobalLocationNumber,
    ProductionUnit, SeNumber, SorData, Telephone,
};
pub use body::MessageBody;
pub use codes::{ActionCode, IdType, MessageType};
pub use contact::{ContactInfo, ContactPoint};
pub use content::Content;
pub use content_data::{
    AdditionalContentData, CaseId, ContentData, CprData, CvrData, Education, FormData, KleData, MotorVehicle,
    PropertyNumber,
};
pub use document::{AdditionalDocument, MainDocument, TechnicalDocument};
pub use entry_point::{EntryPoint, NotOpenable, Url};
pub use error::ReadError;
pub use file::{File, LISTED_TYPES};
pub use file_name::{FileName, safe_name};
pub use forward_reply::{AdditionalReplyData, ForwardData, ReplyData};
pub use header::MessageHeader;
pub use message::Message;
pub use pack::{PackError, pack};
pub use party::{Recipient, Representative, Sender};
pub use read::{ReadMessage, read};
pub use rule::{Rule, RuleBreach};
pub use summary::{BodySummary, Summary, read_header, read_summary};
pub use text::{Code, Text};
pub use time::{Date, DateTime, local_date};
pub use uuid::Uuid;
pub use version::Version;
pub use view::{
    ActionView, DocumentKind, DocumentView, FileView, PartyView, ReplyView, ReservationView, View, json_line,
};
pub use write::write;

#[cfg(test)]
mod tests;
