//! Who sends and who receives.

use crate::attention::AttentionData;
use crate::codes::IdType;
use crate::contact::ContactPoint;
use crate::ledger::Ledger;
use crate::rule::Rule;
use crate::text::Text;
use crate::version::Version;

element! {
    /// Who sends.
    Sender {
        /// The number.
        sender_id: Text = Memo "senderID",
        /// What the number is.
        id_type: IdType = Memo "idType",
        /// What the number is, in words.
        id_type_label: Option<Text> = Memo "idTypeLabel",
        /// The name that is shown.
        label: Text = Memo "label",
        /// Who within the sender.
        attention_data: Option<AttentionData> = Memo "AttentionData",
        /// Where to turn to.
        contact_point: Option<ContactPoint> = Memo "ContactPoint",
        /// On whose behalf.
        representative: Option<Representative> = Memo "Representative" => since(Version::V1_2),
    }
    check: check_sender
}

element! {
    /// Who receives.
    Recipient {
        /// The number.
        recipient_id: Text = Memo "recipientID",
        /// What the number is.
        id_type: IdType = Memo "idType",
        /// What the number is, in words.
        id_type_label: Option<Text> = Memo "idTypeLabel",
        /// The name.
        label: Option<Text> = Memo "label",
        /// Who within the recipient.
        attention_data: Option<AttentionData> = Memo "AttentionData",
        /// Where to turn to.
        contact_point: Option<ContactPoint> = Memo "ContactPoint",
    }
    check: check_recipient
}

element! {
    /// Another for whom the sender sends.
    Representative {
        /// The number.
        representative_id: Text = Memo "representativeID",
        /// What the number is.
        id_type: IdType = Memo "idType",
        /// The name.
        label: Text = Memo "label",
    }
    check: check_representative
}

fn check_sender(sender: &Sender, ledger: &mut Ledger) {
    check_id("senderID", sender.sender_id.as_str(), &sender.id_type, ledger);
    check_label(&sender.id_type, sender.id_type_label.as_ref(), ledger);
    // The sending platform asks for it beyond the schema (domain.md 3.3).
    if sender.label.as_str().trim().is_empty() {
        ledger.breach_of("label", Rule::Empty);
    }
}

fn check_recipient(recipient: &Recipient, ledger: &mut Ledger) {
    check_id(
        "recipientID",
        recipient.recipient_id.as_str(),
        &recipient.id_type,
        ledger,
    );
    check_label(&recipient.id_type, recipient.id_type_label.as_ref(), ledger);
}

fn check_representative(other: &Representative, ledger: &mut Ledger) {
    check_id(
        "representativeID",
        other.representative_id.as_str(),
        &other.id_type,
        ledger,
    );
}

fn check_id(name: &str, id: &str, id_type: &IdType, ledger: &mut Ledger) {
    match id_type {
        IdType::Cpr => exact_length(name, id, 10, ledger),
        IdType::Cvr => exact_length(name, id, 8, ledger),
        IdType::Other(_) => {}
    }
}

fn check_label(id_type: &IdType, label: Option<&Text>, ledger: &mut Ledger) {
    let IdType::Other(code) = id_type else { return };
    if label.is_none() {
        ledger.breach_of("idTypeLabel", Rule::Missing);
    }
    if code.as_str() == "MyndighedsID" && ledger.version >= Version::V1_1 {
        ledger.breach_of("idType", Rule::OldIdType);
    }
}

/// CPR and CVR numbers are text of exactly 10 and 8 characters from 1.1 on (`domain.md` 3.1).
pub(crate) fn exact_length(name: &str, id: &str, characters: usize, ledger: &mut Ledger) {
    if ledger.version >= Version::V1_1 && id.chars().count() != characters {
        ledger.breach_of(name, Rule::WrongLength { characters });
    }
}
