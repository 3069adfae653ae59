//! Everything that is not a lesson.

use std::sync::Arc;

use egne_core::views::{
    Ask, Body, Button, End, EndLine, LanguageTile, LessonCard, Lessons, Overlay, Panel, Screen, Settings, SlipPreview,
    Start, Trouble, TroubleText,
};

use super::Look;
use super::lesson;

fn start_body(look: &Look) -> Start {
    let tile = |tag: &str, endonym: &str, rtl: bool, voice: bool, state: &str| LanguageTile {
        tag: tag.into(),
        endonym: endonym.into(),
        rtl,
        voice,
        state: state.into(),
        chosen: tag == if look.rtl { "ar" } else { "da" },
    };
    Start {
        title: "Egne Fingre".into(),
        choose: vec![
            "Vælg dit sprog".into(),
            "Choose your language".into(),
            "اختر لغتك".into(),
        ],
        languages: vec![
            tile("da", "Dansk", false, true, ""),
            tile("en", "English", false, true, ""),
            tile("ar", "العربية", true, true, "مسودة"),
        ],
        pictures_first: Button {
            id: "pictures-first".into(),
            label: "Billeder først".into(),
            picture: "pictures-first".into(),
            toggles: true,
            ..Button::default()
        },
        disclaimer: vec![
            "Ikke en tjeneste fra MitID, Digitaliseringsstyrelsen eller borger.dk".into(),
            look.say("", "ليست خدمة من \u{2068}MitID\u{2069} أو \u{2068}borger.dk\u{2069}"),
        ],
    }
}

pub fn start(look: &Look) -> Screen {
    let mut screen = look.screen(Body::Start(start_body(look)));
    screen.bar.back = None;
    screen.bar.finished = None;
    screen
}

pub fn lessons(look: &Look) -> Screen {
    let card = |id: &str, picture: &str, tint: u8, title: String, subtitle: String, warning: String, result: &str| {
        LessonCard {
            id: id.into(),
            title,
            subtitle,
            picture: picture.into(),
            warning,
            result: result.into(),
            tint,
        }
    };
    look.screen(Body::Lessons(Lessons {
        title: look.words("Hvad vil du øve?", "ماذا تريد أن تتدرب عليه؟"),
        courses: Vec::new(),
        warning: String::new(),
        cards: vec![
            card(
                "log-in",
                "scene-computer-phone",
                0,
                look.say("Log på med MitID", "تسجيل الدخول بـ \u{2068}MitID\u{2069}"),
                look.say("computer og telefon · 9 små trin", "كمبيوتر وهاتف · 9 خطوات صغيرة"),
                String::new(),
                "star",
            ),
            card(
                "read-first",
                "scene-read-before-swipe",
                1,
                look.say("Læs, før du skubber", "اقرأ قبل أن تسحب"),
                look.say("hvornår du siger nej", "متى تقول لا"),
                look.say(
                    "Ikke efterprøvet mod den rigtige tjeneste",
                    "لم تتم مقارنتها بالخدمة الحقيقية",
                ),
                "",
            ),
        ],
        hear: Some(look.button("hear", "speaker", "Hør", "استمع")),
    }))
}

