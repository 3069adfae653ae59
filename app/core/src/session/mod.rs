//! One learner's session: state, events, effects and the one update function.

pub mod event;
