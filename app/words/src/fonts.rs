//! The fonts the program carries, so that no word depends on what the machine has.
//!
//! Only the bytes: registering them is the work of `ui` and `hardware/slip`. Licence: `locales/fonts/OFL.txt`.

/// One font file.
#[derive(Debug)]
pub struct FontFile {
    /// The file's name without its ending.
    pub name: &'static str,
    /// The file's content.
    pub bytes: &'static [u8],
}

static FONTS: [FontFile; 6] = [
    FontFile {
        name: "NotoSans-Regular",
        bytes: include_bytes!("../../../locales/fonts/NotoSans-Regular.ttf"),
    },
    FontFile {
        name: "NotoSans-Bold",
        bytes: include_bytes!("../../../locales/fonts/NotoSans-Bold.ttf"),
    },
    FontFile {
        name: "NotoSansArabic-Regular",
        bytes: include_bytes!("../../../locales/fonts/NotoSansArabic-Regular.ttf"),
    },
    FontFile {
        name: "NotoSansArabic-Bold",
        bytes: include_bytes!("../../../locales/fonts/NotoSansArabic-Bold.ttf"),
    },
    FontFile {
        name: "NotoSansEthiopic-Regular",
        bytes: include_bytes!("../../../locales/fonts/NotoSansEthiopic-Regular.ttf"),
    },
    FontFile {
        name: "NotoSansEthiopic-Bold",
        bytes: include_bytes!("../../../locales/fonts/NotoSansEthiopic-Bold.ttf"),
    },
];

/// The fonts in the order they are tried.
#[must_use]
pub fn fonts() -> &'static [FontFile] {
    &FONTS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_the_font_it_is_called() {
        for font in fonts() {
            assert_eq!(&font.bytes[..4], [0, 1, 0, 0], "{} is no TrueType file", font.name);
            let name: Vec<u8> = font.name.encode_utf16().flat_map(u16::to_be_bytes).collect();
            let found = font.bytes.windows(name.len()).any(|window| window == name);
            assert!(found, "{} does not name itself", font.name);
        }
    }
}
