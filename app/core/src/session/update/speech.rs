//! What is said aloud: the instruction when it appears, and again on "Hear". Secrets never: no typed text and no PIN
//! is part of any message.

use egne_words::MessageRef;

use crate::lessons::{HintLevel, Run, Told};
use crate::session::{Effect, EndState, Over, Place, Speech, State};
use crate::views::messages::{self, ids};
use crate::views::said;

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
    let words = said(run)?;
    Some(Speech {
        message: MessageRef::new(""),
        attribute: None,
        danish: true,
        words,
    })
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
