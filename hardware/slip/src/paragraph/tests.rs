//! What glyphs say and where they begin, read back as poppler, pdfium and pdf.js do: sorted by where they begin, then
//! turned round.

use super::*;

const FONTS: SlipFonts = SlipFonts {
    faces: &[
        include_bytes!("../../../../locales/fonts/NotoSans-Regular.ttf"),
        include_bytes!("../../../../locales/fonts/NotoSansArabic-Regular.ttf"),
    ],
};

fn lines(text: &str, is_rtl: bool, width: f32) -> Vec<Line> {
    let manner = Manner {
        size: 26.0,
        is_bold: false,
        is_rtl,
        align: Alignment::Start,
        leading: 1.5,
        language: if is_rtl { "ar" } else { "da" }.into(),
    };
    Setter::new(FONTS).unwrap().set(text, &manner, width)
}

/// What each glyph of a line that says something says, by where it begins.
fn said(line: &Line) -> Vec<String> {
    let mut said = Vec::new();
    for run in &line.runs {
        let mut pen = run.x;
        for glyph in &run.glyphs {
            if glyph.part != Part::Ink {
                said.push((pen + glyph.dx, run.text[glyph.source.clone()].to_owned()));
            }
            pen += glyph.advance;
        }
    }
    said.sort_by(|a, b| a.0.total_cmp(&b.0));
    said.into_iter().map(|(_, said)| said).collect()
}

#[test]
fn text_from_the_right_is_said_letter_by_letter_from_the_left() {
    let texts = [
        // Lam with each alef: alone, in words, with marks over and between.
        "لا لأ لإ لآ الاسم الأول الإجراء الآن لأي سؤالا إلّا كلّا لإٍ ثلاثة بلا بلاد",
        // Marks on letters that join and do not, two on one letter, and two that become one glyph.
        "مُحَمَّد تسجّل تدرّبت حقيقياً أبداً تعطِ تأكّد جِّ شُكْراً مِنْ",
        "على إلى الله لله فى بيانات",
        "می\u{200c}کنید هیچ\u{200c}کس خانه\u{200c}ها",
        "لاگ اِن کریں ہوئی",
    ];
    for text in texts {
        for width in [10_000.0, 300.0] {
            let lines = lines(text, true, width);
            let mut read = String::new();
            for line in &lines {
                let said = said(line);
                assert!(said.iter().all(|said| said.chars().count() == 1), "{said:?}");
                read.extend(said.iter().rev().map(String::as_str));
            }
            assert_eq!(read, text, "{width}");
        }
    }
}

#[test]
fn a_mark_is_ink_and_its_letter_is_said_beside_it() {
    let line = lines("رّ", true, 1000.0).remove(0);
    let parts: Vec<Part> = line.runs[0].glyphs.iter().map(|glyph| glyph.part).collect();
    assert_eq!(parts, [Part::Ink, Part::Text, Part::Both]);
}

#[test]
fn nothing_of_it_changes_how_wide_a_line_is() {
    let width = |text: &str| {
        let line = lines(text, true, 10_000.0).remove(0);
        let advances = line.runs.iter().flat_map(|run| &run.glyphs).map(|glyph| glyph.advance);
        advances.sum::<f32>()
    };
    for (marked, bare) in [("تسجّل", "تسجل"), ("مُحَمَّد", "محمد")] {
        assert!((width(marked) - width(bare)).abs() < 0.01, "{marked}");
    }
}

#[test]
fn text_from_the_left_keeps_its_order() {
    for text in [
        "Æblerøgen på øen: fi ffl 1234567890",
        "Ґанок, їжак, єнот – сім’я",
        "e\u{301}n",
    ] {
        let line = lines(text, false, 10_000.0).remove(0);
        assert_eq!(said(&line).concat(), text);
    }
}
