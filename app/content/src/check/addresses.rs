//! No place that could be reached: no link, no address but invented ones, no mail to anybody.
//!
//! On a practice page every address ends in `.example`; the coach may also speak of the two real pages. Deliberately
//! absent: sources of facts, which name where a fact comes from and are shown nowhere.

use super::Known;
use super::sources::Sources;
use super::toml_file::{TomlFile, Written};
use crate::ContentFault;

/// The real pages that a learner is taught to know.
const REAL: [&str; 2] = ["mitid.dk", "borger.dk"];

/// Endings by which a word is an address.
const ENDINGS: [&str; 22] = [
    "dk", "com", "net", "org", "eu", "info", "io", "app", "se", "no", "de", "uk", "gl", "fo", "nu", "biz", "online",
    "site", "link", "shop", "xyz", "co",
];

/// Keys whose texts are names in the files and never shown.
const NOT_SHOWN: [&str; 8] = ["source", "fact", "typed", "refused", "short", "set", "clear", "when"];

/// What stands where it must not.
#[derive(Debug, PartialEq, Eq)]
enum Reached {
    Link(String),
    Mail(String),
    Address(String),
}

impl Reached {
    fn what(&self) -> String {
        match self {
            Self::Link(text) => format!("`{text}` is a link"),
            Self::Mail(text) => format!("`{text}` is a mail address that could be somebody's"),
            Self::Address(text) => format!("`{text}` is an address that could be reached"),
        }
    }

    fn remedy(&self, real: &[&str]) -> String {
        match self {
            Self::Link(_) => "write no link: a learner must never follow one from here".to_owned(),
            Self::Mail(_) => "let it end in .example".to_owned(),
            Self::Address(_) if real.is_empty() => "let it end in .example".to_owned(),
            Self::Address(_) => format!("let it end in .example, or speak of {}", real.join(" or ")),
        }
    }
}

pub(super) fn check(sources: &Sources<'_>, _: &Known<'_>, faults: &mut Vec<ContentFault>) {
    let files = sources.lessons.iter().map(|read| &read.file);
    let files = files.chain(sources.pages.iter().map(|read| &read.file));
    for file in files.chain(sources.people.iter().map(|read| &read.file)) {
        in_toml(file, faults);
    }
    for file in &sources.texts {
        for (byte, line) in file.lines() {
            for (at, reached) in addresses(line, &REAL) {
                faults.push(file.at(byte + at, reached.what(), reached.remedy(&REAL)));
            }
        }
    }
}

fn in_toml(file: &TomlFile, faults: &mut Vec<ContentFault>) {
    // What a lesson imitates is real, and is said to staff only.
    let shown = |written: &&Written| !NOT_SHOWN.contains(&written.key()) && !written.path.starts_with("service.");
    for written in file.strings.iter().filter(shown) {
        for (_, reached) in addresses(&written.text, &[]) {
            faults.push(file.fault(&written.path, reached.what(), reached.remedy(&[])));
        }
    }
}

/// Addresses in a text, each with its byte.
fn addresses(text: &str, real: &[&str]) -> Vec<(usize, Reached)> {
    let part_of_word =
        |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '@' | ':' | '/' | '?' | '=' | '%');
    let mut found = Vec::new();
    for word in text.split(|c: char| !part_of_word(c)) {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let at = bare.as_ptr().addr() - text.as_ptr().addr();
        found.extend(reached(bare, real).map(|reached| (at, reached)));
    }
    found
}

fn reached(word: &str, real: &[&str]) -> Option<Reached> {
    let lower = word.to_lowercase();
    let invented = |host: &str| host == "example" || host.ends_with(".example");
    if ["http://", "https://", "mailto:"]
        .iter()
        .any(|scheme| lower.contains(scheme))
        || lower.starts_with("www.")
    {
        return Some(Reached::Link(word.to_owned()));
    }
    let host = |text: &str| {
        text.split(['/', ':', '?'])
            .next()
            .unwrap_or_default()
            .trim_end_matches('.')
            .to_owned()
    };
    if let Some((_, after)) = lower.split_once('@') {
        let host = host(after);
        return (host.contains('.') && !invented(&host)).then(|| Reached::Mail(word.to_owned()));
    }
    let host = host(&lower);
    let (before, ending) = host.rsplit_once('.')?;
    let is_address = ENDINGS.contains(&ending) && before.split('.').all(|label| !label.is_empty());
    (is_address && !real.contains(&host.as_str())).then_some(Reached::Address(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_be_reached_is_seen_and_what_is_invented_is_not() {
        let of = |text: &str, real: &[&str]| addresses(text, real).into_iter().map(|(_, r)| r).collect::<Vec<_>>();
        let address = |text: &str| vec![Reached::Address(text.to_owned())];
        assert_eq!(of("Gå til »hurtigbank.dk«.", &REAL), address("hurtigbank.dk"));
        assert_eq!(of("Adressen ender på mitid.dk", &REAL), []);
        assert_eq!(of("mitid.dk", &[]), address("mitid.dk"));
        assert_eq!(of("mitid.dk.hurtig.example", &[]), []);
        assert_eq!(of("mitid.dk/log-på", &REAL), []);
        assert_eq!(of("nyt-mitid.dk", &REAL), address("nyt-mitid.dk"));
        assert_eq!(of("Skriv til amina@post.example.", &[]), []);
        assert_eq!(of("amina@post.dk", &[]), [Reached::Mail("amina@post.dk".to_owned())]);
        assert_eq!(
            of("Se https://mitid.dk", &REAL),
            [Reached::Link("https://mitid.dk".to_owned())]
        );
        assert_eq!(
            of("www.oeve.example", &REAL),
            [Reached::Link("www.oeve.example".to_owned())]
        );
        for plain in [
            "kl. 10.30",
            "f.eks. nu",
            "120,00 kr. i dag",
            "mitid.pin-accepted",
            "Tryk.Så",
            "...",
        ] {
            assert_eq!(of(plain, &[]), [], "{plain}");
        }
    }
}
