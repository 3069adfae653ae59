//! What must never stand in the field: refused kindly, the field empty, and nothing of it anywhere.

use egne_core::views::Body;
use egne_tests::Bench;

/// At the field "Bruger-ID".
fn at_field() -> Bench {
    let bench = Bench::new();
    bench.language("da");
    bench.lesson_in("b2", "portal");
    bench.follow_to("user-id");
    bench.block("user-id");
    bench
}

fn note(bench: &Bench) -> String {
    match bench.screen().body {
        Body::Lesson(lesson) => lesson.note.map(|note| note.text.shown).unwrap_or_default(),
        _ => String::new(),
    }
}

fn is_refused(bench: &Bench, text: &str) {
    assert_eq!(bench.field_length(), 0, "{text:?} stays in the field");
    assert_eq!(bench.step(), "user-id");
    assert!(!note(bench).is_empty(), "{text:?} is refused without a word");
    let json = serde_json::to_string(&bench.screen()).unwrap();
    let debug = bench.look(|state| format!("{state:?}"));
    let said = format!("{:?}", bench.said());
    let piece: String = text.chars().take(12).collect();
    assert!(
        !json.contains(&piece) && !debug.contains(&piece) && !said.contains(&piece),
        "{text:?} shows"
    );
}

/// Real-looking numbers in every dress, put together so that none stands in the repository.
fn numbers() -> Vec<String> {
    let day = "01";
    let whole = format!("{day}0190{}", 1234);
    let dressed = |sign: &str| format!("{}{sign}{}", &whole[..6], &whole[6..]);
    let eastern: String = whole
        .chars()
        .filter_map(|c| char::from_u32(0x660 + c.to_digit(10).unwrap()))
        .collect();
    vec![
        whole.clone(),
        dressed("-"),
        dressed(" "),
        dressed("."),
        dressed("_"),
        dressed(","),
        dressed("\u{a0}"),
        format!("amina {whole} yusuf"),
        eastern,
    ]
}

#[test]
fn a_number_that_could_be_real_is_cleared_at_once_however_it_comes() {
    for number in numbers() {
        let bench = at_field();
        bench.set_text(&number);
        is_refused(&bench, &number);
        assert!(note(&bench).contains("CPR"), "{}", note(&bench));
    }
}

#[test]
fn a_number_that_could_be_real_is_cleared_with_its_last_figure() {
    for number in numbers() {
        let bench = at_field();
        let whole: Vec<char> = number.chars().collect();
        for c in &whole[..whole.len() - 1] {
            bench.typed(&c.to_string());
        }
        bench.typed(&whole[whole.len() - 1].to_string());
        let shown = bench.look(|s| s.run().unwrap().world().text("user-id").expose().clone());
        assert!(
            !egne_core::domain::has_real_looking_cpr(&shown),
            "{number} stands in the field"
        );
        assert_eq!(bench.look(|s| s.run().unwrap().outcome().critical), 1, "{number:?}");
    }
}

#[test]
fn three_hundred_characters_are_refused() {
    let long = "ærlig".repeat(60);
    let bench = at_field();
    bench.set_text(&long);
    is_refused(&bench, &long);
    let bench = at_field();
    bench.take(egne_core::views::Event::Typed(egne_core::domain::Sensitive::new(
        long.clone(),
    )));
    is_refused(&bench, &long);
}

#[test]
fn marks_of_direction_and_control_characters_are_refused() {
    for text in [
        "\u{202e}amina7",
        "amina7\u{200f}",
        "amina\u{2066}7",
        "amina\u{0}7",
        "amina\u{1b}[31m",
        "a\u{feff}mina7",
    ] {
        let bench = at_field();
        bench.set_text(text);
        is_refused(&bench, text);
    }
}

#[test]
fn a_mark_of_direction_by_key_is_refused_and_the_right_name_works_after_it() {
    let bench = at_field();
    bench.typed("ami\u{202e}");
    is_refused(&bench, "ami\u{202e}");
    bench.typed("amina7");
    assert_eq!(bench.step(), "continue");
}

/// The way from the imitation to the coach: two touches of the same button are one.
#[test]
fn a_double_touch_of_any_button_on_the_way_skips_nothing() {
    let bench = Bench::new();
    bench.language("da");
    bench.lesson_in("b2", "portal");
    for (step, id, next) in [("log-on", "log-on", "choose"), ("choose", "choose-mitid", "user-id")] {
        assert_eq!(bench.step(), step);
        bench.block(id);
        bench.take(egne_core::views::Event::BlockPressed(id.to_owned()));
        assert_eq!(bench.step(), next);
    }
    bench.set_text("amina7");
    bench.set_text("amina7");
    assert_eq!(bench.step(), "continue");
}
