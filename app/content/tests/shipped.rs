//! The content that ships: sound, complete in each language, and quick to prove.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use egne_content::{Known, Proof, check, load};
use egne_core::lessons::{prove, solve};

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn there_is_no_fault_in_what_ships() {
    let content = load(&root(), Proof::Mistakes);
    let faults: Vec<String> = content.faults.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(content.lessons.len() >= 2);
}

#[test]
fn the_authors_check_finds_nothing_in_what_is_done() {
    let drawings = std::fs::read_dir(root().join("ui/pictures")).unwrap();
    let names: Vec<String> = drawings
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let known = Known {
        pictures: &names
            .iter()
            .filter_map(|name| name.strip_suffix(".svg"))
            .collect::<BTreeSet<_>>(),
        today: "2026-11-20",
    };
    let faults = check(&root(), &known);
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_lesson_and_variant_can_be_finished_and_every_mistake_mended() {
    let content = load(&root(), Proof::None);
    for lesson in content.lessons {
        let persona = Arc::new(
            content
                .personas
                .iter()
                .find(|p| p.id == lesson.persona)
                .unwrap()
                .clone(),
        );
        let lesson = Arc::new(lesson);
        assert_eq!(prove(&lesson, &persona), Vec::<String>::new());
        for variant in 0..lesson.variant.len() {
            let way = solve(&lesson, &persona, variant).unwrap();
            let steps = lesson.steps_of(variant).len();
            let straight = lesson
                .step
                .iter()
                .all(|step| step.branch.is_empty() && step.then.is_empty());
            assert!(
                way.len() == steps || (!straight && way.len() < steps),
                "{} {variant}",
                lesson.id
            );
        }
    }
}
