//! Simulated devices as processes of their own, for the real program, unchanged, to be used against.
//!
//! Invariant: with the feature `bench` only.

pub mod camera;
pub mod printer;
pub mod reader;

use std::process::ExitCode;

use crate::cli::SimulateCommand;

/// Plays the device.
pub fn simulate(command: &SimulateCommand) -> anyhow::Result<ExitCode> {
    match command {
        SimulateCommand::Reader(args) => reader::reader(args),
        SimulateCommand::Printer(args) => printer::simulate_printer(args),
        SimulateCommand::Camera(args) => camera::simulate_camera(args),
    }
}
