//! The fifteen situations of domain.md 1.9 (there E01 to E15, with us M01 to M15): each is met in a lesson, as a goal, a
//! way on or a mistake that the machine search reaches.

use std::collections::BTreeSet;

use egne_core::lessons::Lesson;
use egne_tests::shipped;

/// Situation, lesson, and the fact that shows it was met there.
const SITUATIONS: [(&str, &str, &str); 15] = [
    ("M01 user ID does not exist", "b2", "mitid.user-id-refused"),
    ("M02 wrong PIN", "b6", "trouble.pin-refused"),
    ("M03 app blocked for a short time", "b6", "trouble.pressed-on"),
    ("M04 app blocked until there is a new PIN", "b6", "trouble.new-pin-made"),
    ("M05 wrong one-time code", "b4", "mitid.code-refused"),
    ("M06 wrong password", "b4", "mitid.password-refused"),
    ("M07 request too old", "b3", "trouble.retried"),
    ("M08 refused by the learner", "b3", "mitid.retried"),
    ("M09 another log-in is open", "b3", "same.started-over"),
    ("M10 the code cannot be scanned", "b4", "mitid.app-code-accepted"),
    ("M11 no means can be used", "b6", "coach.answered"),
    ("M12 no internet", "a4", "hands.online-again"),
    ("M13 old app", "b3", "trouble.updated"),
    ("M14 the text is not what one does", "b5", "decide-stop"),
    ("M15 telephone number changed lately", "b7", "activation.borgerservice"),
];

/// Every fact that a lesson waits for or watches; `decide-stop` where it asks for a decision on something false.
fn met(lesson: &Lesson) -> BTreeSet<String> {
    let steps = &lesson.step;
    let goals = steps.iter().filter_map(|s| s.goal.as_ref().map(|g| g.fact.clone()));
    let branches = steps.iter().flat_map(|s| s.branch.iter().map(|b| b.fact.clone()));
    let watched = steps.iter().flat_map(|s| s.watch.iter().map(|w| w.fact.clone()));
    let whole = lesson.watch.iter().map(|w| w.fact.clone());
    let mut met: BTreeSet<String> = goals.chain(branches).chain(watched).chain(whole).collect();
    let false_ones = lesson
        .variant
        .iter()
        .flat_map(|v| &v.request)
        .any(|request| !request.is_genuine());
    if false_ones {
        met.insert("decide-stop".to_owned());
    }
    met
}

#[test]
fn every_situation_is_met_in_a_lesson() {
    let lessons = shipped::lessons();
    let missing: Vec<&str> = SITUATIONS
        .iter()
        .filter(|(_, id, fact)| {
            let lesson = lessons.iter().find(|(lesson, _)| lesson.id == *id);
            !lesson.is_some_and(|(lesson, _)| met(lesson).contains(*fact))
        })
        .map(|(name, ..)| *name)
        .collect();
    assert!(missing.is_empty(), "not met: {missing:?}");
}

/// The catalogue without courses F and H, and every kind of step (lessons.md 4 and 5).
#[test]
fn the_courses_are_whole_and_use_every_kind_of_step() {
    let lessons = shipped::lessons();
    let ids: Vec<&str> = lessons.iter().map(|(lesson, _)| lesson.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "a1", "a2", "a3", "a4", "b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8", "b9", "b10", "c1", "c2", "c3",
            "c4", "c5", "c6", "c7", "c8", "d1", "d2", "d3", "d4", "e1", "e2", "e3", "e4", "e5", "y1", "y2", "y3"
        ]
    );
    let kinds: BTreeSet<String> = lessons
        .iter()
        .flat_map(|(lesson, _)| &lesson.step)
        .map(|step| format!("{:?}", step.kind))
        .collect();
    assert_eq!(kinds.len(), 15, "{kinds:?}");
    assert!(lessons.iter().all(|(lesson, _)| lesson.variant.len() > 1));
}

/// In later runs (the first variant comes first) at least one approval in four is false (lessons.md R15), and refusing it is success.
#[test]
fn one_request_in_four_is_false_over_all_lessons_that_ask() {
    for (lesson, _) in shipped::lessons() {
        let requests: Vec<bool> = lesson
            .variant
            .iter()
            .skip(1)
            .flat_map(|v| &v.request)
            .map(|request| request.is_genuine())
            .collect();
        let false_ones = requests.iter().filter(|genuine| !**genuine).count();
        assert!(
            requests.is_empty() || false_ones * 4 >= requests.len(),
            "{}: {requests:?}",
            lesson.id
        );
    }
}
