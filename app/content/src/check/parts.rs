//! What a finger finds on a page: targets that are large enough, have a name and say what they are.
//!
//! Deliberately absent: what may be typed, and where a touch leads.

use egne_core::sandbox::pages::{Condition, Page, Part, What};
use egne_core::views::BlockKind;

use super::Known;
use super::sources::Sources;
use super::toml_file::TomlFile;
use crate::ContentFault;

/// Most pictures side by side that a finger can tell apart on the smallest device.
const MOST_TILES: usize = 9;
/// Most other targets.
const MOST_TARGETS: usize = 8;

pub(super) fn check(sources: &Sources<'_>, _: &Known<'_>, faults: &mut Vec<ContentFault>) {
    for (file, path, page) in sources.all_pages() {
        for (i, part) in page.part.iter().enumerate() {
            of_part(file, &format!("{path}.part.{i}"), part, faults);
        }
        names(file, &path, page, faults);
        crowded(file, &path, page, faults);
    }
}

fn of_part(file: &TomlFile, path: &str, part: &Part, faults: &mut Vec<ContentFault>) {
    let mut add = |key: &str, what: &str, remedy: &str| faults.push(file.fault(&format!("{path}.{key}"), what, remedy));
    let acts = can_be_touched(part) || part.outcomes().next().is_some();
    if acts && part.id.is_empty() {
        add(
            "kind",
            "it cannot be touched: it has no id",
            "write id = with a name of its own",
        );
    }
    if acts && part.text.trim().is_empty() && !part.kind.is_of_mailbox() {
        add(
            "kind",
            "it can be touched and says nothing",
            "write text =, so that it can be read aloud",
        );
    }
    if part.kind == BlockKind::Slider && part.short.is_empty() {
        add(
            "kind",
            "nothing is noticed when the slider is let go too early",
            "write short = with a fact",
        );
    }
    if part.kind == BlockKind::Slider && part.on.is_empty() {
        add(
            "kind",
            "nothing happens at the end of the slider",
            "write on = with what follows",
        );
    }
}

/// A kind that is there to be touched, whatever else it says.
fn can_be_touched(part: &Part) -> bool {
    matches!(part.kind, BlockKind::Field | BlockKind::Keypad | BlockKind::Slider)
}

fn names(file: &TomlFile, path: &str, page: &Page, faults: &mut Vec<ContentFault>) {
    let mut seen: Vec<&str> = Vec::new();
    for (i, part) in page.part.iter().enumerate() {
        // Parts that are shown under conditions may take turns under one name.
        if part.id.is_empty() || !part.show.is_empty() || part.verdict.is_some() {
            continue;
        }
        if seen.contains(&part.id.as_str()) {
            faults.push(file.fault(
                &format!("{path}.part.{i}.id"),
                format!("there is another part `{}` on the page", part.id),
                "give the part an id of its own, or show only one of the two at a time",
            ));
        }
        seen.push(&part.id);
    }
}

fn crowded(file: &TomlFile, path: &str, page: &Page, faults: &mut Vec<ContentFault>) {
    let together = |wanted: &dyn Fn(&Part) -> bool| {
        let mut on: Vec<(usize, &Part)> = Vec::new();
        for (i, part) in page.part.iter().enumerate().filter(|(_, part)| wanted(part)) {
            if on.iter().all(|(_, other)| !take_turns(part, other)) {
                on.push((i, part));
            }
        }
        on
    };
    let fields = together(&|part| part.kind == BlockKind::Field);
    if let Some((i, _)) = fields.get(1) {
        faults.push(file.fault(
            &format!("{path}.part.{i}.kind"),
            format!("page `{}` has two fields at a time", page.id),
            "give each field a page of its own: one act at a time",
        ));
    }
    if page.long {
        // It scrolls, and nothing on it becomes smaller.
        return;
    }
    let touched = |part: &Part| !part.id.is_empty() && (can_be_touched(part) || part.outcomes().next().is_some());
    let tiles = together(&|part| part.kind == BlockKind::Tiles);
    if let Some((i, _)) = tiles.get(MOST_TILES) {
        faults.push(file.fault(
            &format!("{path}.part.{i}.kind"),
            format!("page `{}` has {} tiles at a time", page.id, tiles.len()),
            format!("keep to {MOST_TILES}: more are too small for a finger"),
        ));
    }
    let others = together(&|part| part.kind != BlockKind::Tiles && touched(part));
    if let Some((i, _)) = others.get(MOST_TARGETS) {
        faults.push(file.fault(
            &format!("{path}.part.{i}.kind"),
            format!("page `{}` has {} things to touch at a time", page.id, others.len()),
            format!("keep to {MOST_TARGETS}: more are too small for a finger"),
        ));
    }
}

/// Never on at the same time, as their conditions exclude each other.
fn take_turns(one: &Part, other: &Part) -> bool {
    one.show.iter().any(|a| other.show.iter().any(|b| exclude(a, b)))
}

fn exclude(one: &Condition, other: &Condition) -> bool {
    if one.what == other.what {
        return one.not != other.not;
    }
    match (&one.what, &other.what) {
        // Two different pages are never on one device.
        (What::On(here, _), What::On(there, _)) => here == there && !one.not && !other.not,
        _ => false,
    }
}
