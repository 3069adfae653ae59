//! Earlier messages: the one that is passed on, and those that are answered.

use crate::text::Text;
use crate::time::DateTime;
use crate::uuid::Uuid;
use crate::version::Version;

element! {
    /// The message that is passed on.
    ForwardData {
        /// Its UUID.
        message_uuid: Uuid = Memo "messageUUID",
        /// When it was made. Required from 1.1, which brought it.
        original_message_date_time: Option<DateTime> = Memo "originalMessageDateTime"
            => since(Version::V1_1).needed(Version::V1_1, Version::V1_2),
        /// Who sent it.
        original_sender: Text = Memo "originalSender",
        /// Who answered for its content.
        original_content_responsible: Option<Text> = Memo "originalContentResponsible",
        /// On whose behalf it was sent.
        original_representative: Option<Text> = Memo "originalRepresentative" => since(Version::V1_2),
        /// Where to turn to.
        contact_point_id: Option<Text> = Memo "contactPointID",
        /// What whoever passes it on says about it.
        comment: Option<Text> = Memo "comment" => most(512),
    }
}

element! {
    /// A message that is answered. Several of them are a thread.
    ReplyData {
        /// Its number at the sender.
        message_id: Option<Text> = Memo "messageID",
        /// Its UUID.
        message_uuid: Uuid = Memo "messageUUID",
        /// The UUID of the answer.
        reply_uuid: Option<Uuid> = Memo "replyUUID",
        /// Who sent it.
        sender_id: Option<Text> = Memo "senderID",
        /// Who received it.
        recipient_id: Option<Text> = Memo "recipientID",
        /// The case.
        case_id: Option<Text> = Memo "caseID",
        /// Where to turn to.
        contact_point_id: Option<Text> = Memo "contactPointID",
        /// Which system made it.
        generating_system_id: Option<Text> = Memo "generatingSystemID",
        /// A remark.
        comment: Option<Text> = Memo "comment" => most(512),
        /// At most four facts more.
        additional_reply_data: Vec<AdditionalReplyData> = Memo "AdditionalReplyData" => up_to(4),
    }
}

element! {
    /// A fact more.
    AdditionalReplyData {
        /// What it is.
        label: Text = Memo "label",
        /// Its value.
        value: Text = Memo "value",
    }
}
