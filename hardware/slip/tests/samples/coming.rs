//! Slips in languages the product does not speak yet. Everybody in them is invented.

use egne_contracts::{Slip, SlipBlock};

use super::samples::empty;

/// A short slip in another language, as it may come: a Danish word, a card with a code, points, digits.
fn other(language: &str, rtl: bool, title: &str, meaning: &str, label: &str, point: &str) -> Slip {
    Slip {
        language: language.into(),
        rtl,
        title: title.into(),
        blocks: vec![
            SlipBlock::Term {
                danish: "Godkend".into(),
                meaning: meaning.into(),
            },
            SlipBlock::Card {
                title: title.into(),
                rows: vec![(label.into(), "4829 · AÆB".into())],
            },
            SlipBlock::Bullet(point.into()),
        ],
        ..empty()
    }
}

/// Ukrainian: Cyrillic, with letters that Russian has not, and an apostrophe.
pub fn ukrainian() -> Slip {
    other(
        "uk",
        false,
        "Як увійти за допомогою MitID",
        "Підтвердити: ви погоджуєтеся з тим, що написано на екрані.",
        "Ім’я користувача",
        "Ніколи нікому не давайте свій код, навіть членам сім’ї. Ґанок, їжак, єнот – 1234567890",
    )
}

/// Farsi: Arabic script with letters of its own, half-spaces and its own digits.
pub fn farsi() -> Slip {
    other(
        "fa",
        true,
        "چگونه با \u{2068}MitID\u{2069} وارد شوید",
        "تأیید: شما با آنچه روی صفحه نوشته شده است موافقت می\u{200c}کنید.",
        "نام کاربری",
        "رمز خود را به هیچ\u{200c}کس ندهید، حتی به خانواده. پچژگ ۱۲۳۴۵۶۷۸۹۰",
    )
}

/// Urdu: Arabic script with letters of its own.
pub fn urdu() -> Slip {
    other(
        "ur",
        true,
        "\u{2068}MitID\u{2069} کے ذریعے لاگ اِن کیسے کریں",
        "منظور کریں: آپ اسکرین پر لکھی ہوئی بات سے اتفاق کرتے ہیں۔",
        "صارف کا نام",
        "اپنا کوڈ کبھی کسی کو نہ دیں، چاہے گھر والے ہی کیوں نہ ہوں۔ ٹ ڈ ڑ ں ے ھ ۱۲۳۴۵۶",
    )
}

/// Tigrinya: Ethiopic script, with its own word dividers and stops.
pub fn tigrinya() -> Slip {
    other(
        "ti",
        false,
        "ብ MitID ከመይ ጌርካ ትኣቱ",
        "ኣጽድቕ፡ በቲ ኣብ መስኮት ተጻሒፉ ዘሎ ትሰማማዕ ኣለኻ።",
        "ስም ተጠቃሚ",
        "ኮድካ ንማንም ሰብ ኣይትሃብ።",
    )
}
