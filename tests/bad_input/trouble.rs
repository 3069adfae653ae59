//! Nothing to practise with: said in every language at once, in the machine's own texts, with a way on.

use egne_core::session::{Place, button};
use egne_core::views::Body;
use egne_tests::{Bench, Offer, offers};

use crate::copied::Copied;

fn trouble(bench: &Bench) -> egne_core::views::Trouble {
    match bench.screen().body {
        Body::Trouble(trouble) => trouble,
        other => panic!("no trouble screen but {other:?}"),
    }
}

#[test]
fn an_empty_folder_is_told_in_all_three_languages() {
    let folder = Copied::empty();
    let bench = Bench::at(folder.root());
    let trouble = trouble(&bench);
    assert_eq!(trouble.texts.len(), 3);
    assert_eq!(trouble.texts.iter().filter(|text| text.rtl).count(), 1);
    assert!(
        trouble
            .texts
            .iter()
            .all(|text| !text.title.is_empty() && !text.body.is_empty())
    );
    assert!(
        trouble.staff.contains(&folder.root().display().to_string()),
        "{}",
        trouble.staff
    );
    assert!(!serde_json::to_string(&bench.screen()).unwrap().contains('⟦'));
}

#[test]
fn a_broken_folder_is_told_too() {
    let folder = Copied::new();
    for lesson in ["b2", "b5"] {
        std::fs::write(folder.path(&format!("demo-data/lessons/{lesson}.toml")), "kaputt").unwrap();
    }
    std::fs::write(folder.path("locales/languages.toml"), "kaputt").unwrap();
    assert_eq!(trouble(&Bench::at(folder.root())).texts.len(), 3);
}

#[test]
fn trying_again_helps_once_the_folder_is_mended_and_not_before() {
    let folder = Copied::empty();
    let bench = Bench::at(folder.root());
    bench.press(button::RETRY);
    trouble(&bench);
    folder.mend();
    bench.press(button::RETRY);
    assert!(bench.look(|state| matches!(state.place(), Place::Start)));
    bench.language("ar");
    bench.lesson("b5");
    bench.finish();
}

#[test]
fn nothing_on_the_trouble_screen_leads_astray() {
    let folder = Copied::empty();
    let bench = Bench::at(folder.root());
    let buttons: Vec<Offer> = offers(&bench.screen())
        .into_iter()
        .filter(|o| !format!("{o:?}").contains("panel-"))
        .collect();
    assert_eq!(buttons, [Offer::Button(button::RETRY.to_owned())]);
    bench.wait(600);
    trouble(&bench);
}
