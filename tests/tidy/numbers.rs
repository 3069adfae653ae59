//! Invented people and places only: no number that could be someone's, no address that could be reached.

use egne_core::domain::has_real_looking_cpr;
use egne_tests::repository::{self, TextFile};

use crate::{lines_where, none};

/// Files that a person writes; those of tools hold checksums and versions, those of a fuzzer anything.
fn written() -> Vec<TextFile> {
    let endings = [
        ".rs", ".slint", ".toml", ".ftl", ".yml", ".yaml", ".md", ".txt", ".svg", ".sh", ".xml", ".json", ".trace",
        ".html",
    ];
    let mut files = repository::files(&endings);
    // Messages and documents that a fuzzer has broken.
    files.retain(|file| !file.path.contains("/fuzz/corpus/"));
    files
}

/// Where a real-looking number is what is tested: the refusal itself, and the published specimen of the Danish passport
/// of 2012 (`hardware.md` 2.5), which stands in one file.
const REFUSALS: [&str; 7] = [
    "app/core/src/domain/cpr.rs",
    "app/core/src/sandbox/rules/user_id.rs",
    "app/core/src/sandbox/rules/mod.rs",
    "app/core/src/sandbox/rules/new_user_id.rs",
    "app/core/src/sandbox/rules/text.rs",
    "hardware/mrz/src/tests/published.rs",
    "tests/",
];

#[test]
fn no_number_that_could_be_someones() {
    let files: Vec<TextFile> = written()
        .into_iter()
        .filter(|f| !REFUSALS.iter().any(|path| f.path.starts_with(path)) && !f.path.ends_with(".svg"))
        .collect();
    none(
        "a CPR number needs a day above 31",
        lines_where(&files, |_, line| {
            // Ten figures as one number in the form DDMMYY-SSSS; other groups of figures are measures.
            let number = |c: char| !(c.is_ascii_digit() || c == '-');
            let shaped = |word: &str| {
                let figures = word.chars().filter(char::is_ascii_digit).count();
                figures == 10 && (word.len() == 10 || (word.len() == 11 && word.as_bytes()[6] == b'-'))
            };
            line.split(number)
                .any(|word| shaped(word) && has_real_looking_cpr(word))
        }),
    );
}

/// Names that are spoken of and never linked to.
const SPOKEN_OF: [&str; 7] = [
    "mitid.dk",
    "borger.dk",
    "projectfluent.org",
    "nemlog-in.dk",
    "digst.dk",
    "openfontlicense.org",
    "scripts.sil.org",
];

fn host(rest: &str) -> String {
    rest.chars()
        .take_while(|c| c.is_alphanumeric() || matches!(c, '.' | '-'))
        .collect::<String>()
        .to_lowercase()
}

/// The namespaces of MeMo: names of a format, in letters and in the code that reads them.
const NAMESPACES: [&str; 8] = [
    "digitalpost.dk",
    "data.gov.dk",
    "www.gs1.dk",
    "services.nsi.dk",
    "motorregister.skat.dk",
    "kle-online.dk",
    "www.form-online.dk",
    "www.dst.dk",
];

/// Never meant to be reached, or the name of a format rather than a place.
fn is_harmless(host: &str) -> bool {
    let invented = [".example", ".test", ".invalid", "localhost", "127.0.0.1"]
        .iter()
        .any(|end| host.ends_with(end));
    let format = ["www.w3.org", "fonts.conf", "www.gnu.org", "github.com"].contains(&host);
    invented || format || host.is_empty() || SPOKEN_OF.contains(&host) || NAMESPACES.contains(&host)
}

#[test]
fn no_address_that_could_be_reached() {
    none(
        "links lead to .example, .test or .invalid",
        lines_where(&written(), |file, line| {
            let own = file.path.starts_with("tests/tidy/");
            let found = ["http://", "https://", "mailto:"]
                .iter()
                .flat_map(|scheme| line.split(scheme).skip(1))
                .map(host);
            !own && found.into_iter().any(|host| !is_harmless(&host))
        }),
    );
}

/// What learners read names real services as words; the words of an imitation never look like an address.
#[test]
fn no_address_on_an_imitated_screen() {
    let pages: Vec<TextFile> = repository::files(&[".ftl", ".toml"])
        .into_iter()
        .filter(|f| f.path.starts_with("demo-data/"))
        .collect();
    none(
        "an imitation shows no address",
        lines_where(&pages, |_, line| {
            let comment = line.trim_start().starts_with('#') || line.starts_with("source");
            let address = line.split(|c: char| c.is_whitespace() || c == '"').any(|word| {
                let word = word.trim_end_matches(['.', ',']);
                [".dk", ".com", ".eu", ".org", ".net"]
                    .iter()
                    .any(|end| word.ends_with(end))
            });
            !comment && address
        }),
    );
}

/// A name that is plainly invented.
#[test]
fn every_person_says_that_they_are_invented() {
    for (_, persona) in egne_tests::shipped::lessons() {
        let plain = persona.name.contains("Test") || persona.name.contains("Øvelse");
        assert!(plain, "{} could be someone", persona.name);
        let day: u32 = persona.cpr[..2].parse().unwrap();
        assert!(
            (61..=91).contains(&day),
            "the day of {} is not 60 too high",
            persona.cpr
        );
        assert_ne!(persona.user_id.to_lowercase(), persona.first_name.to_lowercase());
    }
}
