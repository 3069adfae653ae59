//! Entry points and composition of the program; what it does is in the crates below.
//!
//! Deliberately absent: rules, drawing, devices.

pub mod bench;
pub mod cli;
pub mod config;
mod content;
pub mod devices;
mod doctor;
mod fontconfig;
mod installed;
mod memo;
mod mrz;
pub mod program;
mod provision;
mod qr;
mod run;
mod screen;
#[cfg(all(unix, feature = "bench"))]
mod simulate;
mod supervisor;
#[cfg(feature = "android")]
pub mod tablet;
mod tour;
