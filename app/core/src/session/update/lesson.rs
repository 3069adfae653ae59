//! In a lesson: acts of the finger and the keyboard, the coach's buttons, hints.

use std::time::Duration;

use egne_contracts::PrinterStatus;
use egne_words::Tag;

use super::{button, end, speech};
use crate::domain::Sensitive;
use crate::lessons::{Fade, Run, Told};
use crate::sandbox::Act;
use crate::sandbox::pages::Part;
use crate::session::event::Event;
use crate::session::{Effect, OpenCard, PaperPage, Place, Sheets, State};
use crate::views::{DeviceKind, SHEET, WORD, on_paper};

/// What has happened where a page was printed.
const PRINTED: &str = "post.printed";

/// Begins a lesson in the variant whose turn it is.
pub(super) fn begin(state: &mut State, id: &str, effects: &mut Vec<Effect>) {
    let fade = state.fades.get(id).copied().unwrap_or_default();
    begin_at(state, id, fade, effects);
}

/// Begins a lesson in the next variant without guidance: "show it alone".
pub(super) fn begin_alone(state: &mut State, id: &str, effects: &mut Vec<Effect>) {
    begin_at(state, id, Fade::at(Fade::ALONE), effects);
}

fn begin_at(state: &mut State, id: &str, fade: Fade, effects: &mut Vec<Effect>) {
    let Some(entry) = state.library.lesson(id).cloned() else {
        return;
    };
    let runs = state.runs.entry(id.to_owned()).or_insert(0);
    let variant = *runs + usize::try_from(state.session.saturating_sub(1)).unwrap_or(0);
    *runs += 1;
    let Some(run) = Run::begin(&entry.lesson, &entry.persona, variant, fade) else {
        return;
    };
    state.place = Place::Lesson(Box::new(run));
    state.open_card = None;
    state.sheets = Sheets::None;
    state.paper = None;
    new_step(state);
    speech::say_screen(state, effects);
}

fn new_step(state: &mut State) {
    state.rephrased = false;
    state.shift = false;
    state.announced += 1;
}

/// What a finger or a key did on a practice page.
pub(super) fn practice(state: &mut State, event: Event, effects: &mut Vec<Effect>) {
    if state.over.is_some() {
        return;
    }
    let Some(act) = read(state, event) else { return };
    if let Some(word) = word_of(state, &act) {
        state.turn_card(OpenCard::Word(word));
        speech::say_card(state, effects);
        return;
    }
    if let Some(words) = words_of_sheet(state, &act) {
        speech::say_danish(state, words, effects);
        return;
    }
    let line = state.run().and_then(|run| run.world().line(&act).map(str::to_owned));
    let paper = paper_of(state, &act);
    let file = state.run().and_then(|run| run.world().attachment_id());
    let spoken = effects.len();
    follow(state, effects, |run, calm| run.act(&act, calm));
    if let Some(line) = line.filter(|_| effects.len() == spoken) {
        speech::say_danish(state, line, effects);
    }
    let counted = state
        .run()
        .is_some_and(|run| !matches!(run.told(), Some(Told::NotHere)));
    if let Some(page) = paper.filter(|_| counted) {
        state.paper = Some(page);
        effects.push(Effect::DrawSlip { session: state.session });
    }
    let now = state.run().and_then(|run| run.world().attachment_id());
    if now != file {
        state.sheets = if now.is_some() { Sheets::Drawing } else { Sheets::None };
        effects.extend(now.map(|_| Effect::DrawSheets { session: state.session }));
    }
}

/// The office word that an act touches, by its place among the words of the lesson.
fn word_of(state: &State, act: &Act) -> Option<usize> {
    let Act::Press(id) = act else { return None };
    let word = id.strip_prefix(WORD)?;
    state
        .run()?
        .lesson()
        .words
        .iter()
        .position(|other| other.danish == word)
}

/// The words of the page of an attachment that an act touches.
fn words_of_sheet(state: &State, act: &Act) -> Option<String> {
    let (Act::Press(id), Sheets::Drawn(sheets)) = (act, &state.sheets) else {
        return None;
    };
    let index: usize = id.strip_prefix(SHEET)?.parse().ok()?;
    sheets.get(index).map(|sheet| sheet.words.clone())
}

