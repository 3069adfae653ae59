//! Entry points and composition of the program; what it does is in the crates below.
//!
//! Deliberately absent: rules, drawing, devices.

mod bench;
pub mod cli;
mod config;
mod content;
mod devices;
mod doctor;
mod fontconfig;
mod memo;
mod mrz;
pub mod program;
mod qr;
mod run;
#[cfg(all(unix, feature = "bench"))]
mod simulate;
mod tour;
