//! Tests of isolates: chosen sentences, and properties over made-up ones.

use proptest::prelude::*;

use super::*;

/// The isolates written so that a reader sees them.
fn seen(text: &str) -> String {
    isolate_latin(text)
        .replace(LEFT_TO_RIGHT_ISOLATE, "[")
        .replace(POP_ISOLATE, "]")
}

#[test]
fn latin_runs_are_wrapped_whole() {
    let cases = [
        ("اضغط على Log på الآن", "اضغط على [Log på] الآن"),
        ("اضغط على »FORTSÆT« الآن", "اضغط على [»FORTSÆT«] الآن"),
        ("زر «Log på».", "زر [«Log på»]."),
        ("الاسم amina7.", "الاسم [amina7]."),
        ("الرمز 24 68 13؟", "الرمز [24 68 13]؟"),
        ("MitID، Digital Post", "[MitID]، [Digital Post]"),
        ("ثم (MitID) ثم", "ثم ([MitID]) ثم"),
        ("والـMitID", "والـ[MitID]"),
        ("www.borger.dk.", "[www.borger.dk]."),
        ("المبلغ 1.234,50 kr. فقط", "المبلغ [1.234,50 kr.] فقط"),
        ("kl. 14.30", "[kl. 14.30]"),
        ("الرقم +45 33 98 00 10.", "الرقم [+45 33 98 00 10]."),
        (
            "الأمر `egne-fingre tour --out DIR` يعرض",
            "الأمر [`egne-fingre tour --out DIR`] يعرض",
        ),
        ("Øvelse – ikke ægte", "[Øvelse – ikke ægte]"),
        ("Vej 7, 8000 Aarhus C، ثم", "[Vej 7, 8000 Aarhus C]، ثم"),
        ("»Er du sikker?« نعم", "[»Er du sikker?«] نعم"),
        ("»MitID الآن«", "»[MitID] الآن«"),
        ("نسبة 50%", "نسبة [50%]"),
        ("سطر MitID\nBruger-ID", "سطر [MitID]\n[Bruger-ID]"),
        ("افتح MitID. 3 رسائل", "افتح [MitID]. [3] رسائل"),
    ];
    for (text, expected) in cases {
        assert_eq!(seen(text), expected);
    }
}

#[test]
fn arabic_alone_is_left_alone() {
    for text in ["", "الخطوة التالية.", "هل هذا صحيح؟ نعم، صحيح!", "٣ رسائل", "»نعم«"]
    {
        assert_eq!(isolate_latin(text), text);
    }
}

#[test]
fn what_is_isolated_is_left_alone() {
    for text in [
        "مرحبا \u{2068}Amina\u{2069}!",
        "\u{2066}MitID\u{2069}",
        "\u{2067}أ \u{2066}b\u{2069} c\u{2069}",
    ] {
        assert_eq!(isolate_latin(text), text);
    }
    assert_eq!(
        isolate_latin("\u{2068}x\u{2069} y"),
        "\u{2068}x\u{2069} \u{2066}y\u{2069}"
    );
    assert_eq!(isolate_latin("\u{2068}never closed"), "\u{2068}never closed");
}

#[test]
fn right_to_left_letters_are_known() {
    assert!(has_right_to_left("MitID ثم"));
    assert!(!has_right_to_left("»Log på« – 24"));
}

/// Sentences of the pieces that matter, in any order.
fn sentence() -> impl Strategy<Value = String> {
    let pieces = [
        "Log", "på", "MitID", "24", "7", "عربي", "نعم", " ", " ", ". ", ", ", "؟", "،", "»", "«", "\"", "`", "(", ")",
        "-", "+", "%", ".", "kr.", "\n", "–", "×", "é",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..24).prop_map(|pieces| pieces.concat())
}

/// The text around isolates, and what is in them. Fails on an isolate inside another.
fn split(text: &str) -> (String, Vec<String>) {
    let (mut outside, mut inside, mut open) = (String::new(), Vec::new(), None::<String>);
    for mark in text.chars() {
        match (mark, &mut open) {
            (LEFT_TO_RIGHT_ISOLATE, None) => open = Some(String::new()),
            (LEFT_TO_RIGHT_ISOLATE, Some(_)) => panic!("isolate inside an isolate: {text:?}"),
            (POP_ISOLATE, _) => inside.push(open.take().expect("an isolate is open")),
            (_, Some(content)) => content.push(mark),
            (_, None) => outside.push(mark),
        }
    }
    assert!(open.is_none(), "isolate left open: {text:?}");
    (outside, inside)
}

proptest! {
    #[test]
    fn nothing_but_marks_is_added(text in sentence()) {
        prop_assert_eq!(strip_isolates(&isolate_latin(&text)), text);
    }

    #[test]
    fn any_text_survives(text in any::<String>()) {
        prop_assert_eq!(strip_isolates(&isolate_latin(&text)), strip_isolates(&text));
    }

    #[test]
    fn every_latin_letter_is_in_exactly_one_isolate(text in sentence()) {
        let (outside, inside) = split(&isolate_latin(&text));
        prop_assert!(!outside.chars().any(latin::is_word), "outside: {:?}", outside);
        for content in inside {
            prop_assert!(content.chars().any(latin::is_word));
            prop_assert!(!has_right_to_left(&content), "inside: {:?}", content);
            prop_assert!(!content.contains(['\n', '،', '؟', '(', ')']), "inside: {:?}", content);
            prop_assert!(content.trim() == content, "inside: {:?}", content);
        }
    }

    #[test]
    fn twice_is_the_same_as_once(text in sentence()) {
        let once = isolate_latin(&text);
        prop_assert_eq!(isolate_latin(&once), once);
    }
}
