//! A broken lesson is left out with a diagnostic; the other one is still there.

use crate::copied::{Copied, is, one_fault, usable};

const B2: &str = "demo-data/lessons/b2.toml";
const B5: &str = "demo-data/lessons/b5.toml";

#[test]
fn what_ships_has_no_fault() {
    let content = Copied::new().load();
    assert!(content.faults.is_empty(), "{:?}", content.faults);
    assert_eq!(usable(&content), ["b2", "b5"]);
}

#[test]
fn an_unknown_key() {
    let copy = Copied::new();
    copy.change(B5, "tint = 1", "tint = 1\ncolour = \"red\"");
    let content = copy.load();
    one_fault(&content, B5, copy.line(B5, "colour"), "unknown field `colour`");
    assert!(content.faults[0].remedy.contains("README"));
    assert_eq!(usable(&content), ["b2"]);
}

#[test]
fn an_unknown_key_in_a_step() {
    let copy = Copied::new();
    copy.change(B5, "say = \"b5-first\"", "say = \"b5-first\"\nsays = \"b5-first\"");
    let content = copy.load();
    one_fault(&content, B5, copy.line(B5, "says = "), "unknown field `says`");
    assert_eq!(usable(&content), ["b2"]);
}

#[test]
fn a_missing_message() {
    let copy = Copied::new();
    copy.change(B5, "say = \"b5-first\"", "say = \"b5-nowhere\"");
    let content = copy.load();
    one_fault(
        &content,
        B5,
        copy.line(B5, "b5-nowhere"),
        "the message `b5-nowhere` is missing in Danish",
    );
    assert_eq!(usable(&content), ["b2"]);
}

#[test]
fn a_goal_that_cannot_be_reached() {
    let copy = Copied::new();
    copy.change(
        B2,
        "goal = { fact = \"portal.logged-in\" }",
        "goal = { fact = \"mitid.scanned\", with = { by = \"hand\" } }",
    );
    let content = copy.load();
    assert_eq!(content.faults.len(), 3, "one for each variant: {:?}", content.faults);
    for fault in &content.faults {
        is(
            fault,
            B2,
            copy.line(B2, "id = \"back\""),
            "step `back` cannot be finished in variant",
        );
    }
    assert_eq!(usable(&content), ["b5"]);
}

#[test]
fn a_fact_that_does_not_exist() {
    let copy = Copied::new();
    copy.change(B2, "\"mitid.scan-missed\"", "\"mitid.scan-mist\"");
    let content = copy.load();
    one_fault(
        &content,
        B2,
        copy.line(B2, "scan-mist"),
        "`mitid.scan-mist` is not a fact",
    );
    assert_eq!(usable(&content), ["b5"]);
}

#[test]
fn a_mistake_that_can_never_be_made() {
    let copy = Copied::new();
    copy.change(
        B2,
        "fact = \"mitid.scan-missed\"",
        "fact = \"mitid.scan-missed\"\nwith = { by = \"hand\" }",
    );
    let content = copy.load();
    one_fault(&content, B2, copy.line(B2, "id = \"scan\""), "can never be made");
    assert_eq!(usable(&content), ["b5"]);
}

#[test]
fn a_step_without_its_goal() {
    let copy = Copied::new();
    copy.change(B2, "goal = { fact = \"portal.logged-out\" }\n", "");
    let content = copy.load();
    one_fault(
        &content,
        B2,
        copy.line(B2, "id = \"log-off\""),
        "step `log-off` has the wrong kind of goal",
    );
    assert_eq!(usable(&content), ["b5"]);
}

#[test]
fn a_person_who_does_not_exist() {
    let copy = Copied::new();
    copy.change(B2, "persona = \"amina\"", "persona = \"nobody\"");
    let content = copy.load();
    one_fault(&content, B2, copy.line(B2, "persona = "), "there is no person `nobody`");
    assert_eq!(usable(&content), ["b5"]);
}

#[test]
fn no_text_at_all() {
    for bytes in [&b""[..], b"\xff\xfe\x00", b"[[[[", b"format = 2"] {
        let copy = Copied::new();
        std::fs::write(copy.path(B2), bytes).unwrap();
        let content = copy.load();
        assert_eq!(content.faults.len(), 1, "{bytes:?}: {:?}", content.faults);
        assert_eq!(content.faults[0].file, B2);
        assert_eq!(usable(&content), ["b5"], "{bytes:?}");
    }
}

#[test]
fn two_lessons_of_one_name() {
    let copy = Copied::new();
    std::fs::copy(copy.path(B5), copy.path("demo-data/lessons/b9.toml")).unwrap();
    let content = copy.load();
    assert!(
        !content.faults.is_empty(),
        "the second `b5` can never be chosen, and nobody says so: {:?}",
        usable(&content)
    );
}
