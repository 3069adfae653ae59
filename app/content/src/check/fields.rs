//! What may be typed: every field and keypad has a rule, and only verdicts of that rule are waited for.
//!
//! Deliberately absent: the rules themselves, which the practice world has.

use egne_core::sandbox::pages::{Page, Part};
use egne_core::sandbox::rules::{OK, Rule};
use egne_core::views::BlockKind;

use super::Known;
use super::sources::Sources;
use super::toml_file::TomlFile;
use crate::ContentFault;

/// What any field clears at once.
const AT_ONCE: [&str; 4] = ["real-cpr", "real-phone", "too-long", "odd-characters"];

/// The words of a rule, beside "ok" and what any field clears at once.
fn verdicts(rule: Rule) -> &'static [&'static str] {
    match rule {
        Rule::UserId => &["empty", "name", "cpr", "email", "misspelt", "unknown"],
        Rule::NewUserId => &["too-short", "space-ends", "cpr", "sign", "name", "taken"],
        Rule::Pin => &["wrong", "blocked"],
        Rule::NewPin => &["short", "simple", "temporary"],
        Rule::RepeatPin => &["differs"],
        Rule::TemporaryPin => &["own-pin", "wrong"],
        Rule::ActivationCode => &["temporary-pin", "wrong", "blocked"],
        Rule::Password => &["pin", "user-id", "capitals", "wrong", "blocked"],
        Rule::OneTimeCode => &["old", "wrong", "blocked"],
        Rule::AppCode => &["wrong"],
        Rule::Exactly => &["space", "capitals", "letters", "wrong"],
        Rule::FreeText => &["empty"],
    }
}

fn gives(part: &Part, word: &str) -> bool {
    let own = part.rule.is_some_and(|rule| verdicts(rule).contains(&word));
    word == OK || own || (part.is_field() && AT_ONCE.contains(&word))
}

pub(super) fn check(sources: &Sources<'_>, _: &Known<'_>, faults: &mut Vec<ContentFault>) {
    for (file, path, page) in sources.all_pages() {
        for (i, part) in page.part.iter().enumerate() {
            let path = format!("{path}.part.{i}");
            ruled(sources, file, &path, part, faults);
            named(file, &path, page, part, faults);
            results(file, &path, page, part, faults);
            waits_for(sources, file, &path, part, faults);
        }
    }
}

fn takes_text(part: &Part) -> bool {
    part.is_field() || part.is_keypad()
}

fn ruled(sources: &Sources<'_>, file: &TomlFile, path: &str, part: &Part, faults: &mut Vec<ContentFault>) {
    let mut add =
        |key: &str, what: String, remedy: &str| faults.push(file.fault(&format!("{path}.{key}"), what, remedy));
    if takes_text(part) && part.rule.is_none() {
        let kind = if part.is_field() { "field" } else { "keypad" };
        add(
            "kind",
            format!("the {kind} `{}` has no rule", part.id),
            "write rule = , see demo-data/pages/README.md",
        );
    }
    if part.is_keypad() && part.limit == 0 {
        add(
            "kind",
            format!("the keypad `{}` has no limit", part.id),
            "write limit = with the number of figures",
        );
    }
    let compared = sources
        .shelf
        .iter()
        .flat_map(|page| &page.part)
        .any(|part| part.id == "new-pin" && part.keep);
    if part.rule == Some(Rule::RepeatPin) && !compared {
        add(
            "rule",
            "nothing keeps the new PIN to compare with".to_owned(),
            "name the keypad of the new PIN new-pin and write keep = true",
        );
    }
    if part.rule == Some(Rule::Exactly) && part.expect.is_empty() {
        add(
            "rule",
            "the rule exactly has nothing to expect".to_owned(),
            "write expect = with the text that is right",
        );
    }
}

/// The field or keypad of that name.
fn find<'p>(page: &'p Page, id: &str) -> Option<&'p Part> {
    page.part.iter().find(|part| takes_text(part) && part.id == id)
}

