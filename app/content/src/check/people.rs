//! Invented people: plainly invented, and with names and numbers that the practice world takes.
//!
//! Deliberately absent: whether a lesson needs the person.

use egne_core::domain::{Persona, Sensitive, has_real_looking_cpr, is_cpr_shaped};
use egne_core::sandbox::pages::{Limits, Part};
use egne_core::sandbox::rules::{Asked, OK, Rule};

use super::Known;
use super::repeated::repeated;
use super::sources::{Read, Sources};
use super::toml_file::TomlFile;
use crate::ContentFault;

/// What the reader says of such a person, too; here with the place of the number.
pub(super) const COULD_BE_REAL: &str = "the CPR number could be real";

pub(super) fn check(sources: &Sources<'_>, _: &Known<'_>, faults: &mut Vec<ContentFault>) {
    for Read { file, content: person } in &sources.people {
        names(file, person, faults);
        user_ids(file, person, faults);
        codes(file, person, faults);
    }
    for (i, id) in repeated(sources.people.iter().map(|read| &read.content.id)) {
        if let Some(read) = sources.people.get(i) {
            let what = format!("there is another person `{id}`");
            faults.push(read.file.fault("id", what, "give the person an id of its own"));
        }
    }
}

fn names(file: &TomlFile, person: &Persona, faults: &mut Vec<ContentFault>) {
    let mut add = |key: &str, what: String, remedy: String| faults.push(file.fault(key, what, remedy));
    if file.stem() != person.id {
        let what = format!("the file is `{}.toml` and the person is `{}`", file.stem(), person.id);
        add("id", what, format!("name the file {}.toml, or mend the id", person.id));
    }
    if !(person.name.contains("Test") || person.name.contains("Øvelse")) {
        let what = format!("`{}` could be somebody", person.name);
        add("name", what, "put Test or Øvelse into the name".to_owned());
    }
    let day = person.cpr.get(..2).and_then(|day| day.parse::<u32>().ok());
    let practice = is_cpr_shaped(&person.cpr) && day.is_some_and(|day| (61..=91).contains(&day));
    if has_real_looking_cpr(&person.cpr) {
        add("cpr", COULD_BE_REAL.to_owned(), "add 60 to the day".to_owned());
    } else if !practice {
        add(
            "cpr",
            "the CPR number is not one of practice".to_owned(),
            "write DDMMYY-SSSS with 60 added to the day".to_owned(),
        );
    }
}

/// The verdict of a rule on what belongs to a person.
fn verdict(rule: Rule, typed: &str, person: &Persona) -> Option<&'static str> {
    let part: Part = toml::from_str("kind = \"field\"").ok()?;
    let limits = Limits::default();
    let asked = Asked {
        persona: person,
        part: &part,
        limits: &limits,
        clock: 0,
        other: &|_| Sensitive::default(),
    };
    Some(rule.judge(typed, &asked)).filter(|verdict| *verdict != OK)
}

fn user_ids(file: &TomlFile, person: &Persona, faults: &mut Vec<ContentFault>) {
    let given = |id: &&(&str, &String)| id.0 == "user_id" || !id.1.is_empty();
    for (key, id) in [("user_id", &person.user_id), ("new_user_id", &person.new_user_id)]
        .iter()
        .filter(given)
    {
        if let Some(verdict) = verdict(Rule::NewUserId, id, person) {
            faults.push(file.fault(
                key,
                format!("`{id}` could not be a user ID: {verdict}"),
                "keep to the rule new-user-id of demo-data/pages/README.md",
            ));
        }
    }
}

fn codes(file: &TomlFile, person: &Persona, faults: &mut Vec<ContentFault>) {
    let mut add = |key: &str, what: &str, remedy: &str| faults.push(file.fault(key, what, remedy));
    for (key, pin) in [("pin", &person.pin), ("new_pin", &person.new_pin)] {
        if key == "new_pin" && pin.is_empty() {
            continue;
        }
        match verdict(Rule::NewPin, pin, person) {
            Some("short") => add(key, "a PIN has six figures", "write six figures"),
            Some("simple") => add(
                key,
                "the PIN is too simple",
                "write six figures that are neither equal nor in a row",
            ),
            Some(_) => add(
                key,
                "the PIN begins the temporary PIN",
                "write other figures than those of the temporary PIN",
            ),
            None => {}
        }
    }
    let temporary = &person.temporary_pin;
    let figures = |text: &str, count: usize| text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
    if !temporary.is_empty() && !figures(temporary, 8) {
        add(
            "temporary_pin",
            "a temporary PIN has eight figures",
            "write eight figures, the first 0 or 1",
        );
    } else if temporary.starts_with(|c: char| c > '1') {
        add(
            "temporary_pin",
            "the temporary PIN could be somebody's telephone",
            "begin it with 0 or 1",
        );
    }
    if !person.password.is_empty() && person.password.chars().count() < 8 {
        add(
            "password",
            "a password has eight characters or more",
            "write a longer one",
        );
    }
    if !person.app_code.is_empty() && !figures(&person.app_code, 4) {
        add(
            "app_code",
            "the code for an app that does not scan has four figures",
            "write four figures",
        );
    }
}
