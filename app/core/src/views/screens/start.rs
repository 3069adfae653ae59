//! First screen: the languages by their own names.

use egne_words::{SystemText, Tag, TranslationState, system_text};

use super::super::messages::ids;
use super::super::{LanguageTile, Start, Wording};
use super::toggle;
use crate::session::{State, button as id};

pub(in crate::views) fn view(state: &State, wording: &Wording<'_>) -> Start {
    let languages = state.library.languages();
    let here = Tag::danish();
    let mut disclaimer = vec![system_text(&here, SystemText::NotAService, &[])];
    let local = wording.text(ids::NOT_A_SERVICE);
    if !disclaimer.contains(&local) {
        disclaimer.push(local);
    }
    // First of all lines: who needs it should not hope any longer.
    if state.setup.site.station.reads_in_vain {
        let texts = [&here, &state.library.language(&state.settings.language).tag]
            .map(|tag| system_text(tag, SystemText::TabletNotReadAloud, &[]));
        let mut texts = Vec::from(texts);
        texts.dedup();
        disclaimer.splice(0..0, texts);
    }
    Start {
        title: "Egne Fingre".to_owned(),
        choose: languages.iter().map(|l| l.choose.clone()).collect(),
        languages: languages
            .iter()
            .map(|l| LanguageTile {
                tag: l.tag.to_string(),
                endonym: l.endonym.clone(),
                rtl: l.direction.is_rtl(),
                voice: state.voices.contains(&l.tag.to_string()),
                state: if l.state == TranslationState::Draft {
                    wording.text(ids::DRAFT)
                } else {
                    String::new()
                },
                chosen: l.tag.as_str() == state.settings.language,
            })
            .collect(),
        pictures_first: toggle(
            id::PICTURES_FIRST,
            ids::PICTURES_FIRST,
            "pictures-first",
            state.settings.pictures_first,
            wording,
        ),
        disclaimer,
    }
}
