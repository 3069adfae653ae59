//! Paper as data: the slip of the end screen, with the Danish words met, what went well, the persona card, the next
//! step; and in a lesson the practice page that was printed, on the staff screen a test page or the report.
//! No personal data: everything on it is invented or said by us.

use egne_contracts::{Slip, SlipBlock};
use egne_words::{Catalogue, MessageRef, SystemText, Tag, system_text};

use super::Wording;
use super::messages::{card_rows, ids};
use crate::domain::PracticeCode;
use crate::session::{EndState, PaperPage, Place, State};

/// The slip for the lesson on the end screen, or the page that was printed in a lesson; `None` elsewhere.
pub fn slip(state: &State, catalogue: &Catalogue) -> Option<Slip> {
    match (state.place(), &state.paper) {
        (Place::End(end), _) => of_lesson(state, end, catalogue),
        (_, Some(page)) => Some(of_page(page)),
        _ => None,
    }
}

/// A page of the imitation, or one for staff: with the mark, and in the machine's own texts, so that it comes out with
/// no content at all.
fn of_page(page: &PaperPage) -> Slip {
    let tag = &page.language;
    Slip {
        language: tag.to_string(),
        rtl: false,
        title: page.title.clone(),
        blocks: page.blocks.clone(),
        practice_mark: system_text(&Tag::danish(), SystemText::PracticeMark, &[]),
        practice_mark_local: system_text(tag, SystemText::PracticeMark, &[]),
        disclaimer: system_text(tag, SystemText::NotAService, &[]),
    }
}

fn of_lesson(state: &State, end: &EndState, catalogue: &Catalogue) -> Option<Slip> {
    let (lesson, _) = end.done.as_ref()?;
    let entry = state.library().lesson(lesson)?;
    let language = state.library().language(&state.settings().language);
    let tag = language.tag.clone();
    let wording = Wording::new(catalogue, &tag);
    let text = |id: &str| {
        wording
            .words(&MessageRef::new(id).with("id", entry.persona.user_id.clone()))
            .shown
    };
    let mut blocks = vec![
        SlipBlock::Text(text(&entry.lesson.title)),
        SlipBlock::Heading(text(ids::SLIP_LEARNT)),
    ];
    blocks.extend(entry.lesson.good.iter().map(|id| SlipBlock::Bullet(text(id))));
    blocks.push(SlipBlock::Heading(text(ids::SLIP_WORDS)));
    blocks.extend(entry.lesson.words.iter().map(|w| SlipBlock::Term {
        danish: w.danish.clone(),
        meaning: text(&w.meaning),
    }));
    if !entry.lesson.card.is_empty() {
        blocks.push(SlipBlock::Card {
            title: text(ids::CARD_TITLE),
            rows: card_rows(&entry.lesson, &entry.persona)
                .into_iter()
                .map(|(name, value)| (text(name), value))
                .collect(),
        });
        blocks.push(SlipBlock::Text(text(ids::SLIP_CARD_NOTE)));
    }
    let contacts = state.library().contacts(&entry.lesson);
    if !contacts.is_empty() {
        blocks.push(SlipBlock::Heading(text(ids::CONTACTS_TITLE)));
        blocks.extend(contacts.into_iter().map(|contact| SlipBlock::Term {
            danish: contact.number.clone(),
            meaning: format!("{}. {}", contact.name, contact.hours),
        }));
    }
    blocks.push(SlipBlock::Heading(text(ids::SLIP_NEXT)));
    blocks.push(SlipBlock::Text(text(&entry.lesson.next)));
    blocks.push(SlipBlock::Code {
        text: PracticeCode::of_slip(&entry.lesson.id, tag.as_str()),
        caption: text(ids::SLIP_CODE),
    });
    Some(Slip {
        language: tag.to_string(),
        rtl: language.direction.is_rtl(),
        title: text(ids::SLIP_TITLE),
        blocks,
        practice_mark: system_text(&Tag::danish(), SystemText::PracticeMark, &[]),
        practice_mark_local: system_text(&tag, SystemText::PracticeMark, &[]),
        disclaimer: text(ids::NOT_A_SERVICE),
    })
}
