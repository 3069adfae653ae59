//! What is said aloud: the instruction when it appears, and again on "Hear". Secrets never: no typed text and no PIN
//! is part of any message.

use egne_words::{MessageRef, SystemText, Tag, system_text};

use crate::lessons::{HintLevel, Run, Told};
use crate::session::{Effect, EndState, OpenCard, Over, Place, Sheets, Speech, State};
use crate::views::messages::{self, ids};
use crate::views::{camera_message, said};

/// Says what is on the screen, where the learner wants sound and there is a voice.
pub(super) fn say_screen(state: &State, effects: &mut Vec<Effect>) {
    if state.settings.sound {
        say_aloud(state, effects);
    }
}

/// Says what is on the screen because the learner asked.
pub(super) fn say_aloud(state: &State, effects: &mut Vec<Effect>) {
    let speech = speech(state);
    effects.push(if state.has_voice() && !speech.is_empty() {
        Effect::Say(speech)
    } else {
        Effect::Hush
    });
}

fn plain(message: MessageRef) -> Speech {
    Speech {
        message,
        attribute: None,
        danish: false,
        words: String::new(),
    }
}

/// What a practice device or a caller says; never what was typed.
fn of_device(run: &Run) -> Option<Speech> {
    said(run).map(danish)
}

/// Danish words from a practice page, where the learner wants sound and there is a Danish voice.
pub(super) fn say_danish(state: &State, words: String, effects: &mut Vec<Effect>) {
    if state.settings.sound && state.voices.iter().any(|voice| voice == "da") {
        effects.push(Effect::Say(vec![danish(words)]));
    }
}

/// What the staff screen says to test the sound.
pub(super) fn test() -> Vec<Speech> {
    vec![danish(system_text(&Tag::danish(), SystemText::PracticeMark, &[]))]
}

fn danish(words: String) -> Speech {
    Speech {
        message: MessageRef::new(""),
        attribute: None,
        danish: true,
        words,
    }
}

/// The card of the coach that was opened: the invented person, or an office word with its meaning.
pub(super) fn say_card(state: &State, effects: &mut Vec<Effect>) {
    let Some(run) = state.run().filter(|_| state.settings.sound && state.has_voice()) else {
        return;
    };
    let speech = match state.open_card {
        Some(OpenCard::Persona) => {
            let person = run.world().persona();
            let rows = messages::card_rows(run.lesson(), person).into_iter();
            let spelled = |value: String| value.chars().map(String::from).collect::<Vec<_>>().join(" ");
            let rows = rows.flat_map(|(name, value)| [plain(MessageRef::new(name)), danish(spelled(value))]);
            std::iter::once(danish(person.name.clone())).chain(rows).collect()
        }
        Some(OpenCard::Word(index)) => match run.lesson().words.get(index) {
            Some(word) => vec![danish(word.danish.clone()), plain(messages::of_run(run, &word.meaning))],
            None => return,
        },
        Some(OpenCard::Contacts) | None => return,
    };
    effects.push(Effect::Say(speech));
}

/// The title, what went well, and what happens to it all.
fn end_speech(state: &State, end: &EndState) -> Vec<Speech> {
    let mut speech = vec![plain(MessageRef::new(messages::end_title(end)))];
    let lesson = end.done.as_ref().and_then(|(id, _)| state.library.lesson(id));
    speech.extend(
        lesson
            .iter()
            .flat_map(|entry| &entry.lesson.good)
            .map(|good| plain(MessageRef::new(good))),
    );
    speech.push(plain(MessageRef::new(if end.leaving {
        ids::END_LEAVE
    } else {
        ids::END_KEPT
    })));
    speech
}

fn speech(state: &State) -> Vec<Speech> {
    if state.over == Some(Over::Idle) {
        return vec![
            plain(MessageRef::new(ids::IDLE_TITLE)),
            plain(MessageRef::new(ids::IDLE_BODY)),
        ];
    }
    if let (Some(Over::Camera), Some(sight)) = (state.over, &state.sight) {
        let message = camera_message(sight.code, state.run().is_some());
        return [message, ids::CAMERA_ON].map(|id| plain(MessageRef::new(id))).into();
    }
    if let (Some(Over::Sheet { .. }), Sheets::Drawn(sheets)) = (state.over, &state.sheets) {
        return sheets.iter().map(|sheet| danish(sheet.words.clone())).collect();
    }
    match &state.place {
        Place::Start | Place::Trouble => Vec::new(),
        Place::Lessons => vec![plain(MessageRef::new(ids::LESSONS_TITLE))],
        Place::End(end) => end_speech(state, end),
        Place::Lesson(run) => {
            let mut speech: Vec<Speech> = of_device(run).into_iter().collect();
            match run.told() {
                Some(Told::Good(say) | Told::Slip { say, .. } | Told::Critical { say, .. }) => {
                    speech.push(plain(messages::of_run(run, say)))
                }
                Some(Told::NotHere) => speech.push(plain(MessageRef::new(ids::NOT_HERE))),
                None => {}
            }
            if run.is_waiting_for_way_back() {
                return speech;
            }
            let Some(step) = run.step() else { return speech };
            if step.look_away {
                speech.push(Speech {
                    message: MessageRef::new(ids::LOOK_AWAY_HELPER),
                    attribute: None,
                    danish: true,
                    words: String::new(),
                });
            }
            if let Some(wish) = messages::wish(run) {
                speech.push(plain(wish));
            }
            let again = state.rephrased || run.hints().level() >= HintLevel::Rephrase;
            let say = if messages::shows_words(state, run) {
                messages::of_run(run, &step.say)
            } else {
                messages::task(run)
            };
            speech.push(Speech {
                message: say,
                attribute: again.then_some("again"),
                danish: false,
                words: String::new(),
            });
            speech.extend(
                step.answer
                    .iter()
                    .map(|answer| plain(messages::of_run(run, &answer.say))),
            );
            if run.hints().level() == HintLevel::Together {
                speech.push(plain(MessageRef::new(ids::TOGETHER)));
            }
            speech
        }
    }
}
