//! The limits: each once, and in a unit that a text can say.
//!
//! Deliberately absent: their sources and dates, which are checked with all others.

use super::Known;
use super::repeated::repeated;
use super::sources::Sources;
use crate::ContentFault;

/// What a limit can be counted in.
const UNITS: [&str; 5] = ["tries", "seconds", "minutes", "hours", "days"];

pub(super) fn check(sources: &Sources<'_>, _: &Known<'_>, faults: &mut Vec<ContentFault>) {
    let Some(limits) = &sources.limits else { return };
    for (i, limit) in limits.content.iter().enumerate() {
        if !UNITS.contains(&limit.unit.as_str()) {
            faults.push(limits.file.fault(
                &format!("limit.{i}.unit"),
                format!("`{}` is no unit", limit.unit),
                format!("use one of {}", UNITS.join(", ")),
            ));
        }
    }
    for (i, id) in repeated(limits.content.iter().map(|limit| &limit.id)) {
        faults.push(limits.file.fault(
            &format!("limit.{i}.id"),
            format!("there is another limit `{id}`"),
            "give the limit an id of its own",
        ));
    }
}
