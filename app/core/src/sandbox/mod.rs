//! Practice versions of public services: pages as data, and one machine that plays them.
//!
//! They know nothing of lessons: they take acts and emit facts. Time moves here only when a lesson step or the
//! learner asks for it.

mod act;
mod fact;
pub mod pages;
pub mod post;
pub mod rules;
mod scenario;
mod stage;
mod world;

pub use act::Act;
pub use fact::{FIXED_FACTS, Fact, FactName};
pub use scenario::{Decision, Request, Scenario, Start};
pub use stage::Stage;
pub use world::World;
