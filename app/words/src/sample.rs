//! A sentence in each language of the program and of those that come next, to see on paper that every script is set.
//!
//! All are drafts, and what they say is what the lessons say: a code is for oneself alone. They hold the letters that a
//! script has and its relatives lack.

/// A sentence in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sample {
    /// Language, BCP 47.
    pub tag: &'static str,
    /// The language's name for itself.
    pub endonym: &'static str,
    /// Written from right to left.
    pub rtl: bool,
    /// The sentence.
    pub sentence: &'static str,
}

static SAMPLES: [Sample; 7] = [
    Sample {
        tag: "da",
        endonym: "Dansk",
        rtl: false,
        sentence: "Giv aldrig din kode til andre, heller ikke til familien. Æblerøgen på øen – 1234567890",
    },
    Sample {
        tag: "en",
        endonym: "English",
        rtl: false,
        sentence: "Never give your code to anyone, not even to your family. Quick brown fox – 1234567890",
    },
    Sample {
        tag: "ar",
        endonym: "العربية",
        rtl: true,
        sentence: "لا يُعطى الرمز لأحد، ولا حتى لأفراد العائلة. الأبجدية ١٢٣٤٥٦٧٨٩٠",
    },
    Sample {
        tag: "uk",
        endonym: "Українська",
        rtl: false,
        sentence: "Ніколи нікому не давайте свій код, навіть членам сім’ї. Ґанок, їжак, єнот – 1234567890",
    },
    Sample {
        tag: "ti",
        endonym: "ትግርኛ",
        rtl: false,
        sentence: "ኮድካ ንማንም ሰብ ኣይትሃብ። ሀ ለ ሐ መ ሠ ረ ሰ ሸ ቀ ቐ በ ቨ – 1234567890",
    },
    Sample {
        tag: "fa",
        endonym: "فارسی",
        rtl: true,
        sentence: "رمز خود را به هیچ\u{200c}کس ندهید، حتی به خانواده. پچژگ ۱۲۳۴۵۶۷۸۹۰",
    },
    Sample {
        tag: "ur",
        endonym: "اردو",
        rtl: true,
        sentence: "اپنا کوڈ کبھی کسی کو نہ دیں، چاہے گھر والے ہی کیوں نہ ہوں۔ ٹ ڈ ڑ ں ے ھ ۱۲۳۴۵۶",
    },
];

/// The sentences, the languages of the program first.
#[must_use]
pub fn samples() -> &'static [Sample] {
    &SAMPLES
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Languages;

    #[test]
    fn every_language_of_the_program_has_a_sentence_under_its_own_name() {
        for language in Languages::built_in().unwrap().iter() {
            let tag = language.tag.to_string();
            let found = samples().iter().find(|sample| sample.tag == tag);
            let found = found.map(|sample| (sample.endonym, sample.rtl));
            assert_eq!(found, Some((&*language.endonym, language.direction.is_rtl())), "{tag}");
        }
    }
}
