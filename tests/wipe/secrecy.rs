//! What may be printed for a developer or on paper holds nothing a person typed.

use egne_core::domain::Sensitive;
use egne_core::session::button;
use egne_core::views::Event;
use egne_tests::Bench;

use crate::planted::{Stage, plant};

/// A log of events would otherwise be a log of keys.
#[test]
fn no_event_prints_what_was_typed() {
    let secret = || Sensitive::new("zqhemmelig".to_owned());
    for event in [Event::Typed(secret()), Event::TextSet(secret())] {
        assert!(!format!("{event:?}").contains("zqhemmelig"), "{event:?}");
    }
    assert_eq!(
        format!("{:?}", Event::Key("æ".to_owned())),
        format!("{:?}", Event::Key("7".to_owned())),
        "each key of the on-screen keyboard is a character of what is typed"
    );
    assert_eq!(
        format!("{:?}", Event::BlockPressed("pin-4".to_owned())),
        format!("{:?}", Event::BlockPressed("pin-9".to_owned())),
        "each key of the number pad is a figure of a PIN"
    );
}

/// The slip is the same whatever the learner typed on the way to it.
#[test]
fn a_printed_slip_knows_nothing_of_what_was_typed() {
    let slip = |bench: &Bench| ["slip.png", "slip.pdf"].map(|name| std::fs::read(bench.paper().join(name)).unwrap());
    let planted = Bench::new();
    plant(&planted, Stage::Printed);
    let clean = Bench::new();
    clean.language("ar");
    clean.lesson_in("b2", "portal");
    clean.finish();
    clean.await_slip();
    clean.press(button::PRINT);
    clean.await_printed();
    assert_eq!(slip(&planted), slip(&clean));
}

/// A job that waits for paper must not come out for the next learner.
#[test]
fn a_slip_that_waits_is_gone_with_its_session() {
    let bench = Bench::new();
    bench.set_paper_out(true);
    bench.language("da");
    bench.lesson("b5");
    bench.finish();
    bench.await_slip();
    bench.press(button::PRINT);
    bench.settle();
    let left = bench.printer().paper_mm();
    bench.press(button::FINISHED);
    bench.press(button::FINISHED);
    bench.set_paper_out(false);
    assert!(bench.look(|state| state.is_fresh()));
    assert!(
        bench.printer().paper_mm() >= left,
        "something was printed after the wipe"
    );
}

/// Two lessons in one session: the first slip waits for paper, and its end must not be told of the second.
#[test]
fn what_the_printer_says_of_one_slip_is_not_told_of_another() {
    let bench = Bench::new();
    bench.language("da");
    bench.lesson("b5");
    bench.finish();
    bench.await_slip();
    bench.set_paper_out(true);
    bench.press(button::PRINT);
    bench.press(button::GO_ON);
    bench.lesson("b2");
    bench.finish();
    bench.await_slip();
    bench.press(button::PRINT);
    // The first slip comes out; the second has not even begun.
    bench.take(Event::Printer(egne_contracts::PrinterReport::Done(
        egne_contracts::JobId(1),
    )));
    let told =
        bench.look(|state| matches!(state.place(), egne_core::session::Place::End(end) if end.paper.is_printed()));
    assert!(!told, "the second slip was said to be printed when the first was");
}
