//! Real files: the PDFs of the practice letters, pictures, and files that are broken on purpose.
#![expect(clippy::unwrap_used, reason = "a test stops where it stands")]

use std::fs;
use std::path::{Path, PathBuf};

use egne_attachments::{NotDrawn, draw, is_drawn};

fn sources() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo-data/letters/sources")
}

fn pdfs() -> Vec<PathBuf> {
    let folders = fs::read_dir(sources()).unwrap().map(|entry| entry.unwrap().path());
    let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()));
    files
        .filter(|file| file.extension().is_some_and(|ending| ending == "pdf"))
        .collect()
}

#[test]
fn every_pdf_of_the_letters_has_pages_with_ink() {
    let pdfs = pdfs();
    assert!(pdfs.len() >= 6, "{} PDFs", pdfs.len());
    for path in pdfs {
        let sheets = draw("application/pdf", &fs::read(&path).unwrap(), 600).unwrap();
        for sheet in &sheets {
            assert_eq!(sheet.width, 600, "{}", path.display());
            assert_eq!(sheet.rgba.len(), (sheet.width * sheet.height * 4) as usize);
            let dark = sheet.rgba.chunks(4).filter(|pixel| pixel[0] < 80).count();
            assert!(dark > 500, "{} has {dark} dark pixels", path.display());
        }
    }
}

#[test]
fn the_decision_has_two_pages() {
    let file = fs::read(sources().join("decision/afgoerelse.pdf")).unwrap();
    assert_eq!(draw("application/pdf; x=y", &file, 400).unwrap().len(), 2);
}

#[test]
fn what_is_broken_or_of_another_type_is_told() {
    let file = fs::read(sources().join("decision/afgoerelse.pdf")).unwrap();
    assert_eq!(draw("application/pdf", &file[..300], 400), Err(NotDrawn::Unreadable));
    assert_eq!(draw("application/pdf", b"", 400), Err(NotDrawn::Unreadable));
    assert_eq!(
        draw("image/png", b"\x89PNG\r\n\x1a\nxxxx", 400),
        Err(NotDrawn::Unreadable)
    );
    assert_eq!(draw("application/zip", &file, 400), Err(NotDrawn::OtherType));
    assert!(!is_drawn("text/html"));
}

#[test]
fn a_picture_is_made_no_wider_than_the_page() {
    let mut png = Vec::new();
    let picture = image::RgbaImage::from_pixel(800, 400, image::Rgba([0, 0, 0, 0]));
    picture
        .write_to(&mut std::io::Cursor::new(&mut png), image::ImageFormat::Png)
        .unwrap();
    let sheets = draw("image/png", &png, 400).unwrap();
    assert_eq!((sheets[0].width, sheets[0].height), (400, 200));
    assert!(sheets[0].rgba.iter().all(|channel| *channel == 255), "on white");
}

#[test]
fn the_words_of_a_page_are_told_in_the_order_of_reading() {
    let file = fs::read(sources().join("decision/afgoerelse.pdf")).unwrap();
    let sheets = draw("application/pdf", &file, 300).unwrap();
    let words = &sheets[1].words;
    let lines: Vec<&str> = words.lines().collect();
    assert_eq!(lines[0], "ØVELSE – ikke ægte");
    assert_eq!(
        lines[4..7],
        [
            "Frist for at klage",
            "Vi skal have modtaget din klage senest onsdag den 24. juni 2026.",
            "Det er 4 uger efter den dag, du har modtaget afgørelsen.",
        ]
    );
    let file = fs::read(sources().join("letter-pdf-only/brev.pdf")).unwrap();
    let words = &draw("application/pdf", &file, 300).unwrap()[0].words;
    assert!(words.contains("\nAffald Før Fra 1. juli 2026\n"), "{words}");
    assert!(!words.contains(" ,") && !words.contains(" ."), "{words}");
}
