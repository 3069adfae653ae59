//! Tests of the machine's own texts: files and variants agree, and every text can be said in every language.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::{Languages, strip_isolates};

const FILES: [(&str, &str); 3] = [
    ("da", include_str!("../../../../locales/system/da.yml")),
    ("en", include_str!("../../../../locales/system/en.yml")),
    ("ar", include_str!("../../../../locales/system/ar.yml")),
];

/// The keys and texts of a file. Also holds the files to one simple shape: `key: "text"`, one on a line.
fn texts(source: &str) -> BTreeMap<&str, &str> {
    let lines = source
        .lines()
        .filter(|line| !line.starts_with('#') && *line != "_version: 1");
    let mut texts = BTreeMap::new();
    for line in lines {
        let (key, text) = line
            .split_once(": ")
            .unwrap_or_else(|| panic!("no `key: text`: {line:?}"));
        let text = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
        let text = text.unwrap_or_else(|| panic!("text without quotes: {line:?}"));
        assert!(!text.trim().is_empty() && !text.contains(['"', '\\']), "{line:?}");
        assert!(texts.insert(key, text).is_none(), "{key} is there twice");
    }
    texts
}

/// The places to fill: `path` of `%{path}`.
fn places(text: &str) -> BTreeSet<&str> {
    text.split("%{")
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
        .collect()
}

#[test]
fn variants_and_keys_agree_in_both_directions() {
    let variants: BTreeSet<_> = SystemText::ALL.iter().map(|text| text.key()).collect();
    assert_eq!(variants.len(), SystemText::ALL.len(), "two variants share a key");
    for (tag, source) in FILES {
        let keys: BTreeSet<_> = texts(source).into_keys().collect();
        assert_eq!(keys, variants, "{tag}.yml");
    }
}

#[test]
fn places_to_fill_agree_and_every_text_is_said() {
    let danish = texts(FILES[0].1);
    for (tag, source) in FILES {
        let texts = texts(source);
        for &text in SystemText::ALL {
            let names = places(texts[text.key()]);
            assert_eq!(names, places(danish[text.key()]), "{tag} {}", text.key());
            let args: Vec<_> = names.iter().map(|name| (*name, "x7")).collect();
            let said = strip_isolates(&system_text(&Tag::new(tag).unwrap(), text, &args));
            let mut expected = texts[text.key()].to_owned();
            for name in names {
                expected = expected.replace(&format!("%{{{name}}}"), "x7");
            }
            assert_eq!(said, expected, "{tag} {}", text.key());
        }
    }
}

#[test]
fn every_language_of_the_list_has_a_file() {
    let languages = Languages::built_in().unwrap();
    let listed: BTreeSet<_> = languages.iter().map(|language| language.tag.to_string()).collect();
    let files: BTreeSet<_> = FILES.iter().map(|(tag, _)| (*tag).to_owned()).collect();
    let compiled: BTreeSet<_> = rust_i18n::available_locales!()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(files, listed);
    assert_eq!(compiled, listed);
}

#[test]
fn the_language_is_the_one_named_and_danish_where_there_is_none() {
    let mark = |tag: &str| system_text(&Tag::new(tag).unwrap(), SystemText::PracticeMark, &[]);
    assert_eq!(mark("da"), "ØVELSE – ikke ægte");
    assert_eq!(mark("en"), "PRACTICE – not real");
    assert_eq!(mark("en-GB"), "PRACTICE – not real");
    assert_eq!(mark("so"), "ØVELSE – ikke ægte");
}

#[test]
fn values_and_danish_words_are_isolated_in_arabic() {
    let staff = system_text(&Tag::arabic(), SystemText::TroubleStaff, &[("path", "/srv/øvelser 1")]);
    assert!(staff.contains("\u{2068}/srv/øvelser 1\u{2069}"), "{staff}");
    assert!(staff.contains("\u{2066}`egne-fingre doctor`\u{2069}."), "{staff}");
    let danish = system_text(&Tag::danish(), SystemText::TroubleStaff, &[("path", "/srv")]);
    assert_eq!(danish, strip_isolates(&danish));
}

/// Whether Arabic addresses women and men alike cannot be tested; these are the commands a draft slips into.
#[test]
fn arabic_gives_no_masculine_commands() {
    for (key, text) in texts(FILES[2].1) {
        let commands = [
            "اضغط",
            "اكتب",
            "اطلب",
            "حاول",
            "انتظر",
            "اسأل",
            "شغّل",
            "اختر",
            "افتح",
            "اذهب",
        ];
        let found = text
            .split(' ')
            .find(|word| commands.contains(&word.trim_matches(['.', '،'])));
        assert_eq!(found, None, "{key}");
    }
}
