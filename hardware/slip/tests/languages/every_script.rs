//! A page with a sentence in each language, as staff print it to see that a printer sets every script.

use egne_contracts::{Slip, SlipBlock};
use egne_slip::{Paper, lay_out, to_pdf, to_raster};

use crate::samples::{FONTS, empty};

/// Tag, from the right, endonym, sentence with the letters that relatives of the script lack.
const LANGUAGES: [(&str, bool, &str, &str); 7] = [
    ("da", false, "Dansk", "Æblerøgen på øen – 1234567890"),
    ("en", false, "English", "The quick brown fox – 1234567890"),
    ("ar", true, "العربية", "لا يُعطى الرمز لأحد. ١٢٣٤٥٦٧٨٩٠"),
    ("uk", false, "Українська", "Ґанок, їжак, єнот, сім’я – 1234567890"),
    ("ti", false, "ትግርኛ", "ኮድካ ንማንም ሰብ ኣይትሃብ። ኣጽድቕ፡"),
    ("fa", true, "فارسی", "هیچ\u{200c}کس پچژگ ۱۲۳۴۵۶۷۸۹۰"),
    ("ur", true, "اردو", "لاگ اِن ٹ ڈ ڑ ں ے ھ۔ ۱۲۳۴۵۶"),
];

fn page() -> Slip {
    let samples = LANGUAGES.map(|(language, rtl, name, sentence)| SlipBlock::Sample {
        language: language.into(),
        rtl,
        name: name.into(),
        sentence: sentence.into(),
    });
    Slip {
        title: "Prøveside".into(),
        blocks: samples.into(),
        ..empty()
    }
}

#[test]
fn every_language_stands_whole_on_every_paper() {
    for paper in [Paper::MM80, Paper::MM58, Paper::A4] {
        let layout = lay_out(&page(), paper, FONTS).unwrap();
        assert_eq!(layout.missing_characters(), &[] as &[char]);
        let lines = layout.page_lines(0).concat();
        for (_, _, name, sentence) in LANGUAGES {
            let last = sentence.split_whitespace().last().unwrap();
            assert!(lines.contains(name) && lines.contains(last), "{name} in {lines}");
        }
    }
}

#[test]
fn a_language_from_the_right_begins_at_the_right_of_a_danish_page() {
    let left_of = |language: &str| {
        let mut slip = Slip {
            practice_mark: String::new(),
            practice_mark_local: String::new(),
            disclaimer: String::new(),
            title: String::new(),
            ..page()
        };
        slip.blocks
            .retain(|block| matches!(block, SlipBlock::Sample { language: tag, .. } if tag == language));
        let raster = to_raster(&lay_out(&slip, Paper::MM80, FONTS).unwrap());
        let is_inked = |x: &usize| (0..raster.height).any(|y| raster.ink[y * raster.width + x] > 128);
        (0..raster.width).find(is_inked).unwrap()
    };
    assert!(left_of("uk") < 20);
    for language in ["ar", "fa", "ur"] {
        assert!(left_of(language) > 100, "{language}");
    }
}

#[test]
fn the_page_of_a_pdf_names_each_language() {
    let pdf = to_pdf(&page(), FONTS).unwrap();
    let text = String::from_utf8_lossy(&pdf);
    for (language, ..) in LANGUAGES {
        assert!(text.contains(&format!("/Lang({language})")), "{language}");
    }
}
