//! The on-screen keyboard: Danish letters and figures in one plane where there is room, two planes on a phone.
//!
//! Never mirrored. Capitals make no difference in a user ID; a field that tells them apart has a shift key, and a code
//! has a number pad.

use zeroize::Zeroizing;

use super::messages::ids;
use super::practice::Pointer;
use super::{Here, Key, Keyboard, Shape, Wording};
use crate::lessons::Run;
use crate::sandbox::Act;
use crate::sandbox::rules::Rule;
use crate::session::State;

const WIDE: [&str; 4] = ["1234567890", "qwertyuiopå", "asdfghjklæø", "zxcvbnm.-_@"];
const LETTERS: [&str; 5] = ["abcdef", "ghijkl", "mnopqr", "stuvwx", "yzæøå"];
const FIGURES: [&str; 4] = ["123", "456", "789", "-0@"];

pub(super) fn view(state: &State, run: &Run, pointer: &Pointer, wording: &Wording<'_>) -> Option<Keyboard> {
    let field = run.world().active_field()?;
    let numeric = field.rule.is_some_and(Rule::is_numeric);
    let capitals = field.rule == Some(Rule::Exactly);
    let meant = meant(run, pointer);
    let here = |id: &str| {
        if meant.as_deref() == Some(id) {
            pointer.here
        } else {
            Here::No
        }
    };
    let compact = state.metrics().shape == Shape::Compact;
    let figures = numeric || (compact && state.shift);
    let planes: &[&str] = match (compact || numeric, figures) {
        (false, _) => &WIDE,
        (true, false) => &LETTERS,
        (true, true) => &FIGURES,
    };
    let large = capitals && !compact && state.shift;
    let mut rows: Vec<Vec<Key>> = planes
        .iter()
        .map(|row| row.chars().map(|c| letter(c, large, &here)).collect())
        .collect();
    let named = |id: &str, message: &str, picture: &str, width: u8| Key {
        id: id.to_owned(),
        text: if picture.is_empty() {
            wording.text(message)
        } else {
            String::new()
        },
        picture: picture.to_owned(),
        label: wording.text(message),
        width,
        here: here(id),
    };
    let delete = named("delete", ids::KEY_DELETE, "key-delete", if compact { 1 } else { 2 });
    let done = named("done", ids::KEY_DONE, "key-enter", if compact { 2 } else { 3 });
    let shift = Key {
        text: "⇧".to_owned(),
        ..named("shift", ids::KEY_CAPITALS, "", 2)
    };
    let plane = Key {
        text: if figures { "abc" } else { "123" }.to_owned(),
        here: if compact && needs_other_plane(meant.as_deref(), figures) {
            pointer.here
        } else {
            Here::No
        },
        ..named("plane", ids::KEY_SHIFT, "", 2)
    };
    let space = Key {
        text: " ".to_owned(),
        ..named("space", ids::KEY_SPACE, "", if compact { 2 } else { 6 })
    };
    if numeric {
        if let Some(last) = rows.last_mut() {
            *last = vec![letter('0', false, &here), delete, done];
        }
    } else if compact {
        if let Some(last) = rows.last_mut() {
            last.push(delete);
        }
        rows.push(vec![plane, space, done]);
    } else {
        let first = capitals.then_some(shift);
        rows.push(first.into_iter().chain([space, delete, done]).collect());
    }
    Some(Keyboard { rows })
}

fn letter(c: char, large: bool, here: &impl Fn(&str) -> Here) -> Key {
    let id = if large {
        c.to_uppercase().to_string()
    } else {
        c.to_string()
    };
    Key {
        text: id.clone(),
        picture: String::new(),
        label: id.clone(),
        width: 1,
        here: here(&id),
        id,
    }
}

/// The key that leads on: the next character of what belongs there, or delete where a wrong one stands.
fn meant(run: &Run, pointer: &Pointer) -> Option<String> {
    if !matches!(pointer.act, Some(Act::SetText(_))) {
        return None;
    }
    let field = run.world().active_field()?;
    let wanted = Zeroizing::new(run.world().wanted(field)?);
    let typed = Zeroizing::new(run.world().text(&field.id).expose().clone());
    let typed = match field.rule {
        Some(Rule::UserId) => Zeroizing::new(typed.to_lowercase()),
        _ => typed,
    };
    match wanted.strip_prefix(typed.as_str()) {
        Some(rest) => rest.chars().next().map(|c| c.to_string()),
        None => Some("delete".to_owned()),
    }
}

fn needs_other_plane(meant: Option<&str>, figures: bool) -> bool {
    meant.is_some_and(|key| key.chars().all(|c| c.is_ascii_digit()) != figures && key != "delete")
}
