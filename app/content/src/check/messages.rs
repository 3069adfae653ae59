//! Every message that is named exists in every language, with all that a step says, and none is left over.
//!
//! Deliberately absent: what a message asks for, and how it reads.

use std::collections::{BTreeMap, BTreeSet};

use egne_core::lessons::Lesson;
use egne_core::views::messages::ids;
use egne_words::{Language, Tag};

use super::Known;
use super::languages::spoken;
use super::sources::{Read, Sources};
use super::texts_file::TextsFile;
use crate::ContentFault;

/// Each message once, with the lesson that names it first and the path there.
pub(super) type Named<'s> = BTreeMap<&'s str, (usize, String)>;

pub(super) fn check(sources: &Sources<'_>, _: &Known<'_>, faults: &mut Vec<ContentFault>) {
    blank(sources, faults);
    let named = named(sources);
    for language in spoken(sources) {
        missing(sources, language, &named, faults);
        steps(sources, &language.tag, faults);
        left_over(sources, &language.tag, &named, faults);
    }
}

/// Every message that a lesson names, with its path.
fn messages(lesson: &Lesson) -> Vec<(String, &str)> {
    let mut all = vec![
        ("title".to_owned(), lesson.title.as_str()),
        ("subtitle".to_owned(), &lesson.subtitle),
        ("next".to_owned(), &lesson.next),
    ];
    all.extend(
        lesson
            .words
            .iter()
            .enumerate()
            .map(|(i, w)| (format!("words.{i}.meaning"), w.meaning.as_str())),
    );
    all.extend(
        lesson
            .good
            .iter()
            .enumerate()
            .map(|(i, id)| (format!("good.{i}"), id.as_str())),
    );
    for (s, step) in lesson.step.iter().enumerate() {
        all.push((format!("step.{s}.say"), &step.say));
        all.extend(
            step.answer
                .iter()
                .enumerate()
                .map(|(i, a)| (format!("step.{s}.answer.{i}.say"), a.say.as_str())),
        );
    }
    all
}

/// The same, with those that may be left out or are told as faults of their own where they are.
fn and_optional(lesson: &Lesson) -> Vec<(String, &str)> {
    let mut all = messages(lesson);
    all.extend(
        lesson
            .watch
            .iter()
            .enumerate()
            .map(|(i, w)| (format!("watch.{i}.say"), w.say.as_str())),
    );
    for (s, step) in lesson.step.iter().enumerate() {
        all.extend(
            step.watch
                .iter()
                .enumerate()
                .map(|(i, w)| (format!("step.{s}.watch.{i}.say"), w.say.as_str())),
        );
    }
    for (v, variant) in lesson.variant.iter().enumerate() {
        for (r, request) in variant.request.iter().enumerate() {
            for (key, id) in [("wish", &request.wish), ("good", &request.good), ("bad", &request.bad)] {
                all.push((format!("variant.{v}.request.{r}.{key}"), id.as_str()));
            }
        }
    }
    all.retain(|(_, id)| !id.is_empty());
    all
}

fn blank(sources: &Sources<'_>, faults: &mut Vec<ContentFault>) {
    for Read { file, content } in &sources.lessons {
        for (path, _) in messages(content).iter().filter(|(_, id)| id.trim().is_empty()) {
            faults.push(file.fault(path, "no message is named here", "name a message of locales/learner/da"));
        }
    }
}

/// What all lessons name.
pub(super) fn named<'s>(sources: &'s Sources<'_>) -> Named<'s> {
    let mut named = BTreeMap::new();
    for (i, read) in sources.lessons.iter().enumerate() {
        for (path, id) in and_optional(&read.content) {
            named.entry(id).or_insert((i, path));
        }
    }
    named
}

fn missing(sources: &Sources<'_>, language: &Language, named: &Named<'_>, faults: &mut Vec<ContentFault>) {
    let tag = &language.tag;
    let absent = |id: &str| !sources.catalogue.has(tag, id) && !sources.is_broken(tag, id);
    for id in ids::ALL.iter().filter(|id| absent(id)) {
        faults.push(ContentFault::of_file(
            &format!("locales/learner/{tag}"),
            format!("the coach's message `{id}` is missing in {}", language.english),
            "add it to shell.ftl",
        ));
    }
    if *tag == Tag::danish() {
        return;
    }
    for (id, (lesson, path)) in named.iter().filter(|(id, _)| absent(id)) {
        let Some(read) = sources.lessons.get(*lesson) else {
            continue;
        };
        faults.push(read.file.fault(
            path,
            format!("the message `{id}` is missing in {}", language.english),
            format!("add it to a file in locales/learner/{tag}"),
        ));
    }
}

/// What is said of a step beside its instruction.
fn steps(sources: &Sources<'_>, tag: &Tag, faults: &mut Vec<ContentFault>) {
    let catalogue = sources.catalogue;
    let danish = Tag::danish();
    if *tag != danish {
        for id in catalogue.ids(&danish).filter(|id| catalogue.has(tag, id)) {
            if catalogue.has_attribute(&danish, id, "again") && !catalogue.has_attribute(tag, id, "again") {
                faults.push(sources.fault_in_texts(
                    tag,
                    id,
                    format!("`{id}` has other words in Danish and none here"),
                    "add .again with the same in other words",
                ));
            }
        }
        return;
    }
    let steps = sources.lessons.iter().flat_map(|read| &read.content.step);
    let says: BTreeSet<&str> = steps
        .map(|step| step.say.as_str())
        .filter(|id| catalogue.has(&danish, id))
        .collect();
    for id in says {
        for (attribute, what, remedy) in [
            ("again", "has no other words", "add .again with the same in other words"),
            (
                "helper",
                "has no tip for the helper",
                "add .helper: what to say, what to ask, what not to do",
            ),
        ] {
            if !catalogue.has_attribute(&danish, id, attribute) {
                faults.push(sources.fault_in_texts(&danish, id, format!("the instruction `{id}` {what}"), remedy));
            }
        }
    }
}

/// Messages that nothing names. Where a lesson could not be read, it may be the one that names them.
fn left_over(sources: &Sources<'_>, tag: &Tag, named: &Named<'_>, faults: &mut Vec<ContentFault>) {
    if !sources.whole {
        return;
    }
    let files: Vec<&TextsFile> = sources.texts.iter().filter(|file| file.tag == *tag).collect();
    let put_in = |id: &str| files.iter().any(|file| file.source.contains(&format!("{{ {id} }}")));
    for id in sources.catalogue.ids(tag) {
        if !named.contains_key(id) && !ids::ALL.contains(&id) && !put_in(id) {
            faults.push(sources.fault_in_texts(
                tag,
                id,
                format!("nothing names `{id}`"),
                "name it in a lesson, or take it out",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_a_lesson_says_is_looked_for() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let content = crate::load(&root, crate::Proof::None);
        assert!(!content.lessons.is_empty());
        for lesson in &content.lessons {
            let mut ids: Vec<String> = and_optional(lesson).into_iter().map(|(_, id)| id.to_owned()).collect();
            ids.sort();
            ids.dedup();
            assert_eq!(ids, lesson.messages(), "{}", lesson.id);
        }
    }
}
