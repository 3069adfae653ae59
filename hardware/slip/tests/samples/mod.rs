//! Slips and fonts for tests and for looking at. Everybody in them is invented.

use egne_contracts::{Slip, SlipBlock};
use egne_slip::SlipFonts;

/// The fonts the program ships.
pub const FONTS: SlipFonts = SlipFonts {
    faces: &[
        include_bytes!("../../../../locales/fonts/NotoSans-Regular.ttf"),
        include_bytes!("../../../../locales/fonts/NotoSans-Bold.ttf"),
        include_bytes!("../../../../locales/fonts/NotoSansArabic-Regular.ttf"),
        include_bytes!("../../../../locales/fonts/NotoSansArabic-Bold.ttf"),
        include_bytes!("../../../../locales/fonts/NotoSansEthiopic-Regular.ttf"),
        include_bytes!("../../../../locales/fonts/NotoSansEthiopic-Bold.ttf"),
    ],
};

/// The mark every page carries.
pub const MARK: &str = "ØVELSE – ikke ægte";

/// A slip that says nothing.
pub fn empty() -> Slip {
    Slip {
        language: "da".into(),
        rtl: false,
        title: String::new(),
        blocks: Vec::new(),
        practice_mark: MARK.into(),
        practice_mark_local: MARK.into(),
        disclaimer: "Ikke en tjeneste fra MitID, Digitaliseringsstyrelsen eller borger.dk".into(),
    }
}

/// What a learner takes home after the first login, in Danish.
pub fn danish() -> Slip {
    Slip {
        title: "Sådan logger du på med MitID".into(),
        blocks: vec![
            SlipBlock::Text("Du har øvet dig i at logge på. Gem sedlen, og tag den med næste gang.".into()),
            SlipBlock::Card {
                title: "Øveadgang".into(),
                rows: vec![
                    ("Navn".into(), "Amina Øveborg".into()),
                    ("Bruger-ID".into(), "oeve-amina-71".into()),
                    ("Kode til øvelsen".into(), "4829 · AÆB".into()),
                ],
            },
            SlipBlock::Heading("Ord, du har mødt".into()),
            SlipBlock::Term {
                danish: "Godkend".into(),
                meaning: "Du siger ja til det, der står på skærmen.".into(),
            },
            SlipBlock::Term {
                danish: "Midlertidig adgangskode".into(),
                meaning: "En kode, som kun virker én gang.".into(),
            },
            SlipBlock::Rule,
            SlipBlock::Heading("Husk".into()),
            SlipBlock::Bullet("Giv aldrig din kode til andre, heller ikke til familien.".into()),
            SlipBlock::Bullet("Se efter, at adressen slutter på borger.dk.".into()),
            SlipBlock::Bullet("Er du i tvivl, så stop og spørg.".into()),
        ],
        ..empty()
    }
}

/// The same in English.
pub fn english() -> Slip {
    Slip {
        language: "en".into(),
        title: "How to log on with MitID".into(),
        blocks: vec![
            SlipBlock::Text("You practised logging on. Keep this slip and bring it next time.".into()),
            SlipBlock::Term {
                danish: "Godkend".into(),
                meaning: "Approve: you say yes to what the screen says.".into(),
            },
            SlipBlock::Bullet("Never give your code to anyone.".into()),
        ],
        practice_mark_local: "PRACTICE – not real".into(),
        disclaimer: "Not a service of MitID, the Agency for Digital Government or borger.dk".into(),
        ..empty()
    }
}

/// The same in Arabic, with Danish words isolated in the text.
pub fn arabic() -> Slip {
    Slip {
        language: "ar".into(),
        rtl: true,
        title: "كيف تسجّل الدخول باستخدام \u{2068}MitID\u{2069}".into(),
        blocks: vec![
            SlipBlock::Text(
                "لقد تدرّبت على تسجيل الدخول. احتفظ بهذه الورقة وأحضرها معك في المرة القادمة.".into(),
            ),
            SlipBlock::Card {
                title: "بيانات الدخول للتدريب".into(),
                rows: vec![
                    ("الاسم".into(), "Amina Øveborg".into()),
                    ("معرّف المستخدم".into(), "oeve-amina-71".into()),
                    ("رمز التدريب".into(), "4829 · AÆB".into()),
                ],
            },
            SlipBlock::Heading("كلمات قابلتها".into()),
            SlipBlock::Term {
                danish: "Godkend".into(),
                meaning: "اضغط على \u{2066}Godkend\u{2069}، فهذا يعني أنك توافق على ما هو مكتوب على الشاشة.".into(),
            },
            SlipBlock::Term {
                danish: "Midlertidig adgangskode".into(),
                meaning: "رمز مؤقت يعمل مرة واحدة فقط.".into(),
            },
            SlipBlock::Rule,
            SlipBlock::Heading("تذكّر".into()),
            SlipBlock::Bullet("لا تعطِ رمزك لأي شخص، حتى لأفراد العائلة.".into()),
            SlipBlock::Bullet("تأكّد من أن العنوان ينتهي بـ \u{2066}borger.dk\u{2069} (وليس غيره).".into()),
            SlipBlock::Bullet("\u{2066}MitID\u{2069} لا يتصل بك أبداً ليطلب 3 رموز أو كلمة سر.".into()),
        ],
        practice_mark_local: "تدريب – ليس حقيقياً".into(),
        disclaimer: "ليست خدمة من \u{2068}MitID\u{2069} أو \u{2068}Digitaliseringsstyrelsen\u{2069} أو \u{2068}borger.dk\u{2069}".into(),
        ..empty()
    }
}
