//! Entry points and composition of the program; what it does is in the crates below.
//!
//! Deliberately absent: rules, drawing, devices.

mod bench;
pub mod cli;
mod content;
mod doctor;
mod fontconfig;
mod memo;
mod mrz;
pub mod program;
mod run;
mod tour;
