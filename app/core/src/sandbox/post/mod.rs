//! The mailbox of the practice world: letters read from MeMo messages, folders, and what is open.
//!
//! Deliberately absent: drawing of attachments, and any address a letter names (they are never opened).

mod html;
mod letter;
mod mailbox;
mod setup;

pub use letter::{Attachment, AttachmentId, Letter, LetterAction, Line, LineKind, lines_of};
pub use mailbox::{ARCHIVE, DELETED, INBOX, LetterIs, Mailbox, PostAct, SENT, Sent};
pub use setup::{MailboxSetup, TODAY};
