//! A lesson in progress: the coach's layer round the imitated devices.

use egne_words::MessageRef;

use super::super::messages::{self, ids};
use super::super::practice::{self, Pointer};
use super::super::{
    Answer, BlockKind, Button, Card, Device, Helper, Here, Lesson, Note, Shape, StepMark, TextSize, Tone, Wish,
    Wording, Words, keyboard,
};
use super::button;
use super::end::obstacle;
use crate::lessons::{Goal, HintLevel, Run, Step, StepKind, Told};
use crate::sandbox::Fact;
use crate::session::{OpenCard, State, button as id};

pub(in crate::views) fn view(state: &State, run: &Run, wording: &Wording<'_>, mark: &str) -> Lesson {
    let (position, count) = run.position();
    let step = run.step();
    let pointer = pointer(state, run);
    let progress = MessageRef::new(ids::PROGRESS)
        .with("now", (position + 1).to_string())
        .with("all", count.to_string());
    let alone = step.is_some_and(stands_alone);
    Lesson {
        title: wording.text(&run.lesson().title),
        progress: (0..count).map(|i| mark_of(i, position)).collect(),
        progress_label: wording.words(&progress).spoken,
        say: say(state, run, wording),
        chip: step
            .filter(|_| {
                messages::shows_words(state, run) && state.open_card.is_none() && !run.is_waiting_for_way_back()
            })
            .map(|s| s.label.clone())
            .unwrap_or_default(),
        picture: step.map(|s| s.picture.clone()).unwrap_or_default(),
        pictures_first: state.settings.pictures_first,
        wish: messages::wish(run).map(|wish| Wish {
            picture: run
                .world()
                .request()
                .map(|r| r.wish_picture.clone())
                .unwrap_or_default(),
            text: wording.words(&wish),
        }),
        asked: asked(state, run),
        note: note(state, run, wording),
        look_away: step.filter(|s| s.look_away).map(|_| wording.text(ids::LOOK_AWAY)),
        told: told(run, wording),
        buttons: buttons(state, run, wording),
        answers: step.map(|s| answers(s, run, &pointer, wording)).unwrap_or_default(),
        card: state.open_card.map(|open| match open {
            OpenCard::Persona => card(run, wording),
            OpenCard::Contacts => contacts(state, run, wording),
            OpenCard::Word(index) => word(run, index, wording),
        }),
        helper: helper(state, run, wording),
        devices: if alone {
            Vec::new()
        } else {
            devices(state, run, &pointer, mark, wording)
        },
        keyboard: keyboard::view(state, run, &pointer, wording),
        dim_rest: run.hints().level() >= HintLevel::Dim || state.settings.calm,
    }
}

/// Nothing on the devices matters in this step: the coach has the whole screen.
fn stands_alone(step: &Step) -> bool {
    matches!(step.kind, StepKind::ReadThenAnswer | StepKind::Talk | StepKind::Film)
}

/// Both devices; with very large text beside the coach only the one where things happen, so that words have room.
fn devices(state: &State, run: &Run, pointer: &Pointer, mark: &str, wording: &Wording<'_>) -> Vec<Device> {
    let mut devices = practice::devices(run, &state.sheets, pointer, mark, wording);
    let metrics = state.metrics();
    let crowded = metrics.shape == Shape::Wide && metrics.text >= TextSize::Larger.factor();
    if crowded && !devices.iter().any(|device| device.draggable) {
        devices.retain(|device| device.active);
    }
    devices
}

fn mark_of(index: usize, now: usize) -> StepMark {
    match index.cmp(&now) {
        std::cmp::Ordering::Less => StepMark::Done,
        std::cmp::Ordering::Equal => StepMark::Now,
        std::cmp::Ordering::Greater => StepMark::Ahead,
    }
}

/// How strongly the place of the next act shows itself. Where the learner has to decide, the answer is not shown
/// before a hint was opened; until then the request itself glows.
fn pointer(state: &State, run: &Run) -> Pointer {
    let level = run.hints().level();
    let decides = run.step().is_some_and(Step::asks);
    let shown = run.is_guided();
    let here = match level {
        HintLevel::Hand | HintLevel::Together => Here::Hand,
        _ if state.settings.pictures_first && (!decides || level > HintLevel::Say) => Here::Hand,
        HintLevel::Dim => Here::Glow,
        _ if shown && !decides => Here::Glow,
        _ => Here::No,
    };
    let read = decides && here == Here::No && (shown || state.settings.pictures_first);
    Pointer {
        act: run.next_act().cloned().filter(|_| !run.is_waiting_for_way_back()),
        here,
        read,
    }
}

