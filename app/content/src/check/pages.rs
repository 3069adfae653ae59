//! How pages hang together: each shown by some lesson, none named that is not there, no flag that nothing sets.
//!
//! Deliberately absent: what stands on a page.

use std::collections::BTreeSet;

use egne_core::sandbox::pages::{Condition, Outcome, What};
use egne_core::views::DeviceKind;

use super::Known;
use super::repeated::repeated;
use super::sources::{Read, Sources, outcomes};
use super::toml_file::TomlFile;
use crate::ContentFault;

pub(super) fn check(sources: &Sources<'_>, _: &Known<'_>, faults: &mut Vec<ContentFault>) {
    for Read { file, content } in &sources.pages {
        for (i, id) in repeated(content.iter().map(|page| &page.id)) {
            faults.push(file.fault(
                &format!("page.{i}.id"),
                format!("there is another page `{id}`"),
                "give the page an id of its own",
            ));
        }
    }
    starts(sources, faults);
    if !sources.whole {
        // A file was left out: what it sets, shows and leads to is not known, and all else would be a guess.
        return;
    }
    let flags = flags_set(sources);
    for (file, path, page) in sources.all_pages() {
        for (path, outcome) in outcomes(&path, page) {
            pages_named(sources, file, &path, outcome, faults);
            conditions(sources, file, &format!("{path}.when"), &outcome.when, &flags, faults);
        }
        for (i, part) in page.part.iter().enumerate() {
            let path = format!("{path}.part.{i}");
            conditions(sources, file, &format!("{path}.show"), &part.show, &flags, faults);
            if !part.chosen.is_empty() && !flags.contains(part.chosen.as_str()) {
                faults.push(no_flag(file, &format!("{path}.chosen"), &part.chosen));
            }
        }
    }
    unused(sources, faults);
}

fn name(device: DeviceKind) -> &'static str {
    match device {
        DeviceKind::Computer => "computer",
        DeviceKind::Phone => "phone",
    }
}

/// A variant begins with pages that belong where it puts them.
fn starts(sources: &Sources<'_>, faults: &mut Vec<ContentFault>) {
    for Read { file, content: lesson } in &sources.lessons {
        for (v, variant) in lesson.variant.iter().enumerate() {
            let named = [
                (DeviceKind::Computer, &variant.start.computer),
                (DeviceKind::Phone, &variant.start.phone),
            ];
            for (device, id) in named
                .into_iter()
                .filter_map(|(device, id)| Some((device, id.as_ref()?)))
            {
                if let Some(page) = sources.shelf.get(id).filter(|page| page.device != device) {
                    faults.push(elsewhere(
                        file,
                        &format!("variant.{v}.start.{}", name(device)),
                        id,
                        page.device,
                    ));
                }
            }
        }
    }
}

fn elsewhere(file: &TomlFile, path: &str, id: &str, device: DeviceKind) -> ContentFault {
    let device = name(device);
    file.fault(
        path,
        format!("page `{id}` belongs to the {device}"),
        format!("name it with the {device}, or use another page"),
    )
}

fn no_page(file: &TomlFile, path: &str, id: &str) -> ContentFault {
    file.fault(
        path,
        format!("there is no page `{id}`"),
        "use the id of a [[page]] in demo-data/pages",
    )
}

fn no_flag(file: &TomlFile, path: &str, flag: &str) -> ContentFault {
    file.fault(
        path,
        format!("nothing sets the flag `{flag}`"),
        "set it in an outcome or at the start, or mend its name",
    )
}

fn pages_named(sources: &Sources<'_>, file: &TomlFile, path: &str, outcome: &Outcome, faults: &mut Vec<ContentFault>) {
    for (i, id) in outcome.go.iter().enumerate() {
        if sources.shelf.get(id).is_none() {
            faults.push(no_page(file, &format!("{path}.go.{i}"), id));
        }
    }
}

fn conditions(
    sources: &Sources<'_>,
    file: &TomlFile,
    path: &str,
    conditions: &[Condition],
    flags: &BTreeSet<&str>,
    faults: &mut Vec<ContentFault>,
) {
    for (i, condition) in conditions.iter().enumerate() {
        let path = format!("{path}.{i}");
        match &condition.what {
            What::Flag(flag) if !flags.contains(flag.as_str()) => faults.push(no_flag(file, &path, flag)),
            What::Flag(_) | What::Letter(_) | What::Folder(_) => {}
            What::On(device, id) => match sources.shelf.get(id) {
                None => faults.push(no_page(file, &path, id)),
                Some(page) if page.device != *device => faults.push(elsewhere(file, &path, id, page.device)),
                Some(_) => {}
            },
        }
    }
}

/// What lessons do to the world when a step begins.
fn arranged<'s>(sources: &'s Sources<'_>) -> impl Iterator<Item = &'s Outcome> {
    sources
        .lessons
        .iter()
        .flat_map(|read| &read.content.step)
        .filter_map(|step| step.arrange.as_ref())
}

fn flags_set<'s>(sources: &'s Sources<'_>) -> BTreeSet<&'s str> {
    let starts = sources
        .lessons
        .iter()
        .flat_map(|read| &read.content.variant)
        .flat_map(|v| &v.start.set);
    let on_pages = sources.shelf.iter().flat_map(|page| page.outcomes());
    let outcomes = on_pages.chain(arranged(sources)).flat_map(|outcome| &outcome.set);
    starts.chain(outcomes).map(AsRef::as_ref).collect()
}

/// Pages that no learner ever sees.
fn unused(sources: &Sources<'_>, faults: &mut Vec<ContentFault>) {
    let variants = sources.lessons.iter().flat_map(|read| &read.content.variant);
    let starts = variants.flat_map(|v| v.start.computer.iter().chain(&v.start.phone));
    let mut waiting: Vec<&str> = starts
        .chain(arranged(sources).flat_map(|o| &o.go))
        .map(String::as_str)
        .collect();
    let mut shown = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        let Some(page) = sources.shelf.get(id).filter(|_| shown.insert(id)) else {
            continue;
        };
        waiting.extend(page.outcomes().flat_map(|outcome| &outcome.go).map(String::as_str));
    }
    for (file, path, page) in sources.all_pages() {
        if !shown.contains(page.id.as_str()) {
            faults.push(file.fault(
                &format!("{path}.id"),
                format!("no lesson ever shows the page `{}`", page.id),
                "let a lesson begin on it or an outcome go to it, or take it out",
            ));
        }
    }
}
