//! Phones on their side and windows beside others: every step of every lesson is drawn, on a window that a real device
//! has, and on one that comes from another size at each step.

use egne_android::Extent;
use egne_core::session::{Place, next_event};
use egne_core::views::Event;

use crate::stage::Stage;

/// Logical sizes of phones on their side (device metrics of Android Studio, 2026), at one pixel to a logical one: what
/// can go wrong here is layout.
const SIZES: [(u32, u32); 2] = [(731, 411), (640, 360)];

fn every_step(size: (u32, u32)) {
    let stage = Stage::new(Extent::new(size.0, size.1), 160);
    stage.take(Event::LanguageChosen("da".to_owned()));
    let lessons: Vec<String> = stage.look(|state| {
        let all = state.library().lessons().iter();
        all.map(|entry| entry.lesson.id.clone()).collect()
    });
    assert!(lessons.len() > 20);
    for lesson in lessons {
        stage.take(Event::LessonChosen(lesson.clone()));
        for _ in 0..200 {
            let Some(event) = stage.look(next_event) else { break };
            stage.take(event);
        }
        assert!(stage.look(|state| matches!(state.place(), Place::End(_))), "{lesson}");
    }
}

#[test]
fn every_step_is_drawn_on_a_phone_on_its_side() {
    for size in SIZES {
        let on = std::thread::spawn(move || every_step(size));
        if let Err(panic) = on.join() {
            std::panic::resume_unwind(panic);
        }
    }
}

/// A window is drawn only once the session knows its size: a layout for another shape may have no answer.
#[test]
fn a_picture_is_never_of_one_size_with_the_layout_of_another() {
    let stage = Stage::new(Extent::new(1280, 800), 160);
    stage.go_to("b2", "pin");
    let mut last = stage.activity().painted().0;
    for (width, height) in [
        (411, 731),
        (1280, 800),
        (1, 1),
        (731, 411),
        (3, 800),
        (320, 480),
        (1280, 800),
    ] {
        stage.activity().turn_to(Extent::new(width, height));
        // One report after the other, and a picture wherever there is one.
        for _ in 0..12 {
            stage.tablet.turn().unwrap();
            let now = stage.activity().painted().0;
            if now > last {
                let known = stage.look(|state| state.metrics().size);
                assert_eq!((known.width, known.height), (width.max(200), height.max(200)));
                last = now;
            }
        }
        stage.settle();
    }
}