fn say(state: &State, run: &Run, wording: &Wording<'_>) -> Words {
    let Some(step) = run.step() else {
        return Words::default();
    };
    if !messages::shows_words(state, run) {
        return wording.words(&messages::task(run));
    }
    let message = messages::of_run(run, &step.say);
    let again = state.rephrased || run.hints().level() >= HintLevel::Rephrase;
    again
        .then(|| wording.attribute(&message, "again"))
        .flatten()
        .unwrap_or_else(|| wording.words(&message))
}

fn asked(state: &State, run: &Run) -> String {
    let decides = run.step().is_some_and(|s| s.kind == StepKind::DecideStop);
    run.world()
        .request()
        .filter(|_| decides && state.settings.pictures_first)
        .map(|r| r.picture.clone())
        .unwrap_or_default()
}

fn note(state: &State, run: &Run, wording: &Wording<'_>) -> Option<Note> {
    if matches!(run.told(), None | Some(Told::Good(_)))
        && let Some(note) = paper(state, wording)
    {
        return Some(note);
    }
    let (tone, message, picture, back) = match run.told() {
        Some(Told::Good(say)) => (Tone::Good, messages::of_run(run, say), "tick", false),
        Some(Told::Slip { say, back }) => (Tone::Hint, messages::of_run(run, say), "bubble", *back),
        Some(Told::Critical { say, back }) => (Tone::Critical, messages::of_run(run, say), "stop", *back),
        Some(Told::NotHere) => (Tone::Hint, MessageRef::new(ids::NOT_HERE), "calm", false),
        None if run.hints().level() == HintLevel::Together => {
            (Tone::Hint, MessageRef::new(ids::TOGETHER), "helper", false)
        }
        None if run.step().is_some_and(|step| step.kind == StepKind::Film) => {
            (Tone::Hint, MessageRef::new(ids::FILM_MISSING), "film", false)
        }
        None if run.waits_for_document().is_some() && state.reader.is_able() => {
            (Tone::Hint, MessageRef::new(ids::READER_HINT), "passport", false)
        }
        None => return None,
    };
    let button = back.then(|| button(id::UNDO, ids::TRY_AGAIN, "undo", wording));
    Some(Note {
        tone,
        text: wording.words(&message),
        picture: picture.to_owned(),
        button,
    })
}

/// Where a practice page on its way to paper stands.
fn paper(state: &State, wording: &Wording<'_>) -> Option<Note> {
    let page = state.paper.as_ref()?;
    let printed = page.paper.is_printed();
    let message = if printed { ids::PAPER_DONE } else { ids::PAPER_SENT };
    let words = match obstacle(state, page.paper) {
        Some(text) => Words {
            shown: text.clone(),
            spoken: text,
        },
        None => wording.words(&MessageRef::new(message)),
    };
    Some(Note {
        tone: if printed { Tone::Good } else { Tone::Hint },
        text: words,
        picture: "printer".to_owned(),
        button: None,
    })
}

fn buttons(state: &State, run: &Run, wording: &Wording<'_>) -> Vec<Button> {
    let mut buttons = Vec::new();
    if state.has_voice() {
        buttons.push(button(id::HEAR, ids::HEAR, "speaker", wording));
    }
    buttons.push(button(id::REPHRASE, ids::REPHRASE, "rephrase", wording));
    if run.hints().level() < HintLevel::Hand {
        buttons.push(button(id::HINT, ids::HINT, "hand", wording));
    }
    if state.offers_camera() {
        buttons.push(button(id::CAMERA, ids::CAMERA_USE, "camera", wording));
    }
    let shows_file = run.world().parts().iter().any(|part| part.kind == BlockKind::Sheet);
    if shows_file && state.has_sheets() {
        buttons.push(button(id::ENLARGE, ids::ENLARGE, "plus", wording));
    }
    if !run.lesson().card.is_empty() {
        buttons.push(button(id::CARD, ids::CARD, "card", wording));
    }
    if !state.library.contacts(run.lesson()).is_empty() {
        buttons.push(button(id::CONTACTS, ids::CONTACTS, "bubble", wording));
    }
    if run.can_undo() && !run.is_waiting_for_way_back() {
        buttons.push(button(id::UNDO, ids::UNDO, "undo", wording));
    }
    buttons
}

