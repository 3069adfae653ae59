//! The content that ships: sound, complete in each language, and quick to prove.

use std::path::Path;
use std::sync::Arc;

use egne_content::load;
use egne_core::lessons::{prove, solve};

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn there_is_no_fault_in_what_ships() {
    let content = load(&root(), true);
    let faults: Vec<String> = content.faults.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(content.lessons.len() >= 2);
}

#[test]
fn every_lesson_and_variant_can_be_finished_and_every_mistake_mended() {
    let content = load(&root(), false);
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
            assert_eq!(way.len(), lesson.steps_of(variant).len());
        }
    }
}
