//! Tests of the catalogue: fallback, arguments, the spoken form, plurals, directions and faults.

use super::*;

const LIST: &str = r#"
format = 1
[[language]]
tag = "da"
endonym = "Dansk"
english = "Danish"
direction = "left-to-right"
script = "Latn"
state = "draft"
choose = "Vælg dit sprog"
[[language]]
tag = "en"
endonym = "English"
english = "English"
direction = "left-to-right"
script = "Latn"
state = "draft"
choose = "Choose your language"
[[language]]
tag = "ar"
endonym = "العربية"
english = "Arabic"
direction = "right-to-left"
script = "Arab"
fallback = ["en"]
state = "draft"
choose = "اختيار اللغة"
"#;

fn catalogue(files: &[(&Tag, &str)]) -> Catalogue {
    let mut catalogue = Catalogue::new(&Languages::parse(LIST).unwrap());
    for (tag, source) in files {
        assert_eq!(catalogue.add(tag, "test.ftl", source), []);
    }
    catalogue
}

/// The isolates written so that a reader sees them.
fn seen(text: &str) -> String {
    text.replace('\u{2066}', "[")
        .replace('\u{2068}', "{")
        .replace('\u{2069}', "]")
}

#[test]
fn a_text_falls_back_along_the_chain() {
    let (da, en, ar) = (Tag::danish(), Tag::english(), Tag::arabic());
    let words = catalogue(&[
        (&da, "a = A da\nb = B da\nc = C da\n"),
        (&en, "a = A en\nb = B en\n"),
        (&ar, "a = أ\n"),
    ]);
    let text = |tag: &Tag, id: &str| {
        let text = words.text(tag, &MessageRef::new(id));
        format!("{} {}", text.language, text.shown)
    };
    assert_eq!(text(&ar, "a"), "ar أ");
    assert_eq!(text(&ar, "b"), "en B en");
    assert_eq!(text(&ar, "c"), "da C da");
    assert_eq!(text(&en, "c"), "da C da");
    assert_eq!(text(&Tag::new("so").unwrap(), "b"), "da B da");
    assert!(words.has(&en, "b") && !words.has(&en, "c") && !words.has(&da, "d"));
}

#[test]
fn what_is_missing_everywhere_is_a_gap_to_see_and_not_to_hear() {
    let words = catalogue(&[]);
    let text = words.text(&Tag::arabic(), &MessageRef::new("lesson-title"));
    assert_eq!((text.shown.as_str(), text.spoken.as_str()), ("⟦lesson-title⟧", ""));
    assert_eq!(text.language, Tag::arabic());
    assert!(text.is_gap());
}

#[test]
fn the_spoken_form_is_its_own_or_the_shown_one() {
    let da = Tag::danish();
    let words = catalogue(&[(
        &da,
        "plain = Hej { $name }!\nspelled = Åbn MitID\n    .spoken = Åbn mit i d\nsilent = –\n    .spoken = { \"\" }\n\
         around = Gå til { $where }.\n",
    )]);
    let text = |message: MessageRef| words.text(&da, &message);
    let plain = text(MessageRef::new("plain").with("name", "Amina"));
    assert_eq!(
        (seen(&plain.shown).as_str(), plain.spoken.as_str()),
        ("Hej {Amina]!", "Hej Amina!")
    );
    let spelled = text(MessageRef::new("spelled"));
    assert_eq!(
        (spelled.shown.as_str(), spelled.spoken.as_str()),
        ("Åbn MitID", "Åbn mit i d")
    );
    assert_eq!(text(MessageRef::new("silent")).spoken, "");
    assert!(!text(MessageRef::new("silent")).is_gap());
    let around = text(MessageRef::new("around").with_message("where", MessageRef::new("spelled")));
    assert_eq!(seen(&around.shown), "Gå til {Åbn MitID].");
    assert_eq!(around.spoken, "Gå til Åbn mit i d.");
}

