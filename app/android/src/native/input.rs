//! Touches and keys as Android hands them out.

use android_activity::input::{InputEvent, KeyAction, KeyEvent, KeyMapChar, MotionAction, MotionEvent};
use android_activity::{AndroidApp, InputStatus};

use crate::activity::{Answer, Report};
use crate::fingers::{Touch, TouchPhase};
use crate::keys::Key;

/// `KeyEvent.FLAG_CANCELED` (developer.android.com, 2026) is not handed through by `android-activity` for native
/// activities, so a key that was taken back looks like any other; only its letting go follows.
const CANCELLED: bool = false;

/// Hands over everything that waits.
pub(super) fn read(app: &AndroidApp, take: &mut dyn FnMut(Report) -> Answer) {
    let Ok(mut waiting) = app.input_events_iter() else {
        return;
    };
    while waiting.next(|event| match event {
        InputEvent::MotionEvent(motion) => touches(motion, take),
        InputEvent::KeyEvent(key) => status(take(Report::Keyed(read_key(app, key)))),
        _ => InputStatus::Unhandled,
    }) {}
}

fn status(answer: Answer) -> InputStatus {
    match answer {
        Answer::Taken => InputStatus::Handled,
        Answer::Left => InputStatus::Unhandled,
    }
}

fn touches(motion: &MotionEvent<'_>, take: &mut dyn FnMut(Report) -> Answer) -> InputStatus {
    let (phase, only) = match motion.action() {
        MotionAction::Down | MotionAction::PointerDown => (TouchPhase::Down, Some(motion.pointer_index())),
        MotionAction::Up | MotionAction::PointerUp => (TouchPhase::Up, Some(motion.pointer_index())),
        MotionAction::Move => (TouchPhase::Moved, None),
        MotionAction::Cancel => (TouchPhase::Cancelled, None),
        _ => return InputStatus::Unhandled,
    };
    for pointer in motion.pointers() {
        if only.is_none_or(|index| index == pointer.pointer_index()) {
            take(Report::Touched(Touch {
                finger: pointer.pointer_id(),
                phase,
                x: pointer.x(),
                y: pointer.y(),
            }));
        }
    }
    InputStatus::Handled
}

fn read_key(app: &AndroidApp, key: &KeyEvent<'_>) -> Key {
    // Keys of the tablet itself come from no keyboard, and write nothing.
    let layout = (key.device_id() > 0)
        .then(|| app.device_key_character_map(key.device_id()).ok())
        .flatten();
    let letter = layout.and_then(|layout| match layout.get(key.key_code(), key.meta_state()).ok()? {
        KeyMapChar::Unicode(letter) => Some(letter),
        KeyMapChar::CombiningAccent(_) | KeyMapChar::None => None,
    });
    Key {
        code: key.key_code().into(),
        letter,
        down: key.action() == KeyAction::Down,
        repeated: key.repeat_count() > 0,
        cancelled: CANCELLED,
    }
}
