//! A code that we write as a picture, with its practice marks, is read by our own readers.

use egne_qr::{Effort, Luma, read, write};
use egne_slip::{SlipFonts, to_marked_code};

const FONTS: SlipFonts = SlipFonts {
    faces: &[
        include_bytes!("../../../locales/fonts/NotoSans-Regular.ttf"),
        include_bytes!("../../../locales/fonts/NotoSans-Bold.ttf"),
    ],
};

#[test]
fn a_code_between_its_practice_marks_is_read_whatever_its_size() {
    let long = "Amina Øveborg ".repeat(40);
    for text in ["ØVELSE", "oeve-amina-71 4829 AÆB", long.as_str()] {
        let rows: Vec<Vec<bool>> = write(text).expect("short enough").rows().collect();
        let picture = to_marked_code(&rows, 8, "ØVELSE – ikke ægte", FONTS).expect("draws");
        let light = picture.ink.iter().map(|ink| u8::MAX - ink).collect();
        let luma = Luma::new(picture.width, picture.height, light).expect("sizes fit");
        let reading = read(&luma, Effort::Thorough).expect("is read");
        assert_eq!(reading.text.as_str(), text);
    }
}
