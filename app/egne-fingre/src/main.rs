//! Egne Fingre: composition only. What the program does is in `cli`, and below it in the crates.

mod bench;
mod cli;
mod doctor;
mod fontconfig;
mod program;
mod run;
mod tour;

use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::carry_out() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("egne-fingre: {error:#}");
            ExitCode::FAILURE
        }
    }
}
