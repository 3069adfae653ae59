//! What one field alone cannot know: an invented message is brought in line with the rules between fields.

use crate::{
    Action, Code, DateTime, IdType, Message, MessageBody, MessageHeader, MessageType, Reservation, Text, Version,
};

use super::Chance;
use crate::field::{Entry, Field};
use crate::namespace::Namespace;

const ANY: Entry = Entry::new(Namespace::Memo, "any");

/// A message that keeps every rule of its version.
pub(super) fn message(tape: Vec<u32>) -> Message {
    let mut chance = Chance::new(tape);
    let version = chance.version;
    let mut header: MessageHeader = Field::invent(&mut chance, &ANY);
    mend_header(&mut header);
    let mut body: MessageBody = Field::invent(&mut chance, &ANY);
    for action in body
        .main_document
        .action
        .iter_mut()
        .chain(body.additional_document.iter_mut().flat_map(|d| &mut d.action))
    {
        mend_action(action);
    }
    let types = ["application/pdf", "text/plain", "image/jpeg", "application/zip"];
    for file in body.files_mut() {
        file.encoding_format = Code::new(types[chance.below(4)]);
        file.language = Code::new("da");
    }
    Message {
        version,
        schema_version: (version == Version::V1_1).then(|| Code::new("1.1.0")),
        body: (header.message_type == MessageType::DigitalPost).then_some(body),
        header,
    }
}

fn id_of(id_type: &IdType) -> Text {
    Text::new(if *id_type == IdType::Cpr {
        "8306882970"
    } else {
        "12345678"
    })
}

fn mend_header(header: &mut MessageHeader) {
    if header.message_type == MessageType::NemSms && header.notification.is_none() {
        header.notification = Some(Text::new("Husk din tid"));
    }
    header.sender.sender_id = id_of(&header.sender.id_type);
    header.recipient.recipient_id = id_of(&header.recipient.id_type);
    if let Some(other) = &mut header.sender.representative {
        other.representative_id = id_of(&other.id_type);
    }
    for attention in [&mut header.sender.attention_data, &mut header.recipient.attention_data]
        .into_iter()
        .flatten()
    {
        if attention.address.is_some() {
            attention.unstructured_address = None;
        }
    }
    if let Some(about) = &mut header.content_data {
        if about.address.is_some() {
            about.unstructured_address = None;
        }
        if let Some(person) = &mut about.cpr_data {
            person.cpr_number = id_of(&IdType::Cpr);
        }
        if let Some(company) = &mut about.cvr_data {
            company.cvr_number = id_of(&IdType::Cvr);
        }
    }
}

fn mend_action(action: &mut Action) {
    if let (Some(start), Some(end)) = (&mut action.start_date_time, &mut action.end_date_time) {
        in_order(start, end);
    }
    if let Some(Reservation {
        start_date_time,
        end_date_time,
        ..
    }) = &mut action.reservation
    {
        in_order(start_date_time, end_date_time);
    }
}

fn in_order(start: &mut DateTime, end: &mut DateTime) {
    if end.timestamp() < start.timestamp() {
        std::mem::swap(start, end);
    }
}