#[test]
fn a_message_inside_a_message_speaks_the_same_language() {
    let (da, en, ar) = (Tag::danish(), Tag::english(), Tag::arabic());
    let words = catalogue(&[
        (&da, "service = Digital Post\ndoctor = Læge\nopen = Åbn { $what }.\n"),
        (&en, "doctor = Doctor\n"),
        (&ar, "service = البريد الرقمي Digital Post\nopen = فتح { $what }.\n"),
    ]);
    let open = |tag: &Tag, what: &str| {
        let message = MessageRef::new("open").with_message("what", MessageRef::new(what));
        seen(&words.text(tag, &message).shown)
    };
    assert_eq!(open(&ar, "service"), "فتح {البريد الرقمي [Digital Post]].");
    assert_eq!(open(&ar, "doctor"), "فتح {Doctor].");
    // The sentence is Danish for want of an English one, and so is the word in it.
    assert_eq!(open(&en, "doctor"), "Åbn {Læge].");
    assert_eq!(open(&da, "nowhere"), "Åbn {⟦nowhere⟧].");
}

#[test]
fn latin_words_are_isolated_in_right_to_left_languages_only() {
    let (da, ar) = (Tag::danish(), Tag::arabic());
    let words = catalogue(&[
        (&da, "press = Tryk på »FORTSÆT«.\n    .label = Knap »FORTSÆT«\n"),
        (
            &ar,
            "press = الضغط على »FORTSÆT« ثم { $code }.\n    .label = زر »FORTSÆT«\n",
        ),
    ]);
    let press = MessageRef::new("press").with("code", "24 68 13");
    let arabic = words.text(&ar, &press);
    assert_eq!(seen(&arabic.shown), "الضغط على [»FORTSÆT«] ثم {24 68 13].");
    assert_eq!(arabic.spoken, "الضغط على »FORTSÆT« ثم 24 68 13.");
    assert_eq!(words.text(&da, &press).shown, "Tryk på »FORTSÆT«.");
    assert_eq!(
        words
            .attribute(&ar, &press, "label")
            .map(|label| seen(&label))
            .as_deref(),
        Some("زر [»FORTSÆT«]")
    );
    assert_eq!(words.attribute(&da, &press, "label").as_deref(), Some("Knap »FORTSÆT«"));
    assert_eq!(words.attribute(&da, &press, "hint"), None);
    assert_eq!(words.attribute(&da, &MessageRef::new("nothing"), "label"), None);
    assert!(words.has_attribute(&ar, "press", "label") && !words.has_attribute(&ar, "press", "hint"));
}

#[test]
fn arabic_chooses_among_six_plural_forms() {
    let ar = Tag::arabic();
    let words = catalogue(&[(
        &ar,
        "letters = { $count ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }\n",
    )]);
    let cases = [
        (0, "zero"),
        (1, "one"),
        (2, "two"),
        (3, "few"),
        (10, "few"),
        (11, "many"),
        (99, "many"),
        (100, "other"),
        (102, "other"),
    ];
    for (count, form) in cases {
        let spoken = words
            .text(&ar, &MessageRef::new("letters").with_number("count", count))
            .spoken;
        assert_eq!(spoken, form, "{count}");
    }
}

/// A known limit: intl_pluralrules 7.0.2 lost the `% 100` of the rule, so from 103 on Arabic gets `other`.
/// When this fails, the rule is right again: take the test out and the note at `Arg::Number`.
#[test]
fn arabic_above_one_hundred_is_still_a_known_limit() {
    let ar = Tag::arabic();
    let source = "letters = { $count ->\n    [few] few\n   *[other] other\n }\n";
    let words = catalogue(&[(&ar, source)]);
    let letters = MessageRef::new("letters").with_number("count", 103);
    assert_eq!(words.text(&ar, &letters).spoken, "other");
}

#[test]
fn danish_has_one_and_other_and_numbers_are_latin() {
    let (da, ar) = (Tag::danish(), Tag::arabic());
    let words = catalogue(&[
        (
            &da,
            "letters = { $count ->\n    [one] Ét brev\n   *[other] { $count } breve\n }\n",
        ),
        (&ar, "letters = عدد الرسائل: { NUMBER($count) }\n"),
    ]);
    let letters = |tag: &Tag, count| {
        words
            .text(tag, &MessageRef::new("letters").with_number("count", count))
            .spoken
    };
    assert_eq!(letters(&da, 1), "Ét brev");
    assert_eq!(letters(&da, 0), "0 breve");
    assert_eq!(letters(&ar, 12), "عدد الرسائل: 12");
}

