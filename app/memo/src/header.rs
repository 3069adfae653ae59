//! The header: everything about a message but its documents.

use crate::codes::MessageType;
use crate::content_data::ContentData;
use crate::forward_reply::{ForwardData, ReplyData};
use crate::ledger::Ledger;
use crate::party::{Recipient, Sender};
use crate::rule::Rule;
use crate::text::{Code, Text};
use crate::time::{Date, DateTime};
use crate::uuid::Uuid;
use crate::version::Version;

element! {
    /// What a mailbox shows before the letter is opened.
    MessageHeader {
        /// Letter or text message.
        message_type: MessageType = Memo "messageType",
        /// The message's own UUID.
        message_uuid: Uuid = Memo "messageUUID",
        /// Its number at the sender.
        message_id: Option<Text> = Memo "messageID",
        /// What kind of letter it is at the sender.
        message_code: Option<Text> = Memo "messageCode",
        /// The title.
        label: Text = Memo "label",
        /// The text that tells of the message; in a NEMSMS the message itself.
        notification: Option<Text> = Memo "notification" => most(150),
        /// A second text that tells of it.
        additional_notification: Option<Text> = Memo "additionalNotification",
        /// Whether it can be answered.
        reply: Option<bool> = Memo "reply",
        /// Until when it can be answered.
        reply_by_date_time: Option<DateTime> = Memo "replyByDateTime",
        /// The day before which it is not delivered.
        do_not_deliver_until_date: Option<Date> = Memo "doNotDeliverUntilDate",
        /// Whether it falls under the duty of the Digital Post act.
        mandatory: Option<bool> = Memo "mandatory" => needed(Version::V1_0, Version::V1_1),
        /// Whether it is a legal service (forkyndelse).
        legal_notification: Option<bool> = Memo "legalNotification" => needed(Version::V1_0, Version::V1_1),
        /// Mail of an authority or of a company.
        post_type: Option<Code> = Memo "postType" => since(Version::V1_1),
        /// Who sends.
        sender: Sender = Memo "Sender",
        /// Who receives.
        recipient: Recipient = Memo "Recipient",
        /// What it is about.
        content_data: Option<ContentData> = Memo "ContentData",
        /// The message that is passed on.
        forward_data: Option<ForwardData> = Memo "ForwardData",
        /// The messages that are answered.
        reply_data: Vec<ReplyData> = Memo "ReplyData",
    }
    check: text_of_nemsms
}

fn text_of_nemsms(header: &MessageHeader, ledger: &mut Ledger) {
    if header.message_type == MessageType::NemSms && header.notification.is_none() {
        ledger.breach_of("notification", Rule::Missing);
    }
}

impl MessageHeader {
    /// Whether the button "Besvar" is shown.
    #[must_use]
    pub fn allows_reply(&self) -> bool {
        self.reply.unwrap_or(false)
    }

    /// Whether it falls under the duty of the Digital Post act; left out means no.
    #[must_use]
    pub fn is_mandatory(&self) -> bool {
        self.mandatory.unwrap_or(false)
    }

    /// Whether it is a legal service; left out means no.
    #[must_use]
    pub fn is_legal_notification(&self) -> bool {
        self.legal_notification.unwrap_or(false)
    }
}
