//! Lessons as data, the engine that follows a learner through one, and the search that proves it can be finished.
//!
//! The engine listens to facts of the practice world and never looks at a screen.

mod engine;
mod fade;
mod format;
mod goal;
mod hint;
mod read;
mod search;

pub use engine::{Outcome, Run, Told};
pub use fade::Fade;
pub use format::{
    AnswerSpec, Branch, CardEntry, FactPattern, Lesson, LessonFault, Pass, Score, Service, Step, StepKind, Watch,
};
pub use goal::Goal;
pub use hint::{HintLevel, Hints};
pub use read::parse;
pub use search::{Path, Way, distance_to_goal, path_to, play, prove, prove_ways, solve};