#[test]
fn ids_are_sorted_and_only_messages_with_a_text() {
    let da = Tag::danish();
    let words = catalogue(&[
        (&da, "b = B\n-term = T\nonly =\n    .label = L\n"),
        (&da, "a = { -term }\n"),
    ]);
    assert_eq!(words.ids(&da).collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(words.ids(&Tag::new("so").unwrap()).count(), 0);
    assert_eq!(
        words.attribute(&da, &MessageRef::new("only"), "label").as_deref(),
        Some("L")
    );
    assert!(words.text(&da, &MessageRef::new("only")).is_gap());
}

#[test]
fn the_arguments_of_a_message_are_known() {
    let da = Tag::danish();
    let words = catalogue(&[(
        &da,
        "inner = { $deep } { inner }\nouter = { $count ->\n    [one] { $name }\n   *[other] { NUMBER($count) } { inner }\n }\n    .spoken = { $voice }\n",
    )]);
    let arguments = words.arguments(&da, "outer");
    assert_eq!(
        arguments.iter().map(String::as_str).collect::<Vec<_>>(),
        ["count", "deep", "name", "voice"]
    );
    assert!(words.arguments(&da, "nothing").is_empty());
}

#[test]
fn what_cannot_be_resolved_is_told_and_does_not_panic() {
    let da = Tag::danish();
    let words = catalogue(&[(&da, "hello = Hej { $name } { -gone } { gone }\nround = { round }\n")]);
    let hello = MessageRef::new("hello");
    assert_eq!(words.problems(&da, &hello).len(), 3);
    assert_eq!(words.problems(&da, &hello.clone().with("name", "x")).len(), 2);
    assert_eq!(words.text(&da, &hello).spoken, "Hej {$name} {-gone} {gone}");
    assert_eq!(words.problems(&da, &MessageRef::new("round")).len(), 1);
    assert_eq!(words.text(&da, &MessageRef::new("round")).spoken, "{round}");
}

#[test]
fn broken_entries_are_reported_and_the_others_work() {
    let da = Tag::danish();
    let mut words = catalogue(&[]);
    let source = "first = En\næble = To\nchoice = { $n ->\n    [one] x\n }\nempty =\nlast = Tre\n";
    let faults = words.add(&da, "da/start.ftl", source);
    let lines: Vec<_> = faults.iter().map(|fault| fault.line).collect();
    assert_eq!(lines, [2, 5, 6], "{faults:#?}");
    assert!(
        faults
            .iter()
            .all(|fault| fault.file == "da/start.ftl" && !fault.remedy.is_empty())
    );
    assert_eq!(words.ids(&da).collect::<Vec<_>>(), ["first", "last"]);
}

#[test]
fn a_name_that_is_there_twice_is_reported_and_the_first_stays() {
    let da = Tag::danish();
    let mut words = catalogue(&[(&da, "# about\na = Første\n")]);
    let faults = words.add(&da, "more.ftl", "\u{FEFF}b = B\na = Anden\n-b = Term\n");
    let places: Vec<_> = faults.iter().map(|fault| (fault.line, fault.column)).collect();
    assert_eq!(places, [(2, 1), (3, 2)], "{faults:#?}");
    assert!(faults[0].what.contains("test.ftl:2"), "{}", faults[0].what);
    assert_eq!(words.text(&da, &MessageRef::new("a")).shown, "Første");
}

#[test]
fn a_language_outside_the_list_is_a_fault() {
    let mut words = catalogue(&[]);
    let faults = words.add(&Tag::new("so").unwrap(), "so/start.ftl", "a = A\n");
    assert_eq!(faults.len(), 1);
    assert!(faults[0].what.contains("`so`"));
}

#[test]
fn a_catalogue_can_be_read_on_one_thread_and_used_on_another() {
    fn sendable<T: Send + Sync>() {}
    sendable::<Catalogue>();
}
