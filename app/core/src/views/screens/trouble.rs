//! Nothing to practise with. In the machine's own texts, every language at once: nobody has chosen one yet.

use egne_words::{SystemText, Tag, has_right_to_left, system_text};

use super::super::{Button, Trouble, TroubleText};
use crate::session::{State, button as id};

pub(in crate::views) fn view(state: &State) -> Trouble {
    let tags: Vec<Tag> = state.library.languages().iter().map(|l| l.tag.clone()).collect();
    let texts = tags
        .iter()
        .map(|tag| {
            let title = system_text(tag, SystemText::TroubleTitle, &[]);
            TroubleText {
                rtl: has_right_to_left(&title),
                title,
                body: system_text(tag, SystemText::TroubleBody, &[]),
            }
        })
        .collect();
    let retry = system_text(&Tag::danish(), SystemText::TroubleRetry, &[]);
    Trouble {
        texts,
        staff: system_text(
            &Tag::danish(),
            SystemText::TroubleStaff,
            &[("path", &state.setup.content)],
        ),
        retry: Button {
            id: id::RETRY.to_owned(),
            label: retry.clone(),
            text: retry,
            picture: "repeat".to_owned(),
            ..Button::default()
        },
    }
}