/// What comes out of the printer where an act prints the page that is on. Without a printer nothing does.
fn paper_of(state: &State, act: &Act) -> Option<PaperPage> {
    let (Act::Press(id), run) = (act, state.run()?) else {
        return None;
    };
    let prints = |part: &&Part| part.id == *id && part.on.iter().any(|outcome| outcome.fact == PRINTED);
    if state.printer == PrinterStatus::Absent || !run.world().parts().iter().any(prints) {
        return None;
    }
    let (title, blocks) = on_paper(run, &state.sheets)?;
    Some(PaperPage::new(Tag::danish(), title, blocks))
}

/// An answer of the coach was chosen.
pub(super) fn answered(state: &mut State, id: &str, effects: &mut Vec<Effect>) {
    if state.over.is_some() {
        return;
    }
    follow(state, effects, |run, calm| run.answer(id, calm));
}

fn follow(state: &mut State, effects: &mut Vec<Effect>, act: impl FnOnce(&mut Run, bool) -> bool) {
    let calm = state.settings.calm;
    let Place::Lesson(run) = &mut state.place else { return };
    let before = (run.position(), run.told().cloned(), run.outcome().slips);
    if !act(run, calm) {
        return;
    }
    let now = (run.position(), run.told().cloned(), run.outcome().slips);
    let speaks = run.world().stage().says().is_some();
    let not_here = matches!(run.told(), Some(Told::NotHere));
    if run.is_over() {
        let run = run.clone();
        end::lesson_over(state, &run, effects);
    } else if now != before || not_here || speaks {
        if now.0 != before.0 {
            new_step(state);
        }
        speech::say_screen(state, effects);
    }
}

fn read(state: &mut State, event: Event) -> Option<Act> {
    Some(match event {
        Event::BlockPressed(id) => Act::Press(id),
        Event::DevicePressed(id) => Act::Turn(if id == "computer" {
            DeviceKind::Computer
        } else {
            DeviceKind::Phone
        }),
        Event::Slid { reached, .. } => Act::Slid { reached },
        Event::Held(id) => Act::Held(id),
        Event::PhoneMoved { over_code } => Act::PhoneMoved { over_code },
        Event::TextSet(text) => Act::SetText(text),
        Event::Typed(text) => match text.expose().as_str() {
            "\u{8}" => Act::Erase,
            "\n" | "\r" => Act::Enter,
            typed if typed.chars().any(char::is_control) => return None,
            _ => Act::Type(text),
        },
        Event::Key(id) => key(state, &id)?,
        _ => return None,
    })
}

fn key(state: &mut State, id: &str) -> Option<Act> {
    match id {
        "delete" => Some(Act::Erase),
        "done" => Some(Act::Enter),
        "space" => Some(Act::Type(Sensitive::new(" ".to_owned()))),
        "shift" | "plane" => {
            state.shift = !state.shift;
            None
        }
        _ => Some(Act::Type(Sensitive::new(id.to_owned()))),
    }
}

/// The coach's buttons.
pub(super) fn pressed(state: &mut State, id: &str, effects: &mut Vec<Effect>) {
    match id {
        button::CARD => {
            state.turn_card(OpenCard::Persona);
            speech::say_card(state, effects);
        }
        button::CLOSE => state.open_card = None,
        button::CONTACTS => state.turn_card(OpenCard::Contacts),
        button::HELPER => state.helper_open = !state.helper_open,
        button::REPHRASE => {
            state.rephrased = true;
            speech::say_aloud(state, effects);
        }
        button::HINT => {
            if let Place::Lesson(run) = &mut state.place {
                run.ask_hint();
            }
            speech::say_aloud(state, effects);
        }
        button::TOLD => follow(state, effects, |run, _| run.done()),
        button::UNDO => {
            if let Place::Lesson(run) = &mut state.place
                && run.undo()
            {
                new_step(state);
                speech::say_screen(state, effects);
            }
        }
        _ => {}
    }
}

/// Time goes by in a lesson.
pub(super) fn elapsed(state: &mut State, time: Duration, effects: &mut Vec<Effect>) {
    if state.over.is_some() {
        return;
    }
    let calm = state.settings.calm;
    let opened = match &mut state.place {
        Place::Lesson(run) => run.elapse(time, calm),
        _ => false,
    };
    if opened {
        if state
            .run()
            .is_some_and(|run| run.hints().level() == crate::lessons::HintLevel::Together)
        {
            state.helper_open = true;
        }
        speech::say_screen(state, effects);
    }
}