/// The button that ends a step which the learner only says is done.
fn told(run: &Run, wording: &Wording<'_>) -> Option<Button> {
    let (message, picture) = match run.step()?.kind {
        StepKind::Wait => (ids::TOLD_WAIT, "time"),
        StepKind::Listen => (ids::TOLD_LISTEN, "tick"),
        StepKind::Film => (ids::TOLD_FILM, "tick"),
        StepKind::Talk => (ids::TOLD_TALK, "bubble"),
        StepKind::LookAway => (ids::TOLD_LOOK_AWAY, "tick"),
        _ => return None,
    };
    Some(button(id::TOLD, message, picture, wording))
}

fn answers(step: &Step, run: &Run, pointer: &Pointer, wording: &Wording<'_>) -> Vec<Answer> {
    let goal = Goal::of(step);
    step.answer
        .iter()
        .map(|answer| {
            let right = goal.as_ref().is_some_and(|g| g.is_met_by(&Fact::answered(&answer.id)));
            Answer {
                id: answer.id.clone(),
                text: wording.words(&messages::of_run(run, &answer.say)),
                picture: answer.picture.clone(),
                here: if right { pointer.here } else { Here::No },
            }
        })
        .collect()
}

fn card(run: &Run, wording: &Wording<'_>) -> Card {
    let persona = run.world().persona();
    Card {
        title: wording.text(ids::CARD_TITLE),
        name: persona.name.clone(),
        rows: messages::card_rows(run.lesson(), persona)
            .into_iter()
            .map(|(name, value)| (wording.text(name), value))
            .collect(),
        close: button(id::CARD, ids::CLOSE, "cross", wording),
    }
}

/// An office word and what it means.
fn word(run: &Run, index: usize, wording: &Wording<'_>) -> Card {
    let word = run.lesson().words.get(index);
    let meaning = word.map(|word| wording.words(&messages::of_run(run, &word.meaning)).shown);
    Card {
        title: word.map(|word| word.danish.clone()).unwrap_or_default(),
        name: word.map(|word| word.danish.clone()).unwrap_or_default(),
        rows: meaning.into_iter().map(|meaning| (meaning, String::new())).collect(),
        close: button(id::CLOSE, ids::CLOSE, "cross", wording),
    }
}

/// Real numbers: the one place in a lesson that is not practice.
fn contacts(state: &State, run: &Run, wording: &Wording<'_>) -> Card {
    let rows = state.library.contacts(run.lesson());
    Card {
        title: wording.text(ids::CONTACTS_TITLE),
        name: String::new(),
        rows: rows
            .into_iter()
            .map(|contact| (contact.name.clone(), contact.number.replace(' ', "\u{a0}")))
            .collect(),
        close: button(id::CONTACTS, ids::CLOSE, "cross", wording),
    }
}

fn helper(state: &State, run: &Run, wording: &Wording<'_>) -> Helper {
    let (sentence, tip) = run.step().map_or_else(Default::default, |step| {
        let message = messages::of_run(run, &step.say);
        let sentence = match run.told() {
            Some(Told::Slip { say, .. } | Told::Critical { say, .. }) => wording.danish(&messages::of_run(run, say)),
            _ => wording.danish(&message),
        };
        let tip = if step.look_away {
            wording.danish(&MessageRef::new(ids::LOOK_AWAY_HELPER))
        } else {
            wording.danish_attribute(&message, "helper").unwrap_or_default()
        };
        (sentence, tip)
    });
    let text = wording.danish(&MessageRef::new(ids::HELPER));
    Helper {
        toggle: Button {
            id: id::HELPER.to_owned(),
            label: text.clone(),
            text,
            picture: "helper".to_owned(),
            on: state.helper_open,
            toggles: true,
        },
        open: state.helper_open,
        sentence,
        tip,
    }
}
