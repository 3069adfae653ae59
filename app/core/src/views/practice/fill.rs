//! Puts what belongs to this run into the Danish texts of a page: `{service}`, `{name}`, `{code}` and so on.

use super::post::date_of;
use crate::sandbox::World;
use crate::sandbox::rules::{Rule, code_at};

/// The text with every place filled; an unknown place stays as it is and is found by `content check`.
pub(super) fn fill(text: &str, world: &World) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            rest = after;
            break;
        };
        match value(name, world) {
            Some(value) => filled.push_str(&value),
            None => {
                filled.push('{');
                filled.push_str(name);
                filled.push('}');
            }
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// What stands for a name; words of the variant come last, so that they cannot hide the program's own.
fn value(name: &str, world: &World) -> Option<String> {
    let persona = world.persona();
    let limits = world.pages().limits();
    if let Some(limit) = name.strip_prefix("limit:") {
        return limits.get(limit).map(|limit| limit.value.to_string());
    }
    Some(match name {
        "service" => world.scenario().service.clone(),
        "name" => persona.name.clone(),
        "first-name" => persona.first_name.clone(),
        "user-id" => persona.user_id.clone(),
        "temporary-pin" => persona.temporary_pin.clone(),
        "activation-code" => persona.activation_code.clone(),
        "app-code" => persona.app_code.clone(),
        "code" => code_at(persona, world.stage().clock(), limits),
        "code-by-figures" => {
            let code = code_at(persona, world.stage().clock(), limits);
            code.chars().map(String::from).collect::<Vec<_>>().join(", ")
        }
        "tries" => {
            let made = world.stage().tries(Rule::Pin);
            limits.value("pin-tries", 3).saturating_sub(made).to_string()
        }
        "request" => world.request()?.text.clone(),
        "detail" => world.request()?.detail.clone(),
        "scenario" => world.scenario().id.clone(),
        "letter-title" => world.letter()?.title.clone(),
        "letter-sender" => world.letter()?.sender.clone(),
        "letter-date" => date_of(world.letter()?.date),
        "reply-by" => date_of(world.letter()?.reply_by?),
        "file" => world.attachment()?.name.clone(),
        "folder" => world.stage().post().folder().to_owned(),
        "sent-to" => world.stage().post().sent().last()?.to.clone(),
        other => world.scenario().words.get(other)?.clone(),
    })
}

/// Names that every text may use, beside limits and the words of the variant.
pub const PLACES: [&str; 20] = [
    "service",
    "name",
    "first-name",
    "user-id",
    "temporary-pin",
    "activation-code",
    "app-code",
    "code",
    "code-by-figures",
    "tries",
    "request",
    "detail",
    "scenario",
    "letter-title",
    "letter-sender",
    "letter-date",
    "reply-by",
    "file",
    "folder",
    "sent-to",
];
