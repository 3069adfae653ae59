//! The picture of a lesson: well-formed, complete and always the same.
#![expect(clippy::unwrap_used, reason = "a test stops where it stands")]

use std::path::Path;

use egne_content::{Proof, graph, load};

/// The open tags of XML that is not closed as it should be; enough to see that a document is well-formed.
fn assert_well_formed(xml: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = xml;
    while let Some((text, after)) = rest.split_once('<') {
        assert!(!text.contains('>'), "a bare > in {text:?}");
        for (at, _) in text.match_indices('&') {
            let entity = &text[at..];
            assert!(
                ["&amp;", "&lt;", "&gt;", "&quot;"]
                    .iter()
                    .any(|e| entity.starts_with(e)),
                "{entity:?}"
            );
        }
        let (tag, after) = after.split_once('>').unwrap();
        rest = after;
        assert!(!tag.contains('<'), "{tag:?}");
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag:?}");
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap();
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert_eq!(rest.trim(), "");
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn every_lesson_that_ships_has_a_whole_picture() {
    let content = load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."), Proof::None);
    assert!(content.lessons.len() >= 2);
    for lesson in &content.lessons {
        let picture = graph(lesson, &content.catalogue);
        assert_well_formed(&picture);
        assert_eq!(picture, graph(lesson, &content.catalogue));
        for step in &lesson.step {
            assert!(
                picture.contains(&format!(">{}</text>", step.id)),
                "{} lacks {}",
                lesson.id,
                step.id
            );
        }
        let watched = lesson
            .watch
            .iter()
            .chain(lesson.step.iter().flat_map(|step| &step.watch));
        for fact in watched.map(|watch| &watch.fact) {
            assert!(picture.contains(fact.as_str()), "{} lacks {fact}", lesson.id);
        }
        for branch in lesson.step.iter().flat_map(|step| &step.branch) {
            assert!(picture.contains(&branch.fact), "{} lacks {}", lesson.id, branch.fact);
        }
        for variant in &lesson.variant {
            assert!(
                picture.contains(&format!("variant {} ·", variant.id)),
                "{} lacks {}",
                lesson.id,
                variant.id
            );
        }
    }
}
