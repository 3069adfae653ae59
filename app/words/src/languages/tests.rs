//! Tests of the list of languages: the one in the tree, and lists that must be refused.

use super::*;
use crate::{Direction, TranslationState};

fn entry(tag: &str, more: &str) -> String {
    format!(
        "[[language]]\ntag = \"{tag}\"\nendonym = \"e\"\nenglish = \"e\"\ndirection = \"left-to-right\"\n\
         script = \"Latn\"\nstate = \"draft\"\nchoose = \"c\"\n{more}\n"
    )
}

fn list(entries: &[String]) -> Result<Languages, LanguagesError> {
    Languages::parse(&format!("format = 1\n{}", entries.concat()))
}

#[test]
fn the_list_in_the_tree_is_read() {
    let languages = Languages::built_in().unwrap();
    let tags: Vec<_> = languages.iter().map(|language| language.tag.as_str()).collect();
    assert_eq!(tags, ["da", "en", "ar"]);
    let arabic = languages.get(&Tag::arabic()).unwrap();
    assert_eq!(arabic.direction, Direction::RightToLeft);
    assert!(arabic.direction.is_rtl());
    assert_eq!(arabic.voice.as_deref(), Some("ar"));
    assert!(
        languages
            .iter()
            .all(|language| language.state == TranslationState::Draft)
    );
}

#[test]
fn a_wish_finds_the_nearest_language() {
    let languages = list(&[
        entry("da", ""),
        entry("zh-Hans", ""),
        entry("ar", ""),
        entry("ar-EG", ""),
    ])
    .unwrap();
    let choice = |wish: &str| languages.negotiate(wish).tag.as_str();
    assert_eq!(choice("ar"), "ar");
    assert_eq!(choice("ar-EG"), "ar-EG");
    assert_eq!(choice("AR-eg"), "ar-EG");
    assert_eq!(choice("ar-SY"), "ar");
    assert_eq!(choice("zh"), "zh-Hans");
    assert_eq!(choice("ar_EG.UTF-8"), "ar-EG");
    assert_eq!(choice("C"), "da");
    assert_eq!(choice("so"), "da");
    assert_eq!(choice(""), "da");
}

#[test]
fn the_chain_ends_in_danish_and_repeats_nothing() {
    let languages = list(&[
        entry("da", ""),
        entry("en", ""),
        entry("so", "fallback = [\"en\", \"da\"]"),
    ])
    .unwrap();
    let chain = |tag: &str| {
        let tags: Vec<_> = languages
            .chain(&Tag::new(tag).unwrap())
            .iter()
            .map(Tag::to_string)
            .collect();
        tags.join(" ")
    };
    assert_eq!(chain("so"), "so en da");
    assert_eq!(chain("en"), "en da");
    assert_eq!(chain("da"), "da");
    assert_eq!(chain("fr"), "fr da");
}

#[test]
fn a_list_that_contradicts_itself_is_refused() {
    use LanguagesError as E;
    assert!(matches!(list(&[entry("en", "")]), Err(E::NoDanish)));
    assert!(matches!(list(&[entry("da", ""), entry("da", "")]), Err(E::Twice(_))));
    assert!(matches!(
        list(&[entry("da", "fallback = [\"en\"]")]),
        Err(E::Fallback { .. })
    ));
    assert!(matches!(
        list(&[entry("da", "fallback = [\"da\"]")]),
        Err(E::Fallback { .. })
    ));
    assert!(matches!(
        list(&[entry("da", "voice = \" \"")]),
        Err(E::Blank { field: "voice", .. })
    ));
}

#[test]
fn what_the_format_does_not_know_is_refused() {
    use LanguagesError as E;
    assert!(matches!(list(&[entry("da", "font = \"Noto\"")]), Err(E::Toml(_))));
    assert!(matches!(list(&[entry("da_DK", "")]), Err(E::Toml(_))));
    assert!(matches!(Languages::parse(&entry("da", "")), Err(E::Toml(_))));
    let newer = format!("format = 2\n{}", entry("da", ""));
    assert!(matches!(Languages::parse(&newer), Err(E::Format { found: 2 })));
    let finished = entry("da", "").replace("draft", "finished");
    assert!(matches!(list(&[finished]), Err(E::Toml(_))));
}
