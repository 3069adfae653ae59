//! Whom to call for real: each once.
//!
//! Deliberately absent: whether the number is right, which only a person who calls it can say.

use super::Known;
use super::repeated::repeated;
use super::sources::Sources;
use crate::ContentFault;

pub(super) fn check(sources: &Sources<'_>, _: &Known<'_>, faults: &mut Vec<ContentFault>) {
    let Some(contacts) = &sources.contacts else { return };
    for (i, id) in repeated(contacts.content.iter().map(|contact| &contact.id)) {
        faults.push(contacts.file.fault(
            &format!("contact.{i}.id"),
            format!("there is another contact `{id}`"),
            "give the contact an id of its own",
        ));
    }
}
