//! What lies over the screen and asks for an answer. Each has a way out.

use egne_words::MessageRef;

use super::super::messages::ids;
use super::super::{Ask, LargeSheet, Overlay, Settings, TextSize, Theme, Wording};
use super::{button, camera, staff, start, toggle, touch};
use crate::session::{Over, Sheets, State, button as id};

pub(in crate::views) fn view(state: &State, wording: &Wording<'_>) -> Option<Overlay> {
    Some(match state.over? {
        Over::Idle => Overlay::Ask(Ask {
            picture: "question".to_owned(),
            live: None,
            title: wording.words(&MessageRef::new(ids::IDLE_TITLE)),
            body: wording.text(ids::IDLE_BODY),
            buttons: vec![
                button(id::STAY, ids::STAY, "hand", wording),
                button(id::WIPE, ids::FINISHED, "finished", wording),
            ],
        }),
        Over::Sheet { large } => Overlay::Sheet(sheet(state, large, wording)?),
        Over::Staff if touch::is_on(state) => return None,
        Over::Staff => Overlay::Settings(staff::view(state, state.desk.as_ref()?)),
        Over::Camera => Overlay::Ask(camera::view(state, wording)?),
        Over::Languages => Overlay::Languages(start::view(state, wording)),
        Over::Settings => Overlay::Settings(settings(state, wording)),
    })
}

fn sheet(state: &State, large: bool, wording: &Wording<'_>) -> Option<LargeSheet> {
    let Sheets::Drawn(pages) = &state.sheets else {
        return None;
    };
    let mut buttons = vec![
        button(id::CLOSE, ids::CLOSE, "arrow-back", wording),
        toggle(id::LARGER, ids::LARGER, "plus", large, wording),
    ];
    if state.has_voice() {
        buttons.push(button(id::HEAR, ids::HEAR, "speaker", wording));
    }
    Some(LargeSheet {
        pages: pages.iter().cloned().collect(),
        large,
        buttons,
    })
}

fn settings(state: &State, wording: &Wording<'_>) -> Settings {
    let chosen = &state.settings;
    let sizes = [
        ids::SETTINGS_TEXT_0,
        ids::SETTINGS_TEXT_1,
        ids::SETTINGS_TEXT_2,
        ids::SETTINGS_TEXT_3,
    ];
    let themes = [
        (ids::SETTINGS_THEME_0, "sun"),
        (ids::SETTINGS_THEME_1, "moon"),
        (ids::SETTINGS_THEME_2, "contrast"),
    ];
    let text = TextSize::ALL
        .iter()
        .zip(sizes)
        .enumerate()
        .map(|(i, (size, message))| {
            toggle(
                &format!("{}{i}", id::TEXT_SIZE),
                message,
                "",
                *size == chosen.text_size,
                wording,
            )
        })
        .collect();
    let theme = Theme::ALL
        .iter()
        .zip(themes)
        .enumerate()
        .map(|(i, (theme, (message, picture)))| {
            toggle(
                &format!("{}{i}", id::THEME),
                message,
                picture,
                *theme == chosen.theme,
                wording,
            )
        })
        .collect();
    let mut help = vec![
        toggle(id::CALM, ids::SETTINGS_CALM, "calm", chosen.calm, wording),
        toggle(
            id::PICTURES_FIRST,
            ids::PICTURES_FIRST,
            "pictures-first",
            chosen.pictures_first,
            wording,
        ),
        toggle(id::MOTION, ids::SETTINGS_MOTION, "motion", chosen.motion, wording),
    ];
    if state.has_voice() {
        help.push(toggle(
            id::SOUND,
            ids::SETTINGS_SOUND,
            if chosen.sound { "speaker" } else { "speaker-off" },
            chosen.sound,
            wording,
        ));
    }
    Settings {
        title: wording.text(ids::SETTINGS_TITLE),
        groups: vec![
            (wording.text(ids::SETTINGS_TEXT), text),
            (wording.text(ids::SETTINGS_THEME), theme),
            (wording.text(ids::SETTINGS_HELP), help),
        ],
        keyboard: None,
        close: button(id::CLOSE, ids::CLOSE, "tick", wording),
    }
}
