//! Practice versions of public services as pure state machines.
//!
//! They know nothing of lessons: they take acts and emit facts. Time moves here only when a lesson step or the
//! learner asks for it.

mod act;
mod fact;
pub mod mitid;
mod scenario;
mod world;

pub use act::{Act, Control};
pub use fact::{FACT_NAMES, Fact};
pub use scenario::{Decision, Request, Scenario, Scene};
pub use world::World;