pub fn end(look: &Look) -> Screen {
    let (width, height) = (384_u32, 900_u32);
    let ink = (0..height)
        .flat_map(|y| {
            (0..width).map(move |x| {
                if y % 40 < 14 && x > 30 && x < 330 - (y * 7 % 90) {
                    220
                } else {
                    0
                }
            })
        })
        .collect();
    let mut screen = look.screen(Body::End(End {
        title: look.words("Du gjorde det selv", "لقد فعلتها بنفسك"),
        lines: vec![
            EndLine {
                picture: "star".into(),
                text: look.say("Du loggede på med telefonen.", "سجلت الدخول بالهاتف."),
            },
            EndLine {
                picture: "eye".into(),
                text: look.say("Du læste, før du skubbede.", "قرأت قبل أن تسحب."),
            },
            EndLine {
                picture: "repeat".into(),
                text: look.say("Øv koden en gang til.", "تدرب على الرمز مرة أخرى."),
            },
        ],
        slip: Some(SlipPreview {
            label: look.say("Din seddel", "ورقتك"),
            width,
            ink: Arc::new(ink),
        }),
        printing: look.say("Printeren er klar.", "الطابعة جاهزة."),
        buttons: vec![
            look.button("print", "printer", "Udskriv", "اطبع"),
            look.button("again", "repeat", "Øv igen", "تدرب مرة أخرى"),
            look.button("lessons", "home-grid", "Andre øvelser", "تمارين أخرى"),
        ],
        kept: look.say("Der gemmes intet om dig.", "لا يُحفظ أي شيء عنك."),
    }));
    screen.panel = Some(Panel {
        title: "Enheder".into(),
        lines: vec![("Printer".into(), "klar (simuleret)".into())],
        buttons: vec![look.button("paper-out", "", "Papir op", "Papir op")],
        folded: true,
        toggle: Button {
            id: "panel".into(),
            text: "Enheder".into(),
            label: "Enheder".into(),
            ..Button::default()
        },
    });
    screen
}

pub fn trouble(look: &Look) -> Screen {
    let text = |title: &str, body: &str, rtl| TroubleText {
        title: title.into(),
        body: body.into(),
        rtl,
    };
    let mut screen = look.screen(Body::Trouble(Trouble {
        texts: vec![
            text("Vi kan ikke øve lige nu", "Spørg en medarbejder.", false),
            text("We cannot practise right now", "Please ask a member of staff.", false),
            text("لا يمكننا التدرب الآن", "يرجى سؤال أحد الموظفين.", true),
        ],
        staff: "Til personalet: mappen med øvelser mangler.".into(),
        retry: look.button("retry", "repeat", "Prøv igen", "حاول مرة أخرى"),
    }));
    screen.bar = egne_core::views::Bar::default();
    screen
}

pub fn ask(look: &Look) -> Screen {
    let mut screen = lesson::pin(look);
    screen.overlay = Some(Overlay::Ask(Ask {
        live: None,
        picture: "time".into(),
        title: look.words("Er du her stadig?", "هل ما زلت هنا؟"),
        body: look.say("Ellers glemmer skærmen alt om dig.", "وإلا ستنسى الشاشة كل شيء عنك."),
        buttons: vec![
            look.button("stay", "hand", "Ja, jeg øver", "نعم، أتدرب"),
            look.button("leave", "finished", "Jeg er færdig", "انتهيت"),
        ],
    }));
    screen
}

pub fn settings(look: &Look) -> Screen {
    let mut screen = lessons(look);
    let choice = |id: &str, picture: &str, text: &str, on: bool| Button {
        id: id.into(),
        text: text.into(),
        label: text.into(),
        picture: picture.into(),
        on,
        toggles: true,
    };
    screen.overlay = Some(Overlay::Settings(Settings {
        title: look.say("Visning", "العرض"),
        groups: vec![
            (
                look.say("Tekst", "النص"),
                vec![
                    choice("text-100", "", "100 %", true),
                    choice("text-125", "", "125 %", false),
                    choice("text-150", "", "150 %", false),
                    choice("text-200", "", "200 %", false),
                ],
            ),
            (
                look.say("Farver", "الألوان"),
                vec![
                    choice("light", "sun", "Lys", true),
                    choice("dark", "moon", "Mørk", false),
                    choice("contrast", "contrast", "Kontrast", false),
                ],
            ),
            (
                look.say("Ro", "الهدوء"),
                vec![
                    choice("motion", "motion", "Bevægelse", true),
                    choice("calm", "calm", "Rolig", false),
                ],
            ),
        ],
        keyboard: None,
        close: look.button("settings-close", "tick", "Luk", "إغلاق"),
    }));
    screen
}

pub fn languages(look: &Look) -> Screen {
    let mut screen = lessons(look);
    screen.overlay = Some(Overlay::Languages(start_body(look)));
    screen
}
