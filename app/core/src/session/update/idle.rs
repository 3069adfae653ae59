//! Time without a touch, and the one wipe.
//!
//! Warns and wipes after what the place has configured; any touch starts over, without limit. After "I am finished": 60 s.

use std::time::Duration;

use crate::session::{Effect, Over, Place, State};

/// Wipe this long after "I am finished" without a touch.
pub(super) const LEAVE: Duration = Duration::from_secs(60);

/// A finger or a key: somebody is here.
pub(super) fn touched(state: &mut State) {
    state.idle = Duration::ZERO;
    if state.over == Some(Over::Idle) {
        state.over = None;
    }
}

/// Time goes by.
pub(super) fn elapsed(state: &mut State, time: Duration, effects: &mut Vec<Effect>) {
    state.door.elapse(time);
    if state.is_fresh() {
        return;
    }
    state.idle = state.idle.saturating_add(time);
    let leaving = matches!(&state.place, Place::End(end) if end.leaving);
    let (warn, wipe_after) = (state.setup.site.warn_after, state.setup.site.wipe_after);
    if state.idle >= if leaving { LEAVE } else { wipe_after } {
        wipe(state, effects);
    } else if state.idle >= warn && !leaving {
        if state.over != Some(Over::Idle) {
            // Nobody comes back to a staff screen that was left open.
            if state.desk.is_some() {
                super::staff::left(state);
            }
            state.over = Some(Over::Idle);
            super::speech::say_screen(state, effects);
        }
    } else {
        super::lesson::elapsed(state, time, effects);
    }
}

/// The one way in which a session ends. Nothing of the learner is carried over; where the program is started again,
/// not even its memory. With nobody here yet there is nothing to start again for: touching "I am finished" over and
/// over must not keep a terminal busy.
pub(super) fn wipe(state: &mut State, effects: &mut Vec<Effect>) {
    let session = state.session;
    if state.sight.is_some() {
        effects.push(Effect::Look(false));
    }
    let ends = state.setup.site.station.starts_again && !state.is_fresh();
    *state = state.wiped();
    effects.push(Effect::Hush);
    effects.push(Effect::Wipe { session });
    if ends {
        effects.push(Effect::End);
    }
}
