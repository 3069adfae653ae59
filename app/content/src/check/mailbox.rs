//! The mailboxes of lessons: letters that are there, and one of them wanted.
//!
//! Deliberately absent: the letters themselves, which the reader of MeMo judges.

use super::Known;
use super::sources::{Read, Sources};
use crate::ContentFault;

pub(super) fn check(sources: &Sources<'_>, _: &Known<'_>, faults: &mut Vec<ContentFault>) {
    for Read { file, content: lesson } in &sources.lessons {
        for (i, variant) in lesson.variant.iter().enumerate() {
            let Some(setup) = &variant.mailbox else { continue };
            let path = format!("variant.{i}.mailbox");
            for (j, name) in setup.letters.iter().enumerate() {
                if sources.shelf.letter(name).is_none() {
                    faults.push(file.fault(
                        &format!("{path}.letters.{j}"),
                        format!("there is no letter `{name}`"),
                        "use the name of a file in demo-data/letters, without its ending",
                    ));
                }
            }
            let named = [("wanted", &setup.wanted)].into_iter();
            let read = setup.read.iter().map(|name| ("read", name));
            for (key, name) in named.chain(read) {
                if !name.is_empty() && !setup.letters.contains(name) {
                    faults.push(file.fault(
                        &format!("{path}.{key}"),
                        format!("`{name}` is not in this mailbox"),
                        "name one of the letters of the mailbox, or put it among them",
                    ));
                }
            }
        }
    }
}