fn named(file: &TomlFile, path: &str, page: &Page, part: &Part, faults: &mut Vec<ContentFault>) {
    let counts = part.kind == BlockKind::Dots;
    for (key, id) in [("checks", &part.checks), ("of", &part.of)] {
        if key == "of" && !counts {
            continue;
        }
        if !id.is_empty() && find(page, id).is_none() {
            faults.push(file.fault(
                &format!("{path}.{key}"),
                format!("there is no field or keypad `{id}` on the page"),
                "use the id of a field or keypad of the same page",
            ));
        }
    }
    if part.kind == BlockKind::Dots && part.of.is_empty() {
        faults.push(file.fault(
            &format!("{path}.kind"),
            "the dots count nothing",
            "write of = with the id of a keypad",
        ));
    }
}

/// Results that the rule asked here never gives.
fn results(file: &TomlFile, path: &str, page: &Page, part: &Part, faults: &mut Vec<ContentFault>) {
    let asked = if part.is_keypad() {
        Some(part)
    } else {
        find(page, &part.checks)
    };
    if asked.is_some_and(|asked| asked.rule.is_none()) || part.kind.is_of_mailbox() {
        return;
    }
    let lists = [("on", &part.on), ("hold", &part.hold)];
    for (key, outcomes) in lists {
        for (i, outcome) in outcomes.iter().enumerate() {
            let Some(word) = &outcome.result else { continue };
            let path = format!("{path}.{key}.{i}.result");
            match asked {
                Some(asked) if gives(asked, word) => {}
                Some(asked) => faults.push(never(file, &path, &asked.id, word)),
                None if part.checks.is_empty() => faults.push(file.fault(
                    &path,
                    format!("the result `{word}` is never given: nothing is checked here"),
                    "write checks = with the id of a field, or leave result out",
                )),
                None => {}
            }
        }
    }
}

fn never(file: &TomlFile, path: &str, field: &str, word: &str) -> ContentFault {
    file.fault(
        path,
        format!("the rule of `{field}` never says `{word}`"),
        "use a verdict of the rule, see demo-data/pages/README.md",
    )
}

/// Verdicts that decide whether a part is shown.
fn waits_for(sources: &Sources<'_>, file: &TomlFile, path: &str, part: &Part, faults: &mut Vec<ContentFault>) {
    let Some(verdict) = &part.verdict else { return };
    let fields: Vec<&Part> = sources
        .shelf
        .iter()
        .filter_map(|page| find(page, &verdict.field))
        .collect();
    if fields.is_empty() {
        faults.push(file.fault(
            &format!("{path}.verdict.field"),
            format!("there is no field or keypad `{}`", verdict.field),
            "use the id of a field or keypad",
        ));
        return;
    }
    for (i, word) in verdict
        .why
        .iter()
        .enumerate()
        .filter(|_| fields.iter().all(|field| field.rule.is_some()))
    {
        if !fields.iter().any(|field| gives(field, word)) {
            faults.push(never(file, &format!("{path}.verdict.why.{i}"), &verdict.field, word));
        }
    }
}

#[cfg(test)]
mod tests {
    use egne_core::domain::{Persona, Sensitive};
    use egne_core::sandbox::pages::Limits;
    use egne_core::sandbox::rules::Asked;

    use super::*;

    const ALL: [Rule; 11] = [
        Rule::UserId,
        Rule::NewUserId,
        Rule::Pin,
        Rule::NewPin,
        Rule::RepeatPin,
        Rule::TemporaryPin,
        Rule::ActivationCode,
        Rule::Password,
        Rule::OneTimeCode,
        Rule::AppCode,
        Rule::Exactly,
    ];

    #[test]
    fn whatever_a_rule_says_is_on_its_list() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo-data/personas/amina.toml");
        let persona: Persona = toml::from_str(&std::fs::read_to_string(folder).unwrap()).unwrap();
        let mut part: Part = toml::from_str("kind = \"field\"\nexpect = \"Blåbær\"").unwrap();
        let mut heard = 0;
        for rule in ALL {
            part.rule = Some(rule);
            let asked = Asked {
                persona: &persona,
                part: &part,
                limits: &Limits::default(),
                clock: 300,
                other: &|_| Sensitive::new("192837".to_owned()),
            };
            for typed in rule
                .wrong(&asked)
                .into_iter()
                .chain(rule.right(&asked))
                .chain([String::new()])
            {
                let word = rule.judge(&typed, &asked);
                assert!(gives(&part, word), "{rule:?} says {word} to {typed:?}");
                heard += 1;
            }
        }
        assert!(heard > 40, "{heard}");
    }
}
